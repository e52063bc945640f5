import type { TeamMail } from '../digest/ports.ts';
import { html } from '../lib/html.ts';
import type { Html } from '../lib/html.ts';
import { darkStyle } from './dark-style.ts';

const FONT = `-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif`;

/** As the letters to respondents look: tables, inline styles, no image. */
export function renderTeamMailHtml({
  language,
  subject,
  greeting,
  sections,
  why,
  optOut,
}: TeamMail): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${subject}</title>
        ${darkStyle}
      </head>
      <body class="paper" style="margin: 0; padding: 0; background-color: #f7f6f3">
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
                <tr>
                  <td
                    class="sheet ink"
                    style="padding: 32px 28px; border-radius: 12px; background-color: #ffffff; color: #1c2321; font-size: 17px; line-height: 26px"
                  >
                    <p style="margin: 0 0 18px">${greeting}</p>
                    ${sections.map(renderSection)}
                  </td>
                </tr>
                <tr>
                  <td
                    class="quiet"
                    style="padding: 18px 28px; color: #56615d; font-size: 14px; line-height: 21px"
                  >
                    ${why}<br /><a class="link" href="${optOut.url}" style="color: #0b6b64"
                      >${optOut.label}</a
                    >
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>`.toString();
}

function renderSection({ title, lines }: TeamMail['sections'][number]): Html {
  return html`<h2 style="margin: 22px 0 6px; font-size: 17px; line-height: 26px">${title}</h2>
    <ul style="margin: 0; padding: 0 0 0 20px">
      ${lines.map(
        ({ text, url }) =>
          html`<li style="margin: 0 0 4px">
            ${url ? html`<a class="link" href="${url}" style="color: #0b6b64">${text}</a>` : text}
          </li>`,
      )}
    </ul>`;
}

/** The same for programs and people that read plain text. */
export function renderTeamMailText({ greeting, sections, why, optOut }: TeamMail): string {
  const parts = sections.map(
    ({ title, lines }) =>
      `${title}\n${lines.map(({ text, url }) => `- ${text}${url && `\n  ${url}`}`).join('\n')}`,
  );
  return `${[greeting, ...parts, `-- \n${why}`].join('\n\n')}\n${optOut.label}:\n${optOut.url}\n`;
}
