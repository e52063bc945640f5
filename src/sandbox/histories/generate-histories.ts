import { seededRandom } from '../seeded-random.ts';
import { createChance } from './chance.ts';
import type { Chance } from './chance.ts';
import { listItems } from './list-items.ts';
import type { Item } from './list-items.ts';
import { recordUsage } from './record-usage.ts';
import type { Usage } from './record-usage.ts';
import { recordWaves } from './record-waves.ts';
import type { Wave } from './record-waves.ts';
import { stories } from './stories.ts';
import type { Story } from './stories.ts';

/** One line of a file for `npm run backtest`, and what really happened. */
export interface GeneratedHistory {
  readonly id: string;
  readonly customerFrom: string;
  readonly lostAt: string | null;
  readonly renewalAt: string;
  readonly items: readonly Item[];
  readonly waves: ReadonlyArray<Pick<Wave, 'at' | 'ltr' | 'health'>>;
  readonly usage: readonly Usage[];
  /** Read by people only. */
  readonly truth: { readonly story: string; readonly troubleFrom: string | null };
}

/** A company's time in days from the start of the three years. */
export interface Course {
  readonly story: Story;
  readonly joined: number;
  /** The loss or the recovery. */
  readonly turn: number;
  readonly troubleFrom: number;
  /** The loss, or the end of the three years. */
  readonly end: number;
}

export const DAYS = 3 * 365;
const START = Date.parse('2023-01-02T00:00:00Z');

/** So many companies over three years, the same ones for the same seed. */
export function* generateHistories(count: number, seed = 'radar'): Generator<GeneratedHistory> {
  for (let index = 1; index <= count; index += 1) {
    const chance = createChance(seededRandom(`${seed}:${index}`));
    yield generate(`company-${index}`, chance);
  }
}

/** An ISO date, days after the start. */
export function dateOn(day: number): string {
  return new Date(START + Math.round(day) * 86_400_000).toISOString().slice(0, 10);
}

function generate(id: string, chance: Chance): GeneratedHistory {
  const course = plotCourse(chance);
  const usage = recordUsage(chance, course);
  const waves = recordWaves(chance, course);
  const items = listItems(chance, course, waves, usage);
  const { story, joined, end, troubleFrom, turn } = course;
  return {
    id,
    customerFrom: dateOn(joined),
    lostAt: story.leaves ? dateOn(end) : null,
    renewalAt: dateOn(lastRenewal(course)),
    items,
    waves: waves.map(({ at, ltr, health }) => ({ at, ltr, health })),
    usage,
    truth: { story: story.name, troubleFrom: troubleFrom < turn ? dateOn(troubleFrom) : null },
  };
}

function plotCourse(chance: Chance): Course {
  const story = drawStory(chance);
  const joined = chance.hits(0.6) ? 0 : chance.whole(1, 400);
  const renews = chance.whole(1, 3) === 1;
  const earliest = joined + 300;
  const drawn = chance.whole(earliest, DAYS);
  // Most leave when their year is over.
  const turn = renews ? drawn : Math.min(DAYS, joined + 365 * Math.round((drawn - joined) / 365));
  const troubleFrom = Math.max(joined, turn - story.begins(chance));
  return { story, joined, turn, troubleFrom, end: story.leaves ? turn : DAYS };
}

function drawStory(chance: Chance): Story {
  let left = chance.between(0, 1);
  for (const story of stories) {
    left -= story.share;
    if (left < 0) return story;
  }
  return stories[0] as Story;
}

/** The last one that was seen, of companies that stay as of those that leave. */
function lastRenewal({ joined, end }: Course): number {
  return joined + 365 * Math.max(1, Math.floor((end - joined) / 365));
}
