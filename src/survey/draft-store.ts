import type { InvitationRef, WaveRef } from '../lib/refs.ts';

/** What was entered before it is sent, by the name of its field and as it was entered. */
export type DraftFields = Readonly<Record<string, string>>;

/**
 * Unsent answers. A draft ends with its invitation or its wave: whatever answers, withdraws or closes
 * takes the draft along, in the same transaction.
 */
export interface DraftStore {
  /** Nothing entered yet is an empty draft. */
  get(ref: InvitationRef): Promise<DraftFields>;
  /**
   * Adds fields to the draft and marks the invitation as started. Returns the whole draft, or null
   * when the invitation can't be answered any more.
   */
  add(ref: InvitationRef & WaveRef, fields: DraftFields): Promise<DraftFields | null>;
}
