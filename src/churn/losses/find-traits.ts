import { wholeDaysBetween } from '../../lib/calendar.ts';
import type { Process, ScoredWaveBefore, TraitName } from './ports.ts';
import { RED_BELOW, scoreProcesses, visibleScores } from './score-processes.ts';

const SURVEY_DAYS = 365;
const LOW_COVERAGE = 50;

export interface Look {
  /** Newest first. */
  readonly waves: readonly ScoredWaveBefore[];
  readonly wasAssessed: boolean;
  /** The loss, or now. */
  readonly end: Date;
}

/** What can be said of a company at the end, by its newest survey of the last year. */
export function findTraits({ waves, wasAssessed, end }: Look): TraitName[] {
  const newest = waves.find(({ wave }) => wave.closedAt !== null && wave.closedAt <= end);
  const unseen: TraitName[] = wasAssessed ? [] : ['never_assessed'];
  const closedAt = newest?.wave.closedAt ?? null;
  if (!newest || closedAt === null || wholeDaysBetween(closedAt, end) > SURVEY_DAYS) {
    return ['no_survey', ...unseen];
  }
  const { nps, coverage } = visibleScores(newest);
  const processes = Object.entries(scoreProcesses(newest)) as Array<[Process, number]>;
  return [
    ...unseen,
    ...(nps.detractors > 0 ? (['detractor'] as const) : []),
    ...((coverage.coverage ?? 0) < LOW_COVERAGE ? (['low_coverage'] as const) : []),
    ...processes
      .filter(([, score]) => score < RED_BELOW)
      .map(([process]) => `red_${process}` as const),
  ];
}
