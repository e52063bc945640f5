import { IntlMessageFormat } from 'intl-messageformat';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { localeOf } from './locale.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

export type TextKey = keyof typeof en;
export type TextValues = Readonly<Record<string, string | number>>;
export type Catalogue<Key extends string> = Readonly<Record<Key, string>>;

/** Every text in every language. */
export const catalogues: Readonly<Record<Language, Catalogue<TextKey>>> = { en, da, nb, sv, de };

/**
 * The text of a key in a language, as plain text: escape it where it becomes markup. A value that
 * the text names must be given; further ones are ignored.
 */
export const text = createText(catalogues);

/** A `text` for other catalogues. Each text is parsed at its first use and kept. */
export function createText<Key extends string>(
  texts: Readonly<Record<Language, Catalogue<Key>>>,
): (language: Language, key: Key, values?: TextValues) => string {
  const parsed = new Map<string, IntlMessageFormat>();

  return (language, key, values) => {
    const name = `${language} ${key}`;
    let message = parsed.get(name);
    if (!message) {
      // Tags are text: nothing in a catalogue is markup.
      message = new IntlMessageFormat(texts[language][key], localeOf(language), undefined, {
        ignoreTag: true,
      });
      parsed.set(name, message);
    }
    return String(message.format(values));
  };
}
