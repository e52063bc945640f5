import { readPng, writePalettePng } from './png.ts';

const MOST_COLORS = 256;

/**
 * The same picture with 256 colours; each other colour, nearly all of them at the edges of letters,
 * becomes the nearest of these. Less than half as many bytes.
 */
export function shrinkPicture(png: Buffer): Buffer {
  const pixels = readPng(png);
  const counts = countColors(pixels.rgb);
  const palette = choosePalette(counts);
  const indexOf = new Map([...counts.keys()].map((color) => [color, findNearest(palette, color)]));
  const indices = new Uint8Array(pixels.width * pixels.height);
  for (let pixel = 0; pixel < indices.length; pixel += 1) {
    indices[pixel] = indexOf.get(colorAt(pixels.rgb, pixel)) ?? 0;
  }
  return writePalettePng(pixels, Uint8Array.from(palette.flatMap(split)), indices);
}

function countColors(rgb: Uint8Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < rgb.length / 3; pixel += 1) {
    const color = colorAt(rgb, pixel);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return counts;
}

/**
 * One after the other, the colour whose absence would be seen most: a small red dot weighs more than
 * one more of the many greys of the letters.
 */
function choosePalette(counts: ReadonlyMap<number, number>): number[] {
  const palette: number[] = [];
  const losses = new Map([...counts].map(([color]) => [color, Infinity]));
  while (palette.length < MOST_COLORS && losses.size > 0) {
    const [next] = [...losses].reduce((worst, each) => (each[1] > worst[1] ? each : worst));
    palette.push(next);
    losses.delete(next);
    for (const [color, loss] of losses) {
      losses.set(color, Math.min(loss, distance(color, next) * (counts.get(color) ?? 0)));
    }
  }
  return palette;
}

/** One number for red, green and blue. */
function colorAt(rgb: Uint8Array, pixel: number): number {
  const [red = 0, green = 0, blue = 0] = rgb.subarray(pixel * 3, pixel * 3 + 3);
  return (red << 16) | (green << 8) | blue;
}

function split(color: number): [number, number, number] {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

function findNearest(palette: readonly number[], color: number): number {
  const distances = palette.map((other) => distance(color, other));
  return distances.indexOf(Math.min(...distances));
}

function distance(one: number, other: number): number {
  const [red, green, blue] = split(one);
  const [r, g, b] = split(other);
  return (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
}
