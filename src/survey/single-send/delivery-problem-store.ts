import type { InvitationRef, WaveRef } from '../../lib/refs.ts';

/** Why mails were not sent, and whose nobody knows of. */
export interface DeliveryProblemStore {
  /** `words` are HubSpot's, without addresses; the newest stay. */
  note(invitation: InvitationRef, words: string): Promise<void>;
  /** Of the mails of a wave that have failed and not been sent again since, most frequent first. */
  listOfWave(wave: WaveRef): Promise<DeliveryProblem[]>;
  /** The same of all waves that are open. */
  listOfPortal(portalId: number): Promise<DeliveryProblem[]>;
  /** Invitations of open waves of which nobody knows whether they have arrived. */
  countUnknown(portalId: number): Promise<number>;
}

export interface DeliveryProblem {
  readonly words: string;
  /** How many mails, from 1. */
  readonly count: number;
}
