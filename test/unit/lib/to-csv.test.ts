import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/lib/to-csv.ts';

const ENGLISH = { separator: ',', decimal: '.' } as const;
const DANISH = { separator: ';', decimal: ',' } as const;

describe('a CSV file', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+45 12', "'+45 12"],
    ['-3', "'-3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    ['', ''],
    ['say "hi"', '"say ""hi"""'],
    ['a;b', 'a;b'],
    ['a,b', '"a,b"'],
  ])('writes %j as %j', (cell, written) => {
    expect(toCsv([[cell]], ENGLISH)).toBe(`\ufeff${written}\r\n`);
  });

  it.each([
    [ENGLISH, '\ufeff-1.25,,0.3333\r\n'],
    [DANISH, '\ufeff-1,25;;0,3333\r\n'],
  ])('writes numbers by %j and leaves them numbers', (dialect, written) => {
    expect(toCsv([[-1.25, null, 1 / 3]], dialect)).toBe(written);
  });

  it('is read back as it was, and no cell is a formula', () => {
    const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(cells, (row) => {
        const rows: string[][] = parse(toCsv([row], DANISH), {
          bom: true,
          delimiter: ';',
          record_delimiter: '\r\n',
        });
        const [read = []] = rows;
        expect(read.map((cell) => cell.replace(/^'/, ''))).toEqual(
          row.map((cell) => cell.replace(/^'/, '')),
        );
        for (const cell of read) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
