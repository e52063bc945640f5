import type { Html } from '../../lib/html.ts';
import { html } from '../../lib/html.ts';
import { PAGE_STYLE, renderDocument } from '../pages/layout.ts';
import type { Section } from '../pages/layout.ts';
import { LANGUAGE_CODES, LANGUAGES } from './languages.ts';
import type { Language } from './languages.ts';
import type { BuildState } from './preview-build.ts';
import type { PageKind, PageSetup } from './shapes.ts';

export interface Shell {
  readonly kind: PageKind;
  /** Of a record; `''` elsewhere. */
  readonly id: string;
  readonly title: string;
  /** The address without its query. */
  readonly path: string;
  readonly language: Language;
}

const SECTION_OF: Readonly<Record<PageKind, Section>> = {
  company: '/',
  contact: '/',
  app: '/app',
  settings: '/settings',
};

/** The page around the cards, which its script fills. */
export function renderShell(shell: Shell, setup: PageSetup): Html {
  const { kind, id, title } = shell;
  return renderDocument({
    title,
    section: SECTION_OF[kind],
    head: html`<link rel="stylesheet" href="/preview/assets/host.css" />
      <script type="module" src="/preview/assets/host.js"></script>`,
    tools: renderLanguages(shell),
    main: html`<div
      id="preview"
      data-kind="${kind}"
      data-id="${id}"
      data-title="${title}"
      data-setup="${JSON.stringify(setup)}"
    ></div>`,
  });
}

/** Instead of the cards, as long as there are none to show. */
export function renderMissingBuild(
  shell: Shell,
  state: Exclude<BuildState, { kind: 'ready' }>,
): Html {
  return renderDocument({
    title: shell.title,
    section: SECTION_OF[shell.kind],
    head: html`${PAGE_STYLE}${
      state.kind === 'building' && html`<meta http-equiv="refresh" content="1" />`
    }`,
    main: html`<main id="main">
      <h1>${shell.title}</h1>
      ${describeMissing(state)}
    </main>`,
  });
}

function describeMissing(state: Exclude<BuildState, { kind: 'ready' }>): Html {
  switch (state.kind) {
    case 'building':
      return html`<p class="lead" role="status">
        The cards are being built. This page shows them in a few seconds.
      </p>`;
    case 'none':
      return html`<p class="lead">
        This sandbox shows no cards. <code>npm run demo</code> builds them and keeps running.
      </p>`;
    case 'failed':
      return html`<p class="lead">
          The cards could not be built. Mend what is named here, and start the demo again.
        </p>
        <div class="text" role="alert">${state.why}</div>`;
  }
}

/** Whose language the cards speak. */
function renderLanguages({ path, language }: Shell): Html {
  return html`<nav class="languages" aria-label="Language of the user">
    ${LANGUAGE_CODES.map(
      (code) =>
        html`<a
          href="${path}?language=${code}"
          title="${LANGUAGES[code].name}"
          lang="${code}"
          ${code === language && html`aria-current="true"`}
          >${code}</a
        >`,
    )}
  </nav>`;
}
