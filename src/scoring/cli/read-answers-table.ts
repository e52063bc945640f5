import type { z } from 'zod';
import type { Scale, Side, WaveInput } from '../types.ts';
import { readNumber, readText, readWord } from './read-cells.ts';
import type { Complain, NumberLimits } from './read-cells.ts';
import type { Reading } from './read-input.ts';
import { readTableRows } from './read-table-rows.ts';
import type { TableRow } from './read-table-rows.ts';
import { waveSchema } from './wave-schema.ts';
import type { fileSchema } from './wave-schema.ts';

const sides: Readonly<Record<Side, Side>> = { customer: 'customer', vendor: 'vendor' };

const yesOrNo: Readonly<Record<string, boolean>> = {
  yes: true,
  no: false,
  true: true,
  false: false,
  ja: true,
  nej: false,
  nei: false,
  nein: false,
  '1': true,
  '0': false,
};

/**
 * Reads a plain answers table, one line per respondent and point, as a consultant keeps it in a
 * spreadsheet. What belongs to the respondent or the point as a whole may stand in all of its
 * lines or in one. What the table can't say is as in a JSON file that leaves it out.
 */
export function readAnswersTable(text: string): Reading<WaveInput> {
  const rows = readTableRows(text, ['respondent', 'point', 'now']);
  if (!rows.ok) return rows;
  const found: { line: number; problem: string }[] = [];
  const complain: Complain = (line, column, message) => {
    found.push({ line, problem: `line ${line}, column ${column}: ${message}` });
  };
  const points = [...groupRows(rows.value, 'point', complain)].map(([id, own]) =>
    readPoint(id, own, complain),
  );
  const scales = new Map(points.map(({ id, scale }) => [id, scale]));
  const respondents = [...groupRows(rows.value, 'respondent', complain)].map(([id, own]) =>
    readRespondent(id, own, scales, complain),
  );
  if (found.length > 0) {
    const problems = found.sort((a, b) => a.line - b.line).map(({ problem }) => problem);
    return { ok: false, problems };
  }
  return { ok: true, value: waveSchema.parse({ points, respondents }) };
}

/** The lines of every name in a column, in the order in which the names come up. */
function groupRows(
  rows: readonly TableRow[],
  column: string,
  complain: Complain,
): ReadonlyMap<string, readonly TableRow[]> {
  const byName = Map.groupBy(rows, (row) => row.cell(column));
  for (const { line } of byName.get('') ?? []) complain(line, column, 'The cell is empty.');
  byName.delete('');
  return byName;
}

/** A point as a JSON file would have it. */
function readPoint(
  id: string,
  rows: readonly TableRow[],
  complain: Complain,
): z.input<typeof fileSchema>['points'][number] {
  const number = (column: string): number | null =>
    agreeOn(rows, column, complain, (row) => readNumber(row, column, complain));
  const scale = { min: number('scale_min') ?? 0, max: number('scale_max') ?? 10 };
  if (scale.max <= scale.min) {
    complain(rows[0]?.line ?? 1, 'scale_max', `The scale of "${id}" must end above ${scale.min}.`);
  }
  const weight = agreeOn(rows, 'weight', complain, (row) =>
    readNumber(row, 'weight', complain, { min: 0 }),
  );
  const dimension = agreeOn(rows, 'dimension', complain, (row) => readText(row, 'dimension'));
  return { id, dimension, scale, weight: weight ?? 1 };
}

/** A respondent as a JSON file would have it. */
function readRespondent(
  id: string,
  rows: readonly TableRow[],
  scales: ReadonlyMap<string, Scale>,
  complain: Complain,
): z.input<typeof fileSchema>['respondents'][number] {
  const number = (column: string, limits: NumberLimits): number | null =>
    agreeOn(rows, column, complain, (row) => readNumber(row, column, complain, limits));
  const side = agreeOn(rows, 'side', complain, (row) => readWord(row, 'side', complain, sides));
  const group = agreeOn(rows, 'group', complain, (row) => readText(row, 'group'));
  if (side !== 'vendor' && group === 'vendor') {
    complain(rows[0]?.line ?? 1, 'group', 'The group "vendor" belongs to the side vendor.');
  }
  const recommended = agreeOn(rows, 'recommended', complain, (row) =>
    readWord(row, 'recommended', complain, yesOrNo),
  );
  return {
    id,
    side: side ?? 'customer',
    group,
    role_weight: number('role_weight', { min: 0 }) ?? 1,
    answers: readAnswers(rows, scales, complain),
    nps: number('recommend', { min: 0, max: 10 }),
    recommended,
    effort: number('effort', { min: 1, max: 7 }),
  };
}

function readAnswers(
  rows: readonly TableRow[],
  scales: ReadonlyMap<string, Scale>,
  complain: Complain,
): Record<string, { now: number | null; desired: number | null }> {
  const lines = new Map<string, number>();
  return Object.fromEntries(
    rows.map((row) => {
      const point = row.cell('point');
      const before = lines.get(point);
      if (before !== undefined) {
        complain(row.line, 'point', `This respondent's "${point}" is in line ${before} already.`);
      }
      lines.set(point, row.line);
      const limits = scales.get(point);
      const now = readNumber(row, 'now', complain, limits);
      const desired = readNumber(row, 'desired', complain, limits);
      return [point, { now, desired }];
    }),
  );
}

/** The value of all lines that give one; null when none does. */
function agreeOn<Value>(
  rows: readonly TableRow[],
  column: string,
  complain: Complain,
  read: (row: TableRow) => Value | null,
): Value | null {
  let agreed: { line: number; value: Value } | null = null;
  for (const row of rows) {
    const value = read(row);
    if (value === null) continue;
    agreed ??= { line: row.line, value };
    if (value !== agreed.value) {
      complain(row.line, column, `"${row.cell(column)}" differs from line ${agreed.line}.`);
    }
  }
  return agreed?.value ?? null;
}
