import { BUYING_ROLES, LANGUAGES } from '../crm/standard-options.ts';
import type { Note } from './export-problem.ts';
import type { TableRow } from './read-table.ts';

/** A cell that was read, or null after its problem was noted. */
type Read<Value> = Value | null;

const MAX_ID_DIGITS = 15;

/** The id of a record: digits only. Spreadsheets like to round long ids; those are lost. */
export function readId(row: TableRow, column: string, complain: Note): Read<string> {
  const text = row.cell(column);
  if (/^\d+$/.test(text) && text.length <= MAX_ID_DIGITS) return text;
  complain(row.line, column, describeBadId(text));
  return null;
}

/** Several ids, separated by semicolons. */
export function readIds(row: TableRow, column: string, complain: Note): string[] {
  return splitList(row.cell(column)).flatMap((text) => {
    const isId = /^\d+$/.test(text) && text.length <= MAX_ID_DIGITS;
    if (!isId) complain(row.line, column, describeBadId(text));
    return isId ? [text] : [];
  });
}

export function splitList(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const YES = ['true', 'yes', '1'];
const NO = ['false', 'no', '0', ''];

/** HubSpot writes `true` and `false`, or `Yes` and `No`; empty is no. */
export function readBoolean(row: TableRow, column: string, complain: Note): Read<boolean> {
  const text = row.cell(column).toLowerCase();
  if (YES.includes(text)) return true;
  if (NO.includes(text)) return false;
  complain(row.line, column, `"${row.cell(column)}" is neither true nor false.`);
  return null;
}

/** Labels or values of HubSpot's buying roles, separated by semicolons. */
export function readBuyingRoles(row: TableRow, column: string, complain: Note): string[] {
  return splitList(row.cell(column)).flatMap((text) => {
    const role = findOption(BUYING_ROLES, text);
    if (role !== null) return [role];
    const known = Object.values(BUYING_ROLES).join(', ');
    complain(row.line, column, `"${text}" is not a buying role. HubSpot knows: ${known}.`);
    return [];
  });
}

/** A language by code (`da`, `nb-no`) or by its English name (`Danish`, `German - Germany`). */
export function readLanguage(row: TableRow, column: string, complain: Note): Read<string> {
  const text = row.cell(column);
  if (text === '') return '';
  const code = text.toLowerCase().replace('_', '-');
  const base = code.split('-')[0]?.trim() ?? '';
  const found = findOption(LANGUAGES, text) ?? findOption(LANGUAGES, base);
  if (found !== null) return found;
  if (/^[a-z]{2,3}(-[a-z]{2,4})?$/.test(code)) return code;
  complain(
    row.line,
    column,
    `"${text}" is not a language; write a code such as da, or a name such as Danish.`,
  );
  return null;
}

/** HubSpot's value of an option by value or label, or one made from a label that is not in the list. */
export function readOption(options: Readonly<Record<string, string>>, text: string): string {
  return findOption(options, text) ?? text.toUpperCase().replaceAll(/[^\p{L}\p{N}]+/gu, '_');
}

/** `2026-11-20`, with or without a time; HubSpot's exports write dates in this way. */
export function readDay(row: TableRow, column: string, complain: Note): Read<string> {
  const text = row.cell(column);
  if (text === '') return '';
  const day = /^(\d{4}-\d{2}-\d{2})([T ].*)?$/.exec(text)?.[1];
  if (day !== undefined && isDay(day)) return day;
  complain(row.line, column, `"${text}" is not a date; write it as 2026-11-20.`);
  return null;
}

/** An amount with a point for decimals. The story needs none, so others are only left out. */
export function readNumber(row: TableRow, column: string, warn: Note): Read<string> {
  const text = row.cell(column);
  if (text === '' || /^-?\d+(\.\d+)?$/.test(text)) return text;
  warn(row.line, column, `"${text}" is left out: it is not a plain number such as 1250000.50.`);
  return null;
}

/** The value of an option by its value or label, in any case; null when there is none. */
function findOption(options: Readonly<Record<string, string>>, text: string): string | null {
  const wanted = text.toLowerCase();
  const found = Object.entries(options).find(
    ([value, label]) => value.toLowerCase() === wanted || label.toLowerCase() === wanted,
  );
  return found?.[0] ?? null;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function describeBadId(text: string): string {
  if (text === '') return 'The id is missing.';
  if (/^\d+([.,]\d+)?E\+?\d+$/i.test(text)) {
    return `"${text}" is an id that a spreadsheet has rounded; its digits are lost. Export again and use the file without opening it in a spreadsheet.`;
  }
  return `"${text}" is not a record id: ids are whole numbers of at most ${MAX_ID_DIGITS} digits.`;
}
