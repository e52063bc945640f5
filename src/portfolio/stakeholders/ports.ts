import type { CompanyRef, WaveRef } from '../../lib/refs.ts';
import type { Exclusion } from '../../survey/types.ts';

/** A company that belongs together with another one in HubSpot, as the portfolio shows it. */
export interface Relative {
  readonly companyId: string;
  readonly name: string;
  readonly relation: 'self' | 'parent' | 'child';
  readonly invited: number | null;
  /** Null as well while the mode of a running wave keeps it back. */
  readonly answered: number | null;
  readonly health: number | null;
}

export interface StakeholderStore {
  /** The company itself, its parent and its children, at most some dozens; none without relatives. */
  listFamily(ref: CompanyRef): Promise<Relative[]>;
  /** Who was left out of a wave, and why. */
  listExclusions(ref: WaveRef): Promise<Exclusion[]>;
}
