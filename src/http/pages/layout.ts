import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import type { Language } from '../../texts/language.ts';
import { scriptFolder, scripts } from './script.ts';
import { stylesheetName } from './stylesheet.ts';

export interface Layout {
  readonly language: Language;
  readonly title: string;
  readonly content: Html;
  /** A few lines instead of a form: they stand lower on the page. */
  readonly isShort?: boolean;
  /** Further stylesheets by their name under `/assets/`. */
  readonly stylesheets?: readonly string[];
  /** The page is wide enough for tables. */
  readonly isWide?: boolean;
  /** The page is quicker to use with the survey's script; it works without. */
  readonly hasScript?: boolean;
}

/** A whole page. It works under a policy that allows nothing inline, no frame and no other host. */
export function renderLayout(layout: Layout): string {
  const { language, title, content, isShort = false, isWide = false, hasScript = false } = layout;
  const stylesheets = [stylesheetName, ...(layout.stylesheets ?? [])];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="theme-color" content="#f7f6f3" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#121716" media="(prefers-color-scheme: dark)" />
        ${stylesheets.map((name) => html`<link rel="stylesheet" href="/assets/${name}" />`)}
        ${hasScript && renderScript()}
      </head>
      <body>
        <main class="page${isShort && ' short'}${isWide && ' wide'}">${content}</main>
      </body>
    </html>`.toString();
}

/** All modules are asked for at once: one after the other would cost a round trip each. */
function renderScript(): Html {
  const addresses = [...scripts.keys()].map((name) => `${scriptFolder}/${name}`);
  return html`${addresses.map((address) => html`<link rel="modulepreload" href="${address}" />`)}
    <script type="module" src="${scriptFolder}/survey.js"></script>`;
}
