import { addMonths } from '../../lib/calendar.ts';
import type { Day } from '../../lib/calendar.ts';

/** A stretch of whole months: its first day, and the first day after it. */
export interface FigurePeriod {
  readonly kind: 'year' | 'quarter';
  readonly from: Day;
  readonly to: Day;
}

const MONTHS = { year: 12, quarter: 3 } as const;
const COUNT = { year: 2, quarter: 4 } as const;

/**
 * The twelve months up to the beginning of this one and the twelve before, then the last four
 * quarters of the calendar that are over; the newest first.
 */
export function listPeriods(today: Day): FigurePeriod[] {
  const month = `${today.slice(0, 7)}-01`;
  const sinceQuarter = (Number(today.slice(5, 7)) - 1) % MONTHS.quarter;
  return [...stretch('year', month), ...stretch('quarter', addMonths(month, -sinceQuarter))];
}

function stretch(kind: FigurePeriod['kind'], end: Day): FigurePeriod[] {
  return Array.from({ length: COUNT[kind] }, (_, index) => ({
    kind,
    from: addMonths(end, -(index + 1) * MONTHS[kind]),
    to: addMonths(end, -index * MONTHS[kind]),
  }));
}
