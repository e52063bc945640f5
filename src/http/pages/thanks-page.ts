import { html } from '../../lib/html.ts';
import type { Side } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { renderLayout } from './layout.ts';

export interface ThanksPage {
  readonly language: Language;
  readonly side: Side;
  readonly companyName: string;
  readonly senderName: string;
  /** The wave had closed: the answer is kept and marked, not counted. */
  readonly isLate: boolean;
}

/** After the answers were stored. */
export function renderThanksPage({
  language,
  side,
  companyName,
  senderName,
  isLate,
}: ThanksPage): string {
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
      <p class="quiet">${text(language, 'thanks.close')}</p>`,
  });
}
