import type { Day } from '../../lib/calendar.ts';
import type { WaveRef } from '../../lib/refs.ts';
import type { KnownTask, ToldTask } from './decision-task.ts';

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
  /** What is known of its task. */
  findTask(ref: WaveRef, pointId: string): Promise<KnownTask>;
  /** Keeps how the task was left; the decision may have changed meanwhile, and then is told anew. */
  setTold(decision: Decision, told: ToldTask): Promise<void>;
  /** Decisions since then whose task was not made or does not follow them yet. */
  listUntold(portalId: number, since: Date): Promise<Decision[]>;
}
