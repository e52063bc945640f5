import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import { text } from '../../texts/catalogue.ts';
import { renderClosingQuestions } from './closing-questions.ts';
import { renderContactLine } from './contact-line.ts';
import { renderFollowupSection } from './followup-questions.ts';
import { renderLayout } from './layout.ts';
import { createSurveyForm } from './survey-form.ts';
import type { SurveyForm, SurveyPage } from './survey-form.ts';
import { renderDimension, renderPart } from './survey-sections.ts';
import { renderIntro, renderProblemList, renderProgress } from './survey-top.ts';
import { renderPosition, renderTurns } from './turns.ts';

/**
 * The survey as one form that works without a script. The form posts to the page's own address.
 * The vendor's team gets the points only, in words that ask for its view of the customer's view.
 */
export function renderSurveyPage(page: SurveyPage): string {
  const { language, side, problems = [], prefilled = [] } = page;
  const form = createSurveyForm(page);
  const title = titleOf(page);
  const checkFirst = problems.length > 0 && `${text(language, 'survey.errors.title')} – `;
  return renderLayout({
    language,
    hasScript: true,
    title: `${checkFirst || ''}${title}`,
    content: html`<p class="from">${page.vendorName ?? page.sender.name}</p>
      ${page.turns && renderPosition(language, page.turns)}
      <h1>${title}</h1>
      ${renderProblemList(form)} ${renderIntro(form)} ${renderProgress(form)}
      <form method="post" novalidate${page.savesDrafts === true && html` data-draft`}>
        <input type="hidden" name="startedAt" value="${page.startedAt}" />
        ${
          prefilled.length > 0 &&
          html`<input type="hidden" name="prefilled" value="${prefilled.join(' ')}" />`
        }
        ${form.dimensions.map((dimension, index) => renderDimension(form, dimension, index + 1))}
        ${side === 'customer' && renderLastParts(form)} ${renderSend(form)}
        ${page.turns && renderTurns(language, page.companyName, page.turns)}
      </form>
      ${renderContactLine(language, page.sender)}`,
  });
}

function titleOf({ language, side, companyName }: SurveyPage): string {
  return side === 'vendor'
    ? text(language, 'survey.title.vendor', { company: companyName })
    : text(language, 'survey.title');
}

function renderLastParts(form: SurveyForm): Html {
  const { language, radar, entered, explained, followups = [] } = form;
  const parts = { ...form, extras: radar.extras, values: entered, problems: explained };
  const points = radar.points
    .filter(({ id }) => followups.includes(id))
    .sort((a, b) => followups.indexOf(a.id) - followups.indexOf(b.id))
    .map(({ id, label }) => ({ id, name: label[language] }));
  return html`${renderFollowupSection(parts, points)}
  ${renderClosingQuestions({ ...parts, part: renderPart(form, form.parts) })}`;
}

/** The button tells that follow-up questions may come first: only a person presses it. */
function renderSend({ language, turns }: SurveyForm): Html {
  const isLast = !turns || turns.others.length === 0;
  return html`<div class="send">
    <p class="quiet">${text(language, 'survey.submit.note')}</p>
    <button name="next" value="followups">
      ${text(language, isLast ? 'survey.submit' : 'turns.send')}
    </button>
    <p class="offline" role="alert" hidden>${text(language, 'survey.offline')}</p>
  </div>`;
}
