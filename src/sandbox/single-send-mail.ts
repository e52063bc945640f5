import type { ParsedMail } from './parse-mail.ts';
import type { SentEmail } from './single-sends.ts';

/** The account's own e-mail as it arrives: the sandbox's shows everything that the app gave it. */
export function toMail({ to, replyTo, sendId, properties }: SentEmail): ParsedMail {
  const lines = Object.entries(properties).map(([name, value]) => `${name}: ${value}`);
  const links = [properties['radar_survey_link'], properties['radar_opt_out_link']];
  return {
    messageId: `<${sendId}@hubspot.example>`,
    from: `${properties['radar_sender'] ?? ''} <hubspot@hubspot.example>`,
    to,
    toName: `${properties['radar_first_name'] ?? ''} ${properties['radar_last_name'] ?? ''}`.trim(),
    subject: properties['radar_subject'] ?? '',
    text: lines.join('\n'),
    html: '',
    links: links.filter((link) => link !== undefined),
    headers: { 'reply-to': replyTo },
  };
}
