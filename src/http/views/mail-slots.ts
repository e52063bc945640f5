import { text } from '../../texts/catalogue.ts';
import { formatAppointment } from '../../texts/format-appointment.ts';
import type { Language } from '../../texts/language.ts';

/** A mail that waits, as far as its time is told. */
export interface WaitingMail {
  readonly dueAt: Date;
  /** The recipient's; null for the portal's. */
  readonly timeZone: string | null;
}

/** Mails that leave at one time of one place. */
export interface MailSlot<Mail extends WaitingMail> {
  /** `now` for what is due. */
  readonly id: string;
  readonly at: Date;
  readonly timeZone: string;
  readonly mails: readonly Mail[];
}

/** The mails by when and where they leave, the first ones first; what is due is one slot. */
export function groupMails<Mail extends WaitingMail>(
  mails: readonly Mail[],
  ofPortal: string,
  now: Date,
): Array<MailSlot<Mail>> {
  const zoneOf = ({ dueAt, timeZone }: Mail) =>
    timeZone === null || showsSame(dueAt, timeZone, ofPortal) ? ofPortal : timeZone;
  const groups = Map.groupBy(mails, (mail) =>
    mail.dueAt <= now ? 'now' : `${mail.dueAt.toISOString()} ${zoneOf(mail)}`,
  );
  return [...groups]
    .flatMap(([id, inSlot]) =>
      inSlot.slice(0, 1).map((mail) => ({
        id,
        at: id === 'now' ? now : mail.dueAt,
        timeZone: zoneOf(mail),
        mails: inSlot,
      })),
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
}

/** Where the clocks agree, nobody needs to be told the place. */
function showsSame(at: Date, zone: string, other: string): boolean {
  return formatAppointment(at, 'en', zone) === formatAppointment(at, 'en', other);
}

/** Such as "Now", "Mon 30 Nov, 09:00" or "Mon 30 Nov, 09:00 in New York". */
export function nameSlot(
  { id, at, timeZone }: Omit<MailSlot<WaitingMail>, 'mails'>,
  ofPortal: string,
  language: Language,
): string {
  if (id === 'now') return text(language, 'schedule.slotNow');
  const moment = formatAppointment(at, language, timeZone);
  if (timeZone === ofPortal) return moment;
  return text(language, 'schedule.slotIn', { moment, place: placeOf(timeZone) });
}

/** A zone is named by its largest city, such as `America/New_York`. */
export function placeOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
