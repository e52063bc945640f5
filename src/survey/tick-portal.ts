import { isAppError } from '../lib/errors.ts';
import { closeWave } from './close-wave.ts';
import type { CloseWaveDeps } from './close-wave.ts';
import { emptySurveyLinks } from './empty-survey-links.ts';
import { tellClosingSoon } from './letters/tell-closing-soon.ts';
import { forgetVisits } from './link-visits.ts';
import type { SurveyStores, Transactions } from './ports.ts';
import { remindByItself } from './remind-by-itself.ts';
import { isSendingTime } from './sending-time.ts';
import { isTestMode } from './test-mail/is-test-mode.ts';
import { listDueMails } from './timing/list-due-mails.ts';

export interface TickPortalDeps extends CloseWaveDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
}

/**
 * The minute's work of one portal: closes the waves whose time has come, reminds where a day for it
 * has come, tells who is silent that a survey closes soon, sends what is due, has the companies asked
 * again that are due, takes off links that are of no more use, forgets who has looked at what, and puts
 * back into the queue whatever a crash or a lost job left behind. In test mode nobody is written to.
 */
export async function tickPortal(deps: TickPortalDeps, portalId: number): Promise<void> {
  const { storage, clock } = deps;
  for (const ref of await storage.waves.listDueToClose(portalId, clock.now())) {
    await closeUnlessMoved(deps, ref);
  }
  const isTest = await isTestMode(storage.settings, portalId);
  if (!isTest) {
    await remindByItself(deps, portalId);
    await tellClosingSoon(deps, portalId);
  }
  await emptySurveyLinks(storage, portalId);
  await forgetVisits(storage, portalId, clock.now());
  const unscored = await storage.waves.listUnscored(portalId);
  const dueMails = await listDueMails(deps, portalId);
  const { repeats, remeasures } = isTest ? NOTHING_DUE : await listDueAgain(deps, portalId);
  await storage.jobs.enqueue([
    ...unscored.map((data) => ({ name: 'wave.rescore' as const, data })),
    ...dueMails,
    ...repeats.map((data) => ({ name: 'company.repeat' as const, data })),
    ...remeasures.map(({ companyId, caseId }) => ({
      name: 'company.remeasure' as const,
      data: { portalId, companyId, caseId },
    })),
    { name: 'portal.sync', data: { portalId } },
  ]);
}

/** With each tick as many as can be asked in about a minute. */
const MOST_REPEATS = 200;

const NOTHING_DUE = { repeats: [], remeasures: [] };

async function listDueAgain({ storage, clock }: TickPortalDeps, portalId: number) {
  const { timeZone } = await storage.portals.get(portalId);
  const { sending } = (await storage.settings.getCurrent(portalId)).settings;
  const now = clock.now();
  if (!isSendingTime(timeZone, sending, now)) return NOTHING_DUE;
  return {
    repeats: await storage.repeats.listDue(portalId, now, MOST_REPEATS),
    remeasures: await storage.remeasures.listDue(portalId, now, MOST_REPEATS),
  };
}

/** Somebody may have cancelled the wave since it was listed: then there is nothing to close. */
async function closeUnlessMoved(
  deps: CloseWaveDeps,
  ref: { portalId: number; waveId: string },
): Promise<void> {
  try {
    await closeWave(deps, ref);
  } catch (error) {
    if (!isAppError(error, 'wave_state')) throw error;
  }
}
