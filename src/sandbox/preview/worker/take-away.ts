/** What would reach the network or store something past `hubspot.fetch`. */
const FORBIDDEN = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'BroadcastChannel',
  'indexedDB',
  'caches',
  'importScripts',
];

/**
 * Takes away what HubSpot's worker does not offer to an extension, and returns the one way in which
 * code is loaded: a script of this origin, so that no text is ever evaluated.
 */
export function takeAway(): (bundle: string) => void {
  const load = self.importScripts.bind(self);
  for (const name of FORBIDDEN) {
    Object.defineProperty(self, name, {
      get: () => {
        throw new Error(`${name} is not available in a UI extension.`);
      },
    });
  }
  return load;
}
