import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import type { PortalState } from '../../portal/ports.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { renderLayout } from './layout.ts';

export interface InstalledPage {
  readonly language: Language;
  readonly portalId: number;
  /** Where HubSpot shows the portal's companies. */
  readonly companiesUrl: string;
  /** How many properties the app has. */
  readonly expectedProperties: number;
  readonly state: Pick<PortalState, 'provisionedAt' | 'provisioningProblems'>;
}

/** After an installation: what was created, where the card goes, and what there is to set. */
export function renderInstalledPage(page: InstalledPage): string {
  const { language, portalId, companiesUrl } = page;
  const title = text(language, 'install.done.title');
  return renderLayout({
    language,
    title,
    content: html`<h1>${title}</h1>
      <p class="lead">${text(language, 'install.done.lead', { portal: String(portalId) })}</p>
      ${renderCreated(page)} ${renderCardSteps(language)} ${renderThingsToSet(language)}
      <p class="send">
        <a class="button" href="${companiesUrl}">${text(language, 'install.done.open')}</a>
      </p>`,
  });
}

function renderCreated({ language, state, expectedProperties }: InstalledPage): Html {
  const { provisionedAt, provisioningProblems } = state;
  const count = expectedProperties - provisioningProblems.length;
  return html`<section aria-labelledby="created">
    <h2 id="created">${text(language, 'install.created.title')}</h2>
    <p>
      ${
        provisionedAt === null
          ? text(language, 'install.created.pending')
          : text(language, 'install.created.body', { count })
      }
    </p>
    ${provisioningProblems.length > 0 && renderProblems(language, provisioningProblems)}
  </section>`;
}

function renderProblems(
  language: Language,
  problems: InstalledPage['state']['provisioningProblems'],
): Html {
  return html`<div class="problems">
    <h3>${text(language, 'install.problems.title', { count: problems.length })}</h3>
    <p>${text(language, 'install.problems.body')}</p>
    <dl>${problems.map(({ name, message }) => renderTerm(name, message))}</dl>
  </div>`;
}

function renderCardSteps(language: Language): Html {
  return html`<section aria-labelledby="card">
    <h2 id="card">${text(language, 'install.card.title')}</h2>
    <p>${text(language, 'install.card.body')}</p>
    <ol>
      ${([1, 2, 3] as const).map(
        (step) => html`<li>${text(language, `install.card.step.${step}`)}</li>`,
      )}
    </ol>
  </section>`;
}

function renderThingsToSet(language: Language): Html {
  return html`<section aria-labelledby="settings">
    <h2 id="settings">${text(language, 'install.settings.title')}</h2>
    <p>${text(language, 'install.settings.body')}</p>
    <dl>
      ${(['renewal', 'lists', 'workflow'] as const).map((setting) =>
        renderTerm(
          text(language, `install.settings.${setting}`),
          text(language, `install.settings.${setting}.body`),
        ),
      )}
    </dl>
  </section>`;
}

function renderTerm(term: string, description: string): Html {
  return html`<dt>${term}</dt>
    <dd>${description}</dd>`;
}
