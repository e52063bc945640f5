import type { SurveyMail } from '../../survey/survey-mail.ts';
import { text } from '../../texts/catalogue.ts';
import { companyOf, frameLetter } from './frame-letter.ts';
import type { Letter } from './letter.ts';

/** Thanks for the answer, and asks for nothing. */
export function thanksLetter(mail: SurveyMail): Letter {
  const { language } = mail.invitation;
  const company = companyOf(mail);
  return frameLetter(mail, {
    subject: text(language, 'mail.thanks.subject'),
    paragraphs: [
      text(language, 'mail.thanks.body', { company }),
      text(language, 'mail.thanks.next'),
    ],
    question: null,
    action: null,
  });
}
