import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';

/** Where somebody stands who is asked about several companies. */
export interface PageTurns {
  /** Of this company, from 1. */
  readonly position: number;
  readonly total: number;
  /** What is not answered yet besides this one; the first is next. */
  readonly others: ReadonlyArray<{ readonly id: string; readonly companyName: string }>;
}

/** "Company 2 of 4". */
export function renderPosition(
  language: Language,
  { position, total }: Pick<PageTurns, 'position' | 'total'>,
): Html {
  return html`<p class="turn">${text(language, 'turns.position', { position, total })}</p>`;
}

/**
 * The companies that wait, each with a button that keeps what was entered and opens it. Buttons of the
 * form, not links: a link would have to hold a token.
 */
export function renderTurns(
  language: Language,
  companyName: string,
  { others }: PageTurns,
): Html | null {
  const [next] = others;
  if (!next) return null;
  return html`<nav class="turns" aria-labelledby="turns">
    <h2 id="turns">${text(language, 'turns.others')}</h2>
    <p class="quiet">${text(language, 'turns.kept')}</p>
    <ul>
      ${others.map((other) => html`<li>${renderButton(other.id, other.companyName)}</li>`)}
    </ul>
    ${renderButton(next.id, text(language, 'turns.skip', { company: companyName }))}
  </nav>`;
}

function renderButton(id: string, label: string): Html {
  return html`<button class="plain" name="go" value="${id}">${label}</button>`;
}
