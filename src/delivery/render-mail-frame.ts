import { html } from '../lib/html.ts';
import type { Html } from '../lib/html.ts';
import type { Language } from '../texts/language.ts';
import { darkStyle } from './dark-style.ts';

const FONT = `-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif`;

export interface MailParts {
  readonly language: Language;
  readonly subject: string;
  /** Rows above the sheet, or nothing. */
  readonly banner?: Html | false;
  /** What stands on the white sheet. */
  readonly sheet: Html;
  /** Below it, in small letters. */
  readonly footer: Html;
  /** Behind everything, or nothing. */
  readonly end?: Html | null;
}

/**
 * A mail as HTML. No image at all, tables and inline styles for the mail programs that know nothing
 * else, and colours for a dark screen where they can be set.
 */
export function renderMailFrame({
  language,
  subject,
  banner = false,
  sheet,
  footer,
  end = null,
}: MailParts): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <title>${subject}</title>
        ${darkStyle}
      </head>
      <body class="paper" style="margin: 0; padding: 0; background-color: #f7f6f3">
        <div lang="${language}" role="article" aria-label="${subject}">
          <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
            <tr>
              <td align="center" style="padding: 24px 12px">
                <table
                  role="presentation"
                  width="100%"
                  cellpadding="0"
                  cellspacing="0"
                  border="0"
                  style="max-width: 560px; font-family: ${FONT}; word-break: break-word; overflow-wrap: anywhere"
                >
                  ${banner} ${renderSheet(sheet)} ${renderFooter(footer)}
                </table>
              </td>
            </tr>
          </table>
        </div>
        ${end}
      </body>
    </html>`.toString();
}

function renderSheet(sheet: Html): Html {
  return html`<tr>
    <td
      class="sheet ink"
      style="padding: 32px 28px; border-radius: 12px; background-color: #ffffff; color: #1c2321; font-size: 17px; line-height: 26px"
    >
      ${sheet}
    </td>
  </tr>`;
}

function renderFooter(footer: Html): Html {
  return html`<tr>
    <td
      class="quiet"
      style="padding: 18px 28px; color: #56615d; font-size: 14px; line-height: 21px"
    >
      ${footer}
    </td>
  </tr>`;
}
