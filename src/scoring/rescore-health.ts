import { decay } from './decay.ts';
import { component, healthComponents, settleHealth } from './health.ts';
import { decideLoyalty } from './loyalty.ts';
import type { ScoringSettings } from './settings.ts';
import type { HealthBand, HealthComponent, HealthScores, WaveInput, WaveScores } from './types.ts';

/** A health score as a snapshot keeps it, with what is known beside it. */
export interface StoredHealth {
  readonly health: HealthScores;
  readonly decisionMakerDetractor: boolean;
  readonly previousBand: HealthBand | null;
  /** Whole days since the survey by now. */
  readonly surveyAgeDays: number;
  /** What people do by now; as the snapshot has it when left out. */
  readonly behaviour?: WaveInput['behaviour'];
  readonly cancellationNotice?: boolean;
}

/** Their age is that of the signals behind them, not of the survey. */
const SIGNALS = ['commercial', 'usage', 'engagement'] as const;

/**
 * Health from the components that were scored once: as their answers have aged since, or as other
 * settings weigh them. Needs no answer any more.
 */
export function rescoreHealth(stored: StoredHealth, settings: ScoringSettings): HealthScores {
  const { health, decisionMakerDetractor, previousBand, surveyAgeDays } = stored;
  const fading = decay(surveyAgeDays, settings.staleness);
  const aged = healthComponents.map((name) => {
    const { score, decay: before } = health.components[name];
    const fadesBy = isSignal(name) ? before : fading;
    return [name, component(score, settings.healthWeights[name], fadesBy)] as const;
  });
  const cancellationNotice =
    stored.cancellationNotice ?? health.capsApplied.includes('cancellation_notice');
  return settleHealth(
    {
      ...(Object.fromEntries(aged) as HealthScores['components']),
      ...(stored.behaviour && scoreSignals(stored.behaviour, settings)),
    },
    { decisionMakerDetractor, cancellationNotice, previousBand },
    settings,
  );
}

function isSignal(name: HealthComponent): boolean {
  return SIGNALS.some((signal) => signal === name);
}

function scoreSignals(
  behaviour: WaveInput['behaviour'],
  { healthWeights, staleness }: ScoringSettings,
): Pick<HealthScores['components'], (typeof SIGNALS)[number]> {
  const score = (name: (typeof SIGNALS)[number]) => {
    const known = behaviour[name];
    const fading = known === null ? 1 : decay(known.ageDays, staleness);
    return component(known?.score ?? null, healthWeights[name], fading);
  };
  return {
    commercial: score('commercial'),
    usage: score('usage'),
    engagement: score('engagement'),
  };
}

/** A wave's scores as they are now that its answers have aged: only health and loyalty fade. */
export function ageScores(
  scores: WaveScores,
  aged: Omit<StoredHealth, 'health' | 'decisionMakerDetractor'>,
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
