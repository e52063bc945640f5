import { html } from '../../lib/html.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { renderLayout } from './layout.ts';

export interface SecondThanksPage {
  readonly language: Language;
  readonly senderName: string;
}

/** After the words of a second round were stored. */
export function renderSecondThanksPage({ language, senderName }: SecondThanksPage): string {
  const title = text(language, 'thanks.title');
  return renderLayout({
    language,
    title,
    isShort: true,
    content: html`<h1>${title}</h1>
      <p class="lead">${text(language, 'second.thanks', { sender: senderName })}</p>
      <p class="quiet">${text(language, 'thanks.close')}</p>`,
  });
}
