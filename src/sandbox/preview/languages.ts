/** The languages that a user of the preview can have, as HubSpot names language and locale. */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en-gb' },
  da: { name: 'Dansk', locale: 'da-dk' },
  nb: { name: 'Norsk', locale: 'nb-no' },
  sv: { name: 'Svenska', locale: 'sv-se' },
  de: { name: 'Deutsch', locale: 'de-de' },
} as const;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];

/** English for anything else. */
export function readLanguage(text: unknown): Language {
  return LANGUAGE_CODES.find((code) => code === text) ?? 'en';
}

/** The language that a page was asked for in last, which the browser brings along. */
export function readLanguageCookie(cookies = ''): string | undefined {
  return /(?:^|;\s*)language=(\w+)/.exec(cookies)?.[1];
}
