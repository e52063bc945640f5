import { addDays, dayIn, hourOn, isWeekend } from '../../lib/calendar.ts';
import type { SendingSettings } from './sending-settings.ts';

export type OfficeHours = Pick<SendingSettings, 'fromHour' | 'toHour' | 'days'>;

export interface SendTimeInput {
  /** The recipient's, such as `America/New_York`. */
  readonly timeZone: string;
  readonly hours: OfficeHours;
  readonly notBefore: Date;
}

/**
 * When a mail may leave: `notBefore` within the recipient's office hours, else the next time that
 * they begin. An hour that the change to summer time skips begins with the one after it; one that
 * comes twice begins with the first.
 */
export function decideSendTime({ timeZone, hours, notBefore }: SendTimeInput): Date {
  for (let day = dayIn(timeZone, notBefore); ; day = addDays(day, 1)) {
    if (hours.days === 'working' && isWeekend(day)) continue;
    const from = hourOn(timeZone, day, hours.fromHour);
    if (notBefore <= from) return from;
    if (notBefore < hourOn(timeZone, day, hours.toHour)) return notBefore;
  }
}
