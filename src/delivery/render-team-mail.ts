import type { TeamMail } from '../digest/ports.ts';
import { html } from '../lib/html.ts';
import type { Html } from '../lib/html.ts';
import { renderMailFrame } from './render-mail-frame.ts';

/** As the letters to respondents look. */
export function renderTeamMailHtml(mail: TeamMail): string {
  const { language, subject, greeting, sections, why, optOut } = mail;
  return renderMailFrame({
    language,
    subject,
    sheet: html`<p style="margin: 0 0 18px">${greeting}</p>
      ${sections.map(renderSection)}`,
    footer: html`${why}<br /><a class="link" href="${optOut.url}" style="color: #0b6b64"
        >${optOut.label}</a
      >`,
  });
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
