import type { CompanyRef, WaveRef } from '../../lib/refs.ts';
import type { SuggestedColleague } from '../types.ts';

export interface ColleagueStore {
  insert(colleague: SuggestedColleague): Promise<void>;
  listOfWave(ref: WaveRef): Promise<SuggestedColleague[]>;
  /** Those who wait for a decision, as far as the mode of their wave lets anybody see them. */
  listWaiting(ref: CompanyRef): Promise<WaitingColleague[]>;
  /** Throws `not_found`. */
  get(ref: ColleagueRef): Promise<SuggestedColleague>;
  /** Decides on one that waits; false when it was decided before. */
  decide(ref: ColleagueRef, decision: 'approved' | 'declined'): Promise<boolean>;
}

export type ColleagueRef = Pick<SuggestedColleague, 'portalId' | 'suggestionId'>;

/** `by` is who suggested them, null wherever nobody is to know. */
export type WaitingColleague = Pick<
  SuggestedColleague,
  'suggestionId' | 'name' | 'email' | 'role'
> & { readonly by: string | null };
