import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import type { Log } from '../lib/log.ts';
import type { WaveRef } from '../lib/refs.ts';
import { deliveryOfWave } from './delivery-of-wave.ts';
import { decideReminders, takesAnswers } from './decide-reminders.ts';
import type { SurveyStores, Transactions } from './ports.ts';
import type { Invitation, Wave } from './types.ts';
import { isCustomer } from './wave-properties.ts';

export interface RemindWaveDeps {
  readonly storage: Transactions<SurveyStores>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface RemindedWave {
  readonly waveId: string;
  /**
   * People who get a reminder. Null unless the wave is named: with the number of invited people it
   * would tell how many have answered so far, and so perhaps who.
   */
  readonly reminded: number | null;
}

/**
 * Reminds everybody of an open wave who has not answered, with the same personal link. Repeating it
 * with the same key changes nothing and tells the same number. Throws `not_found` and `wave_state`.
 */
export async function remindWave(
  { storage, clock, log }: RemindWaveDeps,
  ref: WaveRef,
  { key }: { readonly key: string },
): Promise<RemindedWave> {
  const { wave, count, isNew } = await storage.transaction(async (stores) => {
    const locked = await stores.waves.lock(ref);
    const earlier = await stores.reminders.findRound(locked, key);
    return earlier === null
      ? { wave: locked, count: await startRound(stores, locked, key, clock.now()), isNew: true }
      : { wave: locked, count: earlier, isNew: false };
  });
  const { portalId, companyId, waveId, mode } = wave;
  const reminded = mode === 'named' ? count : null;
  if (isNew) log.info({ portalId, companyId, waveId, reminded }, 'wave.reminded');
  return { waveId, reminded };
}

async function startRound(
  stores: SurveyStores,
  wave: Wave,
  key: string,
  now: Date,
): Promise<number> {
  if (!takesAnswers(wave, now)) throw notOpen(wave);
  const due = await listRemindable(stores, wave, now);
  const reminders = await stores.reminders.insertRound(wave, {
    key,
    at: now,
    invitationIds: due.map(({ invitationId }) => invitationId),
  });
  await stores.jobs.enqueue(
    reminders.map((data) => ({ name: 'invitation.remind' as const, data })),
  );
  return due.length;
}

/**
 * Who may be reminded of this wave now. Locks its people's invitations until the transaction ends, so
 * that nobody is reminded twice at once. Only inside a transaction.
 */
export async function listRemindable(
  stores: SurveyStores,
  wave: Wave,
  now: Date,
): Promise<Invitation[]> {
  const lastReminded = await stores.reminders.lockPeople(wave);
  const invitations = await stores.invitations.listOfWave(wave);
  const states = await stores.contactStates.listByIds(
    wave.portalId,
    invitations.filter(isCustomer).map(({ personId }) => personId),
  );
  const { channel } = await deliveryOfWave(stores.settings, wave);
  return decideReminders({ invitations, states, lastReminded, channel, now });
}

function notOpen({ status }: Wave): AppError {
  const state = status === 'open' ? 'at its end' : status;
  return new AppError('wave_state', `This wave is ${state}, so nobody can be reminded of it.`, {
    action: 'Reload the card to see where the wave stands.',
  });
}
