import { isAppError } from '../../lib/errors.ts';
import type { Log } from '../../lib/log.ts';
import type { JobQueue } from '../../survey/job-queue.ts';
import type { Transactions } from '../../survey/ports.ts';
import type { RecordStore } from '../../survey/record-store.ts';
import { countReferrals } from './count-referrals.ts';
import type { PromoterStore, ReferralReader, ReferredDeal } from './ports.ts';

interface ReferralStores {
  readonly records: Pick<RecordStore, 'wantAll'>;
  readonly jobs: JobQueue;
}

export interface WatchReferralsDeps {
  readonly storage: {
    readonly promoters: Pick<PromoterStore, 'findContacts' | 'listReferrers'>;
    readonly settings: {
      getCurrent(
        portalId: number,
      ): Promise<{ readonly settings: { readonly referrerProperty: string } }>;
    };
  } & Transactions<ReferralStores>;
  readonly referrals: ReferralReader;
  readonly log: Log;
}

/**
 * The night's look at who has brought us customers: counts the won deals that name a contact in the
 * mapped property, and shows the count on the contact. Whoever the surveys don't know is left alone.
 * Repeating it changes nothing.
 *
 * Throws `hubspot_*` and `portal_disconnected`, so that the queue tries again.
 */
export async function watchReferrals(deps: WatchReferralsDeps, portalId: number): Promise<void> {
  const { storage, log } = deps;
  const { referrerProperty } = (await storage.settings.getCurrent(portalId)).settings;
  const deals = await readDeals(deps, portalId, referrerProperty);
  if (deals === null) return;
  const referrers = [...new Set(deals.map(({ referrer }) => referrer))];
  const contacts = await storage.promoters.findContacts(portalId, referrers);
  const counts = countReferrals(deals, contacts);
  const before = await storage.promoters.listReferrers(portalId);
  const ids = [...new Set([...before, ...counts.keys()])].sort();
  if (ids.length === 0) return;
  await storage.transaction(async ({ records, jobs }) => {
    await records.wantAll(
      ids.map((recordId) => ({
        ...({ portalId, objectType: 'contacts', recordId } as const),
        properties: { radar_referrals_won: String(counts.get(recordId) ?? 0) },
      })),
    );
    await jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
  });
  log.info({ portalId, deals: deals.length, referrers: counts.size }, 'referrals.counted');
}

/** None where no property is mapped any more; null where nobody allowed the app to read deals. */
async function readDeals(
  { referrals, log }: WatchReferralsDeps,
  portalId: number,
  property: string,
): Promise<ReferredDeal[] | null> {
  if (property === '') return [];
  try {
    return await referrals.listWon(portalId, property);
  } catch (error) {
    if (!isAppError(error, 'hubspot_refused')) throw error;
    log.warn({ portalId }, 'referrals.not_read');
    return null;
  }
}
