import { readFile } from 'node:fs/promises';
import { FONT_FILES } from '../../picture/fonts.ts';
import { text } from '../../texts/catalogue.ts';
import { localeOf } from '../../texts/locale.ts';
import type { ReportView } from '../report-view.ts';
import { PAPERS } from './paper.ts';
import type { Paper } from './paper.ts';
import { MARGIN, setStyle, wholeWidth } from './pdf-page.ts';
import type { PdfDocument } from './pdf-page.ts';
import { writeDetails } from './write-details.ts';
import { writeSummary } from './write-summary.ts';

export interface PdfOptions {
  readonly paper: Paper;
  /** Stands in the file as the time it was made. */
  readonly now: Date;
}

/** A report as PDF: one page that says it all, then the details. */
export async function renderPdf(view: ReportView, { paper, now }: PdfOptions): Promise<Buffer> {
  // Only whoever prints a report pays for the library and the fonts.
  const { default: Document } = await import('pdfkit');
  const { width, height } = PAPERS[paper];
  const doc: PdfDocument = new Document({
    size: [width, height],
    margin: MARGIN,
    bufferPages: true,
    lang: localeOf(view.language),
    displayTitle: true,
    info: { Title: view.title, Subject: view.radar, CreationDate: now, ModDate: now },
  });
  doc.registerFont('regular', await readFile(FONT_FILES.regular));
  doc.registerFont('bold', await readFile(FONT_FILES.bold));
  const file = collect(doc);
  writeSummary(doc, view);
  if (!view.tooFew) writeDetails(doc, view);
  writeFooters(doc, view);
  doc.end();
  return file;
}

function collect(doc: PdfDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}

/** At the end, because only then it is known how many pages there are. */
function writeFooters(doc: PdfDocument, { language, company, radar }: ReportView): void {
  const { count } = doc.bufferedPageRange();
  const { x, width } = wholeWidth(doc);
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    // Text in the margin would start a page of its own.
    doc.page.margins.bottom = 0;
    const y = doc.page.height - MARGIN - 10;
    setStyle(doc, { size: 8, isQuiet: true });
    const left = { width: width * 0.7, height: 12, ellipsis: true };
    doc.text(`${company} · ${radar}`, x, y, left);
    const number = text(language, 'report.page', { page: page + 1, pages: count });
    doc.text(number, x, y, { width, align: 'right', lineBreak: false });
  }
}
