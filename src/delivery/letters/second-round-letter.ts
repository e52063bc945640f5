import type { SurveyMail } from '../../survey/survey-mail.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import { companyOf, frameLetter, linkToSurvey } from './frame-letter.ts';
import type { Letter } from './letter.ts';

/** Asks a customer about a few points once more. */
export function secondRoundLetter(mail: SurveyMail): Letter {
  const { language } = mail.invitation;
  const date = formatDate(mail.wave.closesAt, language, mail.timeZone);
  return frameLetter(mail, {
    subject: text(language, 'mail.second.subject'),
    paragraphs: [
      text(language, 'mail.second.body', { company: companyOf(mail) }),
      text(language, 'second.duration', { date }),
    ],
    question: null,
    action: { ...linkToSurvey(mail), button: text(language, 'mail.second.button') },
  });
}
