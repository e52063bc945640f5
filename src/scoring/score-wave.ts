import { suppress } from './anonymity.ts';
import { createColumn, fillColumn } from './column.ts';
import { compareWaves } from './compare-waves.ts';
import { scoreCoverage } from './coverage.ts';
import { scoreEffort } from './effort.ts';
import { chooseWorst } from './followups.ts';
import { scoreHealth } from './health.ts';
import { decideLoyalty } from './loyalty.ts';
import { scoreNps } from './nps.ts';
import { groupPeople } from './people.ts';
import type { People } from './people.ts';
import { checkQuality } from './quality.ts';
import { readRatings } from './rating-sheet.ts';
import type { RatingSheet } from './rating-sheet.ts';
import { scoreRecommendation } from './recommendation.ts';
import { scorePoint } from './score-point.ts';
import type { ScoringSettings } from './settings.ts';
import { summarise, summariseDimensions } from './summarise.ts';
import type {
  AnonymityScores,
  Point,
  PointScores,
  RespondentFollowups,
  WaveInput,
  WaveScores,
} from './types.ts';

/** All scores of one wave. Pure: the same answers and settings always give the same scores. */
export function scoreWave(input: WaveInput, settings: ScoringSettings): WaveScores {
  const { points, respondents, minGroupSize, groupMode } = input;
  const sheet = readRatings(points, respondents);
  const quality = checkQuality(respondents, sheet, input.restored, settings.quality);
  const customers = groupPeople(respondents, 'customer', quality.excludedRows);
  const vendors = groupPeople(respondents, 'vendor', quality.excludedRows);
  const answering = customers.rows.flatMap((row) => respondents[row] ?? []);

  const scored = scorePoints(input, sheet, customers, vendors, settings);
  const company = summarise(points, scored);
  const nps = scoreNps(answering, settings);
  const recommendation = scoreRecommendation(answering);
  const effortScore = scoreEffort(answering);
  const { decisionMakerDetractor, ltrMeanWeighted } = nps;
  const recommendedShare = recommendation.shareWeighted;
  const health = scoreHealth(
    { ...input, company, ltrMeanWeighted, effortScore, recommendedShare, decisionMakerDetractor },
    settings,
  );
  const { attitude, behaviour } = health;
  const idOf = (row: number): string => respondents[row]?.id ?? '';
  return {
    points: scored,
    dimensions: summariseDimensions(points, scored),
    company,
    priorityOrder: orderByPriority(points, scored),
    followups: listFollowups(input, sheet, customers, settings),
    nps,
    recommendation,
    effortScore,
    coverage: scoreCoverage(customers.weights, input.invited, settings.confidenceBands),
    health,
    loyalty: decideLoyalty(attitude, behaviour, decisionMakerDetractor, settings.loyalty),
    anonymity: scoreAnonymity(customers, minGroupSize),
    waves:
      input.previousWave === null
        ? null
        : compareWaves(
            {
              points,
              current: { respondents, sheet, customers },
              companyNow: company.nowScore,
              previousWave: input.previousWave,
              earlierWaves: input.earlierWaves ?? [],
              groupMode,
              minGroupSize,
            },
            settings.noise,
          ),
    excludedRespondents: quality.excludedRows.map(idOf),
    flaggedRespondents: quality.flaggedRows.map(idOf),
  };
}

function scorePoints(
  { points, groupMode }: WaveInput,
  { now, desired, gap, width }: RatingSheet,
  customers: People,
  vendors: People,
  settings: ScoringSettings,
): Record<string, PointScores> {
  const columns = {
    now: createColumn(customers),
    desired: createColumn(customers),
    gap: createColumn(customers),
    vendorNow: createColumn(vendors),
    vendorDesired: createColumn(vendors),
  };
  const maxWeight = Math.max(0, ...points.map(({ weight }) => weight));
  const context = { customers, groupMode, maxWeight, settings };
  const scores: Record<string, PointScores> = {};
  points.forEach((point, index) => {
    fillColumn(columns.now, customers, now, width, index);
    fillColumn(columns.desired, customers, desired, width, index);
    fillColumn(columns.gap, customers, gap, width, index);
    fillColumn(columns.vendorNow, vendors, now, width, index);
    fillColumn(columns.vendorDesired, vendors, desired, width, index);
    scores[point.id] = scorePoint(point, columns, context);
  });
  return scores;
}

/** Highest priority first, ties in survey order; a point without a gap has no place in it. */
function orderByPriority(
  points: readonly Point[],
  scores: Readonly<Record<string, PointScores>>,
): string[] {
  const priorityOf = ({ id }: Point): number | null => scores[id]?.priority ?? null;
  return points
    .filter((point) => priorityOf(point) !== null)
    .sort((a, b) => (priorityOf(b) ?? 0) - (priorityOf(a) ?? 0))
    .map(({ id }) => id);
}

function listFollowups(
  { points, respondents }: WaveInput,
  { now, desired, width }: RatingSheet,
  customers: People,
  { followups }: ScoringSettings,
): RespondentFollowups[] {
  return [...customers.rows]
    .sort((a, b) => a - b)
    .map((row) => ({
      respondentId: respondents[row]?.id ?? '',
      pointIds: chooseWorst(points, now, desired, row * width, followups),
    }));
}

function scoreAnonymity({ groups, bounds, rows }: People, k: number): AnonymityScores {
  const sizes = new Map<string, number>();
  let ungrouped = 0;
  groups.forEach((group, index) => {
    const size = (bounds[index + 1] ?? 0) - (bounds[index] ?? 0);
    if (group === null) ungrouped += size;
    else sizes.set(group, size);
  });
  const { visible, suppressed } = suppress(sizes, k, ungrouped);
  return { k, visible, suppressed, totalVisible: rows.length >= k };
}
