import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import type { WaveRef } from '../../lib/refs.ts';
import { takesAnswers } from '../decide-reminders.ts';
import type { SurveyStores, Transactions } from '../ports.ts';
import { listRemindable } from '../remind-wave.ts';
import { isSendingTime } from '../sending-time.ts';
import { CLOSING_ROUND, decideClosingSoon } from './decide-closing-soon.ts';

export interface TellClosingSoonDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Tells who has not answered that their survey closes soon, by the portal's current settings. Once
 * for each wave, however many ticks and processes find it due.
 */
export async function tellClosingSoon(deps: TellClosingSoonDeps, portalId: number): Promise<void> {
  const { storage, clock } = deps;
  const now = clock.now();
  const { timeZone } = await storage.portals.get(portalId);
  if (!isSendingTime(timeZone, now)) return;
  const { closingSoonDays } = (await storage.settings.getCurrent(portalId)).settings;
  if (closingSoonDays === 0) return;
  for (const wave of await storage.reminders.listOpenWaves(portalId, now)) {
    const isDue = decideClosingSoon({ ...wave, closingSoonDays, timeZone, now });
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
    const invitationIds = due.map(({ invitationId }) => invitationId);
    await stores.letters.insertClosingRound(ref, { key: CLOSING_ROUND, at: now, invitationIds });
    await stores.jobs.enqueue(
      invitationIds.map((invitationId) => ({
        name: 'invitation.letter' as const,
        data: { portalId: ref.portalId, invitationId, letter: 'closing' as const },
      })),
    );
    return { ...ref, told: wave.mode === 'named' ? due.length : null };
  });
  if (told) log.info(told, 'wave.closing-soon');
}
