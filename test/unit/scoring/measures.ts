import { decideAlert } from '../../../src/scoring/alert.ts';
import type { Alert, AlertStep } from '../../../src/scoring/alert.ts';
import {
  betweenShare,
  consensus,
  consensusBand,
  consensusOfCounts,
  consensusScore,
  meanDistance,
  meanDistanceCutoff,
  populationVariance,
  withinGroupAgreement,
} from '../../../src/scoring/agreement.ts';
import { isSnapshotSafe, suppress } from '../../../src/scoring/anonymity.ts';
import { chanceOfConsensus } from '../../../src/scoring/chance-consensus.ts';
import { formatFields } from '../../../src/scoring/cli/format-scores.ts';
import { confidence } from '../../../src/scoring/coverage.ts';
import { decay } from '../../../src/scoring/decay.ts';
import { chooseFollowups } from '../../../src/scoring/followups.ts';
import { healthBand, healthBandWithHysteresis } from '../../../src/scoring/health-band.ts';
import { combineComponents } from '../../../src/scoring/health.ts';
import type { WeightedScore } from '../../../src/scoring/health.ts';
import { decideLoyalty } from '../../../src/scoring/loyalty.ts';
import {
  categorise,
  netPromoterScore,
  npsInterval95,
  npsMargin95,
  npsStandardError,
  npsVariance,
} from '../../../src/scoring/nps.ts';
import type { NpsCounts } from '../../../src/scoring/nps.ts';
import {
  comparePoint,
  differenceSd,
  dropThreshold,
  reliableChange,
} from '../../../src/scoring/point-change.ts';
import { decideAction, opportunity, priority } from '../../../src/scoring/priority.ts';
import { longestRun } from '../../../src/scoring/quality.ts';
import { lifetimeValue, retentionRate } from '../../../src/scoring/retention.ts';
import { defaultScoringSettings as settings } from '../../../src/scoring/settings.ts';
import type { Answer, HealthBand, Point, Scale } from '../../../src/scoring/types.ts';
import { wilsonInterval } from '../../../src/scoring/wilson.ts';

/** One row of the vectors file; which of the optional fields a measure has, the file says. */
export interface Vector {
  readonly id: string;
  readonly measure: string;
  readonly scale?: Scale;
  readonly counts?: readonly number[];
  readonly values?: readonly number[];
  readonly item_counts?: readonly (readonly number[])[];
  readonly input?: unknown;
  readonly expected: unknown;
  readonly tolerance: number;
}

/** Measures that the product doesn't use, as the issue lists them. Nothing else is left out. */
const unused: readonly RegExp[] = [
  /^vdeijk_/,
  /^leik_d$/,
  /^ad_md/,
  /^awg$/,
  /^rwg_j/,
  /^rwg_star_j$/,
  /^rwg_prime$/,
  /^rwg_untruncated$/,
  /^rwg_over_groups$/,
  /_critical_/,
  /^icc/,
];

export function isUsed({ measure }: Vector): boolean {
  return !unused.some((pattern) => pattern.test(measure));
}

type Measure = (vector: Vector) => unknown;

