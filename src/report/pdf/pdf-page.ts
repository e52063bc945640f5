import { COLOURS } from '../../picture/to-svg.ts';

export type PdfDocument = PDFKit.PDFDocument;

export const MARGIN = 44;
/** The last line of a page is the footer's. */
const FOOTER = 28;

export interface TextStyle {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isQuiet?: boolean;
  /** So many lines at most; an ellipsis ends what is longer. All of them when left out. */
  readonly lines?: number;
  /** Space below, in points. */
  readonly after?: number;
}

/** Where text may stand, in points from the upper left corner of the page. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

export function wholeWidth(doc: PdfDocument): Column {
  return { x: MARGIN, width: doc.page.width - 2 * MARGIN };
}

export function setStyle(doc: PdfDocument, { size = 9.5, isBold, isQuiet }: TextStyle): void {
  doc
    .font(isBold ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(isQuiet ? COLOURS.quiet : COLOURS.text);
}

/** How high a text is in a column, in points. */
export function heightOf(doc: PdfDocument, text: string, width: number, style: TextStyle): number {
  setStyle(doc, style);
  const height = doc.heightOfString(text, { width });
  return style.lines === undefined
    ? height
    : Math.min(height, style.lines * doc.currentLineHeight(true) + 1);
}

/** Writes a text below `y` and returns where it ends. It never starts a page by itself. */
export function writeAt(
  doc: PdfDocument,
  text: string,
  { x, y, width }: Column & { readonly y: number },
  style: TextStyle = {},
): number {
  const height = heightOf(doc, text, width, style);
  setStyle(doc, style);
  doc.text(text, x, y, { width, height: height + 0.5, ellipsis: true });
  return y + height + (style.after ?? 0);
}

/** Below the last line, or on a new page where less than `height` points are left. */
export function makeRoom(doc: PdfDocument, y: number, height: number): number {
  if (y + height <= bottomOf(doc)) return y;
  doc.addPage();
  return MARGIN;
}

export function bottomOf(doc: PdfDocument): number {
  return doc.page.height - MARGIN - FOOTER;
}

/** A paragraph that may go over to the next page line by line. */
export function writeFlow(
  doc: PdfDocument,
  text: string,
  y: number,
  style: TextStyle = {},
): number {
  const column = wholeWidth(doc);
  const room = bottomOf(doc) - MARGIN;
  const height = heightOf(doc, text, column.width, style);
  if (height <= room) {
    const top = makeRoom(doc, y, height);
    return writeAt(doc, text, { ...column, y: top }, style);
  }
  // Longer than a page: it goes on by itself, above the footers.
  setStyle(doc, style);
  doc.text(text, column.x, makeRoom(doc, y, 40), { width: column.width });
  return doc.y + (style.after ?? 0);
}

export function writeHeading(doc: PdfDocument, title: string, y: number, keepWith = 60): number {
  const top = makeRoom(doc, y === MARGIN ? y : y + 12, keepWith);
  return writeAt(doc, title, { ...wholeWidth(doc), y: top }, { size: 13, isBold: true, after: 5 });
}
