import { healthComponents } from './health.ts';
import type { ScoringSettings } from './settings.ts';
import type {
  HealthCap,
  HealthComponent,
  HealthScores,
  Point,
  PointScores,
  WaveScores,
} from './types.ts';

/**
 * Why health is what it is. `points` are points of health, negative where it was lowered; scores
 * are 0–100. The words come from the catalogue, by code.
 */
export type HealthReason =
  | {
      readonly code: 'component_low' | 'component_high';
      readonly component: HealthComponent;
      readonly score: number;
      readonly points: number;
    }
  | {
      readonly code: 'component_fell' | 'component_rose';
      readonly component: HealthComponent;
      readonly score: number;
      readonly previousScore: number;
      readonly points: number;
    }
  | {
      readonly code: 'point_low' | 'point_high';
      readonly pointId: string;
      readonly score: number;
      readonly points: number;
    }
  | {
      readonly code: 'point_fell' | 'point_rose';
      readonly pointId: string;
      readonly score: number;
      readonly previousScore: number;
      readonly points: number;
    }
  | {
      readonly code: 'capped';
      readonly cap: HealthCap;
      readonly score: number;
      readonly points: number;
    }
  | { readonly code: 'survey_too_old' | 'too_few_answers'; readonly points: 0 };

/** The part of a wave's scores that explains its health. */
export type ExplainedScores = Pick<WaveScores, 'points' | 'health'>;

/** Smaller movements than half a point don't show in the rounded score. */
const LEAST_POINTS = 0.5;

/**
 * The reasons, strongest first. Against the previous scores of the same radar: which components
 * and points moved health, and by how much. Without them: what keeps health below the healthy
 * limit, and what holds it up.
 */
export function findHealthReasons(
  points: readonly Point[],
  current: ExplainedScores,
  previous: ExplainedScores | null,
  settings: ScoringSettings,
): HealthReason[] {
  if (current.health.score === null) return [reasonForMissing(current.health)];
  const compared = previous?.health.raw == null ? null : previous;
  const reasons = compared
    ? [...componentMoves(current.health, compared.health), ...pointMoves(points, current, compared)]
    : [
        ...componentLevels(current.health, settings.healthBands.healthy),
        ...pointLevels(points, current, settings.healthBands.healthy),
      ];
  return [
    ...capReasons(current.health, settings.caps),
    ...reasons
      .filter((reason) => Math.abs(reason.points) >= LEAST_POINTS)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
  ];
}

function reasonForMissing({ components }: HealthScores): HealthReason {
  const { score, decay } = components.perception;
  const isTooOld = score !== null && decay === 0;
  return { code: isTooOld ? 'survey_too_old' : 'too_few_answers', points: 0 };
}

/** What the cap took away comes first: nothing else would raise the score. */
function capReasons(
  { raw, score, capsApplied }: HealthScores,
  caps: ScoringSettings['caps'],
): HealthReason[] {
  const cap = capsApplied.at(-1);
  if (cap === undefined || raw === null || score === null) return [];
  const limit =
    cap === 'cancellation_notice' ? caps.cancellationNotice : caps.decisionMakerDetractor;
  return [{ code: 'capped', cap, score: limit, points: score - raw }];
}

/** How far each component pulls health from the healthy limit; all of them add up to that distance. */
function componentLevels(health: HealthScores, limit: number): HealthReason[] {
  return healthComponents.flatMap((component): HealthReason[] => {
    const { score } = health.components[component];
    if (score === null) return [];
    const points = shareOf(health, component) * (score - limit);
    return [{ code: points < 0 ? 'component_low' : 'component_high', component, score, points }];
  });
}

/** How much each component's part of the mean has changed; all of them add up to the change. */
function componentMoves(health: HealthScores, before: HealthScores): HealthReason[] {
  return healthComponents.flatMap((component): HealthReason[] => {
    const score = health.components[component].score;
    const previousScore = before.components[component].score;
    if (score === null || previousScore === null) return [];
    const points = shareOf(health, component) * (score - previousScore);
    const code = points < 0 ? 'component_fell' : 'component_rose';
    return [{ code, component, score, previousScore, points }];
  });
}

/** The points' parts of the perception component. */
function pointLevels(
  points: readonly Point[],
  { points: scores, health }: ExplainedScores,
  limit: number,
): HealthReason[] {
  const share = sharePerWeight(points, scores, health);
  return points.flatMap(({ id, weight }): HealthReason[] => {
    const score = scores[id]?.nowScore ?? null;
    if (score === null) return [];
    const moved = share * weight * (score - limit);
    return [{ code: moved < 0 ? 'point_low' : 'point_high', pointId: id, score, points: moved }];
  });
}

function pointMoves(
  points: readonly Point[],
  { points: scores, health }: ExplainedScores,
  previous: ExplainedScores,
): HealthReason[] {
  const share = sharePerWeight(points, scores, health);
  return points.flatMap(({ id, weight }): HealthReason[] => {
    const score = scores[id]?.nowScore ?? null;
    const previousScore = previous.points[id]?.nowScore ?? null;
    if (score === null || previousScore === null) return [];
    const moved = share * weight * (score - previousScore);
    const code = moved < 0 ? 'point_fell' : 'point_rose';
    return [{ code, pointId: id, score, previousScore, points: moved }];
  });
}

/** A component's share of health, 0–1. */
function shareOf({ components, dataWeight }: HealthScores, component: HealthComponent): number {
  return (100 * components[component].effectiveWeight) / dataWeight;
}

/** Points of health that one point of a survey point's score moves, for each unit of its weight. */
function sharePerWeight(
  points: readonly Point[],
  scores: Readonly<Record<string, PointScores>>,
  health: HealthScores,
): number {
  const weights = points
    .filter(({ id }) => (scores[id]?.nowScore ?? null) !== null)
    .reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0 ? 0 : shareOf(health, 'perception') / weights;
}
