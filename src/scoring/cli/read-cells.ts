import type { TableRow } from './read-table-rows.ts';

export type Complain = (line: number, column: string, message: string) => void;

export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
}

/** A number with a decimal point or comma; null when the cell is empty or wrong. */
export function readNumber(
  row: TableRow,
  column: string,
  complain: Complain,
  { min = -Infinity, max = Infinity }: NumberLimits = {},
): number | null {
  const text = row.cell(column);
  if (text === '') return null;
  if (!/^[-+]?\d+([.,]\d+)?$/.test(text)) {
    complain(row.line, column, `"${text}" is not a number.`);
    return null;
  }
  const value = Number(text.replace(',', '.'));
  if (value >= min && value <= max) return value;
  complain(row.line, column, `${text} is not ${describeLimits(min, max)}.`);
  return null;
}

/** The cell's text; null when it is empty. */
export function readText(row: TableRow, column: string): string | null {
  return row.cell(column) || null;
}

/** One of some words, in any case; null when the cell is empty or wrong. */
export function readWord<Value>(
  row: TableRow,
  column: string,
  complain: Complain,
  words: Readonly<Record<string, Value>>,
): Value | null {
  const text = row.cell(column).toLowerCase();
  if (text === '') return null;
  const value = Object.hasOwn(words, text) ? words[text] : undefined;
  if (value !== undefined) return value;
  complain(row.line, column, `"${text}" is none of: ${Object.keys(words).join(', ')}.`);
  return null;
}

function describeLimits(min: number, max: number): string {
  return max === Infinity ? `${min} or more` : `between ${min} and ${max}`;
}
