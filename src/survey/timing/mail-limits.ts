import { dayIn } from '../../lib/calendar.ts';
import type { SendingSettings } from './sending-settings.ts';

/** How many mails a portal may hand over in a period. */
export interface MailLimit {
  readonly kind: 'minute' | 'day';
  /** A minute of UTC, `2026-11-29T21:45`, or a day of the portal's calendar, `2026-11-29`. */
  readonly period: string;
  readonly most: number;
}

/** How many mails each portal has handed over. Only periods with a limit are counted. */
export interface MailCountStore {
  /** By period; one without mails is left out. */
  read(portalId: number, periods: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The same, locked until the transaction ends: nobody else counts meanwhile. Only inside one. */
  lock(portalId: number, periods: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Counts one mail in each of these periods. */
  add(portalId: number, periods: readonly string[]): Promise<void>;
  /** Forgets the periods before this day. */
  forget(portalId: number, before: string): Promise<void>;
}

/** The limits that hold now. A day goes by the portal's calendar. */
export function listLimits(
  { mostPerMinute, mostPerDay }: Pick<SendingSettings, 'mostPerMinute' | 'mostPerDay'>,
  timeZone: string,
  now: Date,
): MailLimit[] {
  const limits: MailLimit[] = [
    { kind: 'day', period: dayIn(timeZone, now), most: mostPerDay },
    { kind: 'minute', period: now.toISOString().slice(0, 16), most: mostPerMinute },
  ];
  return limits.filter(({ most }) => most > 0);
}

/** How many mails may still be handed over on this day and in this minute. */
export type MailsLeft = Readonly<Record<MailLimit['kind'], number>>;

/** What the limits leave room for; without a limit any number. */
export function countLeft(
  limits: readonly MailLimit[],
  counts: ReadonlyMap<string, number>,
): MailsLeft {
  const left = { day: Number.POSITIVE_INFINITY, minute: Number.POSITIVE_INFINITY };
  for (const { kind, period, most } of limits) {
    left[kind] = Math.max(0, most - (counts.get(period) ?? 0));
  }
  return left;
}
