import type { Html, HtmlValue } from '../../lib/html.ts';
import { html } from '../../lib/html.ts';
import type { Enrolment } from '../workflows/enrolments.ts';
import type { WorkflowStep } from '../workflows/workflow-step.ts';
import type { Format } from './format-value.ts';
import { dash, renderTable, renderTag } from './layout.ts';

/** Who went through which workflow, and what it did with them; newest first. */
export function renderEnrolments(
  format: Format,
  enrolments: readonly Enrolment[],
  { withCompany, empty }: { readonly withCompany: boolean; readonly empty: string },
): Html {
  return renderTable<Enrolment>(
    'Workflow history',
    [
      ...(withCompany
        ? [
            {
              head: 'Company',
              cell: ({ company, companyId }: Enrolment) =>
                html`<a href="/company/${companyId}">${company}</a>`,
            },
          ]
        : []),
      { head: 'Workflow', cell: ({ name }) => name },
      {
        head: 'Enrolled',
        shape: 'short',
        cell: ({ enrolledAt }) => format.moment(new Date(enrolledAt)),
      },
      {
        head: 'Again',
        shape: 'short',
        cell: ({ reEnrolled }) => (reEnrolled ? 'Re-enrolled' : 'First time'),
      },
      { head: 'Did', shape: 'wide', cell: ({ steps }) => renderSteps(format, steps) },
    ],
    enrolments.toReversed(),
    empty,
  );
}

function renderSteps(format: Format, steps: readonly WorkflowStep[]): HtmlValue {
  if (steps.length === 0) return dash;
  return html`<ol class="lines">
    ${steps.map((step) => html`<li>${step.text} ${renderState(format, step)}</li>`)}
  </ol>`;
}

function renderState(format: Format, { state, wait }: WorkflowStep): HtmlValue {
  if (wait) return renderTag(`until ${format.moment(wait.until)}`, 'watch');
  return state === 'failed' && renderTag('failed', 'bad');
}
