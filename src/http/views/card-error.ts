import type { CardError } from '../../contracts/card-reply.ts';
import type { AppError } from '../../lib/errors.ts';
import { catalogues, text } from '../../texts/catalogue.ts';
import type { TextKey, TextValues } from '../../texts/catalogue.ts';
import { formatDay } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import { viewRadarProblems } from './radar-problems.ts';

/** Their own words say more than a ready sentence: HubSpot's reason, the field that does not fit. */
const SPEAKS_FOR_ITSELF = ['hubspot_refused', 'bad_input'];

/** An expected failure in the CSM's language. */
export function viewCardError(error: AppError, language: Language): CardError {
  const { code } = error;
  const message = findText(`error.${code}.message${variantOf(error)}`, error, language);
  const action = findText(`error.${code}.action`, error, language) ?? error.action;
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

/** A day that the failure ends on is worth another sentence. */
function variantOf({ code, details }: AppError): string {
  return code === 'nobody_to_invite' && 'until' in details ? '.until' : '';
}

function findText(key: string, { details }: AppError, language: Language): string | null {
  return key in catalogues.en ? text(language, key as TextKey, toValues(details, language)) : null;
}

/** What the sentence may name of the failure: words and numbers as they are, a day as people read it. */
function toValues(details: AppError['details'], language: Language): TextValues {
  const values = Object.entries(details).flatMap(
    ([name, value]): Array<[string, string | number]> => {
      if (name === 'until' && typeof value === 'string')
        return [[name, formatDay(value, language)]];
      return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [];
    },
  );
  return Object.fromEntries(values);
}
