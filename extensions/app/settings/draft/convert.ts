import type { SettingField } from '@contracts/settings-form.ts';

/** What stands in a field: a number, a text or a choice, several choices; null for an empty number. */
export type Entered = string | number | readonly string[] | null;

/** A stored value as its field shows it: a share in percent, days as "4, 9". */
export function showValue(field: SettingField, stored: unknown): Entered {
  switch (field.kind) {
    case 'number':
      return typeof stored === 'number' ? round(stored * field.factor) : null;
    case 'choice':
      return typeof stored === 'number' ? stored : asText(stored);
    case 'choices':
      return asList(stored).map(String);
    case 'days':
      return asList(stored).join(', ');
    default:
      return asText(stored);
  }
}

/** What a field holds as it is stored. Only for what fits: see `findMistakes`. */
export function storeValue(field: SettingField, entered: Entered): unknown {
  switch (field.kind) {
    case 'number':
      return typeof entered === 'number' ? round(entered / field.factor) : null;
    case 'choices':
      // In the order of the options, so that ticking one off and on again changes nothing.
      return field.options
        .map(({ value }) => value)
        .filter((value) => asList(entered).includes(value));
    case 'days':
      return parseDays(asText(entered));
    case 'text':
    case 'email':
    case 'area':
      return asText(entered).trim();
    default:
      return entered;
  }
}

/** "4, 9" or "4 9" as numbers, or null when something else stands there; empty is no day. */
export function parseDays(text: string): number[] | null {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  return words.every((word) => /^\d{1,4}$/.test(word)) ? words.map(Number) : null;
}

/** Without the trace that percent leave in binary: 7 % is 0.07, not 0.07000000000000001. */
function round(value: number): number {
  return Number(value.toFixed(6));
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
