import type { Html, HtmlValue } from '../../lib/html.ts';
import { html } from '../../lib/html.ts';

/** The navigation entry that is current. */
export type Section = '/' | '/app' | '/mailbox' | '/settings' | '/inside';

export interface Page {
  readonly title: string;
  readonly section: Section;
  readonly lead?: HtmlValue;
  readonly content: HtmlValue;
}

const SECTIONS = [
  ['/', 'Companies'],
  ['/app', 'App page'],
  ['/settings', 'App settings'],
  ['/mailbox', 'Mailbox'],
  ['/inside', 'Inside'],
] as const;

/** How a page looks that is complete without a script. */
export const PAGE_STYLE = html`<link rel="stylesheet" href="/pages.css" />`;

/** A page that is complete without a script. */
export function renderPage({ title, section, lead, content }: Page): Html {
  return renderDocument({
    title,
    section,
    head: PAGE_STYLE,
    main: html`<main id="main">
      <h1>${title}</h1>
      ${lead && html`<p class="lead">${lead}</p>`} ${content}
    </main>`,
  });
}

/** What every page has around its main part. */
export function renderDocument(document: {
  readonly title: string;
  readonly section: Section;
  readonly head?: HtmlValue;
  /** At the right end of the top bar. */
  readonly tools?: HtmlValue;
  readonly main: HtmlValue;
}): Html {
  const { title, section, head, tools, main } = document;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Local preview</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/frame.css" />
        ${head}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="bar">
          <a class="brand" href="/">Local preview</a>
          <nav aria-label="Main">
            ${SECTIONS.map(
              ([path, label]) =>
                html`<a href="${path}" ${path === section && html`aria-current="page"`}
                  >${label}</a
                >`,
            )}
          </nav>
          ${tools}
        </header>
        ${main}
        <footer>A simulated CRM account on this machine. Nothing leaves it.</footer>
      </body>
    </html>`;
}

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => HtmlValue;
  /** Numbers stand right, short cells stay on one line, wide ones get room. */
  readonly shape?: 'number' | 'short' | 'wide';
}

/** A table in a box that scrolls by itself on narrow screens; its first column names the row. */
export function renderTable<Row>(
  label: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  empty: string,
): Html {
  if (rows.length === 0) return html`<p class="empty">${empty}</p>`;
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${columns.map(
            ({ head, shape }) =>
              html`<th scope="col" ${shape && html`class="${shape}"`}>${head}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => renderRow(columns, row))}
      </tbody>
    </table>
  </div>`;
}

function renderRow<Row>(columns: readonly Column<Row>[], row: Row): Html {
  return html`<tr>
    ${columns.map(({ cell, shape }, index) =>
      index === 0
        ? html`<th scope="row">${cell(row)}</th>`
        : html`<td ${shape && html`class="${shape}"`}>${cell(row)}</td>`,
    )}
  </tr>`;
}

/** Names and values; an empty value shows a dash. */
export function renderFacts(facts: readonly (readonly [name: string, value: HtmlValue])[]): Html {
  return html`<dl class="facts">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value === '' || value === null || value === undefined ? dash : value}</dd>
        </div>`,
    )}
  </dl>`;
}

export const dash = html`<span class="muted">–</span>`;

export function renderTag(text: string, tone: 'good' | 'watch' | 'bad' | 'neutral'): Html {
  return html`<span class="tag ${tone}">${text}</span>`;
}
