/** One axis: a measuring point with its scale and its means in scale points. */
export interface RadarPoint {
  readonly label: string;
  readonly scale: { readonly min: number; readonly max: number };
  readonly customerNow: number | null;
  readonly customerDesired: number | null;
  readonly vendorNow: number | null;
  readonly vendorDesired: number | null;
  /** What the customer said in a wave before. */
  readonly customerBefore?: number | null;
}

export type Series =
  'customerNow' | 'customerDesired' | 'vendorNow' | 'vendorDesired' | 'customerBefore';
export type SeriesNames = Readonly<Record<Series, string>>;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Sizes in px; the centre of the radar is 0,0. */
export const WIDTH = 640;
export const RADIUS = 180;
export const FONT_SIZE = 12;

/**
 * Side by colour and marker, now or desired by line and filling: no meaning rests on colour alone.
 * In the order of the legend: a row for now, a row for desired, and what was before, which is faint.
 */
const STYLE = {
  customerNow: { colour: '#0068b1', line: 'stroke-width="2.5"', marker: 'circle', filled: true },
  vendorNow: { colour: '#b45309', line: 'stroke-width="2.5"', marker: 'square', filled: true },
  customerDesired: {
    colour: '#0068b1',
    line: 'stroke-width="2" stroke-dasharray="7 5"',
    marker: 'circle',
    filled: false,
  },
  vendorDesired: {
    colour: '#b45309',
    line: 'stroke-width="2" stroke-dasharray="2 4"',
    marker: 'square',
    filled: false,
  },
  customerBefore: {
    colour: '#5f7d9c',
    line: 'stroke-width="1.2" stroke-dasharray="1 3"',
    marker: 'diamond',
    filled: false,
  },
} as const satisfies Record<Series, unknown>;

export const SERIES = Object.keys(STYLE) as readonly Series[];

/** Where a share of an axis lies: 0 in the centre, 1 on the outer ring, plus px beyond it. */
export function spotOf(index: number, count: number, share: number, beyond = 0): Spot {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const distance = Math.min(Math.max(share, 0), 1) * RADIUS + beyond;
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** The attributes of a series' line. */
export function strokeOf(series: Series): string {
  return `stroke="${STYLE[series].colour}" ${STYLE[series].line}`;
}

export function colourOf(series: Series): string {
  return STYLE[series].colour;
}

/** The mark of a series at a value: a circle, a square or a diamond, filled or hollow. */
export function drawMarker({ x, y }: Spot, series: Series): string {
  const { colour, marker, filled } = STYLE[series];
  const paint = `fill="${filled ? colour : '#fff'}" stroke="${colour}" stroke-width="1.5"`;
  if (marker === 'circle') return `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="3.5" ${paint}/>`;
  if (marker === 'diamond') {
    const corners = [
      { x, y: y - 4 },
      { x: x + 4, y },
      { x, y: y + 4 },
      { x: x - 4, y },
    ];
    return `<polygon points="${corners.map(at).join(' ')}" ${paint}/>`;
  }
  return `<rect x="${fixed(x - 3.2)}" y="${fixed(y - 3.2)}" width="6.4" height="6.4" ${paint}/>`;
}

export function at({ x, y }: Spot): string {
  return `${fixed(x)},${fixed(y)}`;
}

/** One decimal, so that the text is short and the same on every machine; never `-0`. */
export function fixed(value: number): string {
  return String(Number(value.toFixed(1)) + 0);
}
