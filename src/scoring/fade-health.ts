import { decay } from './decay.ts';
import { healthBand, healthBandWithHysteresis } from './health-band.ts';
import { healthComponents } from './health.ts';
import type { ScoringSettings } from './settings.ts';
import type { HealthComponent, HealthScores } from './types.ts';

/** What a survey tells; the rest comes from the CRM and has an age of its own. */
const FROM_SURVEY: readonly HealthComponent[] = [
  'perception',
  'gap_closure',
  'ltr',
  'effort',
  'consensus',
  'recommended',
];

/**
 * A wave's health as it stands this many days after the wave closed, from what was stored when it
 * closed: answers count less and less, and not at all once they have expired. Fade what is stored,
 * before it is protected.
 */
export function fadeHealth(
  health: HealthScores,
  surveyAgeDays: number,
  settings: ScoringSettings,
): HealthScores {
  const fading = decay(surveyAgeDays, settings.staleness);
  const components = fadeComponents(health.components, fading);
  const weight = sumOf(components, () => 1);
  const isKnown =
    components.perception.effectiveWeight > 0 && weight >= settings.minimumDataWeight - 1e-9;
  if (!isKnown) return { ...health, components, dataWeight: 100 * weight, ...UNKNOWN };
  const raw = sumOf(components, (name) => components[name].score ?? 0) / weight;
  const score = Math.min(raw, limitOf(health, settings));
  return {
    ...health,
    components,
    dataWeight: 100 * weight,
    raw,
    score,
    band: healthBand(score, settings.healthBands),
    bandWithHysteresis: healthBandWithHysteresis(
      score,
      health.bandWithHysteresis,
      settings.healthBands,
    ),
  };
}

const UNKNOWN = {
  raw: null,
  score: null,
  capsApplied: [],
  band: null,
  bandWithHysteresis: null,
} as const satisfies Partial<HealthScores>;

function fadeComponents(
  components: HealthScores['components'],
  fading: number,
): HealthScores['components'] {
  const faded = { ...components };
  for (const name of FROM_SURVEY) {
    const { score, weight } = components[name];
    const effectiveWeight = score === null ? 0 : weight * fading;
    faded[name] = { score, weight, decay: fading, effectiveWeight };
  }
  return faded;
}

function sumOf(
  components: HealthScores['components'],
  value: (name: HealthComponent) => number,
): number {
  return healthComponents.reduce(
    (sum, name) => sum + components[name].effectiveWeight * value(name),
    0,
  );
}

/** A cap that held the score down still does. */
function limitOf({ capsApplied }: HealthScores, { caps }: ScoringSettings): number {
  const limits = {
    decision_maker_detractor: caps.decisionMakerDetractor,
    cancellation_notice: caps.cancellationNotice,
  };
  return Math.min(Infinity, ...capsApplied.map((cap) => limits[cap]));
}
