import type { ErrorCode } from '../../lib/errors.ts';
import { html } from '../../lib/html.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { renderContactLine } from './contact-line.ts';
import type { PageSender } from './contact-line.ts';
import { renderLayout } from './layout.ts';

/** The failures that a respondent can do something about; all others read "the fault is ours". */
const TOLD = [
  'already_answered',
  'bad_input',
  'download_expired',
  'link_expired',
  'link_unknown',
  'link_withdrawn',
  'not_found',
  'report_unknown',
  'too_large',
  'too_many_requests',
  'wave_cancelled',
  'wave_closed',
  'wave_paused',
  'wave_state',
] as const satisfies readonly ErrorCode[];

export interface MessagePage {
  readonly language: Language;
  readonly code: ErrorCode | 'bug';
  readonly sender?: PageSender | undefined;
}

/** One message instead of the survey: what happened, and what to do. */
export function renderMessagePage({ language, code, sender }: MessagePage): string {
  const message = TOLD.find((told) => told === code) ?? 'unavailable';
  const title = text(language, `message.${message}.title`);
  return renderLayout({
    language,
    title,
    isShort: true,
    content: html`<h1>${title}</h1>
      <p class="lead">${text(language, `message.${message}.body`)}</p>
      ${renderContactLine(language, sender)}`,
  });
}
