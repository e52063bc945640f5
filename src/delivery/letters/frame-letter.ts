import type { SurveyMail } from '../../survey/survey-mail.ts';
import type { Invitation } from '../../survey/types.ts';
import { estimateMinutes } from '../../survey/templates/estimate-minutes.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import { toOneLine } from '../mail-address.ts';
import type { Letter, LetterAction } from './letter.ts';

/** What all letters have in common: greeting, regards, why it came, and the way out. */
export function frameLetter(
  mail: SurveyMail,
  words: Pick<Letter, 'subject' | 'paragraphs' | 'question' | 'action'>,
): Letter {
  const { invitation, wave, optOutUrl } = mail;
  const { language, side } = invitation;
  const isTeam = side === 'vendor';
  const company = companyOf(mail);
  return {
    ...words,
    language,
    ...markTest(mail, words.subject),
    greeting: greet(invitation),
    regards: text(language, 'mail.regards'),
    sender: toOneLine(wave.sender.name),
    why: text(language, isTeam ? 'mail.why.vendor' : 'mail.why', { company }),
    optOut: isTeam ? null : { label: text(language, 'mail.optOut'), url: optOutUrl },
  };
}

/** What sets a test apart, above it and before it is opened. */
function markTest(
  { test, invitation: { language } }: SurveyMail,
  subject: string,
): Pick<Letter, 'subject' | 'banner'> {
  if (!test) return { subject, banner: '' };
  const person = toOneLine(test.meantFor);
  const key = person === '' ? 'mail.test' : 'mail.testMode';
  return {
    subject: text(language, `${key}.subject`, { subject, person }),
    banner: text(language, `${key}.banner`, { person }),
  };
}

/** The button to the survey, with what is to be said about the link. */
export function linkToSurvey({ invitation: { language }, surveyUrl }: SurveyMail): LetterAction {
  return {
    button: text(language, 'mail.button'),
    url: surveyUrl,
    personal: text(language, 'mail.personal'),
    link: text(language, 'mail.link'),
  };
}

/** How long it takes, and until when. */
export function describeEffort({ invitation, wave, timeZone }: SurveyMail): string {
  const { language, side } = invitation;
  const minutes = estimateMinutes(wave.radar, side);
  const date = formatDate(wave.closesAt, language, timeZone);
  return `${text(language, 'mail.duration', { minutes })} ${text(language, 'mail.closes', { date })}`;
}

export function companyOf({ wave }: SurveyMail): string {
  return toOneLine(wave.companyName);
}

/** Germans are greeted by their full name, the others by their first. */
function greet({ language, firstName, lastName }: Invitation): string {
  const name = toOneLine(language === 'de' ? `${firstName} ${lastName}` : firstName);
  return name === ''
    ? text(language, 'mail.greeting.nameless')
    : text(language, 'mail.greeting', { name });
}
