import { html } from '../../lib/html.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { renderLayout } from './layout.ts';

/** What stands behind the links of a test mail. */
export function renderTestPage(language: Language): string {
  const title = text(language, 'testPage.title');
  return renderLayout({
    language,
    title,
    isShort: true,
    content: html`<h1>${title}</h1>
      <p class="lead">${text(language, 'testPage.body')}</p>`,
  });
}
