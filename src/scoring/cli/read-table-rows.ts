import { CsvError, parse } from 'csv-parse/sync';
import type { Reading } from './read-input.ts';

/** One line of a table. */
export interface TableRow {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** The trimmed text; '' when the cell is empty or there is no such column. */
  readonly cell: (column: string) => string;
}

/**
 * The lines below the heading, which names the columns in any case and order. Separated by comma,
 * semicolon or tab, whichever the heading has most of.
 */
export function readTableRows(text: string, required: readonly string[]): Reading<TableRow[]> {
  const records = parseRecords(text);
  if (!records.ok) return records;
  const [heading, ...lines] = records.value;
  if (!heading) return { ok: false, problems: ['The file is empty.'] };
  const columns = heading.fields.map((name) => name.trim().toLowerCase());
  const problems = [
    ...required
      .filter((name) => !columns.includes(name))
      .map((name) => `line 1: There is no column "${name}".`),
    ...columns
      .filter((name, index) => name !== '' && columns.indexOf(name) < index)
      .map((name) => `line 1: The column "${name}" is there twice.`),
    ...lines
      .filter(({ fields }) => fields.length !== columns.length)
      .map(
        ({ line, fields }) =>
          `line ${line}: There are ${fields.length} cells, but ${columns.length} columns.`,
      ),
    ...(lines.length === 0 ? ['There are no lines below the heading.'] : []),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const value = lines.map(({ line, fields }) => ({
    line,
    cell: (column: string) => fields[columns.indexOf(column)]?.trim() ?? '',
  }));
  return { ok: true, value };
}

interface Record {
  readonly line: number;
  readonly fields: readonly string[];
}

function parseRecords(text: string): Reading<Record[]> {
  const records: Record[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: findDelimiter(text),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (fields: string[], { lines }: { lines: number }) => {
        // The parser counts where a record ends; a comment may hold line breaks.
        const breaks = fields.join('').split('\n').length - 1;
        records.push({ line: lines - breaks, fields });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, problems: [`This is not a table: ${error.message}.`] };
  }
  return { ok: true, value: records };
}

function findDelimiter(text: string): string {
  const heading = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  const count = (delimiter: string): number => heading.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}
