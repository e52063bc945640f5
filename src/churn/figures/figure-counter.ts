import { countFigures } from './count-figures.ts';
import type { FigureSettings } from './figure-settings.ts';
import type { FigurePeriod } from './list-periods.ts';
import type { CustomerFacts, FigureReport, SegmentFigures } from './ports.ts';
import { addCustomer, emptyTally } from './tally.ts';
import type { Tally } from './tally.ts';

/** More segments are no segments: those with the most customers are shown. */
export const MOST_SEGMENTS = 20;

export interface FigureCounter {
  add(company: CustomerFacts): void;
  finish(): FigureReport;
}

/** Counts the figures of a portal's companies as they come by: none of them is kept. */
export function createFigureCounter(
  periods: readonly FigurePeriod[],
  settings: FigureSettings,
): FigureCounter {
  const all = periods.map(emptyTally);
  const bySegment = new Map<string, Tally[]>();
  let customers = 0;

  function tallyOf(segment: string): Tally[] {
    const known = bySegment.get(segment) ?? periods.map(emptyTally);
    bySegment.set(segment, known);
    return known;
  }

  return {
    add(company) {
      if (company.since === null) return;
      customers += 1;
      const segment = company.segment === '' ? null : tallyOf(company.segment);
      for (const [index, period] of periods.entries()) {
        for (const tally of [all[index], segment?.[index]]) {
          if (tally) addCustomer(tally, company, period);
        }
      }
    },
    finish() {
      const shown = [...bySegment]
        .sort(([a, one], [b, other]) => sizeOf(other) - sizeOf(one) || (a < b ? -1 : 1))
        .slice(0, MOST_SEGMENTS);
      return {
        customers,
        periods: periods.map((period, index) => {
          const view = (segment: string | null, tallies: readonly Tally[]): SegmentFigures => ({
            segment,
            figures: countFigures(tallies[index] ?? emptyTally(), period, settings),
          });
          return {
            ...period,
            segments: [view(null, all), ...shown.map(([name, one]) => view(name, one))],
          };
        }),
      };
    },
  };
}

/** By the newest period. */
function sizeOf([newest]: readonly Tally[]): number {
  return newest?.customers ?? 0;
}
