import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';

/** A group in words; one that an account has made for itself has its own. */
export function groupName(group: string, language: Language): string {
  switch (group) {
    case 'leadership':
    case 'users':
    case 'it':
    case 'vendor':
      return text(language, `group.${group}`);
    default:
      return group;
  }
}
