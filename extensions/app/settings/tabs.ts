import type { Words } from './words.ts';

/** The tabs from left to right, with the word in each title. */
const TITLES = {
  connection: 'tabConnection',
  radars: 'tabRadars',
  groups: 'tabGroups',
  sending: 'tabSending',
  health: 'tabHealth',
  churn: 'tabChurn',
  mapping: 'tabMapping',
  privacy: 'tabPrivacy',
} as const satisfies Record<string, keyof Words>;

export type TabId = keyof typeof TITLES;

export const TABS = Object.keys(TITLES) as readonly TabId[];

/** They have a draft and a button of their own. */
export const SAVING_BY_THEMSELVES: readonly TabId[] = ['radars', 'groups'];

export function titleOf(tab: TabId, words: Words): string {
  return words[TITLES[tab]];
}
