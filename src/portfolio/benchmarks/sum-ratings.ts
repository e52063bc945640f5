import { addPair, findDrivers, NO_PAIRS } from '../../scoring/drivers.ts';
import type { DriverSums } from '../../scoring/drivers.ts';
import { percentOfScale } from '../../scoring/percent-of-scale.ts';
import type { LocalText } from '../../texts/language.ts';
import type { CompanyRatings, RatedPoint } from './ports.ts';

/** Adds up ratings, page by page, in memory that depends on the number of points alone. */
export function createRatingSums(): {
  add(company: CompanyRatings): void;
  finish(): RatedPoint[];
} {
  const sums = new Map<string, DriverSums>();
  const labels = new Map<string, LocalText>();
  return {
    add({ points, people }) {
      for (const { id, label, scale } of points) {
        labels.set(id, label);
        let sum = sums.get(id) ?? NO_PAIRS;
        for (const { now, recommend } of people) {
          const rating = now[id];
          if (rating === undefined) continue;
          sum = addPair(sum, { nowScore: percentOfScale(rating, scale), ltr: recommend });
        }
        sums.set(id, sum);
      }
    },
    finish() {
      const drivers = findDrivers(sums);
      const rankOf = (pointId: string): number => {
        const rank = drivers.findIndex((driver) => driver.pointId === pointId);
        return rank === -1 ? drivers.length : rank;
      };
      return [...sums]
        .map(([pointId, { n }]) => ({
          pointId,
          label: labels.get(pointId) ?? NO_LABEL,
          n,
          driver: drivers.find((driver) => driver.pointId === pointId) ?? null,
        }))
        .sort((a, b) => rankOf(a.pointId) - rankOf(b.pointId) || b.n - a.n);
    },
  };
}

const NO_LABEL: LocalText = { en: '', da: '', nb: '', sv: '', de: '' };