/** What the product makes of a vector's input. */
export const measures: Readonly<Record<string, Measure>> = {
  cns: (vector) =>
    vector.counts ? consensusOfCounts(vector.counts) : consensus(valuesOf(vector), rangeOf(vector)),
  consensus_score: (vector) => consensusScore(valuesOf(vector), rangeOf(vector)),
  consensus_band: (vector) =>
    consensusBand(consensusScore(valuesOf(vector), rangeOf(vector)), settings.consensusBands),
  chance_consensus_ge: (vector) => {
    const { n, score } = vector.input as { n: number; score: number };
    return chanceOfConsensus(n, rangeOf(vector) + 1, score);
  },
  ad_m: (vector) => {
    const items = vector.item_counts?.map((counts) => spreadOut(counts, vector));
    const distances = (items ?? [valuesOf(vector)]).map((values) => meanDistance(values));
    return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  },
  ad_cutoff: (vector) => meanDistanceCutoff(scaleOf(vector)),
  rwg: (vector) => {
    const values = valuesOf(vector);
    return withinGroupAgreement(populationVariance(values), values.length, rangeOf(vector));
  },
  between_share: (vector) => {
    const { groups } = vector.input as { groups: number[][] };
    const bounds = [0];
    for (const { length } of groups) bounds.push((bounds.at(-1) ?? 0) + length);
    return betweenShare(groups.flat(), bounds);
  },
  wilson: (vector) => {
    const { k, n, z } = vector.input as { k: number; n: number; z?: number };
    return wilsonInterval(k, n, z);
  },
  nps: (vector) => netPromoterScore(countsOf(vector)),
  nps_variance: (vector) => npsVariance(countsOf(vector)),
  nps_se: (vector) => npsStandardError(countsOf(vector)),
  nps_moe95: (vector) => npsMargin95(countsOf(vector)),
  nps_ci_width95: (vector) => 2 * (npsMargin95(countsOf(vector)) ?? NaN),
  nps_ci_adjwald: (vector) => npsInterval95(countsOf(vector)),
  nps_category: (vector) => categorise((vector.input as { score: number }).score),
  opportunity: (vector) => {
    const input = vector.input as { importance: number; satisfaction: number };
    return opportunity(input.importance, input.satisfaction);
  },
  priority: (vector) => {
    const input = vector.input as {
      gap_score: number | null;
      point_weight: number;
      max_weight: number;
      consensus_now: number | null;
      consensus_desired: number | null;
    };
    return priority(
      input.gap_score,
      input.point_weight,
      input.max_weight,
      input.consensus_now,
      input.consensus_desired,
    );
  },
  action_type: (vector) => {
    const input = vector.input as { gap_score: number | null; consensus_now: number | null };
    return decideAction(input.gap_score, input.consensus_now, settings.actions);
  },
  followups: (vector) => {
    const input = vector.input as { points: Point[]; answers: Record<string, Answer> };
    return chooseFollowups(input.points, input.answers, settings.followups);
  },
  rci: (vector) => {
    const input = vector.input as { x1: number; x2: number; sd: number; reliability: number };
    return reliableChange(input.x1, input.x2, input.sd, input.reliability);
  },
  s_diff: (vector) => {
    const { sd, reliability } = vector.input as { sd: number; reliability: number };
    return differenceSd(sd, reliability);
  },
  drop_threshold: (vector) => {
    const { n_matched } = vector.input as { n_matched: number };
    return dropThreshold(n_matched, rangeOf(vector), settings.noise);
  },
  point_change: comparePeople,
  alert_sequence: runAlerts,
  composite: (vector) =>
    combineComponents((vector.input as { components: WeightedScore[] }).components),
  decay: (vector) => decay((vector.input as { age_days: number }).age_days, settings.staleness),
  health_band: (vector) =>
    healthBand((vector.input as { score: number }).score, settings.healthBands),
  health_band_hysteresis: (vector) => {
    const { score, previous } = vector.input as { score: number; previous: HealthBand | null };
    return healthBandWithHysteresis(score, previous, settings.healthBands);
  },
  quadrant: (vector) => {
    const input = vector.input as { attitude: number | null; behaviour: number | null };
    return decideLoyalty(input.attitude, input.behaviour, false, settings.loyalty);
  },
  clv: (vector) => {
    const input = vector.input as { m: number; r: number; d?: number; include_first?: boolean };
    return lifetimeValue({
      margin: input.m,
      retention: input.r,
      ...(input.d === undefined ? {} : { discount: input.d }),
      includeFirst: input.include_first ?? false,
    });
  },
  crr: (vector) => {
    const { E: atEnd, N: won, S: atStart } = vector.input as { E: number; N: number; S: number };
    return retentionRate(atEnd, won, atStart);
  },
  suppression: (vector) => {
    const input = vector.input as { groups: Record<string, number>; k: number; ungrouped?: number };
    const groups = Object.entries(input.groups).map(([name, n]) => ({ name, n }));
    const { visible, suppressed } = suppress(groups, input.k, input.ungrouped);
    return { visible: visible.toSorted(), suppressed: suppressed.toSorted() };
  },
  snapshot_ok: (vector) => {
    const input = vector.input as { prev: string[]; new: string[]; k: number };
    return isSnapshotSafe(input.prev, input.new, input.k);
  },
  longstring: (vector) => longestRun(valuesOf(vector)),
  confidence: (vector) => {
    const { coverage, weights } = vector.input as { coverage: number; weights: number[] };
    return confidence(coverage, weights);
  },
};

/** The same people's answers to one point in two waves. */
function comparePeople(vector: Vector): unknown {
  type Answers = Record<string, number | null>;
  const {
    prev,
    cur,
    weights = {},
  } = vector.input as {
    prev: Answers;
    cur: Answers;
    weights?: Record<string, number>;
  };
  const answered = (answers: Answers): [string, number][] =>
    Object.entries(answers).flatMap(([id, value]) => (value === null ? [] : [[id, value]]));
  const mean = (values: [string, number][]): number | null => {
    const total = values.reduce((sum, [id]) => sum + (weights[id] ?? 1), 0);
    const sum = values.reduce((all, [id, value]) => all + (weights[id] ?? 1) * value, 0);
    return total === 0 ? null : sum / total;
  };
  const before = new Map(answered(prev));
  const matched = answered(cur).flatMap(([id, value]): [string, number][] => {
    const then = before.get(id);
    return then === undefined ? [] : [[id, value - then]];
  });
  const change = comparePoint(
    {
      nPrev: before.size,
      nCur: answered(cur).length,
      nMatched: matched.length,
      meanPrev: mean(answered(prev)),
      meanCur: mean(answered(cur)),
      deltaMatched: mean(matched),
    },
    rangeOf(vector),
    settings.noise,
  );
  return formatFields(change);
}

function runAlerts(vector: Vector): unknown {
  const { steps } = vector.input as {
    steps: (Pick<AlertStep, 'level' | 'status' | 'day'> & { prev_level: number | null })[];
  };
  let alert: Alert | null = null;
  return steps.map(({ level, prev_level, status, day }) => {
    const step = { level, previousLevel: prev_level, status, day };
    const decision = decideAlert(alert, step, rangeOf(vector), settings.alerts);
    ({ alert } = decision);
    return decision.event;
  });
}

function scaleOf({ id, scale }: Vector): Scale {
  if (!scale) throw new Error(`${id} has no scale`);
  return scale;
}

function rangeOf(vector: Vector): number {
  const { min, max } = scaleOf(vector);
  return max - min;
}

function valuesOf(vector: Vector): readonly number[] {
  return vector.values ?? spreadOut(vector.counts ?? [], vector);
}

/** One value for each person that the counts count. */
function spreadOut(counts: readonly number[], vector: Vector): number[] {
  const { min } = scaleOf(vector);
  return counts.flatMap((count, option) => new Array<number>(count).fill(min + option));
}

function countsOf(vector: Vector): NpsCounts {
  if (!vector.values) return vector.input as NpsCounts;
  const counts = { promoter: 0, passive: 0, detractor: 0 };
  for (const value of vector.values) counts[categorise(value)]++;
  return {
    promoters: counts.promoter,
    passives: counts.passive,
    detractors: counts.detractor,
  };
}
