import type { SendMailOptions } from 'nodemailer';
import type { TeamMail } from '../digest/ports.ts';
import { domainOf, toOneLine } from './mail-address.ts';
import { renderTeamMailHtml, renderTeamMailText } from './render-team-mail.ts';

/** A mail to a colleague, ready to hand over; one click takes them off it. */
export function composeTeamMail(
  mail: TeamMail,
  from: { readonly name: string; readonly address: string },
  sentAt: Date,
): SendMailOptions & { messageId: string } {
  const { key, to, language, subject, optOut } = mail;
  return {
    envelope: { from: from.address, to: [to.address] },
    from: { name: from.name, address: from.address },
    to: { name: toOneLine(to.name), address: to.address },
    subject,
    date: sentAt,
    messageId: `<${key}@${domainOf(from.address)}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': language,
      'List-Unsubscribe': `<${optOut.url}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    text: renderTeamMailText(mail),
    html: renderTeamMailHtml(mail),
    // Nothing in a mail comes from a file or an address, whatever its fields say.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
