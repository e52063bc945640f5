import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import type { WaveRef } from '../../lib/refs.ts';
import { takesAnswers } from '../decide-reminders.ts';
import type { SurveyStores, Transactions } from '../ports.ts';
import { listRemindable } from '../remind-wave.ts';
import { isSendingTime } from '../sending-time.ts';
import { planMails } from '../timing/plan-mails.ts';
import { CLOSING_ROUND, decideClosingSoon } from './decide-closing-soon.ts';

export interface TellClosingSoonDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Tells who has not answered that their survey closes soon, each at their own office hours, by the
 * portal's current settings; whose hours come after the end is left in peace. Once for each wave, however many ticks and processes find it due.
 */
export async function tellClosingSoon(deps: TellClosingSoonDeps, portalId: number): Promise<void> {
  const { storage, clock } = deps;
  const now = clock.now();
  const { timeZone } = await storage.portals.get(portalId);
  const { closingSoonDays, sending } = (await storage.settings.getCurrent(portalId)).settings;
  if (closingSoonDays === 0 || !isSendingTime(timeZone, sending, now)) return;
  for (const wave of await storage.reminders.listOpenWaves(portalId, now)) {
    const isDue = decideClosingSoon({ ...wave, closingSoonDays, timeZone, hours: sending, now });
    if (isDue) await startRound(deps, { portalId, waveId: wave.waveId }, now);
  }
}

/** Somebody may have closed or paused the wave since it was listed, or another process told. */
async function startRound(
  { storage, log }: TellClosingSoonDeps,
  ref: WaveRef,
  now: Date,
): Promise<void> {
  const told = await storage.transaction(async (stores) => {
    const wave = await stores.waves.lock(ref);
    if (!takesAnswers(wave, now)) return null;
    if ((await stores.reminders.findRound(ref, CLOSING_ROUND)) !== null) return null;
    const due = await listRemindable(stores, wave, now);
    const letters = await planMails(stores, wave, { people: due, start: 'office_hours', now });
    await stores.letters.insertClosingRound(ref, { key: CLOSING_ROUND, at: now, letters });
    await stores.jobs.enqueue(
      letters
        .filter(({ dueAt }) => dueAt <= now)
        .map(({ invitationId }) => toJob(ref, invitationId)),
    );
    return { ...ref, told: wave.mode === 'named' ? letters.length : null };
  });
  if (told) log.info(told, 'wave.closing-soon');
}

function toJob({ portalId }: WaveRef, invitationId: string) {
  const data = { portalId, invitationId, letter: 'closing' as const };
  return { name: 'invitation.letter' as const, data };
}
