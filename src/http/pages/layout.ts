import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import type { Language } from '../../texts/language.ts';
import { stylesheetName } from './stylesheet.ts';

export interface Layout {
  readonly language: Language;
  readonly title: string;
  readonly content: Html;
  /** A few lines instead of a form: they stand lower on the page. */
  readonly isShort?: boolean;
}

/** A whole page. It works under a policy that allows no script, no inline style and no frame. */
export function renderLayout({ language, title, content, isShort = false }: Layout): string {
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
        <link rel="stylesheet" href="/assets/${stylesheetName}" />
      </head>
      <body>
        <main class="page${isShort && ' short'}">${content}</main>
      </body>
    </html>`.toString();
}
