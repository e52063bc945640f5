import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import type { Log } from '../lib/log.ts';
import type { WaveRef } from '../lib/refs.ts';
import { deliveryOfWave } from './delivery-of-wave.ts';
import { decideReminders, takesAnswers } from './decide-reminders.ts';
import type { SurveyStores, Transactions } from './ports.ts';
import type { Invitation, Wave } from './types.ts';
import { isCustomer } from './wave-properties.ts';
import { planMails } from './timing/plan-mails.ts';
import type { SendingSettings } from './timing/sending-settings.ts';

export interface RemindWaveDeps {
  readonly storage: Transactions<SurveyStores>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface RemindWaveInput {
  /** Names the round: the same again changes nothing. */
  readonly key: string;
  /** At each person's office hours; at once when left out. */
  readonly start?: SendingSettings['start'];
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
 * Reminds everybody of an open wave who has not answered, with the same personal link; whose office
 * hours come after the end of the wave is left in peace. Repeating it
 * with the same key changes nothing and tells the same number. Throws `not_found` and `wave_state`.
 */
export async function remindWave(
  { storage, clock, log }: RemindWaveDeps,
  ref: WaveRef,
  input: RemindWaveInput,
): Promise<RemindedWave> {
  const { wave, count, isNew } = await storage.transaction(async (stores) => {
    const locked = await stores.waves.lock(ref);
    const earlier = await stores.reminders.findRound(locked, input.key);
    return earlier === null
      ? { wave: locked, count: await startRound(stores, locked, input, clock.now()), isNew: true }
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
  { key, start = 'now' }: RemindWaveInput,
  now: Date,
): Promise<number> {
  if (!takesAnswers(wave, now)) throw notOpen(wave);
  const awaited = await listRemindable(stores, wave, now);
  const due = await planMails(stores, wave, { people: awaited, start, now });
  const reminders = await stores.reminders.insertRound(wave, { key, at: now, reminders: due });
  const dueNow = new Set(due.filter(({ dueAt }) => dueAt <= now).map((one) => one.invitationId));
  await stores.jobs.enqueue(
    reminders
      .filter(({ invitationId }) => dueNow.has(invitationId))
      .map((data) => ({ name: 'invitation.remind' as const, data })),
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
