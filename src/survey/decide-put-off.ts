import { addDays, addMonths, dayIn } from '../lib/calendar.ts';
import type { Day } from '../lib/calendar.ts';
import type { NextWaveInput, RepeatFacts } from './decide-next-wave.ts';
import { sendingTimeOn } from './sending-time.ts';

/** What keeps a company from being asked when its time has come, and may be over some day. */
export const SKIP_REASONS = [
  'wave_running',
  'company_rests',
  'nobody_to_invite',
  'no_contacts',
  'company_unknown',
  'bad_input',
] as const;

export type SkipReason = (typeof SKIP_REASONS)[number];

/** Once, and then four weeks in a row. */
const MOST_TRIES = 5;
const DAYS_BETWEEN_TRIES = 7;

/**
 * When a company that could not be asked is tried again: on the day on which it is known to be
 * possible, `until`, such as the end of a rest. Otherwise in a week, for four weeks; after that only
 * when its next date comes, another interval later or with another renewal.
 */
export function decidePutOff(
  input: NextWaveInput,
  until: Day | null,
): Pick<RepeatFacts, 'repeatFrom' | 'tries'> {
  const { tries, renewalAt, settings, timeZone, now } = input;
  const today = dayIn(timeZone, now);
  const at = (day: Day) => sendingTimeOn(timeZone, settings.sending, day);
  if (until !== null && until > today) return { repeatFrom: at(until), tries };
  if (tries + 1 < MOST_TRIES) {
    return { repeatFrom: at(addDays(today, DAYS_BETWEEN_TRIES)), tries: tries + 1 };
  }
  const { months } = settings.repeat;
  const renewalOn = renewalAt === null ? today : dayIn('UTC', renewalAt);
  return { repeatFrom: at(months > 0 ? addMonths(today, months) : renewalOn), tries: 0 };
}
