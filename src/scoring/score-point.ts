import {
  betweenShare,
  consensus,
  consensusAround,
  consensusBand,
  consensusScore,
  labelEvidence,
  meanDistance,
  meanDistanceCutoff,
  meanOf,
  populationVariance,
  withinGroupAgreement,
} from './agreement.ts';
import type { Column } from './column.ts';
import type { People } from './people.ts';
import { decideAction, opportunity, priority } from './priority.ts';
import type { ScoringSettings } from './settings.ts';
import type { GroupConsensus, Point, PointScores } from './types.ts';
import type { Workspace } from './workspace.ts';

export interface PointContext {
  readonly customers: People;
  /** The heaviest point of the radar. */
  readonly maxWeight: number;
  readonly settings: ScoringSettings;
}

/** All scores of one point. Means are weighted, agreement is not. */
export function scorePoint(
  point: Point,
  { columns, means }: Pick<Workspace, 'columns' | 'means'>,
  { customers, maxWeight, settings }: PointContext,
): PointScores {
  const { now, desired, gap, vendorNow, vendorDesired } = columns;
  const { min, max } = point.scale;
  const range = max - min;
  const nowMean = now.weightedMean;
  const desiredMean = desired.weightedMean;
  const vendorNowMean = vendorNow.weightedMean;
  const vendorDesiredMean = vendorDesired.weightedMean;
  const gapMean = gap.weightedMean;
  const gapScore = toScore(gapMean, 0, range);
  const desiredScore = toScore(desiredMean, min, range);
  const consensusNow = consensusOf(now, range);
  const consensusDesired = consensusOf(desired, range);
  const spread = describeSpread(now, range);
  const between = compareGroups(now, vendorNow, range, customers, means);
  const adCutoff = meanDistanceCutoff(point.scale);
  return {
    nNow: now.n,
    nDesired: desired.n,
    nPairs: gap.n,
    nVendor: vendorNow.n,
    nowMean,
    desiredMean,
    nowScore: toScore(nowMean, min, range),
    desiredScore,
    gap: gapMean,
    gapScore,
    vendorNowMean,
    vendorDesiredMean,
    perceptionGap: subtract(vendorNowMean, nowMean),
    perceptionGapScore: toScore(vendorNowMean, nowMean, range),
    ambitionGap: subtract(vendorDesiredMean, desiredMean),
    ambitionGapScore: toScore(vendorDesiredMean, desiredMean, range),
    consensusNow,
    consensusDesired,
    consensusBand: consensusBand(consensusNow, settings.consensusBands),
    evidence: labelEvidence(now.n),
    adM: spread.adM,
    adCutoff,
    adAgree: spread.adM === null ? null : spread.adM <= adCutoff + 1e-9,
    sdPop: spread.sdPop,
    rwg: spread.rwg,
    withinGroups: between.withinGroups,
    betweenGroups: between.betweenGroups,
    betweenSides: compareSides(now, vendorNow, range, means),
    betweenShare: between.betweenShare,
    opportunity: opportunityOf(desiredScore, gapScore),
    priority: priority(gapScore, point.weight, maxWeight, consensusNow, consensusDesired),
    action: decideAction(gapScore, consensusNow, settings.actions),
  };
}

function consensusOf({ n, sum, values }: Column, range: number): number | null {
  return n < 2 ? null : 100 * consensusAround(sum / n, values, range, 0, n);
}

function describeSpread(
  { n, sum, values }: Column,
  range: number,
): Pick<PointScores, 'adM' | 'sdPop' | 'rwg'> {
  if (n === 0) return { adM: null, sdPop: null, rwg: null };
  const variance = populationVariance(values, 0, n, sum / n);
  return {
    adM: n < 2 ? null : meanDistance(values, 0, n, sum / n),
    sdPop: Math.sqrt(variance),
    rwg: withinGroupAgreement(variance, n, range),
  };
}

/** Agreement inside each group, and between the customer's groups; people in no group are in none. */
function compareGroups(
  now: Column,
  vendorNow: Column,
  range: number,
  { groups, namedGroups }: People,
  means: Float64Array,
): Pick<PointScores, 'withinGroups' | 'betweenGroups' | 'betweenShare'> {
  const withinGroups: GroupConsensus[] = [];
  let answering = 0;
  for (let group = 0; group < namedGroups; group++) {
    const from = now.bounds[group] ?? 0;
    const to = now.bounds[group + 1] ?? 0;
    if (to === from) continue;
    const mean = meanOf(now.values, from, to);
    const score = to - from < 2 ? null : 100 * consensusAround(mean, now.values, range, from, to);
    withinGroups.push({ group: groups[group] ?? '', n: to - from, consensus: score });
    means[answering++] = mean;
  }
  if (vendorNow.n > 0) {
    const score = consensusOf(vendorNow, range);
    withinGroups.push({ group: 'vendor', n: vendorNow.n, consensus: score });
  }
  return {
    withinGroups,
    betweenGroups: consensusScore(means, range, 0, answering),
    betweenShare: betweenShare(now.values, now.bounds, namedGroups),
  };
}

function compareSides(
  now: Column,
  vendorNow: Column,
  range: number,
  means: Float64Array,
): number | null {
  if (now.n === 0 || vendorNow.n === 0) return null;
  means[0] = now.sum / now.n;
  means[1] = vendorNow.sum / vendorNow.n;
  return 100 * consensus(means, range, 0, 2);
}

function opportunityOf(desiredScore: number | null, gapScore: number | null): number | null {
  if (desiredScore === null || gapScore === null) return null;
  return opportunity(desiredScore / 10, (desiredScore - gapScore) / 10);
}

function subtract(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

/** The distance between two places on the scale as percent of the scale. */
function toScore(to: number | null, from: number | null, range: number): number | null {
  return to === null || from === null ? null : (100 * (to - from)) / range;
}
