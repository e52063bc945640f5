import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import type { ReportTable } from '../../report/report-view.ts';

/** A table with its title; nothing where it has no rows. */
export function renderTable({ title, intro, columns, rows }: ReportTable): Html | false {
  const cell = (value: string, index: number): Html => {
    if (index === 0) return html`<th scope="row">${value}</th>`;
    return html`<td class="${columns[index]?.isNumber && 'number'}">${value}</td>`;
  };
  return (
    rows.length > 0 &&
    html`<section>
      <h2>${title}</h2>
      <p class="quiet">${intro}</p>
      <div class="table" tabindex="0" role="region" aria-label="${title}">
        <table>
          <thead>
            <tr>
              ${columns.map(
                ({ label, isNumber }) =>
                  html`<th scope="col" class="${isNumber && 'number'}">${label}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  ${row.map(cell)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`
  );
}
