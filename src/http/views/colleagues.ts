import type { CompanyCard } from '../../contracts/company-card.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import type { CompanyVoices } from '../read-company-voices.ts';

/** Colleagues whom respondents have suggested, and who wait for a decision. */
export function viewColleagues(
  { colleagues }: CompanyVoices,
  language: Language,
): CompanyCard['colleagues'] {
  return colleagues.map(({ suggestionId, name, email, role, by }) => ({
    suggestionId,
    name: name || email || role,
    email,
    role,
    by: by === null ? '' : text(language, 'colleague.by', { name: by }),
    hint: email === '' ? text(language, 'colleague.noAddress') : '',
    canApprove: email !== '',
  }));
}
