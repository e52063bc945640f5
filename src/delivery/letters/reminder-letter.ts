import type { SurveyMail } from '../../survey/survey-mail.ts';
import { text } from '../../texts/catalogue.ts';
import { companyOf, describeEffort, frameLetter, linkToSurvey } from './frame-letter.ts';
import type { Letter } from './letter.ts';

/** Asks again, in other words than the invitation before it. */
export function reminderLetter(mail: SurveyMail): Letter {
  const { language, side } = mail.invitation;
  const company = companyOf(mail);
  const isTeam = side === 'vendor';
  return frameLetter(mail, {
    subject: text(language, isTeam ? 'mail.reminder.subject.vendor' : 'mail.reminder.subject', {
      company,
    }),
    paragraphs: [
      text(language, isTeam ? 'mail.reminder.body.vendor' : 'mail.reminder.body', { company }),
      describeEffort(mail),
    ],
    question: null,
    action: linkToSurvey(mail),
  });
}
