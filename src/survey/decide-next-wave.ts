import { addDays, addMonths, dayIn } from '../lib/calendar.ts';
import type { Day } from '../lib/calendar.ts';
import { sendingTimeOn } from './sending-time.ts';
import type { PortalSettings } from './settings.ts';

/** What a company's next wave depends on, and what was planned before. */
export interface RepeatFacts {
  /** When its last wave of the health radar opened; null when there was none. */
  readonly lastOpenedAt: Date | null;
  readonly renewalAt: Date | null;
  readonly nextWaveAt: Date | null;
  /** Not before this time, because nobody could be asked. */
  readonly repeatFrom: Date | null;
  /** How often nobody could be asked since the last wave. */
  readonly tries: number;
  /** It has left: nobody asks it by itself. */
  readonly isLost: boolean;
}

export interface NextWaveInput extends RepeatFacts {
  readonly settings: Pick<PortalSettings, 'repeat' | 'repeatFloorDays' | 'sending'>;
  readonly timeZone: string;
  readonly now: Date;
}

/**
 * When a company is asked again by itself: some months after its last wave, or some days before its
 * renewal, whichever comes first, on a working day from nine on by the portal's clock. Null for
 * never, as for a company that is lost. A date that was missed, because the setting is new, is made up for on the next working day
 * and not at once: an administrator may want to look at it first.
 */
export function decideNextWave(input: NextWaveInput): Date | null {
  const { timeZone, now, nextWaveAt: planned } = input;
  if (input.isLost) return null;
  const [day] = [afterLastWave(input), beforeRenewal(input)].filter((wish) => wish !== null).sort();
  if (day === undefined) return null;
  const { sending } = input.settings;
  const wanted = sendingTimeOn(timeZone, sending, day);
  if (wanted > now) return wanted;
  const soonest = sendingTimeOn(timeZone, sending, addDays(dayIn(timeZone, now), 1));
  // Planned the day before, or due right now: a plan that is made anew must not put it off.
  return planned !== null && planned >= wanted && planned <= soonest ? planned : soonest;
}

function afterLastWave(input: NextWaveInput): Day | null {
  const { lastOpenedAt, settings, timeZone } = input;
  const { months } = settings.repeat;
  if (lastOpenedAt === null || months === 0) return null;
  const openedOn = dayIn(timeZone, lastOpenedAt);
  const floor = addDays(openedOn, settings.repeatFloorDays);
  return later(later(addMonths(openedOn, months), floor), putOffTo(input));
}

/** Whoever was asked within the floor before that day has been asked about this renewal. */
function beforeRenewal(input: NextWaveInput): Day | null {
  const { lastOpenedAt, renewalAt, settings, timeZone, now } = input;
  const { daysBeforeRenewal } = settings.repeat;
  if (lastOpenedAt === null || renewalAt === null || daysBeforeRenewal === 0) return null;
  // HubSpot keeps a date as midnight UTC, wherever the portal is.
  const renewalOn = dayIn('UTC', renewalAt);
  const wish = addDays(renewalOn, -daysBeforeRenewal);
  const floor = addDays(dayIn(timeZone, lastOpenedAt), settings.repeatFloorDays);
  if (wish < floor || renewalOn <= dayIn(timeZone, now)) return null;
  const day = later(wish, putOffTo(input));
  return day < renewalOn ? day : null;
}

function putOffTo({ repeatFrom, timeZone }: NextWaveInput): Day {
  return repeatFrom === null ? '' : dayIn(timeZone, repeatFrom);
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
