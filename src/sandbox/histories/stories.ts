import type { Chance } from './chance.ts';

/** Something that went on at a company, in days from a turning point. */
export interface Sign {
  readonly type: string;
  readonly day: number;
  /** How long it lasted; an event where it is left out. */
  readonly days?: number;
}

/** What really happened at a company, which no score ever sees. */
export interface Story {
  readonly name: string;
  /** Of all companies, 0–1. */
  readonly share: number;
  readonly leaves: boolean;
  /** Days before the turning point on which the trouble begins. */
  readonly begins: (chance: Chance) => number;
  /** How much worse the answers are when the trouble is at its worst, in points of 0–10. */
  readonly attitude: number;
  /** The share of usage that is left at its worst. */
  readonly usage: number;
  /** Answers are always worse by this much. */
  readonly grumbles?: number;
  /** Usage falls every summer and every December. */
  readonly isSeasonal?: boolean;
  /** Days count up to the turning point, 0; `from` is the (negative) day on which the trouble begins. */
  readonly signs: (chance: Chance, from: number) => Sign[];
}

const never = (): number => 0;
const nothing = (): Sign[] => [];

/**
 * The ground truth: who leaves, and what can be seen of it before. The turning point is the day of
 * the loss, or of the recovery. Nothing here knows the strengths and limits of the risk formula.
 */
export const stories: readonly Story[] = [
  ...[
    // Those that stay.
    { name: 'content', share: 0.44, leaves: false, begins: never, attitude: 0, usage: 1 },
    {
      ...{ name: 'seasonal', share: 0.1, leaves: false, begins: never, attitude: 0, usage: 1 },
      isSeasonal: true,
    },
  ].map((story) => ({ ...story, signs: nothing })),
  {
    ...{ name: 'grumbling', share: 0.15, leaves: false, begins: never, attitude: 0, usage: 1 },
    grumbles: 1.6,
    signs: (chance) => spread(chance, 'complaint', 2).concat(spread(chance, 'ticket_slow', 2, 20)),
  },
  {
    ...{ name: 'recovered', share: 0.09, leaves: false, attitude: 2.5, usage: 0.75 },
    begins: (chance) => chance.whole(100, 220),
    signs: (chance, from) => [
      ...maybe(chance, 0.7, { type: 'complaint', day: from + chance.whole(5, 40) }),
      ...maybe(chance, 0.4, { type: 'ticket_reopened', day: from + chance.whole(10, 60) }),
      ...maybe(chance, 0.3, { type: 'silence', day: from + 40, days: chance.whole(20, 50) }),
    ],
  },
  // Those that leave.
  {
    ...{ name: 'fading', share: 0.07, leaves: true, attitude: 1, usage: 0.3 },
    begins: (chance) => chance.whole(150, 330),
    signs: (chance, from) => [
      ...maybe(chance, 0.7, { type: 'silence', day: from * chance.between(0.3, 0.6), days: 400 }),
      ...maybe(chance, 0.5, { type: 'meeting_cancelled', day: from * 0.6 }),
      ...maybe(chance, 0.4, { type: 'renewal_no_deal', day: -90, days: 90 }),
    ],
  },
  {
    ...{ name: 'disappointed', share: 0.06, leaves: true, attitude: 4, usage: 0.9 },
    begins: (chance) => chance.whole(160, 360),
    signs: (chance, from) => [
      ...maybe(chance, 0.8, { type: 'complaint', day: from * chance.between(0.5, 0.9) }),
      ...maybe(chance, 0.5, { type: 'complaint', day: from * chance.between(0.2, 0.5) }),
      ...maybe(chance, 0.5, { type: 'ticket_slow', day: from * 0.8, days: chance.whole(15, 60) }),
      ...maybe(chance, 0.3, { type: 'cancellation_notice', day: -chance.whole(30, 90), days: 90 }),
    ],
  },
  {
    ...{ name: 'orphaned', share: 0.05, leaves: true, attitude: 0.5, usage: 0.7 },
    begins: (chance) => chance.whole(90, 280),
    signs: (chance, from) => [
      ...maybe(chance, 0.9, { type: 'champion_left', day: from, days: 400 }),
      ...maybe(chance, 0.6, { type: 'meeting_cancelled', day: from + 20 }),
      ...maybe(chance, 0.5, { type: 'silence', day: from * 0.7, days: 400 }),
    ],
  },
  {
    ...{ name: 'priced out', share: 0.03, leaves: true, attitude: 0.5, usage: 1 },
    begins: (chance) => chance.whole(30, 130),
    signs: (chance, from) => [
      ...maybe(chance, 0.7, { type: 'renewal_no_deal', day: from, days: 400 }),
      ...maybe(chance, 0.5, { type: 'deal_lost', day: from + 10 }),
      ...maybe(chance, 0.5, { type: 'payment_overdue', day: from * 0.5, days: 400 }),
    ],
  },
  // Closed down or bought: there is nothing to see, and no score should pretend otherwise.
  {
    ...{ name: 'out of the blue', share: 0.01, leaves: true, begins: never, attitude: 0, usage: 1 },
    signs: nothing,
  },
];

function maybe(chance: Chance, share: number, sign: Sign): Sign[] {
  return chance.hits(share) ? [sign] : [];
}

/** Up to so many a year, over the three years before the turning point. */
function spread(chance: Chance, type: string, perYear: number, days?: number): Sign[] {
  const count = chance.whole(0, 3 * perYear);
  return Array.from({ length: count }, () => {
    const sign = { type, day: -chance.whole(0, 3 * 365) };
    return days === undefined ? sign : { ...sign, days: chance.whole(3, days) };
  });
}
