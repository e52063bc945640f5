import type { CardError } from '@contracts/card-reply.ts';
import type { RadarDraft, RadarLanguage, RadarListReply } from '@contracts/radar-editor.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import { type DraftProblems, explainProblem } from './check-draft.ts';
import { readText } from './draft-texts.ts';

/** What the parts of the editor share. */
export interface Editing {
  readonly draft: RadarDraft;
  readonly library: RadarListReply;
  /** The one whose texts are in the fields. */
  readonly language: RadarLanguage;
  readonly problems: DraftProblems;
  /** What the backend found wrong besides. */
  readonly fields: NonNullable<CardError['fields']>;
  /** Somebody has tried to save. */
  readonly tried: boolean;
  readonly edit: (change: (draft: RadarDraft) => RadarDraft) => void;
}

/** The props that mark a field, by its path in the draft. */
export function markField(editing: Editing, path: string) {
  const message = findMessage(editing, path);
  return { error: message !== '', validationMessage: message };
}

/** Whether anything of a point is wrong and shown. */
export function hasProblem(editing: Editing, prefix: string): boolean {
  const paths = [...editing.problems.keys(), ...editing.fields.map(({ path }) => path)];
  return paths.some((path) => path.startsWith(prefix) && findMessage(editing, path) !== '');
}

/** The same text in the portal's language, to look at while another one is written. */
export function referenceTo({ library, language }: Editing, text: RadarDraft['name']): string {
  const { portalLanguage, languages, words } = library;
  const reference = text[portalLanguage] ?? '';
  if (language === portalLanguage || reference === '') return '';
  const name = languages.find(({ value }) => value === portalLanguage)?.label ?? '';
  return fillPlaces(words.reference, { language: name, text: reference });
}

/** The name of a dimension or a point in the language being edited, or else in another one. */
export function nameIn({ library, language }: Editing, text: RadarDraft['name']): string {
  return readText(text, [language, library.portalLanguage]) || library.words.unnamed;
}

function findMessage({ problems, fields, tried, library }: Editing, path: string): string {
  const problem = problems.get(path);
  const isShown = problem && (tried || problem.word !== 'problem_required');
  if (isShown) return explainProblem(problem, library.words);
  return fields.find((field) => field.path === path)?.message ?? '';
}
