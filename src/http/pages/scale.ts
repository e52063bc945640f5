import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { fieldId } from './survey-fields.ts';

export interface ScaleQuestion {
  readonly language: Language;
  readonly field: string;
  readonly legend: string;
  readonly min: number;
  readonly max: number;
  /** Words for the two ends. */
  readonly low: string;
  readonly high: string;
  /** What was chosen before, as it was posted. */
  readonly value: string | undefined;
  readonly problem: string | undefined;
  readonly className: string;
}

/**
 * A rating as labelled radios, with "don't know" as the way back out of it: a chosen radio can't be
 * unchosen without a script. Eleven numbers and the way out fill two rows of six on a phone.
 */
export function renderScale(question: ScaleQuestion): Html {
  const { language, field, min, max, low, high, value } = question;
  const id = fieldId(field);
  const few = max - min < 8;
  const numbers = Array.from({ length: max - min + 1 }, (_, index) => String(min + index));
  return html`<fieldset
    class="${question.className}"
    role="radiogroup"
    aria-describedby="${id}-ends${question.problem && ` ${id}-problem`}"
    ${question.problem && html`aria-invalid="true"`}
  >
    <legend>${question.legend}</legend>
    <div class="cells${few && ' cells-few'}">
      ${numbers.map((number, index) =>
        renderCell(field, number, number, value, index === 0 ? id : undefined),
      )}
      ${renderNoAnswer(language, field, value)}
    </div>
    <p class="ends${few && ' ends-few'}" id="${id}-ends">
      <span>${min} = ${low}</span> <span>${max} = ${high}</span>
    </p>
    ${renderProblem(id, question.problem)}
  </fieldset>`;
}

/** A radio that looks like a key. `id` goes to the first one of a group, as the target of links. */
export function renderCell(
  field: string,
  value: string,
  label: string,
  chosen: string | undefined,
  id?: string,
): Html {
  return html`<label class="cell"
    ><input
      type="radio"
      name="${field}"
      value="${value}"
      ${id !== undefined && html` id="${id}"`}${chosen === value && html` checked`}
    /><span>${label}</span></label
  >`;
}

/** The way out of a group of radios: it posts an empty value. */
export function renderNoAnswer(
  language: Language,
  field: string,
  chosen: string | undefined,
): Html {
  return html`<label class="cell way-out"
    ><input type="radio" name="${field}" value="" ${chosen === '' && html` checked`} /><span
      class="aside"
      >${text(language, 'survey.noAnswer')}</span
    ></label
  >`;
}

export function renderProblem(id: string, problem: string | undefined): Html | null {
  return problem === undefined ? null : html`<p class="problem" id="${id}-problem">${problem}</p>`;
}
