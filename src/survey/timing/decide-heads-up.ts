import { decideDueTimes } from './decide-due-times.ts';
import type { DueTimesInput } from './decide-due-times.ts';

export interface HeadsUpInput extends DueTimesInput {
  /** Days between the heads-up and the invitation, at least 1. */
  readonly days: number;
}

export interface HeadsUp {
  /** When each person hears that a survey will come, in their order. */
  readonly dueAts: readonly Date[];
  /** The survey opens then: so many days after the last of them has heard. */
  readonly opensAt: Date;
}

const DAY_MS = 86_400_000;

/** When people hear that they will be asked, and from when on they are. */
export function decideHeadsUp({ days, ...input }: HeadsUpInput): HeadsUp {
  const dueAts = decideDueTimes(input);
  const last = dueAts.reduce((latest, at) => (at > latest ? at : latest), input.now);
  return { dueAts, opensAt: new Date(last.getTime() + days * DAY_MS) };
}
