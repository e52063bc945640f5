import type { Day } from '../../lib/calendar.ts';
import type { WaveRef } from '../../lib/refs.ts';

export const CHOICES = ['now', 'later', 'no'] as const;

export type Choice = (typeof CHOICES)[number];

/** What the team decided about one gap of a wave that has closed. */
export interface Decision extends WaveRef {
  readonly pointId: string;
  readonly choice: Choice;
  /** A HubSpot owner; null for nobody in particular. */
  readonly ownerId: string | null;
  readonly dueOn: Day | null;
  /** A task in HubSpot is wanted for it. */
  readonly wantsTask: boolean;
  readonly decidedAt: Date;
  /** The attempt that saved it. */
  readonly requestId: string;
}

export interface DecisionStore {
  /** Saves it in place of what was decided about this gap before. */
  save(decision: Decision): Promise<void>;
  find(ref: WaveRef, pointId: string): Promise<Decision | null>;
  listOfWave(ref: WaveRef): Promise<Decision[]>;
  /** Decisions since then whose wanted task is missing still. */
  listUntold(portalId: number, since: Date): Promise<Decision[]>;
}
