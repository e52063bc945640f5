import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import { drawRadar } from '../../picture/radar-picture.ts';

import type { ReportView, ReportWords } from '../../report/report-view.ts';
import { text } from '../../texts/catalogue.ts';

import { renderLayout } from './layout.ts';
import { renderSvg } from './render-svg.ts';
import { renderTable } from './report-table.ts';
import { reportStylesheetName } from './stylesheet.ts';

export interface ReportPage {
  readonly view: ReportView;
  /** The page's own token, for the files beside it. */
  readonly token: string;
}

/** A wave's report for the team: the summary first, then everything behind it. */
export function renderReportPage({ view, token }: ReportPage): string {
  const { language, title, radar, facts } = view;
  return renderLayout({
    language,
    title,
    isWide: true,
    stylesheets: [reportStylesheetName],
    content: html`<article class="report">
      <p class="from">${radar}</p>
      <h1>${title}</h1>
      <ul class="facts">
        ${facts.map((fact) => html`<li>${fact}</li>`)}
      </ul>
      ${renderDownloads(view, token)} ${view.tooFew ? renderTooFew(view) : renderReport(view)}
      <p class="quiet screen-only">${text(language, 'report.internal')}</p>
    </article>`,
  });
}

function renderDownloads({ language, tooFew, picture }: ReportView, token: string): Html {
  const link = (file: string, key: 'report.pdf' | 'report.csv' | 'report.png') =>
    html`<li><a href="/r/${token}/${file}?lang=${language}">${text(language, key)}</a></li>`;
  return html`<ul class="downloads" aria-label="${text(language, 'report.downloads')}">
    <li><a href="/r/${token}/brief?lang=${language}">${text(language, 'brief.open')}</a></li>
    ${link('report.pdf', 'report.pdf')} ${!tooFew && link('report.csv', 'report.csv')}
    ${picture && drawRadar(picture) && link('radar.png', 'report.png')}
  </ul>`;
}

function renderTooFew({ tooFew, headings, quality }: ReportView): Html {
  return html`<p class="lead">${tooFew}</p>
    ${renderList(headings.quality, quality)}`;
}

function renderReport(view: ReportView): Html {
  const { headings, warnings, quality } = view;
  return html`<div class="summary">${renderHealth(view)} ${renderFigures(view)}</div>
    ${renderPriorities(view)} ${[view.decisions, view.outcomes].map(renderTable)}
    <div class="summary">
      ${warnings.length > 0 && renderList(headings.warnings, warnings)}
      ${renderList(headings.quality, quality)}
    </div>
    <div class="details">
      ${renderPicture(view)} ${[view.points, view.changes, view.agreement].map(renderTable)}
      ${renderWords(view)} ${renderMeanings(view)}
    </div>`;
}

function renderHealth({ headings, health, reasons }: ReportView): Html {
  return html`<section>
    <h2>${headings.health}</h2>
    <p class="score">${health.value}</p>
    <p><span class="tag">${health.band}</span> ${health.change}</p>
    <ul>
      ${reasons.map((reason) => html`<li>${reason}</li>`)}
    </ul>
  </section>`;
}

function renderFigures({ headings, figures }: ReportView): Html {
  return html`<section>
    <h2>${headings.summary}</h2>
    <dl>
      ${figures.map(
        ({ label, value }) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
  </section>`;
}

function renderPriorities({ headings, priorities }: ReportView): Html | false {
  return (
    priorities.length > 0 &&
    html`<section>
      <h2>${headings.priorities}</h2>
      <ol>
        ${priorities.map(
          ({ label, action, numbers, advice }) =>
            html`<li>
              <strong>${label}</strong> <span class="tag">${action}</span
              ><br />${numbers}<br /><span class="quiet">${advice}</span>
            </li>`,
        )}
      </ol>
    </section>`
  );
}

function renderList(title: string, items: readonly string[]): Html {
  return html`<section>
    <h2>${title}</h2>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`;
}

function renderPicture({ headings, picture }: ReportView): Html | false {
  const drawing = picture && drawRadar(picture);
  return (
    drawing !== null &&
    html`<section>
      <h2>${headings.picture}</h2>
      <div class="picture">${renderSvg(drawing, 'radar')}</div>
    </section>`
  );
}

function renderWords({ headings, words, wordsWithheld }: ReportView): Html | false {
  return (
    (words.length > 0 || wordsWithheld !== '') &&
    html`<section>
      <h2>${headings.words}</h2>
      ${wordsWithheld && html`<p>${wordsWithheld}</p>`} ${words.map(renderQuotes)}
    </section>`
  );
}

function renderQuotes({ title, quotes }: ReportWords): Html {
  return html`<h3>${title}</h3>
    ${quotes.map(
      ({ text: said, by }) =>
        html`<blockquote>${said}${by && html`<cite>${by}</cite>`}</blockquote>`,
    )}`;
}

function renderMeanings({ headings, figures }: ReportView): Html {
  return renderList(
    headings.figures,
    figures.map(({ label, explain }) => `${label}: ${explain}`),
  );
}
