import {
  at,
  colourOf,
  drawMarker,
  fixed,
  FONT_SIZE,
  RADIUS,
  type RadarPoint,
  SERIES,
  type Series,
  type SeriesNames,
  type Spot,
  spotOf,
  strokeOf,
  WIDTH,
} from './radar-geometry.ts';
import { drawKey, drawLabels, drawLegend, drawNumbers } from './radar-labels.ts';
import { FONT } from './svg-text.ts';

/** Beyond this many axes the labels would touch: the axes get numbers and the names stand below. */
const MOST_LABELS = 12;

/**
 * The radar picture as SVG text: a polygon per series that has values, scaled per axis, with a
 * legend. The same input gives the same text. A picture needs at least three points.
 */
export function radarSvg(points: readonly RadarPoint[], names: SeriesNames): string {
  const series = SERIES.filter((one) => points.some((point) => (point[one] ?? null) !== null));
  const numbered = points.length > MOST_LABELS;
  const labels = numbered ? drawNumbers(points) : drawLabels(points);
  const legend = drawLegend(series, names, labels.bottom + 14);
  const key = numbered ? drawKey(points, legend.bottom + 12) : { svg: '', bottom: legend.bottom };
  // The last series is drawn first: what the customer says now lies on top.
  const polygons = [...series].reverse().map((one) => drawSeries(points, one));
  const parts = [drawGrid(points), ...polygons, drawRingValues(points), labels.svg, legend.svg];
  return frame([...parts, key.svg].join(''), labels.top - 8, key.bottom + 8);
}

/** The picture as an address for an image element; needs no network and no permitted URL. */
export function radarDataUri(points: readonly RadarPoint[], names: SeriesNames): string {
  return `data:image/svg+xml,${encodeURIComponent(radarSvg(points, names))}`;
}

function frame(svg: string, top: number, bottom: number): string {
  const height = Math.ceil(bottom - top);
  const size = `width="${fixed(WIDTH)}" height="${fixed(height)}"`;
  const box = `viewBox="${fixed(-WIDTH / 2)} ${fixed(top)} ${fixed(WIDTH)} ${fixed(height)}"`;
  const font = `font-family="${FONT}" font-size="${fixed(FONT_SIZE)}" fill="#33475b"`;
  const paper = `<rect x="${fixed(-WIDTH / 2)}" y="${fixed(top)}" ${size} fill="#fff"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} ${size} ${font}>${paper}${svg}</svg>`;
}

function drawGrid(points: readonly RadarPoint[]): string {
  const rings = countRings(points);
  const polygons = Array.from({ length: rings }, (_, ring) => {
    const corners = points.map((_point, index) =>
      at(spotOf(index, points.length, (ring + 1) / rings)),
    );
    return `<polygon points="${corners.join(' ')}" fill="none" stroke="#cbd6e2"/>`;
  });
  const spokes = points.map((_point, index) => {
    const { x, y } = spotOf(index, points.length, 1);
    return `<line x1="0" y1="0" x2="${fixed(x)}" y2="${fixed(y)}" stroke="#cbd6e2"/>`;
  });
  return [...polygons, ...spokes].join('');
}

/** The scale's values beside the upper axis; left out when the axes have different scales. */
function drawRingValues(points: readonly RadarPoint[]): string {
  const scale = commonScale(points);
  if (!scale) return '';
  const rings = countRings(points);
  const values = Array.from({ length: rings }, (_, ring) => {
    const share = (ring + 1) / rings;
    const value = fixed(scale.min + share * (scale.max - scale.min));
    return `<tspan x="-6" y="${fixed(4 - share * RADIUS)}">${value}</tspan>`;
  });
  return `<text text-anchor="end" font-size="10" fill="#516f90" paint-order="stroke" stroke="#fff" stroke-width="3">${values.join('')}</text>`;
}

function commonScale(points: readonly RadarPoint[]): RadarPoint['scale'] | null {
  const [first, ...others] = points.map((point) => point.scale);
  if (!first) return null;
  const { min, max } = first;
  return others.every((scale) => scale.min === min && scale.max === max) ? first : null;
}

/** As many rings as the scale has steps, as long as they stay readable. */
function countRings(points: readonly RadarPoint[]): number {
  const scale = commonScale(points);
  const range = scale ? scale.max - scale.min : 0;
  if (Number.isInteger(range) && range >= 2 && range <= 6) return range;
  return range > 0 && range % 5 === 0 ? 5 : 4;
}

/** A series' polygon, interrupted where a value is missing. */
function drawSeries(points: readonly RadarPoint[], series: Series): string {
  const spots = points.map((point, index) => {
    const value = point[series] ?? null;
    return value === null ? null : spotOf(index, points.length, shareOf(value, point.scale));
  });
  const whole = spots.every((spot) => spot !== null);
  const shaded = whole && series === 'customerNow';
  const fill = shaded ? `fill="${colourOf(series)}" fill-opacity=".1"` : 'fill="none"';
  const line = `<path d="${traceLine(spots)}" ${fill} ${strokeOf(series)} stroke-linejoin="round"/>`;
  return line + spots.map((spot) => (spot ? drawMarker(spot, series) : '')).join('');
}

function shareOf(value: number, { min, max }: RadarPoint['scale']): number {
  return max > min ? (value - min) / (max - min) : 0;
}

function traceLine(spots: ReadonlyArray<Spot | null>): string {
  const steps = spots.map((spot, index) => {
    if (!spot) return '';
    return `${index > 0 && spots[index - 1] ? 'L' : 'M'}${at(spot)}`;
  });
  if (spots.every((spot) => spot !== null)) return `${steps.join('')}Z`;
  const [first, last] = [spots[0], spots.at(-1)];
  const seam = first && last ? `M${at(last)}L${at(first)}` : '';
  return steps.join('') + seam;
}
