import { createContext } from 'react';

/** What an overlay gets from the element that it belongs to. */
export interface OverlayScope {
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
  /** A tooltip names itself, so that its trigger can refer to it; null when it goes. */
  readonly describe: (tooltipId: string | null) => void;
}

export const OverlayContext = createContext<OverlayScope | null>(null);
