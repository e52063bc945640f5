import { at, fixed, pathShape } from './drawing.ts';
import type { Dash, Ink, PathShape, Spot } from './drawing.ts';

/** What a polygon of the radar stands for; `earlier1` is the wave before, `earlier3` the oldest. */
export type SeriesKind =
  | 'customerNow'
  | 'customerDesired'
  | 'vendorNow'
  | 'vendorDesired'
  | 'earlier1'
  | 'earlier2'
  | 'earlier3';

interface SeriesStyle {
  readonly ink: Ink;
  readonly width: number;
  readonly dash: Dash | null;
  readonly marker: 'circle' | 'square' | 'diamond' | 'triangle' | 'cross';
  readonly isFilled: boolean;
}

/** Side by colour and marker, now or desired by line and filling: no meaning rests on colour alone. */
const STYLES: Readonly<Record<SeriesKind, SeriesStyle>> = {
  customerNow: { ink: 'customer', width: 2.6, dash: null, marker: 'circle', isFilled: true },
  customerDesired: { ink: 'customer', width: 2, dash: [7, 5], marker: 'circle', isFilled: false },
  vendorNow: { ink: 'vendor', width: 2.2, dash: null, marker: 'square', isFilled: true },
  vendorDesired: { ink: 'vendor', width: 2, dash: [2, 4], marker: 'square', isFilled: false },
  earlier1: { ink: 'earlier', width: 1.6, dash: [11, 4], marker: 'diamond', isFilled: true },
  earlier2: { ink: 'earlier', width: 1.3, dash: [4, 4], marker: 'triangle', isFilled: false },
  earlier3: { ink: 'earlier', width: 1.1, dash: [1, 3], marker: 'cross', isFilled: false },
};

/** In the order of the legend; the picture lays the first on top. */
export const SERIES_KINDS = Object.keys(STYLES) as readonly SeriesKind[];

/** A series' line through path data. */
export function lineOf(kind: SeriesKind, d: string): PathShape {
  const { ink, width, dash } = STYLES[kind];
  return pathShape(d, { stroke: ink, width, dash });
}

/** The tint inside a closed polygon. */
export function tintOf(kind: SeriesKind, d: string): PathShape {
  return pathShape(d, { fill: STYLES[kind].ink, fillOpacity: 0.1 });
}

/** The mark of a series at a value. */
export function markerOf(kind: SeriesKind, spot: Spot): PathShape {
  const { ink, marker, isFilled } = STYLES[kind];
  const fill = isFilled ? ink : 'paper';
  const isOpen = marker === 'cross';
  return pathShape(traceMarker(marker, spot), {
    stroke: ink,
    width: 1.5,
    fill: isOpen ? null : fill,
  });
}

function traceMarker(marker: SeriesStyle['marker'], { x, y }: Spot): string {
  switch (marker) {
    case 'circle':
      return `M${at({ x: x - 3.6, y })}a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0Z`;
    case 'square':
      return `M${at({ x: x - 3.3, y: y - 3.3 })}h6.6v6.6h-6.6Z`;
    case 'diamond':
      return `M${at({ x, y: y - 4.2 })}l4.2 4.2l-4.2 4.2l-4.2 -4.2Z`;
    case 'triangle':
      return `M${at({ x, y: y - 4.2 })}l4 7h-8Z`;
    case 'cross':
      return `M${fixed(x - 3)} ${fixed(y - 3)}l6 6m0 -6l-6 6`;
  }
}
