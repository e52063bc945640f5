import type { GroupsForm, GroupsReply, GroupsWords } from '@contracts/groups-card.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';

/** What is wrong with a field, in words, by its path such as `rules.0.value`. */
export type GroupProblems = ReadonlyMap<string, string>;

/** The vendor's team has this name for itself. */
const RESERVED = 'vendor';

/** What the backend would refuse, found before it is asked. Rules count only where they are used. */
export function checkGroups(form: GroupsForm, { words, limits }: GroupsReply): GroupProblems {
  const found: Array<readonly [string, string]> = [];
  const check = (path: string, problem: string) => {
    if (problem) found.push([path, problem]);
  };
  if (form.source === 'property') check('property', form.property ? '' : words.required);
  check('defaultGroup', nameProblem(form.defaultGroup, limits.group, words));
  const values = form.rules.map(({ value }) => fold(value));
  form.rules.forEach(({ value, group }, index) => {
    const isTwice = fold(value) !== '' && values.indexOf(fold(value)) !== index;
    const problem = textProblem(value, limits.value, words);
    check(`rules.${index}.value`, problem || (isTwice ? words.twice : ''));
    check(`rules.${index}.group`, nameProblem(group, limits.group, words));
  });
  return new Map(found);
}

function nameProblem(name: string, max: number, words: GroupsWords): string {
  return fold(name) === RESERVED ? words.reserved : textProblem(name, max, words);
}

function textProblem(text: string, max: number, words: GroupsWords): string {
  if (text.trim() === '') return words.required;
  return text.trim().length > max ? fillPlaces(words.tooLong, { max }) : '';
}

function fold(value: string): string {
  return value.trim().toLowerCase();
}
