import type { PropertyDefinition } from './property-definition.ts';

export interface ValueProblem {
  readonly name: string;
  readonly message: string;
  readonly code: string;
}

export type CheckedValue =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'problem'; readonly problem: ValueProblem };

export interface ValueContext {
  /** Stored value, for checkbox values that begin with `;` and so append. */
  readonly current: string;
  readonly ownerIds: readonly string[];
}

const MAX_TEXT = 65_536;
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const EMAIL = /^[^\s@<>(),;:"]+@[^\s@.]+(\.[^\s@.]+)*\.[a-z]{2,}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;

/** The text that HubSpot would store for `text` (`''` clears), or why it refuses. */
export function checkValue(
  definition: PropertyDefinition,
  text: string,
  context: ValueContext,
): CheckedValue {
  const { name, type } = definition;
  const refuse = (code: string, message: string): CheckedValue => ({
    kind: 'problem',
    problem: { name, code, message },
  });
  const accept = (value: string): CheckedValue => ({ kind: 'value', value });

  if (definition.modificationMetadata.readOnlyValue || definition.calculated) {
    return refuse('READ_ONLY_VALUE', `"${name}" is a read only property; its value cannot be set.`);
  }
  if (text === '') return accept('');

  switch (type) {
    case 'number':
      return NUMBER.test(text)
        ? accept(text)
        : refuse('INVALID_LONG', `${text} was not a valid number.`);
    case 'bool':
    case 'enumeration':
      return checkOptions(definition, text, context);
    case 'date':
      return checkDate(name, text);
    case 'datetime': {
      const moment = momentOf(text);
      return moment === null
        ? refuse('INVALID_LONG', `${text} was not a valid long.`)
        : accept(new Date(moment).toISOString());
    }
    case 'string':
    case 'phone_number':
      if (text.length > MAX_TEXT) {
        return refuse('INVALID_LENGTH', `Value is longer than ${MAX_TEXT} characters.`);
      }
      if (name !== 'email') return accept(text);
      return EMAIL.test(text)
        ? accept(text.toLowerCase())
        : refuse('INVALID_EMAIL', `Email address ${text} is invalid`);
  }
}

function checkOptions(
  definition: PropertyDefinition,
  text: string,
  { current, ownerIds }: ValueContext,
): CheckedValue {
  const allowed =
    definition.referencedObjectType === 'OWNER'
      ? ownerIds
      : definition.options.map((option) => option.value);
  const isMultiple = definition.fieldType === 'checkbox';
  const appends = isMultiple && text.startsWith(';');
  const values = isMultiple ? text.split(';').filter((value) => value !== '') : [text];

  const unknown = values.find((value) => !allowed.includes(value));
  if (unknown !== undefined) {
    return {
      kind: 'problem',
      problem: {
        name: definition.name,
        code: 'INVALID_OPTION',
        message: `${unknown} was not one of the allowed options: [${allowed.join(', ')}]`,
      },
    };
  }
  const kept = appends ? current.split(';').filter((value) => value !== '') : [];
  return { kind: 'value', value: [...new Set([...kept, ...values])].join(';') };
}

/** A day, or epoch milliseconds at midnight UTC; stored as `YYYY-MM-DD`. */
function checkDate(name: string, text: string): CheckedValue {
  const refuse = (code: string, message: string): CheckedValue => ({
    kind: 'problem',
    problem: { name, code, message },
  });
  const moment = momentOf(text);
  if (moment === null) return refuse('INVALID_LONG', `${text} was not a valid long.`);

  const date = new Date(moment);
  if (moment % 86_400_000 !== 0) {
    const time = `${date.getUTCHours()}:${date.getUTCMinutes()}:${date.getUTCSeconds()}.${date.getUTCMilliseconds()}`;
    return refuse('INVALID_DATE', `${text} is at ${time} UTC, not midnight!`);
  }
  return { kind: 'value', value: date.toISOString().slice(0, 10) };
}

/** Milliseconds of `YYYY-MM-DD`, an ISO 8601 moment or epoch milliseconds; null for anything else. */
function momentOf(text: string): number | null {
  if (/^-?\d{1,15}$/.test(text)) return Number(text);
  if (!DAY.test(text) && !ISO_MOMENT.test(text)) return null;
  const moment = Date.parse(text);
  if (Number.isNaN(moment)) return null;
  // JavaScript reads 31 February as 3 March; HubSpot does not.
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return day.toISOString().startsWith(text.slice(0, 10)) ? moment : null;
}
