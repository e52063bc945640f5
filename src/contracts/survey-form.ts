import { isSurveyField, readEnteredValues } from './answers.ts';

/** What travels in a survey's form besides the answers. */
export interface FormTraces {
  /** The button of the page was pressed: the sender can read a page of follow-up questions. */
  readonly asksFirst: boolean;
  /** The link had filled something in, and nothing else was entered. */
  readonly isAsFilledIn: boolean;
  /** Something was written, in whatever field. */
  readonly hasWords: boolean;
}

/** Reads them from a form body or from JSON: `next` is of the button, `prefilled` lists what the link filled in. */
export function readFormTraces(body: unknown): FormTraces {
  const fields = readEnteredValues(body);
  const prefilled = (fields['prefilled'] ?? '').split(' ').filter((part) => part !== '');
  const entered = Object.entries(fields).filter(
    ([field, value]) => isSurveyField(field) && value !== '',
  );
  return {
    asksFirst: fields['next'] === 'followups',
    isAsFilledIn:
      prefilled.length > 0 &&
      entered.every(([field, value]) => prefilled.includes(`${field}=${value}`)),
    hasWords: entered.some(([, value]) => /\p{L}{3}/u.test(value) && value !== 'yes'),
  };
}
