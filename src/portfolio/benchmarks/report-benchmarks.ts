import { addMonths, dayIn } from '../../lib/calendar.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import type { BenchmarkStore } from './ports.ts';
import { createRatingSums } from './sum-ratings.ts';

export interface ReportBenchmarksDeps {
  readonly storage: {
    readonly benchmarks: Pick<BenchmarkStore, 'listRatings' | 'countHealth' | 'save'>;
    readonly settings: {
      getCurrent(
        portalId: number,
      ): Promise<{ readonly settings: { readonly healthRadarId: string } }>;
    };
  };
  readonly clock: Clock;
  readonly log: Log;
}

const PAGE = 200;
const MONTHS = 12;

/**
 * What the companies of a portal tell together: which points of the health radar go with
 * recommendation, by the newest survey of each company in the last 12 months, and how healthy the
 * others are. Kept as one row; repeating it changes nothing.
 */
export async function reportBenchmarks(
  { storage: { benchmarks, settings }, clock, log }: ReportBenchmarksDeps,
  portalId: number,
): Promise<void> {
  const now = clock.now();
  const { healthRadarId: radarId } = (await settings.getCurrent(portalId)).settings;
  const since = addMonths(dayIn('UTC', now), -MONTHS);
  const sums = createRatingSums();
  let companies = 0;
  let afterId = '';
  for (;;) {
    const page = { radarId, since, afterId, limit: PAGE };
    const ratings = await benchmarks.listRatings(portalId, page);
    for (const company of ratings) sums.add(company);
    companies += ratings.length;
    if (ratings.length < PAGE) break;
    afterId = ratings.at(-1)?.companyId ?? afterId;
  }
  const crowds = await benchmarks.countHealth(portalId);
  await benchmarks.save(portalId, { points: sums.finish(), companies, crowds }, now);
  log.info({ portalId, companies }, 'benchmarks.reported');
}
