import type { Respondent } from './types.ts';

/** How a person is called in a list: by the address where there is no name. */
export function nameOf({
  firstName,
  lastName,
  email,
}: Pick<Respondent, 'firstName' | 'lastName' | 'email'>): string {
  return `${firstName} ${lastName}`.trim() || email;
}
