import type { MountOptions, PageLocation } from '../protocol.ts';

/** What the page told the worker, and who wants to hear of changes. */
export interface Store {
  begin(options: Pick<MountOptions, 'context' | 'location'>): void;
  context(): unknown;
  location(): PageLocation;
  setLocation(location: PageLocation): void;
  /** Returns how to stop listening. */
  subscribe(listener: () => void): () => void;
}

export function createStore(): Store {
  let context: unknown = {};
  let location: PageLocation = { path: '/', params: {} };
  const listeners = new Set<() => void>();
  return {
    begin(options) {
      ({ context, location } = options);
    },
    context: () => context,
    location: () => location,
    setLocation(next) {
      location = next;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
