import type { PathShape, Shape, Spot, TextShape } from './drawing.ts';
import { traceSpots } from './drawing.ts';
import { RADIUS, spotOf, WIDTH } from './radar-frame.ts';
import type { RadarAxis, RadarSeries } from './radar-picture.ts';
import { lineOf, markerOf } from './radar-series.ts';
import { estimateWidth, wrapLabel } from './wrap-label.ts';

const SIZE = 12.5;
const LINE_HEIGHT = 16;
/** Distance of the labels from the outer ring: the upper one stays clear of the scale's last value. */
const BEYOND = 18;

/** A part of the picture with the room that it takes, in px below the centre. */
export interface Part {
  readonly shapes: readonly Shape[];
  readonly top: number;
  readonly bottom: number;
}

/** The points' labels around the picture, in up to three lines. */
export function drawLabels(axes: readonly RadarAxis[]): Part {
  return joinParts(
    axes.map(({ label }, index) => {
      const { x, y } = spotOf(index, axes.length, 1, BEYOND);
      const lean = x / (RADIUS + BEYOND);
      const anchor = Math.abs(lean) < 0.15 ? 'middle' : lean > 0 ? 'start' : 'end';
      const width = anchor === 'middle' ? 220 : WIDTH / 2 - Math.abs(x) - 8;
      const lines = wrapLabel(label, { width, lines: 3, size: SIZE });
      const height = lines.length * LINE_HEIGHT;
      // Above the picture the label ends at its spot, below it starts there, beside it is centred.
      const top = y + (y / (RADIUS + BEYOND) - 1) * (height / 2);
      return drawLines(lines, { x, top, anchor });
    }),
  );
}

/** Numbers in place of labels; `drawKey` says what they stand for. */
export function drawNumbers(count: number): Part {
  return joinParts(
    Array.from({ length: count }, (_, index) => {
      const { x, y } = spotOf(index, count, 1, BEYOND);
      return drawLines([String(index + 1)], { x, top: y - LINE_HEIGHT / 2, anchor: 'middle' });
    }),
  );
}

const SAMPLE = 38;

/** A sample of each line with its name, two in a row. */
export function drawLegend(series: readonly RadarSeries[], top: number): Part {
  const rowHeight = 23;
  const widest = Math.max(0, ...series.map(({ name }) => estimateWidth(name, SIZE)));
  const column = Math.min(WIDTH / 2 - 8, SAMPLE + widest + 40);
  const start = -Math.min(series.length, 2) * (column / 2) + 10;
  const entries = series.map(({ kind, name }, index): Part => {
    const x = start + (index % 2) * column;
    const y = top + Math.floor(index / 2) * rowHeight + rowHeight / 2;
    const lines = wrapLabel(name, { width: column - SAMPLE - 16, lines: 1, size: SIZE });
    const words = drawLines(lines, { x: x + SAMPLE + 10, top: y - 8, anchor: 'start' });
    return {
      shapes: [...drawSample(kind, { x, y }), ...words.shapes],
      top,
      bottom: y + rowHeight / 2,
    };
  });
  return entries.length > 0 ? joinParts(entries) : { shapes: [], top, bottom: top };
}

function drawSample(kind: RadarSeries['kind'], { x, y }: Spot): PathShape[] {
  const line = traceSpots(
    [
      { x, y },
      { x: x + SAMPLE, y },
    ],
    false,
  );
  return [lineOf(kind, line), markerOf(kind, { x: x + SAMPLE / 2, y })];
}

/** What the numbers around the picture stand for, in two columns. */
export function drawKey(axes: readonly RadarAxis[], top: number): Part {
  const half = Math.ceil(axes.length / 2);
  const room = { width: WIDTH / 2 - 52, lines: 2, size: SIZE };
  let y = top;
  const entries = axes.map(({ label }, index): Part => {
    if (index === half) y = top;
    const x = index < half ? -WIDTH / 2 + 30 : 26;
    const number = drawLines([String(index + 1)], { x, top: y, anchor: 'end' });
    const words = drawLines(wrapLabel(label, room), { x: x + 8, top: y, anchor: 'start' });
    y = words.bottom + 4;
    return { shapes: [...number.shapes, ...words.shapes], top: words.top, bottom: words.bottom };
  });
  return joinParts(entries);
}

interface Place {
  readonly x: number;
  readonly top: number;
  readonly anchor: TextShape['anchor'];
}

function drawLines(lines: readonly string[], { x, top, anchor }: Place): Part {
  const shapes = lines.map((text, row): TextShape => {
    const y = top + row * LINE_HEIGHT + 12;
    return { kind: 'text', x, y, text, anchor, size: SIZE, ink: 'text', hasRim: false };
  });
  return { shapes, top, bottom: top + lines.length * LINE_HEIGHT };
}

function joinParts(parts: readonly Part[]): Part {
  return {
    shapes: parts.flatMap(({ shapes }) => shapes),
    top: Math.min(...parts.map(({ top }) => top)),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
  };
}
