import type { AdminResult } from './commands.ts';

type Row = AdminResult['rows'][number];

/** The result as lines for a terminal: the sentence, then one table for each kind of row. */
export function formatResult({ summary, rows }: AdminResult): string[] {
  const kinds = Map.groupBy(rows, (row) => Object.keys(row).join(' '));
  return [summary, ...[...kinds.values()].flatMap((group) => ['', ...formatTable(group)])];
}

function formatTable(rows: readonly Row[]): string[] {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))];
  const widths = names.map((_name, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
