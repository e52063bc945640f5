import type { SendMailOptions } from 'nodemailer';
import type { InvitationMail } from '../survey/ports.ts';
import { renderInvitationHtml } from './invitation-html.ts';
import { chooseWords } from './invitation-words.ts';
import type { InvitationWords } from './invitation-words.ts';
import { domainOf, isAddress, toOneLine } from './mail-address.ts';

/**
 * An invitation or reminder as a mail, ready to hand over: from the CSM's name at the app's own
 * address, with answers to the CSM. The Message-ID follows from the invitation and the number of the
 * reminder, so that a mail that was perhaps taken twice is still one mail to those who look at ids.
 */
export function composeInvitation(
  mail: InvitationMail,
  from: { readonly address: string },
  sentAt: Date,
): SendMailOptions & { messageId: string } {
  const { invitation, wave, surveyUrl, optOutUrl } = mail;
  const words = chooseWords(mail);
  const name = toOneLine(`${invitation.firstName} ${invitation.lastName}`);
  return {
    envelope: { from: from.address, to: [invitation.email] },
    from: { name: words.sender, address: from.address },
    to: { name, address: invitation.email },
    ...(isAddress(wave.sender.email) && {
      replyTo: { name: words.sender, address: wave.sender.email },
    }),
    subject: words.subject,
    date: sentAt,
    ...threadIds(mail, domainOf(from.address)),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': words.language,
      ...(words.optOut !== '' && unsubscribeHeaders(optOutUrl)),
    },
    text: renderInvitationText(words, surveyUrl, optOutUrl),
    html: renderInvitationHtml(words, surveyUrl, optOutUrl),
    // Nothing in a mail comes from a file or an address, whatever its fields say.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** A mail that was sent again is another one; a reminder shows below the one that it repeats. */
function threadIds(
  mail: InvitationMail,
  domain: string,
): { messageId: string; inReplyTo?: string; references?: string } {
  const { invitationId, resendKeys } = mail.invitation;
  const again = resendKeys.length === 0 ? '' : `.again-${resendKeys.length}`;
  const invitation = `<${invitationId}${again}@${domain}>`;
  if (mail.kind === 'invitation') return { messageId: invitation };
  return {
    messageId: `<${invitationId}${again}.${mail.reminder}@${domain}>`,
    inReplyTo: invitation,
    references: invitation,
  };
}

/** One click by RFC 8058: mail programs post to the address without opening a page. */
function unsubscribeHeaders(optOutUrl: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${optOutUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

/** The same letter for programs and people that read plain text. */
export function renderInvitationText(
  words: InvitationWords,
  surveyUrl: string,
  optOutUrl: string,
): string {
  const paragraphs = [
    words.greeting,
    words.body,
    words.effort,
    `${words.button}:\n${surveyUrl}`,
    words.personal,
    `${words.regards}\n${words.sender}`,
    // The line that mail programs take for the start of a signature.
    `-- \n${words.why}`,
  ];
  const optOut = words.optOut === '' ? '' : `\n${words.optOut}:\n${optOutUrl}`;
  return `${paragraphs.join('\n\n')}${optOut}\n`;
}
