import { html } from '../../lib/html.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { renderContactLine } from './contact-line.ts';
import type { PageSender } from './contact-line.ts';
import { renderLayout } from './layout.ts';

export interface OptOutPage {
  readonly language: Language;
  /** False: the page asks, and its button posts. Opening a link must change nothing. */
  readonly isDone: boolean;
  readonly sender?: PageSender | undefined;
}

/** No more surveys: the question, or the confirmation. */
export function renderOptOutPage({ language, isDone, sender }: OptOutPage): string {
  const state = isDone ? 'optOut.done' : 'optOut';
  const title = text(language, `${state}.title`);
  return renderLayout({
    language,
    title,
    isShort: true,
    content: html`<h1>${title}</h1>
      <p class="lead">${text(language, `${state}.body`)}</p>
      ${
        !isDone &&
        html`<form method="post">
          <button>${text(language, 'optOut.submit')}</button>
        </form>`
      }
      ${renderContactLine(language, sender)}`,
  });
}
