import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import { estimateMinutes } from '../../survey/templates/estimate-minutes.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDay } from '../../texts/format.ts';
import { fieldId, nameField } from './survey-fields.ts';
import type { SurveyForm } from './survey-form.ts';

/** Says who sees the answers before the first question is asked. */
export function renderIntro(form: SurveyForm): Html {
  const { language, mode, side, sender, companyName, radar, note } = form;
  const intro =
    side === 'vendor'
      ? text(language, 'survey.intro.vendor', { company: companyName })
      : text(language, 'survey.intro', { sender: sender.name });
  // Nobody promises a threshold to a team: its means are shown however few of it answer.
  const told = side === 'vendor' && mode !== 'named' ? 'team' : mode;
  const date = formatDay(form.closesOn, language);
  const minutes = estimateMinutes(radar, side);
  return html`${note && html`<p class="welcome">${text(language, note)}</p>`}
    ${
      // Who goes on from company to company has read it.
      note !== 'turns.saved' && html`<p class="lead">${intro}</p>`
    }
    <div class="note">
      <h2>${text(language, `survey.mode.${told}.title`)}</h2>
      <p>${text(language, `survey.mode.${told}`, { sender: sender.name })}</p>
    </div>
    <p class="quiet">
      ${text(language, 'survey.duration', { minutes })}
      ${text(language, form.isLate === true ? 'survey.late' : 'survey.closes', { date })}
      ${form.savesDrafts === true && renderDraftNote(form)}
    </p>`;
}

function renderDraftNote({ language, mode }: SurveyForm): Html {
  const key = mode === 'anonymous' ? 'survey.draft.anonymous' : 'survey.draft';
  return html`<span class="with-script" hidden>${text(language, key)}</span>`;
}

/** How far one has come; it needs the script, which takes it out of hiding. */
export function renderProgress({ language, radar }: SurveyForm): Html {
  const total = radar.points.length;
  const counted = { done: '#', total };
  return html`<p class="hint with-script" hidden>${text(language, 'survey.gesture')}</p>
    <div class="progress" hidden>
      <progress
        max="${total}"
        value="0"
        aria-label="${text(language, 'survey.progress.label')}"
      ></progress>
      <span
        class="count"
        aria-hidden="true"
        data-short="${text(language, 'survey.progress', counted)}"
        data-words="${text(language, 'survey.progress.words', counted)}"
      ></span>
      <span
        class="saved"
        role="status"
        data-saved="${text(language, 'survey.saved')}"
        data-unsaved="${text(language, 'survey.unsaved')}"
      ></span>
    </div>`;
}

export function renderProblemList({
  language,
  problems = [],
  context,
  explained,
}: SurveyForm): Html | null {
  if (problems.length === 0) return null;
  return html`<div class="problems" role="alert" tabindex="-1" autofocus>
    <h2>${text(language, 'survey.errors.title')}</h2>
    <p>${text(language, 'survey.errors.intro')}</p>
    <ul>
      ${problems.map(({ field }) => {
        const question = nameField(context, field);
        return html`<li>
          ${question !== null && html`<a href="#${fieldId(field)}">${question}</a>`}
          ${explained.get(field)}
        </li>`;
      })}
    </ul>
  </div>`;
}
