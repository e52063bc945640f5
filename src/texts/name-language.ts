import type { Language } from './language.ts';
import { localeOf } from './locale.ts';

const names = new Map<Language, Intl.DisplayNames>();

/** What a language is called in another one, such as "Danish" or "dänisch". */
export function nameLanguage(code: Language, language: Language): string {
  let displayNames = names.get(language);
  if (!displayNames) {
    displayNames = new Intl.DisplayNames(localeOf(language), { type: 'language' });
    names.set(language, displayNames);
  }
  return displayNames.of(code) ?? code;
}
