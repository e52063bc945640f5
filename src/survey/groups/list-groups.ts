import type { GroupSettings } from './group-settings.ts';

/** What the buying role tells, whatever the groups come from: an association label may name it. */
const BY_ROLE = ['leadership', 'users', 'it'] as const;

/** Every group that a respondent of this portal can belong to. */
export function listGroups({ source, rules, defaultGroup }: GroupSettings): string[] {
  const named = [...rules.map(({ group }) => group), defaultGroup];
  return [...new Set(source === 'buying_role' ? [...BY_ROLE, ...named] : [...named, ...BY_ROLE])];
}
