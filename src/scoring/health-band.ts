import { roundScore } from './rounding.ts';
import type { ScoringSettings } from './settings.ts';
import type { HealthBand } from './types.ts';

type HealthBands = ScoringSettings['healthBands'];

/** By the integer that is shown. */
export function healthBand(score: number, bands: HealthBands): HealthBand {
  return bandOf(roundScore(score), bands.healthy, bands.watch);
}

/** A fall counts at once; a rise needs the margin above the limit, so that the band won't flap. */
export function healthBandWithHysteresis(
  score: number,
  previous: HealthBand | null,
  bands: HealthBands,
): HealthBand {
  const shown = roundScore(score);
  const { upgradeMargin: margin } = bands;
  const healthyLimit =
    bands.healthy + (previous === 'watch' || previous === 'at_risk' ? margin : 0);
  const watchLimit = bands.watch + (previous === 'at_risk' ? margin : 0);
  return bandOf(shown, healthyLimit, watchLimit);
}

function bandOf(shown: number, healthyLimit: number, watchLimit: number): HealthBand {
  if (shown >= healthyLimit) return 'healthy';
  return shown >= watchLimit ? 'watch' : 'at_risk';
}
