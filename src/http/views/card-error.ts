import type { CardError } from '../../contracts/card-reply.ts';
import type { AppError } from '../../lib/errors.ts';
import { catalogues, text } from '../../texts/catalogue.ts';
import type { TextKey } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { viewRadarProblems } from './radar-problems.ts';

/** Their own words say more than a ready sentence: HubSpot's reason, the field that does not fit. */
const SPEAKS_FOR_ITSELF = ['hubspot_refused', 'bad_input'];

/** An expected failure in the CSM's language. */
export function viewCardError(error: AppError, language: Language): CardError {
  const { code } = error;
  const message = findText(`error.${code}.message`, language);
  const action = findText(`error.${code}.action`, language) ?? error.action;
  if (message === null) return { code, message: error.message, action };
  const isDetailed = SPEAKS_FOR_ITSELF.includes(code);
  const fields = viewRadarProblems(error, language);
  return {
    code,
    message: isDetailed ? `${message} ${error.message}` : message,
    action,
    ...(fields.length > 0 && { fields }),
  };
}

function findText(key: string, language: Language): string | null {
  return key in catalogues.en ? text(language, key as TextKey) : null;
}
