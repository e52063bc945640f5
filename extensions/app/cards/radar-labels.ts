import {
  drawMarker,
  fixed,
  FONT_SIZE,
  RADIUS,
  type RadarPoint,
  type Series,
  type SeriesNames,
  spotOf,
  strokeOf,
  WIDTH,
} from './radar-geometry.ts';
import { escapeText, estimateWidth, wrapText } from './svg-text.ts';

const LINE_HEIGHT = 15;
/** Distance of the labels from the outer ring. */
const BEYOND = 14;

/** A part of the picture with the room that it takes, in px below the centre. */
export interface Part {
  readonly svg: string;
  readonly top: number;
  readonly bottom: number;
}

/** The points' labels around the picture, broken into up to three lines. */
export function drawLabels(points: readonly RadarPoint[]): Part {
  const labels = points.map((point, index) => {
    const { x, y } = spotOf(index, points.length, 1, BEYOND);
    const lean = x / (RADIUS + BEYOND);
    const anchor = Math.abs(lean) < 0.15 ? 'middle' : lean > 0 ? 'start' : 'end';
    const width = anchor === 'middle' ? 160 : Math.min(160, WIDTH / 2 - Math.abs(x) - 4);
    const lines = wrapText(point.label, { width, lines: 3, fontSize: FONT_SIZE });
    const height = lines.length * LINE_HEIGHT;
    // Above the picture the label ends at its spot, below it starts there, beside it is centred.
    const top = y + (y / (RADIUS + BEYOND) - 1) * (height / 2);
    return { svg: drawLines(lines, { x, top, anchor }), top, bottom: top + height };
  });
  return joinParts(labels);
}

/** Numbers in place of labels; `drawKey` says what they stand for. */
export function drawNumbers(points: readonly RadarPoint[]): Part {
  const numbers = points.map((_point, index) => {
    const { x, y } = spotOf(index, points.length, 1, BEYOND);
    const top = y - LINE_HEIGHT / 2;
    const svg = drawLines([String(index + 1)], { x, top, anchor: 'middle' });
    return { svg, top, bottom: top + LINE_HEIGHT };
  });
  return joinParts(numbers);
}

/** A sample of each line with its name, two in a row. */
export function drawLegend(series: readonly Series[], names: SeriesNames, top: number): Part {
  const sample = 36;
  const rowHeight = 22;
  const widest = Math.max(0, ...series.map((one) => estimateWidth(names[one], FONT_SIZE)));
  const column = Math.min(WIDTH / 2 - 8, sample + widest + 38);
  const start = -Math.min(series.length, 2) * (column / 2) + 10;
  const entries = series.map((one, index) => {
    const x = start + (index % 2) * column;
    const y = top + Math.floor(index / 2) * rowHeight + rowHeight / 2;
    const room = { width: column - sample - 14, lines: 1, fontSize: FONT_SIZE };
    return [
      `<line x1="${fixed(x)}" y1="${fixed(y)}" x2="${fixed(x + sample)}" y2="${fixed(y)}" ${strokeOf(one)}/>`,
      drawMarker({ x: x + sample / 2, y }, one),
      drawLines(wrapText(names[one], room), { x: x + sample + 10, top: y - 7, anchor: 'start' }),
    ].join('');
  });
  const bottom = top + Math.ceil(series.length / 2) * rowHeight;
  return { svg: entries.join(''), top, bottom };
}

/** What the numbers around the picture stand for, in two columns. */
export function drawKey(points: readonly RadarPoint[], top: number): Part {
  const half = Math.ceil(points.length / 2);
  const room = { width: WIDTH / 2 - 48, lines: 2, fontSize: FONT_SIZE };
  let y = top;
  const entries = points.map((point, index) => {
    if (index === half) y = top;
    const x = index < half ? -WIDTH / 2 + 30 : 26;
    const lines = wrapText(point.label, room);
    const number = drawLines([String(index + 1)], { x, top: y, anchor: 'end' });
    const entry = { svg: number + drawLines(lines, { x: x + 8, top: y, anchor: 'start' }), top: y };
    y += lines.length * LINE_HEIGHT + 4;
    return { ...entry, bottom: y };
  });
  return joinParts(entries);
}

interface Place {
  readonly x: number;
  readonly top: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

function drawLines(lines: readonly string[], { x, top, anchor }: Place): string {
  const spans = lines.map((line, row) => {
    const baseline = top + row * LINE_HEIGHT + 11;
    return `<tspan x="${fixed(x)}" y="${fixed(baseline)}">${escapeText(line)}</tspan>`;
  });
  return `<text text-anchor="${anchor}">${spans.join('')}</text>`;
}

function joinParts(parts: readonly Part[]): Part {
  return {
    svg: parts.map((part) => part.svg).join(''),
    top: Math.min(...parts.map((part) => part.top)),
    bottom: Math.max(...parts.map((part) => part.bottom)),
  };
}
