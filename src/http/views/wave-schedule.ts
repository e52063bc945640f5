import type { Invitation, Portal, Wave } from '../../survey/types.ts';
import type { MailsLeft } from '../../survey/timing/mail-limits.ts';
import { isRunning } from '../../survey/is-running.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import { formatAppointment } from '../../texts/format-appointment.ts';
import type { Language } from '../../texts/language.ts';
import { groupMails, placeOf } from './mail-slots.ts';
import type { MailSlot } from './mail-slots.ts';

export interface ScheduleParts {
  readonly wave: Wave;
  readonly invitations: readonly Invitation[];
  readonly mailsLeft: MailsLeft;
  readonly portal: Portal;
  readonly language: Language;
  readonly now: Date;
}

/** More times than these are a list that nobody reads. */
const MOST_TIMES = 4;

/** When the mails of a wave that still wait leave, and what holds them back; a sentence each. */
export function viewSchedule(parts: ScheduleParts): string[] {
  const { wave, invitations, portal, language, now } = parts;
  if (!isRunning(wave)) return [];
  const waiting = invitations.filter(isWaiting);
  const say = (key: Sentence, count: number) =>
    count > 0 ? [text(language, `schedule.${key}`, { count })] : [];
  if (wave.status === 'paused') return say('paused', waiting.length);

  const slots = groupMails(waiting, portal.timeZone, now);
  const due = slots.find(({ id }) => id === 'now')?.mails.length ?? 0;
  const later = slots.filter(({ id }) => id !== 'now');
  const held = sortHeld(due, parts.mailsLeft);
  const rest = later.slice(MOST_TIMES).reduce((sum, { mails }) => sum + mails.length, 0);
  return [
    ...sayHeadsUp(parts),
    ...say('leaving', due - held.day - held.minute),
    ...say('heldMinute', held.minute),
    ...say('heldDay', held.day),
    ...later.slice(0, MOST_TIMES).map((slot) => describeSlot(slot, parts)),
    ...say('later', rest),
  ];
}

/** Only a survey with a heads-up opens later than it is sent. */
function sayHeadsUp({ wave, portal, language, now }: ScheduleParts): string[] {
  if (wave.openedAt <= now) return [];
  const date = formatDate(wave.openedAt, language, portal.timeZone);
  return [text(language, 'schedule.headsUp', { date })];
}

type Sentence = 'leaving' | 'heldMinute' | 'heldDay' | 'later' | 'paused';

function isWaiting({ delivery, response }: Invitation): boolean {
  return (delivery === 'planned' || delivery === 'queued') && response === 'none';
}

/** How many of the mails that are due wait for the next day, and how many for the next minute. */
function sortHeld(due: number, { day, minute }: MailsLeft): { day: number; minute: number } {
  const today = Math.min(due, day);
  return { day: due - today, minute: Math.max(0, today - minute) };
}

function describeSlot(
  { at, timeZone, mails }: MailSlot<Invitation>,
  { portal, language }: ScheduleParts,
): string {
  const moment = formatAppointment(at, language, timeZone);
  const values = { count: mails.length, moment, place: placeOf(timeZone) };
  const key = timeZone === portal.timeZone ? 'schedule.at' : 'schedule.atIn';
  return text(language, key, values);
}
