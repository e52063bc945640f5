import type { Clock } from '../../lib/clock.ts';
import type { SurveyStores, Transactions } from '../ports.ts';
import type { PortalSettings } from '../settings.ts';
import { countLeft, listLimits } from './mail-limits.ts';

export interface TakeMailDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
  readonly clock: Clock;
}

/** What holds for a portal's mails, as it was read at some moment. */
export interface MailRules extends Pick<PortalSettings, 'sending' | 'testMode'> {
  readonly portalId: number;
  readonly timeZone: string;
  readonly readAt: Date;
}

/**
 * `held`: the portal has handed over as many as its limits allow, or is in test mode; a later tick
 * tries again.
 */
export type Taken = 'taken' | 'lost' | 'held';

/** Rules that are older are read again: what is set in need works within a second. */
const FRESH_MS = 1_000;

export async function readMailRules(
  { storage, clock }: TakeMailDeps,
  portalId: number,
): Promise<MailRules> {
  const readAt = clock.now();
  const [{ settings }, { timeZone }] = await Promise.all([
    storage.settings.getCurrent(portalId),
    storage.portals.get(portalId),
  ]);
  return { portalId, timeZone, sending: settings.sending, testMode: settings.testMode, readAt };
}

/**
 * Takes a mail for its hand-over by `take`, which tells whether it was there to be taken, and counts
 * it: all processes share the limits of a portal, and none of them goes beyond.
 */
export async function takeMail(
  deps: TakeMailDeps,
  known: MailRules,
  take: (stores: SurveyStores) => Promise<boolean>,
): Promise<Taken> {
  const { storage, clock } = deps;
  const age = clock.now().getTime() - known.readAt.getTime();
  const rules = age > FRESH_MS ? await readMailRules(deps, known.portalId) : known;
  if (rules.testMode === 'on') return 'held';
  const limits = listLimits(rules.sending, rules.timeZone, clock.now());
  if (limits.length === 0) return (await take(storage)) ? 'taken' : 'lost';
  const periods = limits.map(({ period }) => period);
  return storage.transaction(async (stores) => {
    const counts = await stores.mailCounts.lock(rules.portalId, periods);
    const { day, minute } = countLeft(limits, counts);
    if (day === 0 || minute === 0) return 'held';
    if (!(await take(stores))) return 'lost';
    await stores.mailCounts.add(rules.portalId, periods);
    return 'taken';
  });
}
