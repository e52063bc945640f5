import { roundScore } from './rounding.ts';
import type { ScoringSettings } from './settings.ts';
import type { Action } from './types.ts';

/**
 * Ulwick's `importance + max(importance − satisfaction, 0)` with the desired level as the stated
 * importance; all in 0–10, the result in 0–20.
 */
export function opportunity(importance: number, satisfaction: number): number {
  return importance + Math.max(0, importance - satisfaction);
}

/**
 * 0–100: the gap (half of the scale counts fully), times the point's weight against the heaviest
 * one, times agreement. Low agreement halves a priority at most; it never hides a gap.
 */
export function priority(
  gapScore: number | null,
  pointWeight: number,
  maxWeight: number,
  consensusNow: number | null,
  consensusDesired: number | null,
): number | null {
  if (gapScore === null) return null;
  const gap = Math.min(1, Math.max(0, gapScore) / 50);
  const weight = maxWeight === 0 ? 0 : pointWeight / maxWeight;
  return 100 * gap * weight * agreementFactor(consensusNow, consensusDesired);
}

function agreementFactor(now: number | null, desired: number | null): number {
  if (now === null && desired === null) return 0.75;
  return 0.5 + (0.5 * Math.min(now ?? 100, desired ?? 100)) / 100;
}

/**
 * Gap and consensus stay two axes: a large agreed gap is a project, a large disputed one a
 * meeting. Null without a gap.
 */
export function decideAction(
  gapScore: number | null,
  consensusNow: number | null,
  limits: ScoringSettings['actions'],
): Action | null {
  if (gapScore === null) return null;
  const isLarge = roundScore(gapScore) >= limits.gap;
  const isAgreed = consensusNow !== null && roundScore(consensusNow) >= limits.consensus;
  if (isLarge) return isAgreed ? 'act' : 'align_first';
  return isAgreed ? 'maintain' : 'clarify';
}
