import type { Clock } from '../../lib/clock.ts';
import type { SurveyStores, Transactions } from '../ports.ts';
import { countLeft, listLimits } from './mail-limits.ts';

export interface TakeMailDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
  readonly clock: Clock;
}

/**
 * `held`: the portal has handed over as many as its limits allow, or is in test mode; a later tick
 * tries again.
 */
export type Taken = 'taken' | 'lost' | 'held';

/**
 * Takes a mail for its hand-over by `take`, which tells whether it was there to be taken, and counts
 * it: all processes share the limits of a portal, and none of them goes beyond. The settings of now
 * hold, so that a limit that is set in need works at once.
 */
export async function takeMail(
  { storage, clock }: TakeMailDeps,
  portalId: number,
  timeZone: string,
  take: (stores: SurveyStores) => Promise<boolean>,
): Promise<Taken> {
  const { sending, testMode } = (await storage.settings.getCurrent(portalId)).settings;
  if (testMode === 'on') return 'held';
  const limits = listLimits(sending, timeZone, clock.now());
  if (limits.length === 0) return (await take(storage)) ? 'taken' : 'lost';
  const periods = limits.map(({ period }) => period);
  return storage.transaction(async (stores) => {
    const counts = await stores.mailCounts.lock(portalId, periods);
    const { day, minute } = countLeft(limits, counts);
    if (day === 0 || minute === 0) return 'held';
    if (!(await take(stores))) return 'lost';
    await stores.mailCounts.add(portalId, periods);
    return 'taken';
  });
}
