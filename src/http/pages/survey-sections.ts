import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import type { MeasuringPoint, Radar } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import { renderScale } from './scale.ts';
import { fieldId, ratingQuestion } from './survey-fields.ts';
import type { Rating } from './survey-fields.ts';
import type { SurveyForm } from './survey-form.ts';

/** The points of a dimension, which is one part of the survey; the first part is 1. */
export function renderDimension(
  form: SurveyForm,
  { id, label }: Radar['dimensions'][number],
  part: number,
): Html {
  const points = form.radar.points.filter(({ dimension }) => dimension === id);
  return html`<section aria-labelledby="d-${id}">
    <h2 id="d-${id}">${label[form.language]} ${renderPart(form, part)}</h2>
    ${points.map((point) => renderPoint(form, point))}
  </section>`;
}

/** "Part 2 of 6". */
export function renderPart({ language, parts }: SurveyForm, part: number): Html {
  return html`<span class="part">${text(language, 'survey.part', { part, parts })}</span>`;
}

function renderPoint(form: SurveyForm, point: MeasuringPoint): Html {
  const { language, side, companyName } = form;
  const about = point.description[language];
  const id = fieldId(`p.${point.id}`);
  return html`<fieldset
    class="question"
    data-point="${point.id}"
    ${about !== '' && html`aria-describedby="${id}-about"`}
  >
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

function renderRating(form: SurveyForm, point: MeasuringPoint, rating: Rating): Html {
  const { language, side } = form;
  const field = `p.${point.id}.${rating}`;
  return renderScale({
    language,
    field,
    ...point.scale,
    legend: ratingQuestion(language, side, rating),
    low: text(language, 'survey.scale.low'),
    high: text(language, 'survey.scale.high'),
    value: form.entered.get(field),
    problem: form.explained.get(field),
    className: `scale ${rating}`,
  });
}
