import { html } from '../../lib/html.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { renderContactLine } from './contact-line.ts';
import type { PageSender } from './contact-line.ts';
import { renderFollowup } from './followup-questions.ts';
import type { NamedPoint } from './followup-questions.ts';
import { renderLayout } from './layout.ts';

export interface FollowupPage {
  readonly language: Language;
  readonly sender: PageSender;
  readonly points: readonly NamedPoint[];
  /** What was entered on the page before, by field name; it travels along and is stored at the end. */
  readonly entered: Readonly<Record<string, string>>;
}

/** The second step of a survey that is answered without a script: why, and what should be done. */
export function renderFollowupPage({ language, sender, points, entered }: FollowupPage): string {
  const title = text(language, 'survey.section.followups');
  const values = new Map(Object.entries(entered));
  const followups = { language, values: new Map(), problems: new Map() };
  return renderLayout({
    language,
    title,
    content: html`<p class="from">${sender.name}</p>
      <h1>${title}</h1>
      <p class="lead">${text(language, 'survey.followups.intro')}</p>
      <form method="post" novalidate>
        ${[...values].map(
          ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
        )}
        ${points.map((point) =>
          renderFollowup(followups, point, describeRatings(language, values, point.id)),
        )}
        <div class="send">
          <p class="quiet">${text(language, 'survey.followups.skip')}</p>
          <button>${text(language, 'survey.submit')}</button>
        </div>
      </form>
      ${renderContactLine(language, sender)}`,
  });
}

function describeRatings(
  language: Language,
  values: ReadonlyMap<string, string>,
  id: string,
): string {
  const now = values.get(`p.${id}.now`) ?? '';
  const desired = values.get(`p.${id}.desired`) ?? '';
  return desired === ''
    ? text(language, 'survey.followup.ratedNow', { now })
    : text(language, 'survey.followup.rated', { now, desired });
}
