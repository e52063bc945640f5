import type { ScoringSettings } from './settings.ts';

/** How much a score of this age still counts, 0–1; 0 means treated as missing. */
export function decay(ageDays: number, staleness: ScoringSettings['staleness']): number {
  if (ageDays <= staleness.freshDays) return 1;
  if (ageDays > staleness.expiryDays) return 0;
  return 0.5 ** ((ageDays - staleness.freshDays) / staleness.halfLifeDays);
}
