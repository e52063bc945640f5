import { watchCompanies } from './watch-companies.ts';
import type { WatchCompaniesDeps } from './watch-companies.ts';

/**
 * The night's reading of one portal: finds the account's customers, and reads and assesses everybody
 * who is watched. What was not reached stays stale, so that the next try goes on there.
 *
 * Throws `hubspot_*` and `portal_disconnected`.
 */
export async function sweepBehaviour(deps: WatchCompaniesDeps, portalId: number): Promise<void> {
  const { settings } = await deps.storage.settings.getCurrent(portalId);
  await deps.storage.behaviour.markAllStale(portalId);
  if (settings.signals.watch === 'customers') await findCustomers(deps, portalId);
  await watchCompanies(deps, portalId);
}

/** A customer whom nobody has surveyed yet is read like all others. */
async function findCustomers(
  { storage, behaviour }: WatchCompaniesDeps,
  portalId: number,
): Promise<void> {
  let after: string | undefined;
  do {
    const page = await behaviour.listCustomers(portalId, after);
    await storage.behaviour.markStale(portalId, page.companyIds);
    after = page.after;
  } while (after !== undefined);
}
