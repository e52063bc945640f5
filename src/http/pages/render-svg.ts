import { html } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import type { Drawing } from '../../picture/drawing.ts';
import { toSvg } from '../../picture/to-svg.ts';

/** A picture inside of a page. `toSvg` escapes every text in it, as `html` would. */
export function renderSvg(drawing: Drawing, id: string): Html {
  const markup = [toSvg(drawing, id)];
  return html(Object.assign(markup, { raw: markup }));
}
