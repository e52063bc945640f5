import { wholeDaysBetween } from '../../lib/calendar.ts';
import type { Process, ScoredWaveBefore, Trait, TraitName } from './ports.ts';
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

/**
 * What the lost have in common against the kept, the largest difference between the two shares
 * first; traits that nobody has are left out.
 */
export function compareTraits(
  found: ReadonlyArray<{ readonly isLost: boolean; readonly traits: readonly TraitName[] }>,
): Trait[] {
  const counts = new Map<TraitName, { lost: number; kept: number }>();
  for (const { isLost, traits } of found) {
    for (const trait of traits) {
      const count = counts.get(trait) ?? { lost: 0, kept: 0 };
      counts.set(trait, {
        ...count,
        [isLost ? 'lost' : 'kept']: count[isLost ? 'lost' : 'kept'] + 1,
      });
    }
  }
  const lost = Math.max(1, found.filter(({ isLost }) => isLost).length);
  const kept = Math.max(1, found.length - found.filter(({ isLost }) => isLost).length);
  const difference = (trait: Trait): number => trait.lost / lost - trait.kept / kept;
  return [...counts]
    .map(([trait, count]) => ({ trait, ...count }))
    .sort((a, b) => difference(b) - difference(a) || (a.trait < b.trait ? -1 : 1));
}
