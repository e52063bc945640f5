import PostalMime from 'postal-mime';
import type { Address } from 'postal-mime';

export interface ParsedMail {
  readonly messageId: string;
  /** Such as `Anna Holm <anna@example.example>`, or only the address. */
  readonly from: string;
  /** The address in the header, without the name. */
  readonly to: string;
  readonly toName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Every web address in the mail, once, in the order it occurs. */
  readonly links: readonly string[];
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
}

const WEB_ADDRESS = /https?:\/\/[^\s"'<>)\]]+/g;

/** Reads a raw mail. Encoded headers and bodies arrive as plain text. */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  const mail = await PostalMime.parse(raw);
  const { text = '', html = '', subject = '', messageId = '' } = mail;
  return {
    messageId,
    from: describe(mail.from),
    to: mail.to?.[0]?.address ?? '',
    toName: mail.to?.[0]?.name ?? '',
    subject,
    text,
    html,
    links: linksIn(`${html.replaceAll('&amp;', '&')}\n${text}`),
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
  };
}

function describe(address: Address | undefined): string {
  if (!address) return '';
  if (address.address === undefined) return address.group.map(describe).join(', ');
  return address.name ? `${address.name} <${address.address}>` : address.address;
}

function linksIn(text: string): string[] {
  return [...new Set([...text.matchAll(WEB_ADDRESS)].map(([link]) => link.replace(/[.,;]$/, '')))];
}
