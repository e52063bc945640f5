import type { Language } from '../../../texts/language.ts';

/** Where a report is read and taken along, in the language of whoever follows the links. */
export function linksOf(
  url: string,
  language: Language,
): { readonly page: string; readonly brief: string; readonly pdf: string; readonly csv: string } {
  const inLanguage = `?lang=${language}`;
  return {
    page: `${url}${inLanguage}`,
    brief: `${url}/brief${inLanguage}`,
    pdf: `${url}/report.pdf${inLanguage}`,
    csv: `${url}/report.csv${inLanguage}`,
  };
}
