import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import { assess, tellAssessment } from '../assess-company.ts';
import type { Assessed } from '../assess-company.ts';
import type { ChurnStores } from '../ports.ts';
import type { SignalSettings } from '../signals/signal-settings.ts';
import { inOrder } from './in-order.ts';
import { mergeFacts } from './merge-facts.ts';
import type { BehaviourReader, FoundBehaviour, StaleCompany, WatchedCompany } from './ports.ts';

/** What takes part in one transaction of watching. */
export type WatchStores = ChurnStores & {
  readonly companies: { save(company: WatchedCompany): Promise<void> };
};

export interface WatchCompaniesDeps {
  readonly storage: Pick<WatchStores, 'behaviour' | 'settings'> & {
    transaction<Result>(work: (stores: WatchStores) => Promise<Result>): Promise<Result>;
  };
  readonly behaviour: BehaviourReader;
  readonly clock: Clock;
  readonly log: Log;
}

/** Companies that are read together: as many as fill HubSpot's batches. */
const PAGE = 500;
/** Companies that are stored at the same time. */
const AT_ONCE = 4;

/**
 * Reads the behaviour of every stale company in HubSpot, and assesses it anew with what was found.
 * While one page is stored, the next one is read. A run that was cut off is repeated for what is
 * still stale. Returns how many companies are watched among them.
 *
 * Throws `hubspot_*` and `portal_disconnected`, so that the queue tries again.
 */
export async function watchCompanies(deps: WatchCompaniesDeps, portalId: number): Promise<number> {
  const { watch } = (await deps.storage.settings.getCurrent(portalId)).settings.signals;
  let watched = 0;
  let page = await readPage(deps, portalId, '');
  while (page) {
    const current = page;
    const last = current.stale.at(-1)?.companyId ?? '';
    const [next] = await Promise.all([
      readPage(deps, portalId, last),
      inOrder(current.stale, AT_ONCE, async (stale) => {
        const found = current.found.get(stale.companyId);
        if (await keep(deps, portalId, { stale, found, watch, readAt: current.readAt })) {
          watched += 1;
        }
      }),
    ]);
    page = next;
  }
  if (watched > 0) deps.log.info({ portalId, companies: watched }, 'behaviour.read');
  return watched;
}

interface Page {
  readonly stale: readonly StaleCompany[];
  readonly found: ReadonlyMap<string, FoundBehaviour>;
  readonly readAt: Date;
}

/** Null after the last one. */
async function readPage(
  { storage, behaviour, clock }: WatchCompaniesDeps,
  portalId: number,
  afterId: string,
): Promise<Page | null> {
  const stale = await storage.behaviour.listStale(portalId, afterId, PAGE);
  if (stale.length === 0) return null;
  const readAt = clock.now();
  const found = await behaviour.read(
    portalId,
    stale.map(({ companyId }) => companyId),
  );
  return { stale, found: new Map(found.map((one) => [one.company.companyId, one])), readAt };
}

interface Reading {
  readonly stale: StaleCompany;
  /** Missing when HubSpot has no such company (any more). */
  readonly found: FoundBehaviour | undefined;
  readonly watch: SignalSettings['watch'];
  readonly readAt: Date;
}

/** False for a company that is not watched. */
async function keep(deps: WatchCompaniesDeps, portalId: number, reading: Reading) {
  const { companyId, isKnown, asked } = reading.stale;
  const ref = { portalId, companyId };
  const { found } = reading;
  if (!found || !isWatched(reading)) {
    // Nobody looks at a stranger again; what is known may become a customer.
    await (isKnown ? deps.storage.behaviour.settle(ref, asked) : deps.storage.behaviour.drop(ref));
    return false;
  }
  const assessed = await deps.storage.transaction((stores) => store(stores, reading, found));
  if (assessed) tellAssessment(deps.log, assessed);
  return true;
}

function isWatched({ stale, found, watch }: Reading): boolean {
  return stale.hasWave || (watch === 'customers' && found?.isCustomer === true);
}

/** Null where somebody has read the company later and was faster. */
async function store(
  stores: WatchStores,
  { stale, readAt }: Reading,
  found: FoundBehaviour,
): Promise<Assessed | null> {
  const { company } = found;
  if (!stale.isKnown) await stores.companies.save(company);
  await stores.companies.lock(company);
  const before = await stores.behaviour.find(company);
  if (before.readAt && before.readAt > readAt) return null;
  const facts = mergeFacts(before.facts, found, readAt);
  await stores.behaviour.save(company, facts, { at: readAt, asked: stale.asked });
  return assess(stores, company, readAt);
}
