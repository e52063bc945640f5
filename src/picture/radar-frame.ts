import type { Spot } from './drawing.ts';

/** Sizes in px; the centre of the radar is 0,0 while it is drawn. */
export const WIDTH = 720;
export const RADIUS = 190;

/** Where a share of an axis lies: 0 in the centre, 1 on the outer ring, plus px beyond it. */
export function spotOf(index: number, count: number, share: number, beyond = 0): Spot {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const distance = Math.min(Math.max(share, 0), 1) * RADIUS + beyond;
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}
