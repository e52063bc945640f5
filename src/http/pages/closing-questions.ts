import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import type { ExtraItem } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { renderCell, renderNoAnswer, renderProblem, renderScale } from './scale.ts';
import { fieldId } from './survey-fields.ts';

export interface ClosingQuestions {
  readonly language: Language;
  readonly extras: readonly ExtraItem[];
  readonly values: ReadonlyMap<string, string>;
  /** The problem of a field in words. */
  readonly problems: ReadonlyMap<string, string>;
}

/** What customers are asked after the points: recommendation, ease, the extra, a last word. */
export function renderClosingQuestions(form: ClosingQuestions): Html {
  const { language, extras } = form;
  return html`<section aria-labelledby="last">
    <h2 id="last">${text(language, 'survey.section.last')}</h2>
    ${
      extras.includes('recommend') &&
      html`${renderExtraScale(form, 'recommend', 0, 10)} ${renderText(form, 'recommendReason')}`
    }
    ${
      extras.includes('recommended') &&
      html`${renderRecommended(form)}
      ${renderText(form, 'recommendedTo', 'survey.recommendedTo.hint')}`
    }
    ${extras.includes('ease') && renderExtraScale(form, 'ease', 1, 7)}
    ${extras.includes('wow') && renderText(form, 'wow', 'survey.wow.hint')}
    ${renderText(form, 'comment')}
  </section>`;
}

function renderExtraScale(
  { language, values, problems }: ClosingQuestions,
  field: 'recommend' | 'ease',
  min: number,
  max: number,
): Html {
  return renderScale({
    language,
    field,
    min,
    max,
    legend: text(language, `survey.${field}`),
    low: text(language, `survey.${field}.low`),
    high: text(language, `survey.${field}.high`),
    value: values.get(field),
    problem: problems.get(field),
    className: 'question scale',
  });
}

function renderRecommended({ language, values, problems }: ClosingQuestions): Html {
  const id = fieldId('recommended');
  const value = values.get('recommended');
  const problem = problems.get('recommended');
  return html`<fieldset
    class="question scale"
    role="radiogroup"
    ${problem !== undefined && html`aria-invalid="true" aria-describedby="${id}-problem"`}
  >
    <legend>${text(language, 'survey.recommended')}</legend>
    <div class="cells cells-words">
      ${renderCell('recommended', 'yes', text(language, 'survey.yes'), value, id)}
      ${renderCell('recommended', 'no', text(language, 'survey.no'), value)}
      ${renderNoAnswer(language, 'recommended', value)}
    </div>
    ${renderProblem(id, problem)}
  </fieldset>`;
}

function renderText(
  { language, values, problems }: ClosingQuestions,
  field: 'recommendReason' | 'recommendedTo' | 'wow' | 'comment',
  hint?: 'survey.recommendedTo.hint' | 'survey.wow.hint',
): Html {
  const id = fieldId(field);
  const problem = problems.get(field);
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return html`<div class="question">
    <label for="${id}"
      >${text(language, `survey.${field}`)}
      <span class="optional">(${text(language, 'survey.optional')})</span></label
    >
    ${hint && html`<p id="${id}-hint">${text(language, hint)}</p>`}
    <textarea
      id="${id}"
      name="${field}"
      rows="3"
      ${describedBy !== '' && html`aria-describedby="${describedBy}"`}
      ${problem !== undefined && html`aria-invalid="true"`}
    >
${values.get(field)}</textarea>
    ${renderProblem(id, problem)}
  </div>`;
}
