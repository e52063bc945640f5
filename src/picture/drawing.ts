/** What a line or a text stands for. Whoever shows a drawing decides which colour that is. */
export type Ink = 'text' | 'quiet' | 'grid' | 'paper' | 'customer' | 'vendor' | 'earlier';

export type Dash = readonly [dash: number, gap: number];

/** A line or an area, as the path data of SVG; PDF understands the same. */
export interface PathShape {
  readonly kind: 'path';
  readonly d: string;
  readonly stroke: Ink | null;
  readonly width: number;
  /** Length of dashes and of gaps in px; null for a solid line. */
  readonly dash: Dash | null;
  readonly fill: Ink | null;
  /** 0–1. */
  readonly fillOpacity: number;
}

/** One line of text; `y` is its baseline. */
export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly ink: Ink;
  /** A rim in the colour of the paper, where the text stands on lines. */
  readonly hasRim: boolean;
}

export type Shape = PathShape | TextShape;

/** A picture that knows no file format: shapes in px, later ones on top. */
export interface Drawing {
  /** Where the upper left corner lies. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Everything that the picture shows, for somebody who can't see it. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A path that is a bare line unless told otherwise. */
export function pathShape(
  d: string,
  { stroke = null, width = 1, dash = null, fill = null, fillOpacity = 1 }: Partial<PathShape>,
): PathShape {
  return { kind: 'path', d, stroke, width, dash, fill, fillOpacity };
}

/** Straight lines from spot to spot, and back to the first one where it is closed. */
export function traceSpots(spots: readonly Spot[], isClosed: boolean): string {
  return `M${spots.map(at).join('L')}${isClosed ? 'Z' : ''}`;
}

export function at({ x, y }: Spot): string {
  return `${fixed(x)} ${fixed(y)}`;
}

/** One decimal, so that a drawing is short and the same on every machine; never `-0`. */
export function fixed(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}
