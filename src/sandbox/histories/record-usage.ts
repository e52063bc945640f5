import type { Chance } from './chance.ts';
import { dateOn } from './generate-histories.ts';
import type { Course } from './generate-histories.ts';
import { troubleOn } from './trouble-on.ts';

export interface Usage {
  readonly at: string;
  readonly value: number;
}

/** Weekly, with a week missing now and then, as exports have it. */
export function recordUsage(chance: Chance, course: Course): Usage[] {
  const level = chance.between(40, 400);
  const usage: Usage[] = [];
  for (let day = course.joined; day <= course.end; day += 7) {
    const left = 1 - troubleOn(course, day) * (1 - course.story.usage);
    const value = level * left * season(course, day) * (1 + chance.noise(0.08));
    if (!chance.hits(0.03)) usage.push({ at: dateOn(day), value: Math.max(0, Math.round(value)) });
  }
  return usage;
}

/** July and the turn of the year, for those who have seasons. */
function season({ story }: Course, day: number): number {
  if (!story.isSeasonal) return 1;
  const ofYear = day % 365;
  return (ofYear > 180 && ofYear < 222) || ofYear > 350 || ofYear < 6 ? 0.45 : 1;
}
