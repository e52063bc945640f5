import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';

/** An owner whose name is not known right now is told apart by the number. */
export function nameOwner(
  ownerId: string | null,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  if (ownerId === null) return '--';
  return names.get(ownerId) ?? text(language, 'portfolio.ownerNumber', { id: ownerId });
}
