/** The languages of the product, in the order they are offered. English is the fallback. */
export const LANGUAGES = ['en', 'da', 'nb', 'sv', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The same text in every language. */
export type LocalText = Readonly<Record<Language, string>>;

/** HubSpot writes `no`, `no-no`, `en-gb`, `da-dk` …; Bokmål is what a Norwegian survey speaks. */
const ALIASES: Readonly<Record<string, Language>> = { no: 'nb', nn: 'nb' };

/** The product's language for a HubSpot language or locale code, or null when it speaks none such. */
export function findLanguage(code: string | null | undefined): Language | null {
  const base = (code ?? '').trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return LANGUAGES.find((language) => language === base) ?? ALIASES[base] ?? null;
}
