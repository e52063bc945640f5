import type { Drawing } from './drawing.ts';
import { FONT_FAMILY, FONT_FILES } from './fonts.ts';
import { toSvg } from './to-svg.ts';

/** Rendering takes tens of megabytes outside of the heap: one picture after the other. */
let turn: Promise<unknown> = Promise.resolve();

/** A drawing as PNG, `width` pixels wide. The same drawing gives the same bytes on every machine. */
export function toPng(drawing: Drawing, width: number): Promise<Buffer> {
  const picture = turn.then(() => render(drawing, width));
  turn = picture.catch(() => undefined);
  return picture;
}

async function render(drawing: Drawing, width: number): Promise<Buffer> {
  // Only whoever makes a picture pays for the library.
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(toSvg(drawing, 'radar'), {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: Object.values(FONT_FILES),
      defaultFontFamily: FONT_FAMILY,
      sansSerifFamily: FONT_FAMILY,
    },
  });
  return image.asPng();
}
