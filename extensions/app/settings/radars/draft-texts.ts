import type { DraftText, RadarDraft, RadarLanguage } from '@contracts/radar-editor.ts';

/** One text of a radar, by its path in the draft. */
interface RadarText {
  readonly path: string;
  readonly text: DraftText;
  readonly kind: 'label' | 'description';
}

/** Every text of a draft, in the order of the survey. */
export function listTexts({ name, dimensions, points }: RadarDraft): RadarText[] {
  return [
    { path: 'name', text: name, kind: 'label' },
    ...dimensions.map(({ label }, index): RadarText => {
      return { path: `dimensions.${index}.label`, text: label, kind: 'label' };
    }),
    ...points.flatMap(({ label, description }, index): RadarText[] => [
      { path: `points.${index}.label`, text: label, kind: 'label' },
      { path: `points.${index}.description`, text: description, kind: 'description' },
    ]),
  ];
}

/** What a language lacks: every name and label, and a description that another language has. */
export function listMissing(draft: RadarDraft, language: RadarLanguage): RadarText[] {
  return listTexts(draft).filter(
    ({ text, kind }) =>
      (kind === 'label' || Object.keys(text).length > 0) && (text[language] ?? '') === '',
  );
}

const LANGUAGES: readonly RadarLanguage[] = ['en', 'da', 'nb', 'sv', 'de'];

/** The languages that the radar speaks from the first to the last text. */
export function listLanguages(draft: RadarDraft): RadarLanguage[] {
  if (draft.points.length === 0) return [];
  return LANGUAGES.filter((language) => listMissing(draft, language).length === 0);
}

/** A text in the first of these languages that has words for it; empty for none. */
export function readText(text: DraftText, languages: readonly RadarLanguage[]): string {
  const wanted = [...languages, ...LANGUAGES];
  return wanted.map((language) => text[language] ?? '').find((words) => words !== '') ?? '';
}
