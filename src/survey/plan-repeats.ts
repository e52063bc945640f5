import { dayIn } from '../lib/calendar.ts';
import type { Clock } from '../lib/clock.ts';
import { decideNextWave } from './decide-next-wave.ts';
import type { SurveyStores, Transactions } from './ports.ts';
import type { CompanyRepeat } from './repeat-store.ts';

export interface PlanRepeatsDeps {
  readonly storage: Transactions<SurveyStores>;
  readonly clock: Clock;
}

/** Keeps a transaction short: it locks the companies that it plans. */
const PAGE = 200;

/** Plans anew when each company of a portal is asked again, after a setting has changed or overnight. */
export async function planAllRepeats(
  { storage, clock }: PlanRepeatsDeps,
  portalId: number,
): Promise<void> {
  let last: string | undefined = '';
  while (last !== undefined) {
    const after: string = last;
    last = await storage.transaction(async (stores) => {
      const companyIds = await stores.repeats.listCompanies(portalId, after, PAGE);
      await planRepeats(stores, portalId, companyIds, clock.now());
      return companyIds.at(-1);
    });
  }
}

/**
 * Plans when these companies are asked again by themselves, in the caller's transaction, and shows
 * the day on their records. Only what has changed is written.
 */
export async function planRepeats(
  stores: SurveyStores,
  portalId: number,
  companyIds: readonly string[],
  now: Date,
): Promise<void> {
  if (companyIds.length === 0) return;
  const { settings } = await stores.settings.getCurrent(portalId);
  const { timeZone } = await stores.portals.get(portalId);
  const known = await stores.repeats.lock(portalId, settings.healthRadarId, companyIds);
  const changed = known.flatMap((company): CompanyRepeat[] => {
    const nextWaveAt = decideNextWave({ ...company, settings, timeZone, now });
    return nextWaveAt?.getTime() === company.nextWaveAt?.getTime()
      ? []
      : [{ ...company, nextWaveAt }];
  });
  if (changed.length === 0) return;
  await stores.repeats.save(changed);
  await stores.records.wantAll(
    changed.map(({ companyId, nextWaveAt }) => ({
      portalId,
      objectType: 'companies',
      recordId: companyId,
      properties: { radar_next_wave_on: nextWaveAt ? dayIn(timeZone, nextWaveAt) : '' },
    })),
  );
  await stores.jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
}
