import { addDays, dayIn } from '../lib/calendar.ts';
import type { Clock } from '../lib/clock.ts';
import type { SurveyStores, Transactions } from './ports.ts';
import { rescoreForDecay } from './rescore-wave.ts';

export interface SweepPortalDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
  readonly clock: Clock;
}

const DAY_MS = 86_400_000;

/**
 * The night's work of one portal: answers grow stale and reasons fade by themselves, so every
 * company with a published wave gets its health and its risk anew.
 */
export async function sweepPortal(deps: SweepPortalDeps, portalId: number): Promise<void> {
  const { settings } = await deps.storage.settings.getCurrent(portalId);
  for (const company of await deps.storage.waves.listScoredCompanies(portalId)) {
    await rescoreForDecay(deps, company, settings.healthRadarId);
  }
  await forgetMailCounts(deps, portalId);
  const yesterday = new Date(deps.clock.now().getTime() - DAY_MS);
  await deps.storage.testMails.forget(portalId, yesterday);
  await deps.storage.jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
}

/** Yesterday's still count where the portal's day begins later than that of UTC. */
async function forgetMailCounts(
  { storage, clock }: SweepPortalDeps,
  portalId: number,
): Promise<void> {
  await storage.mailCounts.forget(portalId, addDays(dayIn('UTC', clock.now()), -1));
}
