import { LANGUAGES } from '../../texts/language.ts';
import type { Language } from '../../texts/language.ts';
import type { DraftText, RadarDraft } from './own-radar.ts';

/** One text of a radar, by its place in the draft, such as `points.2.label`. */
export interface RadarText {
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

/** The texts that a language lacks: every name and label, and a description that another one has. */
export function listMissing(draft: RadarDraft, language: Language): RadarText[] {
  return listTexts(draft).filter(({ text, kind }) => {
    const isNeeded = kind === 'label' || Object.values(text).some((words) => words !== '');
    return isNeeded && (text[language] ?? '') === '';
  });
}

/** The languages that a respondent can be asked in. */
export function listLanguages(draft: RadarDraft): Language[] {
  if (draft.points.length === 0) return [];
  return LANGUAGES.filter((language) => listMissing(draft, language).length === 0);
}
