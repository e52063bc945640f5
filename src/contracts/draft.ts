import { MAX_TEXT_LENGTH, isSurveyField, readEnteredValues } from './answers.ts';

/** A text that is too long for an answer is kept while somebody shortens it, within bounds. */
const LONGEST = 2 * MAX_TEXT_LENGTH;

/**
 * What a draft may keep of a form body or of JSON, by the name of its field and as it was entered.
 * Nothing is refused: what is no field of a survey, or beyond all bounds, is left out.
 */
export function readDraft(body: unknown): Record<string, string> {
  const entered = Object.entries(readEnteredValues(body));
  return Object.fromEntries(
    entered
      .filter(([field, value]) => isSurveyField(field) && value.length <= LONGEST)
      .map(([field, value]) => [field, value.toWellFormed().replaceAll('\u0000', '')]),
  );
}
