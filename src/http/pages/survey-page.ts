import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import { estimateMinutes } from '../../survey/templates/estimate-minutes.ts';
import type { MeasuringPoint, Mode, Radar, Side } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDay } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import { renderClosingQuestions } from './closing-questions.ts';
import { renderContactLine } from './contact-line.ts';
import type { PageSender } from './contact-line.ts';
import { renderLayout } from './layout.ts';
import { renderScale } from './scale.ts';
import { explainProblem, fieldId, nameField, ratingQuestion } from './survey-fields.ts';
import type { FieldProblem, ProblemContext, Rating } from './survey-fields.ts';

export interface SurveyPage {
  readonly language: Language;
  readonly mode: Mode;
  readonly side: Side;
  /** The customer's company. */
  readonly companyName: string;
  readonly sender: PageSender;
  /** Who asks; the sender's name stands in for it. */
  readonly vendorName?: string | undefined;
  readonly radar: Radar;
  /** The day the survey closes, or closed: `YYYY-MM-DD` in the portal's time zone. */
  readonly closesOn: string;
  /** Closed already, and still taking late answers. */
  readonly isLate?: boolean | undefined;
  /** When the page was opened, in milliseconds; it comes back with the answers. */
  readonly startedAt: number;
  /** What was entered before, by field name, as it was posted. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
}

/** What the parts of the form need, looked up once. */
interface Form extends SurveyPage {
  readonly entered: ReadonlyMap<string, string>;
  /** What is wrong with a field, in words. */
  readonly explained: ReadonlyMap<string, string>;
  readonly context: ProblemContext;
}

/**
 * The survey as one form that works without a script. The form posts to the page's own address.
 * The vendor's team gets the points only, in words that ask for its view of the customer's view.
 */
export function renderSurveyPage(page: SurveyPage): string {
  const { language, side, problems = [] } = page;
  const context = { ...page, points: page.radar.points };
  const form: Form = {
    ...page,
    context,
    entered: new Map(Object.entries(page.values ?? {})),
    explained: new Map(problems.map((found) => [found.field, explainProblem(context, found)])),
  };
  const title = titleOf(page);
  const checkFirst = problems.length > 0 && `${text(language, 'survey.errors.title')} – `;
  return renderLayout({
    language,
    title: `${checkFirst || ''}${title}`,
    content: html`<p class="from">${page.vendorName ?? page.sender.name}</p>
      <h1>${title}</h1>
      ${renderProblemList(form)} ${renderIntro(form)}
      <form method="post" novalidate>
        <input type="hidden" name="startedAt" value="${page.startedAt}" />
        ${page.radar.dimensions.map((dimension) => renderDimension(form, dimension))}
        ${side === 'customer' && renderLastPart(form)} ${renderSend(language)}
      </form>
      ${renderContactLine(language, page.sender)}`,
  });
}

function titleOf({ language, side, companyName }: SurveyPage): string {
  return side === 'vendor'
    ? text(language, 'survey.title.vendor', { company: companyName })
    : text(language, 'survey.title');
}

/** Says who sees the answers before the first question is asked. */
function renderIntro(form: Form): Html {
  const { language, mode, side, sender, companyName, radar } = form;
  const intro =
    side === 'vendor'
      ? text(language, 'survey.intro.vendor', { company: companyName })
      : text(language, 'survey.intro', { sender: sender.name });
  const date = formatDay(form.closesOn, language);
  const minutes = estimateMinutes(radar, side);
  return html`<p class="lead">${intro}</p>
    <div class="note">
      <h2>${text(language, `survey.mode.${mode}.title`)}</h2>
      <p>${text(language, `survey.mode.${mode}`, { sender: sender.name })}</p>
    </div>
    <p class="quiet">
      ${text(language, 'survey.duration', { minutes })}
      ${text(language, form.isLate === true ? 'survey.late' : 'survey.closes', { date })}
    </p>`;
}

function renderProblemList({ language, problems = [], context, explained }: Form): Html | null {
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

function renderDimension(form: Form, { id, label }: Radar['dimensions'][number]): Html | null {
  const points = form.radar.points.filter(({ dimension }) => dimension === id);
  if (points.length === 0) return null;
  return html`<section aria-labelledby="d-${id}">
    <h2 id="d-${id}">${label[form.language]}</h2>
    ${points.map((point) => renderPoint(form, point))}
  </section>`;
}

function renderPoint(form: Form, point: MeasuringPoint): Html {
  const { language, side, companyName } = form;
  const about = point.description[language];
  const id = fieldId(`p.${point.id}`);
  return html`<fieldset class="question" ${about !== '' && html`aria-describedby="${id}-about"`}>
    <legend><h3>${point.label[language]}</h3></legend>
    ${
      about !== '' &&
      html`<p id="${id}-about">
        ${
          // The description speaks to the customer; the team must not read it as spoken to itself.
          side === 'vendor'
            ? text(language, 'survey.description.vendor', {
                company: companyName,
                description: about,
              })
            : about
        }
      </p>`
    }
    ${renderRating(form, point, 'now')} ${renderRating(form, point, 'desired')}
  </fieldset>`;
}

function renderRating(form: Form, point: MeasuringPoint, rating: Rating): Html {
  const { language, side, companyName } = form;
  const field = `p.${point.id}.${rating}`;
  return renderScale({
    language,
    field,
    ...point.scale,
    legend: ratingQuestion(language, side, rating, companyName),
    low: text(language, 'survey.scale.low'),
    high: text(language, 'survey.scale.high'),
    value: form.entered.get(field),
    problem: form.explained.get(field),
    className: rating === 'desired' ? 'scale goal' : 'scale',
  });
}

function renderLastPart({ language, radar, entered, explained }: Form): Html {
  return renderClosingQuestions({
    language,
    extras: radar.extras,
    values: entered,
    problems: explained,
  });
}

function renderSend(language: Language): Html {
  return html`<div class="send">
    <p class="quiet">${text(language, 'survey.submit.note')}</p>
    <button>${text(language, 'survey.submit')}</button>
  </div>`;
}
