import { addMonths, dayIn, hourOn } from '../lib/calendar.ts';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { SurveyStores } from './ports.ts';

export interface RetainPortalDeps {
  readonly storage: SurveyStores;
  readonly clock: Clock;
  readonly log: Log;
}

/** Waves that are listed at once, each dealt with in a transaction of its own. */
const BATCH = 50;

/** As many as a job gets done in its time; another job goes on after it. */
const MOST_BATCHES = 40;

/**
 * Deletes the answers, names and addresses of a portal's waves that closed longer ago than its
 * current settings keep them, also of a portal that is disconnected. What was counted and scored
 * stays. Repeating it, or two at once, delete everything once.
 */
export async function retainPortal(deps: RetainPortalDeps, portalId: number): Promise<void> {
  const { storage, clock, log } = deps;
  const { retentionMonths } = (await storage.settings.getCurrent(portalId)).settings;
  if (retentionMonths === 0) return;
  const { timeZone } = await storage.portals.get(portalId);
  const firstKept = addMonths(dayIn(timeZone, clock.now()), -retentionMonths);
  const closedBefore = hourOn(timeZone, firstKept, 0);

  const counts = { waves: 0, responses: 0, people: 0 };
  let isDone = false;
  for (let batch = 0; batch < MOST_BATCHES && !isDone; batch += 1) {
    const due = await storage.retention.listDue(portalId, closedBefore, BATCH);
    for (const ref of due) {
      const stripped = await storage.retention.strip(ref, clock.now());
      if (!stripped) continue;
      counts.waves += 1;
      counts.responses += stripped.responses;
      counts.people += stripped.people;
    }
    isDone = due.length < BATCH;
  }
  if (!isDone) await storage.jobs.enqueue([{ name: 'portal.retain', data: { portalId } }]);
  if (counts.waves > 0) log.info({ portalId, ...counts }, 'portal.retained');
}
