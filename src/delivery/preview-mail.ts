import type { SurveyMail } from '../survey/survey-mail.ts';
import { parseMailAddress } from './mail-address.ts';
import { renderLetterText } from './render-letter-text.ts';
import { writeLetter } from './write-letter.ts';

/** A mail as a person reads it. */
export interface MailPreview {
  /** Name and address. */
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

/** Shows mails by the words that they are sent with. `from` is the app's own address. */
export function createMailPreview(from: string): (mail: SurveyMail) => MailPreview {
  const { address } = parseMailAddress(from);
  return (mail) => {
    const letter = writeLetter(mail);
    return {
      from: `${letter.sender} <${address}>`.trim(),
      subject: letter.subject,
      text: renderLetterText(letter),
    };
  };
}
