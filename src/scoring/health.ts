import { decay } from './decay.ts';
import { healthBand, healthBandWithHysteresis } from './health-band.ts';
import type { ScoringSettings } from './settings.ts';
import type {
  BehaviourScore,
  HealthCap,
  HealthComponent,
  HealthComponentScores,
  HealthScores,
  NpsScores,
  RecommendationScores,
  SummaryScores,
  WaveInput,
} from './types.ts';

/** What people say. */
export const attitudeComponents = [
  'perception',
  'gap_closure',
  'ltr',
  'effort',
  'consensus',
] as const satisfies readonly HealthComponent[];

/** What people do. */
export const behaviourComponents = [
  'recommended',
  'commercial',
  'usage',
  'engagement',
] as const satisfies readonly HealthComponent[];

export const healthComponents: readonly HealthComponent[] = [
  ...attitudeComponents,
  ...behaviourComponents,
];

/** A score (0–100, null = missing) with its weight and decay. */
export type WeightedScore = readonly [score: number | null, weight: number, decay: number];

/** `Σ w·f·s / Σ w·f` over the scores that exist: what is missing gives its weight to the rest. */
export function combineComponents(components: readonly WeightedScore[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const [score, weight, fading] of components) {
    if (score === null) continue;
    sum += weight * fading * score;
    weights += weight * fading;
  }
  return weights === 0 ? null : sum / weights;
}

/** What a wave knows beside its survey scores. */
export type HealthInput = Pick<
  WaveInput,
  'surveyAgeDays' | 'behaviour' | 'cancellationNotice' | 'previousBand'
>;

/** Health 0–100 from attitude and behaviour; null when too little, or too old, is known. */
export function scoreHealth(
  input: HealthInput,
  company: SummaryScores,
  nps: NpsScores,
  effortScore: number | null,
  recommendation: RecommendationScores,
  settings: ScoringSettings,
): HealthScores {
  const components = buildComponents(input, company, nps, effortScore, recommendation, settings);
  const { decisionMakerDetractor } = nps;
  return settleHealth(components, { ...input, decisionMakerDetractor }, settings);
}

/** What holds a health score back, and the band that it comes from. */
export type HealthContext = Pick<WaveInput, 'cancellationNotice' | 'previousBand'> &
  Pick<NpsScores, 'decisionMakerDetractor'>;

/** Health from its weighted and aged components. */
export function settleHealth(
  components: HealthScores['components'],
  context: HealthContext,
  settings: ScoringSettings,
): HealthScores {
  const attitude = sumUp(components, attitudeComponents);
  const behaviour = sumUp(components, behaviourComponents);
  const weight = attitude.weight + behaviour.weight;
  const isKnown =
    components.perception.effectiveWeight > 0 && weight >= settings.minimumDataWeight - 1e-9;
  const raw = isKnown ? (attitude.sum + behaviour.sum) / weight : null;
  const { score, capsApplied } = applyCaps(raw, context, settings);
  const hasBehaviour = behaviour.weight >= settings.minimumBehaviourWeight - 1e-9;
  return {
    components,
    attitude: attitude.weight === 0 ? null : attitude.sum / attitude.weight,
    behaviour: hasBehaviour && behaviour.weight > 0 ? behaviour.sum / behaviour.weight : null,
    raw,
    score,
    capsApplied,
    band: score === null ? null : healthBand(score, settings.healthBands),
    dataWeight: 100 * weight,
    bandWithHysteresis:
      score === null
        ? null
        : healthBandWithHysteresis(score, context.previousBand, settings.healthBands),
  };
}

function buildComponents(
  { surveyAgeDays, behaviour }: HealthInput,
  company: SummaryScores,
  { ltrMeanWeighted }: NpsScores,
  effortScore: number | null,
  { shareWeighted }: RecommendationScores,
  { healthWeights: weights, staleness }: ScoringSettings,
): HealthScores['components'] {
  const fading = decay(surveyAgeDays, staleness);
  const ltr = ltrMeanWeighted === null ? null : 10 * ltrMeanWeighted;
  const ofBehaviour = (known: BehaviourScore | null, weight: number): HealthComponentScores =>
    known === null
      ? component(null, weight, 1)
      : component(known.score, weight, decay(known.ageDays, staleness));
  return {
    perception: component(company.nowScore, weights.perception, fading),
    gap_closure: component(gapClosure(company.gapScore), weights.gap_closure, fading),
    ltr: component(ltr, weights.ltr, fading),
    effort: component(effortScore, weights.effort, fading),
    consensus: component(company.consensusNow, weights.consensus, fading),
    recommended: component(shareWeighted, weights.recommended, fading),
    commercial: ofBehaviour(behaviour.commercial, weights.commercial),
    usage: ofBehaviour(behaviour.usage, weights.usage),
    engagement: ofBehaviour(behaviour.engagement, weights.engagement),
  };
}

/** One component; without a score it weighs nothing. */
export function component(
  score: number | null,
  weight: number,
  fading: number,
): HealthComponentScores {
  return { score, weight, decay: fading, effectiveWeight: score === null ? 0 : weight * fading };
}

/** 100 without a gap, 0 from a gap of half the scale. */
function gapClosure(gapScore: number | null): number | null {
  return gapScore === null ? null : Math.max(0, 100 - 2 * Math.max(0, gapScore));
}

function sumUp(
  components: HealthScores['components'],
  names: readonly HealthComponent[],
): { sum: number; weight: number } {
  let sum = 0;
  let weight = 0;
  for (const name of names) {
    const { score, effectiveWeight } = components[name];
    sum += effectiveWeight * (score ?? 0);
    weight += effectiveWeight;
  }
  return { sum, weight };
}

/** A cap is named only when it lowered the score. */
function applyCaps(
  raw: number | null,
  { cancellationNotice, decisionMakerDetractor }: HealthContext,
  { caps }: ScoringSettings,
): { score: number | null; capsApplied: HealthCap[] } {
  const capsApplied: HealthCap[] = [];
  let score = raw;
  if (score !== null && decisionMakerDetractor && score > caps.decisionMakerDetractor) {
    score = caps.decisionMakerDetractor;
    capsApplied.push('decision_maker_detractor');
  }
  if (score !== null && cancellationNotice && score > caps.cancellationNotice) {
    score = caps.cancellationNotice;
    capsApplied.push('cancellation_notice');
  }
  return { score, capsApplied };
}
