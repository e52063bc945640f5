import type { AppError } from '../../lib/errors.ts';
import { html } from '../../lib/html.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { renderLayout } from './layout.ts';

/** Why an installation did not come about, as far as a person can tell the difference. */
export type InstallProblem =
  | 'account'
  | 'bug'
  | 'busy'
  | 'code'
  | 'declined'
  | 'disconnected'
  | 'link'
  | 'refused'
  | 'state'
  | 'ticket'
  | 'token'
  | 'unavailable';

export interface InstallProblemPage {
  readonly language: Language;
  readonly problem: InstallProblem;
  /** HubSpot's own words, where there are any. */
  readonly words?: string;
}

/** Starting anew does not help where there is nothing to start, or where it has worked. */
const WITHOUT_RETRY: readonly InstallProblem[] = ['token', 'ticket'];

/** One message: what happened, what it means, and the way to start again. */
export function renderInstallProblemPage({ language, problem, words }: InstallProblemPage): string {
  const title = text(language, `install.problem.${problem}.title`);
  return renderLayout({
    language,
    title,
    isShort: true,
    content: html`<h1>${title}</h1>
      <p class="lead">${text(language, `install.problem.${problem}.body`)}</p>
      ${words !== undefined && html`<p class="note">${words}</p>`}
      ${
        !WITHOUT_RETRY.includes(problem) &&
        html`<p class="next">
          <a class="button" href="/oauth/install">${text(language, 'install.retry')}</a>
        </p>`
      }`,
  });
}

/** The problem behind a failure of an installation; a bug when it is none that was expected. */
export function findInstallProblem(
  expected: AppError | null,
): Pick<InstallProblemPage, 'problem' | 'words'> {
  switch (expected?.code) {
    case 'install_refused':
      return { problem: reasonOf(expected) };
    case 'link_unknown':
    case 'link_expired':
      return { problem: 'ticket' };
    case 'portal_disconnected':
      return { problem: 'disconnected' };
    case 'bad_input':
      return { problem: 'link' };
    case 'too_many_requests':
      return { problem: 'busy' };
    case 'hubspot_refused':
    case 'not_found':
      return { problem: 'refused', words: expected.message };
    case 'hubspot_unavailable':
    case 'hubspot_rate_limited':
      return { problem: 'unavailable' };
    default:
      return { problem: 'bug' };
  }
}

/** HubSpot's own refusal of a code has no reason of ours. */
function reasonOf({ details }: AppError): InstallProblem {
  const { reason } = details;
  return reason === 'state' || reason === 'account' || reason === 'token' ? reason : 'code';
}
