import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import type { ExtraItem, Mode } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { renderColleague } from './colleague-question.ts';
import { renderCell, renderNoAnswer, renderProblem, renderScale } from './scale.ts';
import { fieldId } from './survey-fields.ts';
import { renderTextField } from './text-field.ts';

export interface ClosingQuestions {
  readonly language: Language;
  readonly mode: Mode;
  readonly sender: { readonly name: string };
  readonly extras: readonly ExtraItem[];
  readonly values: ReadonlyMap<string, string>;
  /** The problem of a field in words. */
  readonly problems: ReadonlyMap<string, string>;
  /** Such as "Part 6 of 6". */
  readonly part: Html;
}

/** What customers are asked after the points: recommendation, ease, the extra, a last word. */
export function renderClosingQuestions(form: ClosingQuestions): Html {
  const { language, extras, part } = form;
  return html`<section aria-labelledby="last">
    <h2 id="last">${text(language, 'survey.section.last')} ${part}</h2>
    ${
      extras.includes('recommend') &&
      html`${renderExtraScale(form, 'recommend', 0, 10)} ${renderText(form, 'recommendReason')}`
    }
    ${
      extras.includes('recommended') &&
      html`${renderRecommended(form)}
      ${renderText(form, 'recommendedTo', 'survey.recommendedTo.hint', 'question after-yes')}`
    }
    ${extras.includes('ease') && renderExtraScale(form, 'ease', 1, 7)}
    ${extras.includes('wow') && renderText(form, 'wow', 'survey.wow.hint')} ${renderColleague(form)}
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
  className?: string,
): Html {
  return renderTextField({
    language,
    field,
    label: text(language, `survey.${field}`),
    hint: hint && text(language, hint),
    value: values.get(field),
    problem: problems.get(field),
    className,
  });
}
