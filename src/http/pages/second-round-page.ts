import type { DiscussionReason } from '../../scoring/followups.ts';
import type { Mode } from '../../survey/types.ts';
import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDay } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import { renderContactLine } from './contact-line.ts';
import type { PageSender } from './contact-line.ts';
import { renderFollowup } from './followup-questions.ts';
import type { NamedPoint } from './followup-questions.ts';
import { renderLayout } from './layout.ts';
import { fieldId } from './survey-fields.ts';

export interface SecondRoundPage {
  readonly language: Language;
  readonly mode: Mode;
  readonly sender: PageSender;
  /** Each with what made it stand out; null where that can't be told any more. */
  readonly points: ReadonlyArray<NamedPoint & { readonly reason: DiscussionReason | null }>;
  /** The last day: `YYYY-MM-DD` in the portal's time zone. */
  readonly endsOn: string;
  /** What was entered, where the page is shown again. */
  readonly values?: ReadonlyMap<string, string>;
  /** The problem of a field in words; `form` for the whole. */
  readonly problems?: ReadonlyMap<string, string>;
}

/** A few points once more: why, and what should be done. One form that needs no script. */
export function renderSecondRoundPage(page: SecondRoundPage): string {
  const { language, sender, points, values = new Map(), problems = new Map() } = page;
  const title = text(language, 'second.title');
  const checkFirst = problems.size > 0 ? `${text(language, 'survey.errors.title')} – ` : '';
  const form = { language, values, problems };
  return renderLayout({
    language,
    title: `${checkFirst}${title}`,
    content: html`<p class="from">${sender.name}</p>
      <h1>${title}</h1>
      ${renderProblems(page)} ${renderIntro(page)}
      <form method="post" novalidate>
        ${points.map((point) => renderFollowup(form, point, describe(language, point.reason)))}
        <div class="send">
          <p class="quiet">${text(language, 'second.submit.note')}</p>
          <button>${text(language, 'survey.submit')}</button>
        </div>
      </form>
      ${renderContactLine(language, sender)}`,
  });
}

/** Says who reads it before the first question is asked. */
function renderIntro({ language, mode, sender, endsOn }: SecondRoundPage): Html {
  const promise =
    mode === 'named'
      ? text(language, 'survey.mode.named', { sender: sender.name })
      : text(language, `second.mode.${mode}`, { sender: sender.name });
  return html`<p class="lead">${text(language, 'second.intro')}</p>
    <div class="note">
      <h2>${text(language, `survey.mode.${mode}.title`)}</h2>
      <p>${promise}</p>
    </div>
    <p class="quiet">
      ${text(language, 'second.duration', { date: formatDay(endsOn, language) })}
    </p>`;
}

function describe(language: Language, reason: DiscussionReason | null): string {
  return reason === null ? '' : text(language, `second.reason.${reason}`);
}

function renderProblems({ language, points, problems }: SecondRoundPage): Html | null {
  if (!problems || problems.size === 0) return null;
  const nameOf = (field: string): string =>
    points.find(({ id }) => field.startsWith(`f.${id}.`))?.name ?? '';
  return html`<div class="problems" role="alert" tabindex="-1" autofocus>
    <h2>${text(language, 'survey.errors.title')}</h2>
    <p>${text(language, 'survey.errors.intro')}</p>
    <ul>
      ${[...problems].map(
        ([field, problem]) =>
          html`<li>
            ${field !== 'form' && html`<a href="#${fieldId(field)}">${nameOf(field)}</a>`}
            ${problem}
          </li>`,
      )}
    </ul>
  </div>`;
}
