import addressparser from 'nodemailer/lib/addressparser';

/** A person or mailbox as a mail header names it. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/**
 * Reads the sender from `Radar <radar@mail.example>` or a bare address. Throws a plain error for
 * anything else: the process can't send mail without a sender.
 */
export function parseMailAddress(value: string): MailAddress {
  const [first, ...others] = addressparser(value);
  const address = first && 'address' in first ? (first.address ?? '') : '';
  if (!first || others.length > 0 || !isAddress(address)) {
    throw new Error(
      'The sender of mails must be one e-mail address, such as "Radar <radar@mail.example>".',
    );
  }
  return { name: toOneLine(first.name), address };
}

/**
 * True for one bare address. nodemailer reads an address as a list and would take
 * `a@x.example, b@y.example` for two recipients.
 */
export function isAddress(value: string): boolean {
  return /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/.test(value);
}

/** The part after the at sign. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** A name fit for a header or a subject: no line ends or other control characters, not endless. */
export function toOneLine(value: string): string {
  return value
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
    .slice(0, 200);
}
