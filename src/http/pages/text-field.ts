import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { renderProblem } from './scale.ts';
import { fieldId } from './survey-fields.ts';

export interface TextField {
  readonly language: Language;
  readonly field: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string | undefined;
  readonly problem: string | undefined;
  /** What is entered: several lines unless told. */
  readonly type?: 'text' | 'email' | undefined;
  /** Every field of this group may be left out: it is said once for all of them. */
  readonly isInOptionalGroup?: boolean | undefined;
  /** `question` unless told. */
  readonly className?: string | undefined;
}

/** A question that is answered in one's own words; nobody has to. */
export function renderTextField(question: TextField): Html {
  const { language, field, label, hint, problem, isInOptionalGroup = false } = question;
  const { className = 'question' } = question;
  const id = fieldId(field);
  return html`<div class="${className}">
    <label for="${id}"
      >${label}
      ${
        !isInOptionalGroup &&
        html`<span class="optional">(${text(language, 'survey.optional')})</span>`
      }</label
    >
    ${hint !== undefined && html`<p id="${id}-hint">${hint}</p>`} ${renderEntry(question, id)}
    ${renderProblem(id, problem)}
  </div>`;
}

function renderEntry({ field, hint, value, problem, type }: TextField, id: string): Html {
  const describedBy = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`]
    .filter((part) => part !== false)
    .join(' ');
  const about = html`${describedBy !== '' && html`aria-describedby="${describedBy}"`}
  ${problem !== undefined && html`aria-invalid="true"`}`;
  return type
    ? html`<input
        type="${type}"
        id="${id}"
        name="${field}"
        value="${value}"
        autocomplete="off"
        ${about}
      />`
    : // HTML drops the first line end, which may be the value's own.
      html`<textarea id="${id}" name="${field}" rows="2" ${about}>${'\n'}${value}</textarea>`;
}
