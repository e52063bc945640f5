import { html } from '../../lib/html.ts';
import type { Side } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDay } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import { renderLayout } from './layout.ts';

export interface ThanksPage {
  readonly language: Language;
  readonly side: Side;
  readonly companyName: string;
  readonly senderName: string;
  /** The day the survey closes: `YYYY-MM-DD` in the portal's time zone. */
  readonly closesOn: string;
  /** The wave had closed: the answer is kept and marked, not counted. */
  readonly isLate: boolean;
  /** How many companies one of the team was asked about, when this was the last of several. */
  readonly lastOf?: number | undefined;
}

/** After the answers were stored. */
export function renderThanksPage(page: ThanksPage): string {
  const { language, side, companyName, senderName, closesOn, isLate } = page;
  const title = text(language, 'thanks.title');
  const body =
    side === 'vendor'
      ? text(language, 'thanks.body.vendor', { company: companyName })
      : text(language, 'thanks.body', { sender: senderName });
  return renderLayout({
    language,
    title,
    isShort: true,
    content: html`<h1>${title}</h1>
      <p class="lead">${isLate ? text(language, 'thanks.late') : body}</p>
      ${
        !isLate &&
        side === 'customer' &&
        html`<p>
          ${text(language, 'thanks.next', {
            sender: senderName,
            date: formatDay(closesOn, language),
          })}
        </p>`
      }
      ${page.lastOf !== undefined && html`<p>${text(language, 'turns.last', { total: page.lastOf })}</p>`}
      <p class="quiet">${text(language, 'thanks.close')}</p>`,
  });
}
