import { createContext, useContext } from 'react';
import type { OverlayRegistry } from './overlay-registry.ts';
import type { PageSlots } from './page-slots.ts';

/** What the components of one extension share. */
export interface HostServices {
  readonly overlays: OverlayRegistry;
  /** Where titles, breadcrumbs and actions of an app page go; null on a record. */
  readonly slots: PageSlots | null;
  /** Goes to a path of the app's own page. */
  readonly navigate: (to: string, params?: Readonly<Record<string, string>>) => void;
  /** The address of that path, so that it can be copied and opened beside. */
  readonly addressOf: (to: string, params?: Readonly<Record<string, string>>) => string;
}

export const HostContext = createContext<HostServices | null>(null);

export function useHost(): HostServices {
  const host = useContext(HostContext);
  if (!host) throw new Error('A component of an extension stands outside of one.');
  return host;
}
