import type { Chance } from './chance.ts';
import { dateOn } from './generate-histories.ts';
import type { Course } from './generate-histories.ts';
import { troubleOn } from './trouble-on.ts';

export interface Wave {
  readonly day: number;
  readonly at: string;
  /** The first one is the decision maker's. */
  readonly ltr: readonly number[];
  /** 0–100. */
  readonly health: number;
  readonly mean: number;
}

/** Twice a year; whoever is in deep trouble answers less. */
export function recordWaves(chance: Chance, course: Course): Wave[] {
  const usual = chance.between(7.6, 9.2) - (course.story.grumbles ?? 0);
  const waves: Wave[] = [];
  for (let day = course.joined + chance.whole(30, 120); day <= course.end; day += 182) {
    const trouble = troubleOn(course, day);
    const people = chance.whole(2, 7) - (trouble > 0.7 ? 1 : 0);
    const expected = usual - trouble * course.story.attitude;
    const ltr = Array.from({ length: people }, () => answer(expected + chance.noise(0.9)));
    const mean = ltr.reduce((sum, value) => sum + value, 0) / ltr.length;
    const health = Math.round(Math.max(0, Math.min(100, 10 * mean - 4 + chance.noise(4))));
    waves.push({ day, at: dateOn(day), ltr, health, mean });
  }
  return waves;
}

function answer(value: number): number {
  return Math.max(0, Math.min(10, Math.round(value)));
}
