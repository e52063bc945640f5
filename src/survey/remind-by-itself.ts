import { isAppError } from '../lib/errors.ts';
import { decideAutoReminder } from './decide-auto-reminder.ts';
import type { SurveyStores } from './ports.ts';
import { remindWave } from './remind-wave.ts';
import type { RemindWaveDeps } from './remind-wave.ts';
import { isSendingTime } from './sending-time.ts';

export interface RemindByItselfDeps extends RemindWaveDeps {
  readonly storage: SurveyStores & RemindWaveDeps['storage'];
}

/**
 * Reminds the people of a portal's open waves on the days that the settings name: the current ones,
 * so that who takes a day out is obeyed at once. The round's key makes it happen once, however many
 * ticks and processes find it due.
 */
export async function remindByItself(deps: RemindByItselfDeps, portalId: number): Promise<void> {
  const { storage, clock } = deps;
  const now = clock.now();
  const { timeZone } = await storage.portals.get(portalId);
  const { reminderDays, sending } = (await storage.settings.getCurrent(portalId)).settings;
  if (reminderDays.length === 0 || !isSendingTime(timeZone, sending, now)) return;
  for (const wave of await storage.reminders.listOpenWaves(portalId, now)) {
    const key = decideAutoReminder({ ...wave, reminderDays, hours: sending, timeZone, now });
    if (key !== null) await remindUnlessEnded(deps, { portalId, waveId: wave.waveId }, key);
  }
}

/** Somebody may have closed or paused the wave since it was listed. */
async function remindUnlessEnded(
  deps: RemindWaveDeps,
  ref: { readonly portalId: number; readonly waveId: string },
  key: string,
): Promise<void> {
  try {
    await remindWave(deps, ref, { key, start: 'office_hours' });
  } catch (error) {
    if (!isAppError(error, 'wave_state')) throw error;
  }
}
