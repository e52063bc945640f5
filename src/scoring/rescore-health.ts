import { decay } from './decay.ts';
import { component, healthComponents, settleHealth } from './health.ts';
import { decideLoyalty } from './loyalty.ts';
import type { ScoringSettings } from './settings.ts';
import type { HealthBand, HealthComponent, HealthScores, WaveScores } from './types.ts';

/** A health score as a snapshot keeps it, with what is known beside it. */
export interface StoredHealth {
  readonly health: HealthScores;
  readonly decisionMakerDetractor: boolean;
  readonly previousBand: HealthBand | null;
  /** Whole days since the survey by now. */
  readonly surveyAgeDays: number;
}

/** Their age is that of the signals behind them, not of the survey. */
const SIGNALS: readonly HealthComponent[] = ['commercial', 'usage', 'engagement'];

/**
 * Health from the components that were scored once: as their answers have aged since, or as other
 * settings weigh them. Needs no answer any more.
 */
export function rescoreHealth(
  { health, decisionMakerDetractor, previousBand, surveyAgeDays }: StoredHealth,
  settings: ScoringSettings,
): HealthScores {
  const fading = decay(surveyAgeDays, settings.staleness);
  const aged = healthComponents.map((name) => {
    const { score, decay: before } = health.components[name];
    const fadesBy = SIGNALS.includes(name) ? before : fading;
    return [name, component(score, settings.healthWeights[name], fadesBy)] as const;
  });
  const cancellationNotice = health.capsApplied.includes('cancellation_notice');
  return settleHealth(
    Object.fromEntries(aged) as HealthScores['components'],
    { decisionMakerDetractor, cancellationNotice, previousBand },
    settings,
  );
}

/** A wave's scores as they are now that its answers have aged: only health and loyalty fade. */
export function ageScores(
  scores: WaveScores,
  aged: Pick<StoredHealth, 'surveyAgeDays' | 'previousBand'>,
  settings: ScoringSettings,
): WaveScores {
  const { decisionMakerDetractor } = scores.nps;
  const health = rescoreHealth(
    { ...aged, health: scores.health, decisionMakerDetractor },
    settings,
  );
  const { attitude, behaviour } = health;
  const loyalty = decideLoyalty(attitude, behaviour, decisionMakerDetractor, settings.loyalty);
  return { ...scores, health, loyalty };
}
