import { estimateMinutes } from '../survey/templates/estimate-minutes.ts';
import type { InvitationMail } from '../survey/ports.ts';
import type { Invitation, Side } from '../survey/types.ts';
import { text } from '../texts/catalogue.ts';
import type { TextKey } from '../texts/catalogue.ts';
import { formatDate } from '../texts/format.ts';
import type { Language } from '../texts/language.ts';
import { toOneLine } from './mail-address.ts';

/** Everything that an invitation or reminder says, in the respondent's language and still without markup. */
export interface InvitationWords {
  readonly language: Language;
  readonly subject: string;
  readonly greeting: string;
  readonly body: string;
  /** How long it takes, and until when. */
  readonly effort: string;
  readonly button: string;
  readonly link: string;
  readonly personal: string;
  readonly regards: string;
  readonly sender: string;
  readonly why: string;
  /** Empty for the vendor's team: it is asked as part of its work. */
  readonly optOut: string;
}

/** What a reminder says in other words than the invitation before it. */
const KEYS = {
  invitation: {
    customer: { subject: 'mail.subject', body: 'mail.body' },
    vendor: { subject: 'mail.subject.vendor', body: 'mail.body.vendor' },
  },
  reminder: {
    customer: { subject: 'mail.reminder.subject', body: 'mail.reminder.body' },
    vendor: { subject: 'mail.reminder.subject.vendor', body: 'mail.reminder.body.vendor' },
  },
} as const satisfies Record<
  InvitationMail['kind'],
  Record<Side, Record<'subject' | 'body', TextKey>>
>;

/** Chooses the words by language and by side: a customer is asked as one, a colleague as another. */
export function chooseWords({ kind, invitation, wave, timeZone }: InvitationMail): InvitationWords {
  const { language, side } = invitation;
  const company = toOneLine(wave.companyName);
  const minutes = estimateMinutes(wave.radar, side);
  const date = formatDate(wave.closesAt, language, timeZone);
  const isTeam = side === 'vendor';
  const keys = KEYS[kind][side];
  return {
    language,
    subject: text(language, keys.subject, { company }),
    greeting: greet(invitation),
    body: text(language, keys.body, { company }),
    effort: `${text(language, 'mail.duration', { minutes })} ${text(language, 'mail.closes', { date })}`,
    button: text(language, 'mail.button'),
    link: text(language, 'mail.link'),
    personal: text(language, 'mail.personal'),
    regards: text(language, 'mail.regards'),
    sender: toOneLine(wave.sender.name),
    why: text(language, isTeam ? 'mail.why.vendor' : 'mail.why', { company }),
    optOut: isTeam ? '' : text(language, 'mail.optOut'),
  };
}

/** Germans are greeted by their full name, the others by their first. */
function greet({ language, firstName, lastName }: Invitation): string {
  const name = toOneLine(language === 'de' ? `${firstName} ${lastName}` : firstName);
  return name === ''
    ? text(language, 'mail.greeting.nameless')
    : text(language, 'mail.greeting', { name });
}
