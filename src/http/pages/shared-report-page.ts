import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import { labelOfPoint, readHeard } from '../../report/shared/draft-shared-report.ts';
import type { OpenedSharedReport } from '../../report/shared/reply-to-shared-report.ts';
import { listPromised } from '../../report/shared/shared-report.ts';
import type { SharedAction } from '../../report/shared/shared-report.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDay } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import { renderContactLine } from './contact-line.ts';
import { renderLayout } from './layout.ts';
import { reportStylesheetName } from './stylesheet.ts';

export interface SharedReportPage extends OpenedSharedReport {
  readonly language: Language;
  /** A new id for the reply of each action, so that it can be sent twice. */
  readonly newReplyId: () => string;
  /** The point that was replied to just now, and whether the reply was kept. */
  readonly replied?: { readonly pointId: string; readonly isKept: boolean } | undefined;
}

/** "You said, we do": what was heard and what comes of it, to accept or to comment on. */
export function renderSharedReportPage(page: SharedReportPage): string {
  const { wave, report, language } = page;
  const title = text(language, 'shared.page.title');
  return renderLayout({
    language,
    title,
    stylesheets: [reportStylesheetName],
    content: html`<article class="report">
      <p class="quiet">${wave.companyName}</p>
      <h1>${title}</h1>
      <p class="lead">${text(language, 'shared.page.intro')}</p>
      <p>${text(language, 'shared.page.privacy')}</p>
      ${listPromised(report.content).map((action, index) => renderAction(page, action, index))}
      ${renderContactLine(language, wave.sender)}
    </article>`,
  });
}

function renderAction(page: SharedReportPage, action: SharedAction, index: number): Html {
  const { wave, report, language } = page;
  const written = report.content.language;
  const heard = readHeard(wave, action, written, language);
  return html`<section>
    <h2 id="point-${index}">${labelOfPoint(wave, action.pointId, language)}</h2>
    <h3>${text(language, 'shared.page.heard')}</h3>
    <p lang="${heard.language}">${heard.words}</p>
    <h3>${text(language, 'shared.page.doing')}</h3>
    <p lang="${written}">${action.doing}</p>
    ${renderWho(action, language)} ${renderReply(page, action, index)}
  </section>`;
}

function renderWho({ by, until }: SharedAction, language: Language): Html {
  if (by === '' && until === '') return html``;
  const date = until && formatDay(until, language);
  return html`<ul class="promise">
    ${by && html`<li>${text(language, 'shared.page.by', { name: by })}</li>`}
    ${date && html`<li>${text(language, 'shared.page.until', { date })}</li>`}
  </ul>`;
}

function renderReply(page: SharedReportPage, { pointId }: SharedAction, index: number): Html {
  const { language, replied, newReplyId } = page;
  const isHere = replied?.pointId === pointId;
  if (isHere && replied.isKept) {
    return html`<p class="note" role="status">${text(language, 'shared.page.thanks')}</p>`;
  }
  const id = `comment-${index}`;
  return html`<form method="post" aria-labelledby="point-${index}">
    <input type="hidden" name="pointId" value="${pointId}" />
    <input type="hidden" name="replyId" value="${newReplyId()}" />
    <p><button name="kind" value="accept">${text(language, 'shared.page.accept')}</button></p>
    <details ${isHere && html`open`}>
      <summary>${text(language, 'shared.page.commentInstead')}</summary>
      <label for="${id}">${text(language, 'shared.page.comment')}</label>
      <textarea
        id="${id}"
        name="comment"
        rows="3"
        maxlength="2000"
        ${isHere && html`aria-invalid="true" aria-describedby="${id}-problem" autofocus`}
      ></textarea>
      ${
        isHere &&
        html`<p id="${id}-problem" class="problem" role="alert">
          ${text(language, 'shared.page.empty')}
        </p>`
      }
      <p>
        <button name="kind" value="comment">${text(language, 'shared.page.sendComment')}</button>
      </p>
    </details>
  </form>`;
}
