/** Markup that is safe to send: it can only come from `html`. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  /** The one way to make markup, for `html` alone. */
  static compose(strings: TemplateStringsArray, values: readonly HtmlValue[]): Html {
    const parts = withoutIndentation(strings).map((part, index) => part + toMarkup(values[index]));
    return new Html(parts.join(''));
  }

  toString(): string {
    return this.#markup;
  }
}

/** Null, undefined and false print nothing, so that `condition && html` works. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

/**
 * Builds markup and escapes every value in it, for element content and for quoted attributes. Only
 * its own output goes in unescaped. Not for the inside of scripts, styles or unquoted attributes.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return Html.compose(strings, values);
}

function toMarkup(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'object') return value.map(toMarkup).join('');
  return escapeHtml(String(value));
}

const unindented = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Drops the template's own indentation; values keep theirs, such as a text in a textarea. */
function withoutIndentation(strings: TemplateStringsArray): readonly string[] {
  let parts = unindented.get(strings);
  if (!parts) {
    parts = strings.map((part) => part.replaceAll(/\n\s+/g, '\n'));
    unindented.set(strings, parts);
  }
  return parts;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
