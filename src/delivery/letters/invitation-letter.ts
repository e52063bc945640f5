import type { SurveyMail } from '../../survey/survey-mail.ts';
import { text } from '../../texts/catalogue.ts';
import { askFirstQuestion } from './first-question.ts';
import { companyOf, describeEffort, frameLetter, linkToSurvey } from './frame-letter.ts';
import type { Letter } from './letter.ts';

/** Asks for an answer; a customer is asked as one, a colleague as another. */
export function invitationLetter(mail: SurveyMail): Letter {
  const { language, side } = mail.invitation;
  const company = companyOf(mail);
  const isTeam = side === 'vendor';
  return frameLetter(mail, {
    subject: text(language, isTeam ? 'mail.subject.vendor' : 'mail.subject', { company }),
    paragraphs: [
      text(language, isTeam ? 'mail.body.vendor' : 'mail.body', { company }),
      describeEffort(mail),
    ],
    question: askFirstQuestion(mail),
    action: linkToSurvey(mail),
  });
}
