import type { SurveyMail } from '../survey/survey-mail.ts';
import { closingLetter } from './letters/closing-letter.ts';
import { headsUpLetter } from './letters/heads-up-letter.ts';
import { invitationLetter } from './letters/invitation-letter.ts';
import type { Letter } from './letters/letter.ts';
import { reminderLetter } from './letters/reminder-letter.ts';
import { secondRoundLetter } from './letters/second-round-letter.ts';
import { thanksLetter } from './letters/thanks-letter.ts';

/** What a mail says, by what it is for. */
export function writeLetter(mail: SurveyMail): Letter {
  switch (mail.kind) {
    case 'heads_up':
      return headsUpLetter(mail);
    case 'invitation':
      return invitationLetter(mail);
    case 'reminder':
      return reminderLetter(mail);
    case 'closing':
      return closingLetter(mail);
    case 'second_round':
      return secondRoundLetter(mail);
    case 'thanks':
      return thanksLetter(mail);
  }
}
