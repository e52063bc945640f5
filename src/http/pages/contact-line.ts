import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';

/** The person to write to. */
export interface PageSender {
  readonly name: string;
  readonly email: string;
}

/** Whom to ask, or nothing when that is not known. */
export function renderContactLine(language: Language, sender: PageSender | undefined): Html | null {
  // A workflow may have sent it, and what closed long ago names nobody any more.
  if (!sender || sender.email === '') return null;
  return html`<p class="contact">
    ${text(language, 'page.contact', { sender: sender.name })}
    <a href="mailto:${encodeURIComponent(sender.email).replaceAll('%40', '@')}">${sender.email}</a>
  </p>`;
}
