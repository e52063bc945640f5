import { isDominated, suppress } from './anonymity.ts';
import type { GroupSize } from './anonymity.ts';
import { fillColumn } from './column.ts';
import { compareWaves } from './compare-waves.ts';
import { scoreCoverage } from './coverage.ts';
import { scoreEffort } from './effort.ts';
import { chooseWorst, createFollowupRule } from './followups.ts';
import { scoreHealth } from './health.ts';
import { decideLoyalty } from './loyalty.ts';
import { scoreNps } from './nps.ts';
import { groupPeople } from './people.ts';
import type { People } from './people.ts';
import { checkQuality } from './quality.ts';
import { createRanking, listRanked, rankItem } from './rank.ts';
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
  Respondent,
  RespondentFollowups,
  WaveInput,
  WaveScores,
} from './types.ts';
import { borrowWorkspace } from './workspace.ts';
import type { Workspace } from './workspace.ts';

/** All scores of one wave. Pure: the same answers and settings always give the same scores. */
export function scoreWave(input: WaveInput, settings: ScoringSettings): WaveScores {
  const { points, respondents, minGroupSize, groupMode } = input;
  const workspace = borrowWorkspace(respondents.length, points.length);
  const sheet = readRatings(points, respondents, workspace.sheet);
  const quality = checkQuality(respondents, sheet, input.restored, settings.quality);
  const customers = groupPeople(respondents, 'customer', quality.excludedRows);
  const vendors = groupPeople(respondents, 'vendor', quality.excludedRows);
  const answering = pickRows(respondents, customers.rows);

  const scored = scorePoints(input, workspace, customers, vendors, settings);
  const company = summarise(points, scored);
  const nps = scoreNps(answering, settings);
  const recommendation = scoreRecommendation(answering);
  const { effortScore, effortAnswers } = scoreEffort(answering);
  const health = scoreHealth(input, company, nps, effortScore, recommendation, settings);
  const { attitude, behaviour } = health;
  return {
    points: keyById(points, scored),
    dimensions: summariseDimensions(points, scored),
    company,
    priorityOrder: orderByPriority(points, scored),
    followups: listFollowups(input, sheet, quality.excludedRows, settings),
    nps,
    recommendation,
    effortScore,
    effortAnswers,
    coverage: scoreCoverage(customers.weights, input.invited, settings.confidenceBands),
    health,
    loyalty: decideLoyalty(attitude, behaviour, nps.decisionMakerDetractor, settings.loyalty),
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
    excludedRespondents: pickIds(respondents, quality.excludedRows),
    flaggedRespondents: pickIds(respondents, quality.flaggedRows),
  };
}

function pickRows(respondents: readonly Respondent[], rows: readonly number[]): Respondent[] {
  const picked: Respondent[] = [];
  for (const row of rows) {
    const person = respondents[row];
    if (person !== undefined) picked.push(person);
  }
  return picked;
}

function pickIds(respondents: readonly Respondent[], rows: readonly number[]): string[] {
  return pickRows(respondents, rows).map(({ id }) => id);
}

function keyById(
  points: readonly Point[],
  scored: readonly PointScores[],
): Record<string, PointScores> {
  const byId: Record<string, PointScores> = {};
  for (let index = 0; index < points.length; index++) {
    const point = points[index];
    const score = scored[index];
    if (point !== undefined && score !== undefined) byId[point.id] = score;
  }
  return byId;
}

function scorePoints(
  { points, groupMode }: WaveInput,
  workspace: Workspace,
  customers: People,
  vendors: People,
  settings: ScoringSettings,
): PointScores[] {
  const width = points.length;
  const { columns } = workspace;
  const { now, desired } = workspace.sheet;
  let maxWeight = 0;
  for (const { weight } of points) maxWeight = Math.max(maxWeight, weight);
  const context = { customers, maxWeight, settings };
  const scores: PointScores[] = [];
  for (const point of points) {
    const index = scores.length;
    fillColumn(columns.now, customers, groupMode, now, width, index);
    fillColumn(columns.desired, customers, groupMode, desired, width, index);
    fillColumn(columns.gap, customers, groupMode, desired, width, index, now);
    fillColumn(columns.vendorNow, vendors, groupMode, now, width, index);
    fillColumn(columns.vendorDesired, vendors, groupMode, desired, width, index);
    scores.push(scorePoint(point, workspace, context));
  }
  return scores;
}

/** Highest priority first, ties in survey order; a point without a gap has no place in it. */
function orderByPriority(points: readonly Point[], scores: readonly PointScores[]): string[] {
  const ranking = createRanking(scores.length);
  for (let index = 0; index < scores.length; index++) {
    const priority = scores[index]?.priority ?? null;
    // To 9 decimals: equal priorities from different sums are ties.
    if (priority !== null) rankItem(ranking, index, Math.round(priority * 1e9));
  }
  return listRanked(points, ranking);
}

function listFollowups(
  { points, respondents }: WaveInput,
  { now, desired }: RatingSheet,
  excludedRows: readonly number[],
  { followups: settings }: ScoringSettings,
): RespondentFollowups[] {
  const rule = createFollowupRule(points, settings);
  const followups: RespondentFollowups[] = [];
  for (let row = 0; row < respondents.length; row++) {
    const person = respondents[row];
    if (person?.side !== 'customer' || excludedRows.includes(row)) continue;
    const pointIds = chooseWorst(points, rule, now, desired, row * points.length);
    followups.push({ respondentId: person.id, pointIds });
  }
  return followups;
}

function scoreAnonymity(
  { groups, namedGroups, bounds, rows, weights }: People,
  k: number,
): AnonymityScores {
  const sizes: GroupSize[] = [];
  const dominated: string[] = [];
  for (let group = 0; group < namedGroups; group++) {
    const name = groups[group] ?? '';
    const from = bounds[group] ?? 0;
    const to = bounds[group + 1] ?? 0;
    sizes.push({ name, n: to - from });
    if (isDominated(weights, from, to)) dominated.push(name);
  }
  const { visible, suppressed } = suppress(sizes, k, rows.length - (bounds[namedGroups] ?? 0));
  return { k, visible, suppressed, dominated, totalVisible: rows.length >= k };
}
