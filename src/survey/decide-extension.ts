import { addDays, dayIn, hourOn } from '../lib/calendar.ts';
import type { Day } from '../lib/calendar.ts';
import { AppError } from '../lib/errors.ts';
import { decideWaveAction } from './decide-wave-action.ts';
import type { Wave } from './types.ts';

export type ExtensionDecision =
  | { readonly kind: 'do'; readonly closesAt: Date }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly error: AppError };

interface Moment {
  readonly now: Date;
  /** The portal's. */
  readonly timeZone: string;
}

/** A wave is open for at most this many days from now on. */
const LONGEST_DAYS = 90;
/** An extended wave ends late on its day: that day was promised. */
const LAST_HOUR = 23;
const OFFERED_DAYS = [7, 14, 21, 30] as const;

/** Whether a wave may close on a later day: after the day it has now, and within 90 days. */
export function decideExtension(
  wave: Pick<Wave, 'status' | 'closesAt'>,
  closesOn: Day,
  { now, timeZone }: Moment,
): ExtensionDecision {
  const action = decideWaveAction(wave, 'extend', now);
  if (action.kind !== 'do') return action;
  if (closesOn === dayIn(timeZone, wave.closesAt)) return { kind: 'done' };
  if (!isPossible(wave, closesOn, { now, timeZone })) {
    return { kind: 'refused', error: unfitDate() };
  }
  return { kind: 'do', closesAt: hourOn(timeZone, closesOn, LAST_HOUR) };
}

/** Later closing days to choose from, the next one first; none once 90 days are used up. */
export function listExtensions(wave: Pick<Wave, 'closesAt'>, moment: Moment): Day[] {
  const last = dayIn(moment.timeZone, wave.closesAt);
  return OFFERED_DAYS.map((days) => addDays(last, days)).filter((day) =>
    isPossible(wave, day, moment),
  );
}

function isPossible(
  { closesAt }: Pick<Wave, 'closesAt'>,
  day: Day,
  { now, timeZone }: Moment,
): boolean {
  const today = dayIn(timeZone, now);
  return day > dayIn(timeZone, closesAt) && day > today && day <= addDays(today, LONGEST_DAYS);
}

function unfitDate(): AppError {
  return new AppError(
    'closing_date',
    'The new closing date must be later than the one now, and at most 90 days away.',
    { action: 'Choose another date.' },
  );
}
