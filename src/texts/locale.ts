import type { Language } from './language.ts';

/** How each language writes numbers and dates. */
const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  da: 'da-DK',
  nb: 'nb-NO',
  sv: 'sv-SE',
  de: 'de-DE',
};

/** The locale for `Intl` in a language, such as `en-GB`. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}
