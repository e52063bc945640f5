import type { ReportView } from '../report-view.ts';
import { MARGIN, wholeWidth, writeAt } from './pdf-page.ts';
import type { Column, PdfDocument } from './pdf-page.ts';

const GAP = 32;
/** A page that is read at arm's length across a table. */
const BODY = { size: 10.5 } as const;
const TITLE = { size: 13, isBold: true, after: 6 } as const;

/** The first page: how it is, what to take up, what to watch, and how far the numbers carry. */
export function writeSummary(doc: PdfDocument, view: ReportView): void {
  const whole = wholeWidth(doc);
  let y = writeHead(doc, view);
  if (view.tooFew) {
    y = writeAt(doc, view.tooFew, { ...whole, y: y + 10 }, { size: 12, after: 12 });
    writeList(doc, view.headings.quality, view.quality, { ...whole, y });
    return;
  }
  const half = (whole.width - GAP) / 2;
  const left = { x: whole.x, width: half };
  const right = { x: whole.x + half + GAP, width: half };
  const healthEnd = writeHealth(doc, view, { ...left, y: y + 20 });
  const figuresEnd = writeFigures(doc, view, { ...right, y: y + 22 });
  y = writePriorities(doc, view, { ...whole, y: Math.max(healthEnd, figuresEnd) + 20 });
  const warnings = view.warnings.slice(0, 5);
  writeList(doc, view.headings.warnings, warnings.length > 0 ? warnings : ['--'], { ...left, y });
  writeList(doc, view.headings.quality, view.quality, { ...right, y });
}

function writeHead(doc: PdfDocument, view: ReportView): number {
  const whole = wholeWidth(doc);
  let y = writeAt(doc, view.radar, { ...whole, y: MARGIN }, { isQuiet: true, lines: 1, after: 2 });
  y = writeAt(doc, view.title, { ...whole, y }, { size: 20, isBold: true, lines: 3, after: 4 });
  for (const fact of view.facts) {
    y = writeAt(doc, fact, { ...whole, y }, { ...BODY, isQuiet: true, lines: 2, after: 1 });
  }
  return y;
}

type Spot = Column & { readonly y: number };

function writeHealth(doc: PdfDocument, view: ReportView, spot: Spot): number {
  const { health, headings, reasons } = view;
  let y = writeAt(doc, headings.health, spot, TITLE);
  y = writeAt(doc, health.value, { ...spot, y }, { size: 34, isBold: true, after: 0 });
  const sentence = [health.band, health.change].filter(Boolean).join(' · ');
  y = writeAt(doc, sentence, { ...spot, y }, { ...BODY, lines: 2, after: 8 });
  return writeItems(doc, reasons, { ...spot, y }, 3);
}

function writeFigures(doc: PdfDocument, { figures }: ReportView, spot: Spot): number {
  const valueWidth = 86;
  return figures.reduce((y, { label, value }) => {
    const labelEnd = writeAt(
      doc,
      label,
      { x: spot.x, width: spot.width - valueWidth, y },
      { ...BODY, isQuiet: true, lines: 2 },
    );
    const valueEnd = writeAt(
      doc,
      value,
      { x: spot.x + spot.width - valueWidth, width: valueWidth, y },
      { ...BODY, isBold: true, lines: 2 },
    );
    return Math.max(labelEnd, valueEnd) + 9;
  }, spot.y);
}

function writePriorities(doc: PdfDocument, view: ReportView, spot: Spot): number {
  const { headings, priorities } = view;
  const start = writeAt(doc, headings.priorities, spot, TITLE);
  const end = priorities.reduce((y, { label, action, numbers, advice }, index) => {
    const at = { x: spot.x + 16, width: spot.width - 16 };
    writeAt(doc, `${index + 1}.`, { x: spot.x, width: 16, y }, { ...BODY, isBold: true });
    const labelEnd = writeAt(
      doc,
      label,
      { ...at, y },
      { ...BODY, isBold: true, lines: 2, after: 2 },
    );
    const meaning = `${action} · ${numbers}`;
    const meaningEnd = writeAt(
      doc,
      meaning,
      { ...at, y: labelEnd },
      { ...BODY, lines: 1, after: 2 },
    );
    return writeAt(
      doc,
      advice,
      { ...at, y: meaningEnd },
      { ...BODY, isQuiet: true, lines: 2, after: 10 },
    );
  }, start);
  const none = priorities.length === 0;
  return (none ? writeAt(doc, '--', { ...spot, y: end }, { after: 6 }) : end) + 14;
}

function writeList(doc: PdfDocument, title: string, items: readonly string[], spot: Spot): number {
  const y = writeAt(doc, title, spot, TITLE);
  return writeItems(doc, items, { ...spot, y }, 4);
}

function writeItems(doc: PdfDocument, items: readonly string[], spot: Spot, lines: number): number {
  return items.reduce((y, item) => {
    writeAt(doc, '•', { x: spot.x, width: 10, y }, BODY);
    return writeAt(
      doc,
      item,
      { x: spot.x + 10, width: spot.width - 10, y },
      { ...BODY, lines, after: 5 },
    );
  }, spot.y);
}
