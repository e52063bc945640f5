import type { InvitationRef } from '../lib/refs.ts';
import type { MachineHit } from './types.ts';

/** Clicks of machines by invitation and kind: counts only, never who or when. */
export interface MachineHitStore {
  add(ref: InvitationRef, kind: MachineHit): Promise<void>;
  get(ref: InvitationRef): Promise<Readonly<Partial<Record<MachineHit, number>>>>;
}
