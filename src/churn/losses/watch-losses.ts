import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import { decideLosses } from './decide-losses.ts';
import type { LossStores, StateReader } from './ports.ts';
import { writePostMortem } from './write-post-mortem.ts';

export interface WatchLossesDeps {
  readonly storage: LossStores & {
    readonly portals: { get(portalId: number): Promise<{ readonly timeZone: string }> };
  };
  readonly states: StateReader;
  readonly clock: Clock;
  readonly log: Log;
}

/** One call of HubSpot's each. */
const PAGE = 100;
/** More surveys than that are too old to matter. */
const WAVES_SEEN = 12;

/**
 * The night's look at who has left: reads the mapped property of every known company, keeps a
 * post-mortem of each that has become a former customer, and notes who came back. Does nothing
 * where no property is mapped. Repeating it changes nothing.
 *
 * Throws `hubspot_*` and `portal_disconnected`, so that the queue tries again.
 */
export async function watchLosses(deps: WatchLossesDeps, portalId: number): Promise<void> {
  const { storage } = deps;
  const { settings } = await storage.settings.getCurrent(portalId);
  const { lostProperty, lostValue } = settings;
  if (lostProperty === '' || lostValue === '') return;
  let position = '';
  for (;;) {
    const companyIds = await storage.history.listCompanies(portalId, position, PAGE);
    if (companyIds.length === 0) return;
    await watchPage(deps, portalId, { companyIds, lostProperty, lostValue });
    position = companyIds.at(-1) ?? position;
  }
}

interface Page {
  readonly companyIds: readonly string[];
  readonly lostProperty: string;
  readonly lostValue: string;
}

async function watchPage(
  deps: WatchLossesDeps,
  portalId: number,
  { companyIds, lostProperty, lostValue }: Page,
): Promise<void> {
  const { storage, states, clock, log } = deps;
  const values = await states.readValues(portalId, lostProperty, companyIds);
  const before = await storage.losses.listLost(portalId, companyIds);
  const { lost, wonBack } = decideLosses(values, new Set(before.keys()), lostValue);
  for (const companyId of wonBack) {
    await storage.losses.markWonBack({ portalId, companyId }, clock.now());
    log.info({ portalId, companyId }, 'company.won_back');
  }
  if (lost.length === 0) return;
  const since = await states.readSince(portalId, lostProperty, lost);
  for (const companyId of lost) {
    await keepLoss(deps, { portalId, companyId }, since.get(companyId) ?? clock.now());
  }
}

async function keepLoss(
  { storage, clock, log }: WatchLossesDeps,
  ref: { readonly portalId: number; readonly companyId: string },
  lostAt: Date,
): Promise<void> {
  const { settings } = await storage.settings.getCurrent(ref.portalId);
  const { timeZone } = await storage.portals.get(ref.portalId);
  const { portalId, companyId } = ref;
  const radarId = settings.healthRadarId;
  const wanted = { companyIds: [companyId], radarId, limit: WAVES_SEEN };
  const postMortem = writePostMortem({
    ...{ ref, lostAt, timeZone },
    waves: (await storage.losses.listWaves(portalId, wanted)).get(companyId) ?? [],
    steps: (await storage.losses.listSteps(portalId, [companyId])).get(companyId) ?? [],
    cases: await storage.losses.listCases(ref),
  });
  await storage.losses.save(postMortem, clock.now());
  log.info(
    { ...ref, lostOn: postMortem.lostOn, warned: postMortem.leadDays !== null },
    'company.lost',
  );
}
