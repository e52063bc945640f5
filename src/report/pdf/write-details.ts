import type { ReportView } from '../report-view.ts';
import { makeRoom, MARGIN, writeFlow, writeHeading } from './pdf-page.ts';
import type { PdfDocument } from './pdf-page.ts';
import { writePicture } from './write-picture.ts';
import { writeTable } from './write-table.ts';

/** Everything behind the first page: picture, numbers, agreement, and what people wrote. */
export function writeDetails(doc: PdfDocument, view: ReportView): void {
  doc.addPage();
  let y = writeTable(doc, view.points, writePicture(doc, view, MARGIN));
  y = writeTable(doc, view.changes, y);
  y = writeTable(doc, view.agreement, y);
  y = writeTable(doc, view.decisions, y);
  y = writeTable(doc, view.outcomes, y);
  y = writeWords(doc, view, y);
  writeMeanings(doc, view, y);
}

function writeWords(doc: PdfDocument, view: ReportView, y: number): number {
  const { words, wordsWithheld, headings } = view;
  if (words.length === 0 && !wordsWithheld) return y;
  let top = writeHeading(doc, headings.words, y);
  if (wordsWithheld) top = writeFlow(doc, wordsWithheld, top, { isQuiet: true, after: 4 });
  for (const { title, quotes } of words) {
    top = makeRoom(doc, top, 34);
    top = writeFlow(doc, title, top, { isBold: true, after: 3 });
    for (const { text, by } of quotes) {
      top = writeFlow(doc, by ? `“${text}” — ${by}` : `“${text}”`, top, { after: 4 });
    }
    top += 4;
  }
  return top;
}

function writeMeanings(doc: PdfDocument, { figures, headings }: ReportView, y: number): void {
  if (figures.length === 0) return;
  let top = writeHeading(doc, headings.figures, y);
  for (const { label, explain } of figures) {
    top = writeFlow(doc, `${label}: ${explain}`, top, { isQuiet: true, after: 3 });
  }
}
