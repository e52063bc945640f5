import { addDays, dayIn } from '../lib/calendar.ts';
import type { Day } from '../lib/calendar.ts';
import { radarOfRest } from './remeasure/narrow-radar.ts';
import type { PortalSettings } from './settings.ts';
import type { Wave } from './types.ts';

export interface CompanyRestInput {
  /** All waves of the company. */
  readonly waves: ReadonlyArray<Pick<Wave, 'openedAt' | 'status' | 'radar'>>;
  /** The radar that is to be sent. */
  readonly radarId: string;
  readonly settings: Pick<PortalSettings, 'companyRestDays' | 'repeatFloorDays'>;
  readonly timeZone: string;
  readonly now: Date;
}

/**
 * The first day on which the company may be asked again, or null when that is today or earlier.
 * Every wave that was sent counts, also one that was cancelled: its people were asked. The same
 * radar waits for the floor only.
 */
export function decideCompanyRest(input: CompanyRestInput): Day | null {
  const { waves, radarId, settings, timeZone, now } = input;
  const rest = settings.companyRestDays;
  const floor = Math.min(settings.repeatFloorDays, rest);
  const until = waves
    .filter(({ status }) => status !== 'draft' && status !== 'scheduled')
    .map(({ openedAt, radar }) =>
      addDays(dayIn(timeZone, openedAt), radarOfRest(radar) === radarId ? floor : rest),
    )
    .sort()
    .at(-1);
  return until !== undefined && until > dayIn(timeZone, now) ? until : null;
}
