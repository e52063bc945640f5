import type { SurveyMail } from '../../survey/survey-mail.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import { companyOf, describeEffort, frameLetter, linkToSurvey } from './frame-letter.ts';
import type { Letter } from './letter.ts';

/** Says that the survey closes soon. */
export function closingLetter(mail: SurveyMail): Letter {
  const { language, side } = mail.invitation;
  const company = companyOf(mail);
  const date = formatDate(mail.wave.closesAt, language, mail.timeZone);
  const isTeam = side === 'vendor';
  return frameLetter(mail, {
    subject: text(language, 'mail.closing.subject', { date }),
    paragraphs: [
      text(language, isTeam ? 'mail.closing.body.vendor' : 'mail.closing.body', { company }),
      describeEffort(mail),
    ],
    question: null,
    action: linkToSurvey(mail),
  });
}
