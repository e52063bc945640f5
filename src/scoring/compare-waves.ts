import { isSnapshotSafe } from './anonymity.ts';
import { createColumn, fillColumn } from './column.ts';
import type { Column } from './column.ts';
import { groupPeople } from './people.ts';
import type { People } from './people.ts';
import { comparePoint, isDrop } from './point-change.ts';
import { readRatings } from './rating-sheet.ts';
import type { RatingSheet } from './rating-sheet.ts';
import type { ScoringSettings } from './settings.ts';
import { meanOverPoints } from './summarise.ts';
import type {
  GroupMode,
  Point,
  PointChange,
  Respondent,
  Scale,
  WaveAnswers,
  WaveComparison,
} from './types.ts';

/** How many waves back a slow leak is looked for. */
const LEAK_WAVES = 3;

/** The customers of one wave, ready to be counted. */
export interface WaveSide {
  readonly respondents: readonly Respondent[];
  readonly sheet: RatingSheet;
  readonly customers: People;
}

export interface ComparisonInput {
  readonly points: readonly Point[];
  readonly current: WaveSide;
  /** The company's now score in the current wave, 0–100. */
  readonly companyNow: number | null;
  readonly previousWave: WaveAnswers;
  /** Newest first. */
  readonly earlierWaves: readonly WaveAnswers[];
  readonly groupMode: GroupMode;
  readonly minGroupSize: number;
}

/**
 * Compares two waves on the people who answered both, so that a total that rose because the critic
 * left is told apart from one that rose, and a point that fell is seen although the total rose.
 */
export function compareWaves(
  input: ComparisonInput,
  noise: ScoringSettings['noise'],
): WaveComparison {
  const { points, current, companyNow, groupMode } = input;
  const previous = readSide(points, input.previousWave);
  const changes = comparePoints(points, previous, current, noise);
  const companyNowPrev = companyNowOf(points, previous, groupMode);
  const companyDelta =
    companyNow === null || companyNowPrev === null ? null : companyNow - companyNowPrev;
  const companyDeltaMatched = meanOverPoints(
    points,
    points.map(({ id, scale }) => asScore(changes[id]?.deltaMatched ?? null, scale)),
  );
  const hasRisen = companyDelta !== null && companyDelta > 1e-9;
  const regressedPoints = points
    .filter(({ id }) => isDrop(changes[id]?.status ?? null))
    .map(({ id }) => id);
  return {
    points: changes,
    companyNowPrev,
    companyDelta,
    companyDeltaMatched,
    compositionDriven: hasRisen && companyDeltaMatched !== null && companyDeltaMatched <= 1e-9,
    regressedPoints,
    hiddenRegression: hasRisen && regressedPoints.length > 0,
    ...comparePanels(previous, current, input.minGroupSize),
    slowLeaks: findSlowLeaks(input, previous, noise),
  };
}

function readSide(points: readonly Point[], { respondents }: WaveAnswers): WaveSide {
  return {
    respondents,
    sheet: readRatings(points, respondents),
    customers: groupPeople(respondents, 'customer', []),
  };
}

function comparePoints(
  points: readonly Point[],
  previous: WaveSide,
  current: WaveSide,
  noise: ScoringSettings['noise'],
): Record<string, PointChange> {
  const columnPrev = createColumn(previous.customers.rows.length);
  const columnCur = createColumn(current.customers.rows.length);
  const pairs = matchRows(previous, current);
  const changes: Record<string, PointChange> = {};
  points.forEach(({ id, scale }, point) => {
    // By role, whatever the group mode: a balanced mean of few people jumps with every absence.
    readNow(columnPrev, previous, 'person', point);
    readNow(columnCur, current, 'person', point);
    const pair = {
      nPrev: columnPrev.n,
      nCur: columnCur.n,
      meanPrev: columnPrev.weightedMean,
      meanCur: columnCur.weightedMean,
      ...matchedChange(pairs, previous, current, point),
    };
    changes[id] = comparePoint(pair, scale.max - scale.min, noise);
  });
  return changes;
}

function readNow(
  column: Column,
  { customers, sheet }: WaveSide,
  mode: GroupMode,
  point: number,
): void {
  fillColumn(column, customers, mode, sheet.now, sheet.width, point);
}

/** The same person's rows in both waves, with the current role weight. */
interface RowPair {
  readonly previous: number;
  readonly current: number;
  readonly weight: number;
}

function matchRows(previous: WaveSide, current: WaveSide): RowPair[] {
  const rows = new Map(
    previous.customers.rows.map((row) => [previous.respondents[row]?.id ?? '', row]),
  );
  return current.customers.rows.flatMap((row) => {
    const person = current.respondents[row];
    const before = person && rows.get(person.id);
    return before === undefined
      ? []
      : [{ previous: before, current: row, weight: person?.roleWeight ?? 0 }];
  });
}

function matchedChange(
  pairs: readonly RowPair[],
  previous: WaveSide,
  current: WaveSide,
  point: number,
): { nMatched: number; deltaMatched: number | null } {
  let nMatched = 0;
  let sum = 0;
  let weights = 0;
  for (const pair of pairs) {
    const before = previous.sheet.now[pair.previous * previous.sheet.width + point] ?? NaN;
    const now = current.sheet.now[pair.current * current.sheet.width + point] ?? NaN;
    if (Number.isNaN(now - before)) continue;
    nMatched++;
    sum += pair.weight * (now - before);
    weights += pair.weight;
  }
  return { nMatched, deltaMatched: weights === 0 ? null : sum / weights };
}

function companyNowOf(
  points: readonly Point[],
  side: WaveSide,
  groupMode: GroupMode,
): number | null {
  const column = createColumn(side.customers.rows.length);
  const scores = points.map(({ scale }, point) => {
    readNow(column, side, groupMode, point);
    const { weightedMean } = column;
    return asScore(weightedMean === null ? null : weightedMean - scale.min, scale);
  });
  return meanOverPoints(points, scores);
}

/** A length in scale points as percent of the scale. */
function asScore(length: number | null, { min, max }: Scale): number | null {
  return length === null ? null : (100 * length) / (max - min);
}

function comparePanels(
  previous: WaveSide,
  current: WaveSide,
  k: number,
): Pick<WaveComparison, 'respondentsJoined' | 'respondentsLeft' | 'matchedBreakdownAllowed'> {
  const before = listIds(previous);
  const now = listIds(current);
  return {
    respondentsJoined: now.filter((id) => !before.includes(id)).length,
    respondentsLeft: before.filter((id) => !now.includes(id)).length,
    matchedBreakdownAllowed: isSnapshotSafe(before, now, k),
  };
}

function listIds({ customers, respondents }: WaveSide): string[] {
  return customers.rows.map((row) => respondents[row]?.id ?? '');
}

/** Points that fell a lot against the best of the last waves, though never in one step. */
function findSlowLeaks(
  { points, current, earlierWaves }: ComparisonInput,
  previous: WaveSide,
  { slowLeak }: ScoringSettings['noise'],
): string[] {
  const waves = [
    previous,
    ...earlierWaves.slice(0, LEAK_WAVES - 1).map((wave) => readSide(points, wave)),
  ].map((wave) => ({ wave, pairs: matchRows(wave, current) }));
  return points
    .filter(({ scale }, point) => {
      const limit = -slowLeak * (scale.max - scale.min) + 1e-9;
      return waves.some(({ wave, pairs }) => {
        const { deltaMatched } = matchedChange(pairs, wave, current, point);
        return deltaMatched !== null && deltaMatched <= limit;
      });
    })
    .map(({ id }) => id);
}
