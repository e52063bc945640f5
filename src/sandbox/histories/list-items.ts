import type { Chance } from './chance.ts';
import { dateOn } from './generate-histories.ts';
import type { Course } from './generate-histories.ts';
import type { Usage } from './record-usage.ts';
import type { Wave } from './record-waves.ts';

/** A signal or drop, in the codes of the churn risk. */
export interface Item {
  readonly type: string;
  readonly at: string;
  readonly until?: string;
}

/** What happens to any company, so many times a year, and for how many days at most. */
const EVERYDAY: ReadonlyArray<{ type: string; perYear: number; days?: number }> = [
  { type: 'tickets_open', perYear: 0.8, days: 20 },
  { type: 'ticket_slow', perYear: 0.25, days: 15 },
  { type: 'ticket_reopened', perYear: 0.25 },
  { type: 'complaint', perYear: 0.12 },
  { type: 'meeting_cancelled', perYear: 0.5 },
  { type: 'bounce', perYear: 0.3 },
  { type: 'opt_out', perYear: 0.1 },
  { type: 'deal_lost', perYear: 0.12 },
  { type: 'deal_overdue', perYear: 0.2, days: 30 },
  { type: 'payment_overdue', perYear: 0.08, days: 20 },
  { type: 'silence', perYear: 0.08, days: 40 },
  { type: 'renewal_no_deal', perYear: 0.1, days: 40 },
  { type: 'champion_left', perYear: 0.06, days: 60 },
];

/** Everything that would have been noticed at a company, oldest first. */
export function listItems(
  chance: Chance,
  course: Course,
  waves: readonly Wave[],
  usage: readonly Usage[],
): Item[] {
  return [
    ...listSigns(chance, course),
    ...listEveryday(chance, course),
    ...findDrops(waves),
    ...findUsageDrops(usage),
  ].sort((a, b) => a.at.localeCompare(b.at));
}

function listSigns(chance: Chance, { story, turn, troubleFrom, joined, end }: Course): Item[] {
  const signs = story.signs(chance, troubleFrom - turn);
  return signs.flatMap(({ type, day, days }) => {
    const on = turn + day;
    return on < joined || on > end ? [] : [toItem(type, on, days)];
  });
}

function listEveryday(chance: Chance, { joined, end }: Course): Item[] {
  const years = (end - joined) / 365;
  return EVERYDAY.flatMap(({ type, perYear, days }) => {
    // Ten chances for each, so that some companies have several and most have none.
    const hits = Array.from({ length: 10 }, () => chance.hits((perYear * years) / 10));
    return hits
      .filter(Boolean)
      .map(() =>
        toItem(type, chance.whole(joined, end), days === undefined ? days : chance.whole(2, days)),
      );
  });
}

function toItem(type: string, day: number, days: number | undefined): Item {
  const item = { type, at: dateOn(day) };
  return days === undefined ? item : { ...item, until: dateOn(day + days) };
}

/** What a wave says against the one before it, by plain rules; a condition lasts for 120 days. */
function findDrops(waves: readonly Wave[]): Item[] {
  return waves.flatMap((wave, index) => {
    const before = waves[index - 1];
    const [decisionMaker = 10] = wave.ltr;
    const lasts = (type: string): Item => toItem(type, wave.day, 120);
    return [
      ...(decisionMaker <= 6 ? [lasts('dm_detractor')] : []),
      ...(wave.health < 50 ? [lasts('low_health')] : []),
      ...(before && wave.mean <= before.mean - 1.5 ? [{ type: 'score_drop', at: wave.at }] : []),
    ];
  });
}

/** Two weeks in a row below two thirds of the mean of the eight weeks before. */
function findUsageDrops(usage: readonly Usage[]): Item[] {
  const isLow = usage.map(({ value }, index) => {
    const before = usage.slice(Math.max(0, index - 8), index);
    const mean = before.reduce((sum, week) => sum + week.value, 0) / before.length;
    return before.length === 8 && value < (mean * 2) / 3;
  });
  return usage.flatMap(({ at }, index) =>
    isLow[index] && isLow[index - 1] && !isLow[index - 2]
      ? [{ type: 'usage_drop', at, until: usage[lastLow(isLow, index)]?.at ?? at }]
      : [],
  );
}

function lastLow(isLow: readonly boolean[], from: number): number {
  const end = isLow.indexOf(false, from);
  return end === -1 ? isLow.length - 1 : end;
}
