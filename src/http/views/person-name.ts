import type { Respondent } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';

/** How a person is called in a list: by the address where there is no name. */
export function nameOf({
  firstName,
  lastName,
  email,
}: Pick<Respondent, 'firstName' | 'lastName' | 'email'>): string {
  return `${firstName} ${lastName}`.trim() || email;
}

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
