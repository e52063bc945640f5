import {
  betweenShare,
  consensus,
  consensusBand,
  consensusScore,
  labelEvidence,
  meanDistance,
  meanDistanceCutoff,
  meanOf,
  populationVariance,
  withinGroupAgreement,
} from './agreement.ts';
import { weightedMean } from './column.ts';
import type { Column } from './column.ts';
import type { People } from './people.ts';
import { decideAction, opportunity, priority } from './priority.ts';
import type { ScoringSettings } from './settings.ts';
import type { GroupMode, Point, PointScores } from './types.ts';

/** The answers to one point. */
export interface PointColumns {
  readonly now: Column;
  readonly desired: Column;
  /** desired − now of the customers who gave both. */
  readonly gap: Column;
  readonly vendorNow: Column;
  readonly vendorDesired: Column;
}

export interface PointContext {
  readonly customers: People;
  readonly groupMode: GroupMode;
  /** The heaviest point of the radar. */
  readonly maxWeight: number;
  readonly settings: ScoringSettings;
}

/** All scores of one point. Means are weighted, agreement is not. */
export function scorePoint(
  point: Point,
  columns: PointColumns,
  context: PointContext,
): PointScores {
  const { min, max } = point.scale;
  const range = max - min;
  const { now, desired, gap, vendorNow, vendorDesired } = columns;
  const { groupMode, settings } = context;

  const nowMean = weightedMean(now, groupMode);
  const desiredMean = weightedMean(desired, groupMode);
  const vendorNowMean = weightedMean(vendorNow, groupMode);
  const vendorDesiredMean = weightedMean(vendorDesired, groupMode);
  const gapMean = weightedMean(gap, groupMode);
  const gapScore = scaled(gapMean, range);
  const desiredScore = scaled(subtract(desiredMean, min), range);
  const perceptionGap = subtract(vendorNowMean, nowMean);
  const ambitionGap = subtract(vendorDesiredMean, desiredMean);
  const consensusNow = consensusScore(now.values, range, 0, now.n);
  const consensusDesired = consensusScore(desired.values, range, 0, desired.n);

  return {
    nNow: now.n,
    nDesired: desired.n,
    nPairs: gap.n,
    nVendor: vendorNow.n,
    nowMean,
    desiredMean,
    nowScore: scaled(subtract(nowMean, min), range),
    desiredScore,
    gap: gapMean,
    gapScore,
    vendorNowMean,
    vendorDesiredMean,
    perceptionGap,
    perceptionGapScore: scaled(perceptionGap, range),
    ambitionGap,
    ambitionGapScore: scaled(ambitionGap, range),
    consensusNow,
    consensusDesired,
    consensusBand: consensusBand(consensusNow, settings.consensusBands),
    evidence: labelEvidence(now.n),
    ...describeSpread(now, point),
    ...compareGroups(now, vendorNow, range, context.customers),
    opportunity:
      gapScore === null || desiredScore === null
        ? null
        : opportunity(desiredScore / 10, (desiredScore - gapScore) / 10),
    priority: priority({
      gapScore,
      pointWeight: point.weight,
      maxWeight: context.maxWeight,
      consensusNow,
      consensusDesired,
    }),
    action: decideAction(gapScore, consensusNow, settings.actions),
  };
}

type Spread = Pick<PointScores, 'adM' | 'adCutoff' | 'adAgree' | 'sdPop' | 'rwg'>;

function describeSpread({ n, values }: Column, { scale }: Point): Spread {
  const adCutoff = meanDistanceCutoff(scale);
  if (n === 0) return { adM: null, adCutoff, adAgree: null, sdPop: null, rwg: null };
  const variance = populationVariance(values, 0, n);
  const adM = n < 2 ? null : meanDistance(values, 0, n);
  return {
    adM,
    adCutoff,
    adAgree: adM === null ? null : adM <= adCutoff + 1e-9,
    sdPop: Math.sqrt(variance),
    rwg: withinGroupAgreement(variance, n, scale.max - scale.min),
  };
}

type Between = Pick<
  PointScores,
  'withinGroups' | 'betweenGroups' | 'betweenSides' | 'betweenShare'
>;

/** Agreement inside each group, between the customer's groups, and between the two sides. */
function compareGroups(now: Column, vendorNow: Column, range: number, customers: People): Between {
  const withinGroups: Record<string, number | null> = {};
  const means: number[] = [];
  let named = 0;
  for (const group of customers.groups) {
    if (group === null) break;
    const from = now.bounds[named] ?? 0;
    const to = now.bounds[++named] ?? 0;
    if (to === from) continue;
    withinGroups[group] = consensusScore(now.values, range, from, to);
    means.push(meanOf(now.values, from, to));
  }
  if (vendorNow.n > 0) {
    withinGroups['vendor'] = consensusScore(vendorNow.values, range, 0, vendorNow.n);
  }
  return {
    withinGroups,
    betweenGroups: consensusScore(means, range),
    betweenSides: compareSides(now, vendorNow, range),
    betweenShare: betweenShare(now.values, now.bounds, named),
  };
}

function compareSides(now: Column, vendorNow: Column, range: number): number | null {
  if (now.n === 0 || vendorNow.n === 0) return null;
  const customer = meanOf(now.values, 0, now.n);
  const vendor = meanOf(vendorNow.values, 0, vendorNow.n);
  return 100 * consensus([customer, vendor], range);
}

function subtract(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

/** A length on the scale as percent of it. */
function scaled(length: number | null, range: number): number | null {
  return length === null ? null : (100 * length) / range;
}
