import type { SendMailOptions } from 'nodemailer';
import { recipientOf } from '../survey/survey-mail.ts';
import type { SurveyMail } from '../survey/survey-mail.ts';
import { domainOf, isAddress, toOneLine } from './mail-address.ts';
import { messageIdsOf } from './message-ids.ts';
import { renderLetterHtml } from './render-letter-html.ts';
import { renderLetterText } from './render-letter-text.ts';
import { writeLetter } from './write-letter.ts';

/**
 * A mail, ready to hand over: from the CSM's name at the app's own address, with answers to the CSM.
 */
export function composeMail(
  mail: SurveyMail,
  from: { readonly address: string },
  sentAt: Date,
): SendMailOptions & { messageId: string } {
  const { invitation, wave, test } = mail;
  const letter = writeLetter(mail);
  const address = recipientOf(mail);
  const name = test ? '' : toOneLine(`${invitation.firstName} ${invitation.lastName}`);
  return {
    envelope: { from: from.address, to: [address] },
    from: { name: letter.sender, address: from.address },
    to: { name, address },
    ...(isAddress(wave.sender.email) && {
      replyTo: { name: letter.sender, address: wave.sender.email },
    }),
    subject: letter.subject,
    date: sentAt,
    ...messageIdsOf(mail, domainOf(from.address)),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': letter.language,
      ...(letter.optOut && !test && unsubscribeHeaders(letter.optOut.url)),
    },
    text: renderLetterText(letter),
    html: renderLetterHtml(letter),
    // Nothing in a mail comes from a file or an address, whatever its fields say.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** One click by RFC 8058: mail programs post to the address without opening a page. */
function unsubscribeHeaders(optOutUrl: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${optOutUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
