import type { Tag } from '../../contracts/tag.ts';
import type { Action } from '../../scoring/types.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';

const ACTION_TONES = {
  act: 'bad',
  align_first: 'watch',
  maintain: 'good',
  clarify: 'neutral',
} as const;

/** What to do about a point, in a word. */
export function viewAction(action: Action | null, language: Language): Tag {
  return action
    ? { text: text(language, `action.${action}`), tone: ACTION_TONES[action] }
    : { text: '--', tone: 'neutral' };
}
