import { roundScore } from './rounding.ts';
import type { ScoringSettings } from './settings.ts';
import type { Loyalty } from './types.ts';

/**
 * Attitude × behaviour, 0–100 each (Dick & Basu 1994): true likes and buys, latent likes, spurious
 * buys without liking ("dangerous"). A decision maker who is a detractor rules out liking.
 */
export function decideLoyalty(
  attitude: number | null,
  behaviour: number | null,
  decisionMakerDetractor: boolean,
  limits: ScoringSettings['loyalty'],
): Loyalty {
  if (attitude === null || behaviour === null) return 'unknown';
  const likes = !decisionMakerDetractor && roundScore(attitude) >= limits.attitude;
  const buys = roundScore(behaviour) >= limits.behaviour;
  if (likes) return buys ? 'true' : 'latent';
  return buys ? 'spurious' : 'none';
}
