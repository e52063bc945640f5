import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import { text } from '../../texts/catalogue.ts';
import type { ClosingQuestions } from './closing-questions.ts';
import { renderTextField } from './text-field.ts';

const FIELDS = [
  ['colleagueName', 'text'],
  ['colleagueEmail', 'email'],
  ['colleagueRole', 'text'],
] as const;

/** Who else should be asked. Folded away: most people have nobody to name. */
export function renderColleague(form: ClosingQuestions): Html {
  const { language, mode, sender, values, problems } = form;
  const isOpen = FIELDS.some(([field]) => (values.get(field) ?? '') !== '' || problems.has(field));
  return html`<details class="question" ${isOpen && html`open`}>
    <summary>
      ${text(language, 'survey.colleague')}
      <span class="optional">(${text(language, 'survey.optional')})</span>
    </summary>
    <p>
      ${text(language, 'survey.colleague.hint', { sender: sender.name })}
      ${mode === 'anonymous' && text(language, 'survey.colleague.anonymous')}
    </p>
    ${FIELDS.map(([field, type]) =>
      renderTextField({
        language,
        field,
        type,
        label: text(language, `survey.${field}`),
        value: values.get(field),
        problem: problems.get(field),
        isInOptionalGroup: true,
      }),
    )}
  </details>`;
}
