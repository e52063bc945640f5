import { fixed } from './drawing.ts';
import type { Drawing, Ink, PathShape, Shape, TextShape } from './drawing.ts';

/** Colours on white: text and quiet pass 4.5 : 1, lines 3 : 1. Blue and orange stay apart for everybody. */
export const COLOURS: Readonly<Record<Ink, string>> = {
  text: '#1c2321',
  quiet: '#56615d',
  grid: '#c9cfcc',
  paper: '#ffffff',
  customer: '#0068b1',
  vendor: '#b45309',
  earlier: '#5f6b7a',
};

/** As the system writes; Inter where nothing but our own fonts is there. */
const FONT = 'system-ui, Inter, sans-serif';

/**
 * A drawing as SVG with title and description. Each shape also has a class per ink, such as
 * `stroke-customer`, so that a stylesheet can give the picture other colours in the dark.
 * `id` must be the only one of its name on the page.
 */
export function toSvg(drawing: Drawing, id: string): string {
  const { left, top, width, height, title, description, shapes } = drawing;
  const box = [left, top, width, height].map(fixed).join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${fixed(width)}" height="${fixed(height)}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="${FONT}">`,
    `<title id="${id}-title">${escape(title)}</title>`,
    `<desc id="${id}-desc">${escape(description)}</desc>`,
    `<rect x="${fixed(left)}" y="${fixed(top)}" width="${fixed(width)}" height="${fixed(height)}" ${paint('fill', 'paper')} class="fill-paper"/>`,
    ...shapes.map(shapeToSvg),
    '</svg>',
  ].join('');
}

function shapeToSvg(shape: Shape): string {
  return shape.kind === 'path' ? pathToSvg(shape) : textToSvg(shape);
}

function pathToSvg({ d, stroke, width, dash, fill, fillOpacity }: PathShape): string {
  const classes = [stroke && `stroke-${stroke}`, fill && `fill-${fill}`].filter(Boolean).join(' ');
  const attributes = [
    `class="${classes}"`,
    fill ? paint('fill', fill) : 'fill="none"',
    ...(fill && fillOpacity < 1 ? [`fill-opacity="${fillOpacity}"`] : []),
    ...(stroke ? [paint('stroke', stroke), `stroke-width="${fixed(width)}"`] : []),
    ...(dash ? [`stroke-dasharray="${dash.join(' ')}"`] : []),
  ];
  return `<path d="${d}" ${attributes.join(' ')} stroke-linejoin="round"/>`;
}

function textToSvg({ x, y, text, anchor, size, ink, hasRim }: TextShape): string {
  const rim = hasRim ? ` ${paint('stroke', 'paper')} stroke-width="3" paint-order="stroke"` : '';
  const classes = hasRim ? `fill-${ink} stroke-paper` : `fill-${ink}`;
  return `<text x="${fixed(x)}" y="${fixed(y)}" text-anchor="${anchor}" font-size="${fixed(size)}" class="${classes}" ${paint('fill', ink)}${rim}>${escape(text)}</text>`;
}

function paint(attribute: 'fill' | 'stroke', ink: Ink): string {
  return `${attribute}="${COLOURS[ink]}"`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Control characters have no place in XML: one of them would spoil the whole picture. */
function escape(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
