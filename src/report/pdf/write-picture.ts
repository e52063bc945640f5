import { drawRadar } from '../../picture/radar-picture.ts';
import type { ReportView } from '../report-view.ts';
import { drawPicture } from './draw-picture.ts';
import { bottomOf, wholeWidth, writeHeading } from './pdf-page.ts';
import type { PdfDocument } from './pdf-page.ts';

/** The radar with its heading, on what is left of a page. Returns where it ends. */
export function writePicture(doc: PdfDocument, view: ReportView, y: number): number {
  const drawing = view.picture && drawRadar(view.picture);
  if (!drawing) return y;
  const top = writeHeading(doc, view.headings.picture, y);
  const room = { ...wholeWidth(doc), y: top, height: bottomOf(doc) - top };
  return drawPicture(doc, drawing, room) + 4;
}
