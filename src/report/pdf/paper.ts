/** Sizes in points, 72 to the inch. */
export const PAPERS = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
} as const;

export type Paper = keyof typeof PAPERS;

/** Countries that print on Letter. */
const LETTER_REGIONS = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'CR', 'GT', 'PA', 'SV', 'VE']);

/** The paper of whoever asks, by the languages of their browser, the first one first. */
export function choosePaper(locales: readonly string[]): Paper {
  const region = /[-_]([a-z]{2})$/i.exec(locales[0] ?? '')?.[1]?.toUpperCase() ?? '';
  return LETTER_REGIONS.has(region) ? 'letter' : 'a4';
}
