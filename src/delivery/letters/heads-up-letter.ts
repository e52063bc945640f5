import type { SurveyMail } from '../../survey/survey-mail.ts';
import { estimateMinutes } from '../../survey/templates/estimate-minutes.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import { companyOf, frameLetter } from './frame-letter.ts';
import type { Letter } from './letter.ts';

/** Says that an invitation will come, so that nobody takes it for something else. */
export function headsUpLetter(mail: SurveyMail & { readonly comesOn: Date }): Letter {
  const { invitation, wave, timeZone, comesOn } = mail;
  const { language, side } = invitation;
  const company = companyOf(mail);
  const date = formatDate(comesOn, language, timeZone);
  return frameLetter(mail, {
    subject: text(language, 'mail.headsUp.subject', { company }),
    paragraphs: [
      text(language, 'mail.headsUp.body', { company, date }),
      text(language, 'mail.duration', { minutes: estimateMinutes(wave.radar, side) }),
      text(language, 'mail.headsUp.questions'),
    ],
    question: null,
    action: null,
  });
}
