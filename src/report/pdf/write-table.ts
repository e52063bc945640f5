import { COLOURS } from '../../picture/to-svg.ts';
import type { ReportTable } from '../report-view.ts';
import {
  bottomOf,
  heightOf,
  makeRoom,
  MARGIN,
  setStyle,
  wholeWidth,
  writeFlow,
  writeHeading,
} from './pdf-page.ts';
import type { PdfDocument, TextStyle } from './pdf-page.ts';

const HEAD: TextStyle = { size: 8, isBold: true, isQuiet: true };
const CELL: TextStyle = { size: 8.5 };
const PADDING = 4;

/** A table with its title; the column heads are repeated on each page. Nothing where it has no rows. */
export function writeTable(doc: PdfDocument, table: ReportTable, y: number): number {
  if (table.rows.length === 0) return y;
  let top = writeHeading(doc, table.title, y, 110);
  if (table.intro) top = writeFlow(doc, table.intro, top, { isQuiet: true, after: 6 });
  const widths = shareWidth(table, wholeWidth(doc).width);
  const head = heads(table);
  const headRow = { table, widths, row: head, height: rowHeight(doc, head, widths, HEAD) };
  top = writeRow(doc, headRow, top, HEAD);
  for (const row of table.rows) {
    const height = rowHeight(doc, row, widths, CELL);
    if (top + height > bottomOf(doc)) {
      top = makeRoom(doc, top, height);
      top = writeRow(doc, headRow, top, HEAD);
    }
    top = writeRow(doc, { table, widths, row, height }, top, CELL);
  }
  return top + 6;
}

function heads({ columns }: ReportTable): string[] {
  return columns.map(({ label }) => label);
}

/** Numbers need little; the first column gets what is left, and at least a quarter. */
function shareWidth({ columns }: ReportTable, width: number): number[] {
  const numbers = columns.filter(({ isNumber }) => isNumber).length;
  const texts = columns.length - numbers - 1;
  const wanted = numbers * 54 + texts * 88;
  const shrink = Math.min(1, (width * 0.75) / Math.max(wanted, 1));
  const first = width - wanted * shrink;
  return columns.map(({ isNumber }, index) =>
    index === 0 ? first : (isNumber ? 54 : 88) * shrink,
  );
}

function rowHeight(
  doc: PdfDocument,
  row: readonly string[],
  widths: readonly number[],
  style: TextStyle,
): number {
  const heights = row.map((cell, index) =>
    heightOf(doc, cell, (widths[index] ?? 0) - 2 * PADDING, style),
  );
  return Math.max(...heights) + 2 * PADDING;
}

interface Row {
  readonly table: ReportTable;
  readonly widths: readonly number[];
  readonly row: readonly string[];
  readonly height: number;
}

function writeRow(
  doc: PdfDocument,
  { table: { columns }, widths, row, height }: Row,
  y: number,
  style: TextStyle,
): number {
  let x = MARGIN;
  row.forEach((cell, index) => {
    const width = widths[index] ?? 0;
    setStyle(doc, style);
    doc.text(cell, x + PADDING, y + PADDING, {
      width: width - 2 * PADDING,
      align: columns[index]?.isNumber ? 'right' : 'left',
    });
    x += width;
  });
  doc
    .moveTo(MARGIN, y + height)
    .lineTo(x, y + height)
    .lineWidth(0.5)
    .strokeColor(COLOURS.grid)
    .stroke();
  return y + height;
}
