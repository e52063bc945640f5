import { html } from '../lib/html.ts';
import type { Html } from '../lib/html.ts';
import type { InvitationWords } from './invitation-words.ts';

const FONT = `-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif`;

/**
 * The invitation as HTML: a letter with one button. No image at all, tables and inline styles for
 * the mail programs that know nothing else, and colours for a dark screen where they can be set.
 */
export function renderInvitationHtml(
  words: InvitationWords,
  surveyUrl: string,
  optOutUrl: string,
): string {
  return html`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <title>${words.subject}</title>
        ${renderDarkStyle()}
      </head>
      <body class="paper" style="margin: 0; padding: 0; background-color: #f7f6f3">
        <div lang="${words.language}" role="article" aria-label="${words.subject}">
          <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
            <tr>
              <td align="center" style="padding: 24px 12px">
                <table
                  role="presentation"
                  width="100%"
                  cellpadding="0"
                  cellspacing="0"
                  border="0"
                  style="max-width: 560px; font-family: ${FONT}"
                >
                  ${renderLetter(words, surveyUrl)} ${renderFooter(words, optOutUrl)}
                </table>
              </td>
            </tr>
          </table>
        </div>
        ${renderHiddenLink(surveyUrl)}
      </body>
    </html>`.toString();
}

/** Inline styles win over a style sheet, hence "important". */
function renderDarkStyle(): Html {
  return html`<style>
    :root {
      color-scheme: light dark;
      supported-color-schemes: light dark;
    }
    @media (prefers-color-scheme: dark) {
      .paper {
        background-color: #121716 !important;
      }
      .sheet {
        background-color: #1a2120 !important;
      }
      .ink {
        color: #e9edeb !important;
      }
      .quiet {
        color: #aab5b1 !important;
      }
      .key {
        background-color: #6fd0c5 !important;
      }
      .key a {
        color: #06211e !important;
      }
      .link {
        color: #6fd0c5 !important;
      }
    }
  </style>`;
}

function renderLetter(words: InvitationWords, surveyUrl: string): Html {
  return html`<tr>
    <td
      class="sheet ink"
      style="padding: 32px 28px; border-radius: 12px; background-color: #ffffff; color: #1c2321; font-size: 17px; line-height: 26px"
    >
      <p style="margin: 0 0 18px">${words.greeting}</p>
      <p style="margin: 0 0 18px">${words.body}</p>
      <p style="margin: 0 0 26px">${words.effort}</p>
      <table role="presentation" cellpadding="0" cellspacing="0" border="0">
        <tr>
          <td class="key" style="border-radius: 8px; background-color: #0b6b64">
            <a
              href="${surveyUrl}"
              style="display: inline-block; padding: 14px 26px; color: #ffffff; font-weight: 600; text-decoration: none"
              >${words.button}</a
            >
          </td>
        </tr>
      </table>
      <p style="margin: 26px 0 0">${words.regards}<br />${words.sender}</p>
      <p class="quiet" style="margin: 26px 0 0; color: #56615d; font-size: 14px; line-height: 21px">
        ${words.personal} ${words.link}<br />
        <a class="link" href="${surveyUrl}" style="color: #0b6b64; word-break: break-all"
          >${surveyUrl}</a
        >
      </p>
    </td>
  </tr>`;
}

/**
 * A link that no person sees, hears or reaches by keyboard: who follows it follows every link. It
 * leads to the survey all the same.
 */
function renderHiddenLink(surveyUrl: string): Html {
  return html`<div
    aria-hidden="true"
    style="display: none; max-height: 0; overflow: hidden; mso-hide: all"
  >
    <a href="${surveyUrl}/more" tabindex="-1" style="display: none">&#8203;</a>
  </div>`;
}

function renderFooter(words: InvitationWords, optOutUrl: string): Html {
  return html`<tr>
    <td
      class="quiet"
      style="padding: 18px 28px; color: #56615d; font-size: 14px; line-height: 21px"
    >
      ${words.why}
      ${
        words.optOut !== '' &&
        html`<br /><a class="link" href="${optOutUrl}" style="color: #0b6b64">${words.optOut}</a>`
      }
    </td>
  </tr>`;
}
