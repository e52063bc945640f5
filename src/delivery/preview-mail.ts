import type { InvitationMail } from '../survey/ports.ts';
import { chooseWords } from './invitation-words.ts';
import { renderInvitationText } from './invitation-mail.ts';
import { parseMailAddress } from './mail-address.ts';

/** A mail as a person reads it. */
export interface MailPreview {
  /** Name and address. */
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

/** Shows mails by the words that they are sent with. `from` is the app's own address. */
export function createMailPreview(from: string): (mail: InvitationMail) => MailPreview {
  const { address } = parseMailAddress(from);
  return (mail) => {
    const words = chooseWords(mail);
    return {
      from: `${words.sender} <${address}>`.trim(),
      subject: words.subject,
      text: renderInvitationText(words, mail.surveyUrl, mail.optOutUrl),
    };
  };
}
