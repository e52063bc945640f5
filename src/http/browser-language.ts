import type { Request } from 'express';
import { LANGUAGES, findLanguage } from '../texts/language.ts';
import type { Language } from '../texts/language.ts';

/** The language that the browser asks for, as far as the product speaks it; English otherwise. */
export function browserLanguageOf(request: Request): Language {
  const asked = request.acceptsLanguages([...LANGUAGES, 'no', 'nn']);
  return findLanguage(asked === false ? null : asked) ?? 'en';
}
