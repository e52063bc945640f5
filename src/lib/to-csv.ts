/** What separates cells and decimals: spreadsheets read both by the country they stand in. */
export interface CsvDialect {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

/** Text, a number or nothing. */
export type CsvCell = string | number | null;

/** A spreadsheet takes text with one of these in front for a formula, and runs it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as a CSV file with line ends as RFC 4180 wants them, and a mark in front by which Excel knows
 * that it is UTF-8. Text that looks like a formula gets an apostrophe; numbers stay numbers.
 */
export function toCsv(rows: ReadonlyArray<readonly CsvCell[]>, dialect: CsvDialect): string {
  return `\ufeff${toCsvLines(rows, dialect)}`;
}

/** Further rows of the same file, which ends with them or goes on. */
export function toCsvLines(rows: ReadonlyArray<readonly CsvCell[]>, dialect: CsvDialect): string {
  return rows
    .map((row) => `${row.map((cell) => toCell(cell, dialect)).join(dialect.separator)}\r\n`)
    .join('');
}

/** English files have commas, all others semicolons and a comma as decimal point. */
export function csvDialectOf(language: string): CsvDialect {
  return language === 'en' ? { separator: ',', decimal: '.' } : { separator: ';', decimal: ',' };
}

function toCell(cell: CsvCell, { separator, decimal }: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(round(cell)).replace('.', decimal);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  const needsQuotes = harmless.includes(separator) || /["\r\n]/.test(harmless);
  return needsQuotes ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Four decimals: more would be the noise of the machine's arithmetic. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}
