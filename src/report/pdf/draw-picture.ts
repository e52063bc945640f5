import type { Drawing, PathShape, TextShape } from '../../picture/drawing.ts';
import { COLOURS } from '../../picture/to-svg.ts';
import type { PdfDocument } from './pdf-page.ts';

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Wider, a picture only has thicker letters than the text around it. */
const MOST_WIDTH = 500;

/**
 * Draws a picture as lines and letters, sharp in every size and as large as fits, in the middle of
 * the room. Returns where it ends.
 */
export function drawPicture(doc: PdfDocument, drawing: Drawing, room: Room): number {
  const { y } = room;
  const width = Math.min(room.width, MOST_WIDTH);
  const scale = Math.min(width / drawing.width, room.height / drawing.height);
  const x = room.x + (room.width - drawing.width * scale) / 2;
  doc.save();
  doc.translate(x, y).scale(scale).translate(-drawing.left, -drawing.top);
  for (const shape of drawing.shapes) {
    if (shape.kind === 'path') drawPath(doc, shape);
    else drawText(doc, shape);
  }
  doc.restore();
  return y + drawing.height * scale;
}

function drawPath(
  doc: PdfDocument,
  { d, stroke, width, dash, fill, fillOpacity }: PathShape,
): void {
  if (fill) {
    doc.path(d).fillOpacity(fillOpacity).fill(COLOURS[fill]);
    doc.fillOpacity(1);
  }
  if (!stroke) return;
  doc.path(d).lineWidth(width).lineJoin('round').strokeColor(COLOURS[stroke]);
  if (dash) doc.dash(dash[0], { space: dash[1] });
  doc.stroke();
  doc.undash();
}

function drawText(doc: PdfDocument, { x, y, text, anchor, size, ink, hasRim }: TextShape): void {
  doc.font('regular').fontSize(size);
  const width = doc.widthOfString(text);
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  if (hasRim) {
    doc.rect(left - 1, y - size, width + 2, size + 2).fill(COLOURS.paper);
  }
  doc.fillColor(COLOURS[ink]).text(text, left, y, { baseline: 'alphabetic', lineBreak: false });
}
