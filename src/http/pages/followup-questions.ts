import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { renderTextField } from './text-field.ts';

export interface FollowupQuestions {
  readonly language: Language;
  readonly values: ReadonlyMap<string, string>;
  /** The problem of a field in words. */
  readonly problems: ReadonlyMap<string, string>;
}

/** A point with its name in the respondent's language. */
export interface NamedPoint {
  readonly id: string;
  readonly name: string;
}

/** What the script puts a point's id in place of. */
const TEMPLATE: NamedPoint = { id: 'POINT', name: '' };

/**
 * The questions on these points, within the survey: none of them may be there yet, and the script
 * adds those that the ratings call for.
 */
export function renderFollowupSection(
  form: FollowupQuestions,
  points: readonly NamedPoint[],
): Html {
  const { language } = form;
  return html`<section id="followups" aria-labelledby="more" ${points.length === 0 && html`hidden`}>
    <h2 id="more">${text(language, 'survey.section.followups')}</h2>
    <p>${text(language, 'survey.followups.intro')}</p>
    ${points.map((point) => renderFollowup(form, point))}
    <template>${renderFollowup(form, TEMPLATE)}</template>
  </section>`;
}

/** Why a point is seen as it is, and what should be done about it. */
export function renderFollowup(
  { language, values, problems }: FollowupQuestions,
  { id, name }: NamedPoint,
  /** On a page of its own, where the question stands one level higher, and says what was chosen. */
  rated?: string,
): Html {
  const ask = (part: 'why' | 'wanted'): Html => {
    const field = `f.${id}.${part}`;
    return renderTextField({
      language,
      field,
      label: text(language, `survey.followup.${part}`),
      value: values.get(field),
      problem: problems.get(field),
    });
  };
  return html`<fieldset class="question followup" data-followup="${id}">
    <legend>${rated === undefined ? html`<h3>${name}</h3>` : html`<h2>${name}</h2>`}</legend>
    ${rated !== undefined && html`<p>${rated}</p>`} ${ask('why')} ${ask('wanted')}
  </fieldset>`;
}
