import { wholeDaysBetween } from '../../lib/calendar.ts';
import type { Day } from '../../lib/calendar.ts';
import type { FigurePeriod } from './list-periods.ts';
import type { CustomerFacts } from './ports.ts';

/** What is added up over the companies of a segment in a period. */
export interface Tally {
  /** Customers on the first day, on the first day after, and those of the latter won in between. */
  atStart: number;
  atEnd: number;
  won: number;
  /** Customers at any time in the period. */
  customers: number;
  /** Of `customers`: whose deals, whose tickets could be read. */
  withDeals: number;
  withTickets: number;
  /** Won in the period by those, and by their recommendations. */
  revenue: number;
  referred: number;
  /** Of `atStart`: whose deals could be read, and who bought again. */
  couldBuy: number;
  boughtAgain: number;
  complaints: number;
  /** Days from the beginning to the first value, of those that got it in the period. */
  readonly firstValueDays: number[];
}

export function emptyTally(): Tally {
  return {
    atStart: 0,
    atEnd: 0,
    won: 0,
    customers: 0,
    withDeals: 0,
    withTickets: 0,
    revenue: 0,
    referred: 0,
    couldBuy: 0,
    boughtAgain: 0,
    complaints: 0,
    firstValueDays: [],
  };
}

/** Adds one company to a tally; one that was no customer in the period changes nothing. */
export function addCustomer(tally: Tally, company: CustomerFacts, period: FigurePeriod): void {
  const { since } = company;
  if (since === null) return;
  const isIn = (day: Day) => day >= period.from && day < period.to;
  const isThere = (day: Day) => since < day && (company.lostOn === null || company.lostOn >= day);
  const isAtStart = isThere(period.from);
  const isWon = isIn(since);
  if (!isAtStart && !isWon) return;
  const isAtEnd = isThere(period.to);
  tally.customers += 1;
  tally.atStart += Number(isAtStart);
  tally.atEnd += Number(isAtEnd);
  tally.won += Number(isWon && isAtEnd);
  addDeals(tally, company, { isIn, isAtStart });
  if (company.complaints) {
    tally.withTickets += 1;
    tally.complaints += company.complaints.filter(isIn).length;
  }
  const { firstValueOn } = company;
  if (firstValueOn !== null && firstValueOn >= since && isIn(firstValueOn)) {
    tally.firstValueDays.push(wholeDaysBetween(instantOf(since), instantOf(firstValueOn)));
  }
}

function addDeals(
  tally: Tally,
  { won, referred, since }: CustomerFacts,
  { isIn, isAtStart }: { readonly isIn: (day: Day) => boolean; readonly isAtStart: boolean },
): void {
  if (!won) return;
  const inPeriod = won.filter(({ on }) => isIn(on));
  tally.withDeals += 1;
  tally.revenue += sum(inPeriod);
  tally.referred += sum(referred.filter(({ on }) => isIn(on)));
  if (!isAtStart) return;
  tally.couldBuy += 1;
  // The deal that made it a customer is none that was bought again.
  tally.boughtAgain += Number(inPeriod.some(({ on }) => since !== null && on > since));
}

function sum(deals: ReadonlyArray<{ readonly amount: number | null }>): number {
  return deals.reduce((total, { amount }) => total + (amount ?? 0), 0);
}

function instantOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
