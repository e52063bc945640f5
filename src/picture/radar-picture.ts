import { pathShape, traceSpots } from './drawing.ts';
import type { Drawing, PathShape, Shape, Spot } from './drawing.ts';
import { RADIUS, spotOf, WIDTH } from './radar-frame.ts';
import { drawKey, drawLabels, drawLegend, drawNumbers } from './radar-labels.ts';
import { lineOf, markerOf, SERIES_KINDS, tintOf } from './radar-series.ts';
import type { SeriesKind } from './radar-series.ts';

/** One axis: a measuring point. */
export interface RadarAxis {
  readonly label: string;
  readonly scale: { readonly min: number; readonly max: number };
}

export interface RadarSeries {
  readonly kind: SeriesKind;
  /** As the legend says it. */
  readonly name: string;
  /** A mean in scale points for each axis; null where there is none. */
  readonly values: ReadonlyArray<number | null>;
}

export interface RadarPicture {
  readonly title: string;
  readonly description: string;
  readonly axes: readonly RadarAxis[];
  readonly series: readonly RadarSeries[];
}

/** A polygon needs three corners; with fewer points a table alone tells it better. */
export const FEWEST_AXES = 3;

/** Beyond this many axes the labels would touch: the axes get numbers and the names stand below. */
const MOST_LABELS = 12;

/**
 * Draws the radar: a polygon per series that has values, scaled per axis, with a legend. The same
 * input gives the same drawing. Null where there are too few axes for a picture.
 */
export function drawRadar({ title, description, axes, series }: RadarPicture): Drawing | null {
  if (axes.length < FEWEST_AXES) return null;
  const shown = SERIES_KINDS.flatMap((kind) =>
    series.filter((one) => one.kind === kind && one.values.some((value) => value !== null)),
  );
  const isNumbered = axes.length > MOST_LABELS;
  const labels = isNumbered ? drawNumbers(axes.length) : drawLabels(axes);
  const legend = drawLegend(shown, labels.bottom + 16);
  const key = isNumbered
    ? drawKey(axes, legend.bottom + 14)
    : { shapes: [], bottom: legend.bottom };
  const shapes: Shape[] = [
    ...drawGrid(axes),
    // The last series is drawn first: what the customer says now lies on top.
    ...[...shown].reverse().flatMap((one) => drawSeries(axes, one)),
    ...drawRingValues(axes),
    ...labels.shapes,
    ...legend.shapes,
    ...key.shapes,
  ];
  const top = Math.floor(labels.top - 8);
  const height = Math.ceil(key.bottom + 10 - top);
  return { left: -WIDTH / 2, top, width: WIDTH, height, title, description, shapes };
}

function drawGrid(axes: readonly RadarAxis[]): PathShape[] {
  const rings = countRings(axes);
  const corners = (ring: number): Spot[] =>
    axes.map((_axis, index) => spotOf(index, axes.length, (ring + 1) / rings));
  const circles = Array.from({ length: rings }, (_, ring) => traceSpots(corners(ring), true));
  const spokes = axes.map((_axis, index) =>
    traceSpots([{ x: 0, y: 0 }, spotOf(index, axes.length, 1)], false),
  );
  return [...circles, ...spokes].map((d) => pathShape(d, { stroke: 'grid' }));
}

/** The scale's values beside the upper axis; left out where the axes have different scales. */
function drawRingValues(axes: readonly RadarAxis[]): Shape[] {
  const scale = commonScale(axes);
  if (!scale) return [];
  const rings = countRings(axes);
  return Array.from({ length: rings }, (_, ring): Shape => {
    const share = (ring + 1) / rings;
    const value = scale.min + share * (scale.max - scale.min);
    return {
      kind: 'text',
      x: -7,
      y: 4 - share * RADIUS,
      text: String(Math.round(value * 10) / 10),
      anchor: 'end',
      size: 10,
      ink: 'quiet',
      hasRim: true,
    };
  });
}

function commonScale(axes: readonly RadarAxis[]): RadarAxis['scale'] | null {
  const [first, ...others] = axes.map((axis) => axis.scale);
  if (!first) return null;
  const { min, max } = first;
  return others.every((scale) => scale.min === min && scale.max === max) ? first : null;
}

/** As many rings as the scale has steps, as long as they stay readable. */
function countRings(axes: readonly RadarAxis[]): number {
  const scale = commonScale(axes);
  const range = scale ? scale.max - scale.min : 0;
  if (Number.isInteger(range) && range >= 2 && range <= 6) return range;
  return range > 0 && range % 5 === 0 ? 5 : 4;
}

/** A series' polygon, interrupted where a value is missing. */
function drawSeries(axes: readonly RadarAxis[], { kind, values }: RadarSeries): PathShape[] {
  const spots = axes.map(({ scale }, index) => {
    const value = values[index] ?? null;
    return value === null ? null : spotOf(index, axes.length, shareOf(value, scale));
  });
  const known = spots.filter((spot) => spot !== null);
  const isWhole = known.length === spots.length;
  const d = isWhole ? traceSpots(known, true) : traceRuns(spots);
  return [
    ...(isWhole && kind === 'customerNow' ? [tintOf(kind, d)] : []),
    ...(d === '' ? [] : [lineOf(kind, d)]),
    ...known.map((spot) => markerOf(kind, spot)),
  ];
}

/** Lines between neighbours that both have a value, the last and the first among them. */
function traceRuns(spots: ReadonlyArray<Spot | null>): string {
  return spots
    .map((spot, index) => {
      const next = spots[(index + 1) % spots.length];
      return spot && next ? traceSpots([spot, next], false) : '';
    })
    .join('');
}

function shareOf(value: number, { min, max }: RadarAxis['scale']): number {
  return max > min ? (value - min) / (max - min) : 0;
}
