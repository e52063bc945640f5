import { CsvError, parse } from 'csv-parse/sync';
import type { Note } from './export-problem.ts';

/** One line of data, read by column name. */
export interface TableRow {
  /** Where the row begins, from 1. */
  readonly line: number;
  /** Trimmed; `''` when the table has no such column. The name's case does not matter. */
  readonly cell: (column: string) => string;
}

export interface Table {
  /** As written in the first line. */
  readonly columns: readonly string[];
  readonly has: (column: string) => boolean;
  /** Whether nothing stands below the first line. */
  readonly isEmpty: boolean;
  readonly rows: readonly TableRow[];
}

interface RawRow {
  readonly line: number;
  readonly fields: readonly string[];
}

const MAX_BROKEN_ROWS = 100;

/** Reads CSV text. Everything that is wrong goes to `complain`; null when there is no table at all. */
export function readTable(text: string, complain: Note): Table | null {
  const delimiter = findDelimiter(text);
  const [head, ...rows] = readRows(text, delimiter, complain);
  if (!head) {
    complain(null, null, 'The file is empty.');
    return null;
  }
  const columns = head.fields.map((field) => field.trim());
  if (!checkColumns(columns, complain)) return null;

  const indexOf = new Map(columns.map((column, index) => [column.toLowerCase(), index]));
  indexOf.delete('');
  return {
    columns,
    has: (column) => indexOf.has(column.toLowerCase()),
    isEmpty: rows.length === 0,
    rows: rows.flatMap(({ line, fields }) => {
      if (fields.length !== columns.length) {
        complain(line, null, wrongCount(fields.length, columns.length));
        return [];
      }
      const cell = (column: string) => fields[indexOf.get(column.toLowerCase()) ?? -1] ?? '';
      return [{ line, cell: (column) => cell(column).trim() }];
    }),
  };
}

/** Comma, semicolon or tab: whichever the first line has most of, outside quotes. */
function findDelimiter(text: string): string {
  const first = text.replaceAll(/"[^"]*"/g, '').split(/\r?\n/, 1)[0] ?? '';
  const count = (delimiter: string) => first.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/**
 * The parser stops at the first broken quote. Then the row that holds it is reported and left out,
 * and reading goes on with the line below it, so that one slip does not hide the others.
 */
function readRows(text: string, delimiter: string, complain: Note): RawRow[] {
  const lines = text.split('\n');
  const rows: RawRow[] = [];
  let from = 0;
  for (let broken = 0; from < lines.length && broken < MAX_BROKEN_ROWS; broken += 1) {
    const part = parseRows(lines.slice(from).join('\n'), delimiter, from);
    rows.push(...part.rows);
    if (part.brokenAt === null) break;
    complain(
      part.brokenAt,
      null,
      'The quotes are broken here: a quote inside a quoted field is written twice, and every opened quote needs its end.',
    );
    from = part.brokenAt;
  }
  return rows;
}

function parseRows(
  text: string,
  delimiter: string,
  linesBefore: number,
): { rows: RawRow[]; brokenAt: number | null } {
  const rows: RawRow[] = [];
  let lastLine = 0;
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (fields: string[], { lines }: { lines: number }) => {
        const breaks = fields.join('').split('\n').length - 1;
        lastLine = lines;
        rows.push({ line: linesBefore + lines - breaks, fields });
        return null;
      },
    });
    return { rows, brokenAt: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows, brokenAt: linesBefore + firstFilledLine(text, lastLine) };
  }
}

/** The number of the first line below `line` that is not empty. */
function firstFilledLine(text: string, line: number): number {
  const below = text.split('\n').slice(line);
  return (
    line +
    1 +
    Math.max(
      0,
      below.findIndex((each) => each.trim() !== ''),
    )
  );
}

function checkColumns(columns: readonly string[], complain: Note): boolean {
  const seen = new Set<string>();
  for (const column of columns) {
    const key = column.toLowerCase();
    if (column !== '' && seen.has(key)) {
      complain(1, column, 'The first line names this column twice; which one counts?');
    }
    seen.add(key);
  }
  return columns.some((column) => column !== '');
}

function wrongCount(found: number, expected: number): string {
  const problem =
    found > expected
      ? 'too many: is a separator inside a field that has no quotes?'
      : 'too few: is a field missing, or a line break inside a field that has no quotes?';
  return `The line has ${found} fields and the first line has ${expected}; that is ${problem}`;
}
