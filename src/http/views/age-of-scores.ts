import { wholeDaysBetween } from '../../lib/calendar.ts';
import { decay } from '../../scoring/decay.ts';
import type { ShownWave } from '../../survey/read-company-scores.ts';
import type { PortalSettings } from '../../survey/settings.ts';

/** From here on answers weigh too little to rest on. */
const OLD = 0.5;

/** How old a wave's answers are in whole days, 0 while it is open, and whether that is old. */
export function ageOf(
  { wave }: ShownWave,
  { scoring }: PortalSettings,
  now: Date,
): { readonly ageDays: number; readonly isOld: boolean } {
  const ageDays = wave.closedAt ? Math.max(0, wholeDaysBetween(wave.closedAt, now)) : 0;
  return { ageDays, isOld: decay(ageDays, scoring.staleness) <= OLD };
}
