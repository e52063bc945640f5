import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import type { BriefItem, BriefView } from '../../report/brief/brief-view.ts';
import { renderLayout } from './layout.ts';
import { renderTable } from './report-table.ts';
import { reportStylesheetName } from './stylesheet.ts';

/** What to bring to a meeting, on one printed page. */
export function renderBriefPage(view: BriefView): string {
  const { language, title, radar, facts, tooFew, items, room, lastTime, outcomes, decisions } =
    view;
  return renderLayout({
    language,
    title,
    isWide: true,
    stylesheets: [reportStylesheetName],
    content: html`<article class="report brief">
      <p class="from">${radar}</p>
      <h1>${title}</h1>
      <ul class="facts">
        ${facts.map((fact) => html`<li>${fact}</li>`)}
      </ul>
      ${tooFew && html`<p class="lead">${tooFew}</p>`} ${items.map(renderItem)}
      <section>
        <h2>${room.title}</h2>
        <dl class="room">
          ${room.groups.map(
            ({ name, people }) =>
              html`<dt>${name}</dt>
                <dd>${people}</dd>`,
          )}
        </dl>
      </section>
      ${outcomes.rows.length > 0 ? renderTable(outcomes) : renderTable(lastTime)}
      ${renderTable(decisions)}
    </article>`,
  });
}

function renderItem({ reason, label, numbers, groups, questions }: BriefItem): Html {
  return html`<section>
    <h2>${label} <span class="tag">${reason}</span></h2>
    <p>${numbers}${groups && html`<br />${groups}`}</p>
    <ul>
      ${questions.map((question) => html`<li>${question}</li>`)}
    </ul>
  </section>`;
}
