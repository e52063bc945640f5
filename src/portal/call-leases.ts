/** HubSpot counts searches apart from everything else. */
export type CallKind = 'general' | 'search';

/**
 * Calls to HubSpot that a process takes out of the limit that all processes share. A call counts
 * from the moment its lease is taken until a window's length after the last call of the lease has
 * settled; a process that dies gives its lease back when `heldMs` are over.
 */
export interface CallLeases {
  /** As many of the wanted calls as are free. `waitMs`: until something may be free, when nothing is. */
  take(wish: CallWish): Promise<CallGrant>;
  /** All calls of the lease have settled: it counts for this much longer. */
  end(lease: {
    readonly portalId: number;
    readonly kind: CallKind;
    readonly leaseId: string;
    readonly countsForMs: number;
  }): Promise<void>;
}

export interface CallWish {
  readonly portalId: number;
  readonly kind: CallKind;
  /** At least 1. */
  readonly wanted: number;
  /** Calls of all processes in one window. */
  readonly limit: number;
  readonly heldMs: number;
}

export type CallGrant =
  | { readonly granted: number; readonly leaseId: string }
  | { readonly granted: 0; readonly leaseId: null; readonly waitMs: number };
