import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { remindByItself } from '../../src/survey/remind-by-itself.ts';
import { remindWave } from '../../src/survey/remind-wave.ts';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import type { PortalSettings } from '../../src/survey/settings.ts';
import type { Invitation, Wave } from '../../src/survey/types.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import type { MemoryLog } from '../support/memory-log.ts';
import { deleteJobs, openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildPortal } from './samples.ts';

/** Friday, four days after the launch, 10:00 in Copenhagen. */
const FRIDAY = new Date('2026-11-06T09:00:00Z');

describe.each(await databases())('reminders by themselves on %s', (kind) => {
  let opened: TestStorage;
  let now: Date;
  let log: MemoryLog;

  beforeAll(async () => {
    opened = await openTestStorage(kind);
    await opened.storage.portals.save(buildPortal());
  });
  afterAll(() => opened.close());
  beforeEach(() => {
    now = FRIDAY;
    log = createMemoryLog();
  });
  afterEach(async () => {
    await sql`delete from waves`.execute(opened.database.kysely);
    await sql`delete from settings_versions`.execute(opened.database.kysely);
    await deleteJobs(opened.database);
  });

  const deps = () => ({ storage: opened.storage, clock: { now: () => now }, log: log.log });
  const tick = () => remindByItself(deps(), 1);
  const set = (changes: Partial<PortalSettings>) =>
    opened.storage.settings.save(1, { ...defaultPortalSettings, ...changes }, now);

  async function insertWave(
    nr: number,
    people: ReadonlyArray<Partial<Invitation>>,
    changes: Partial<Wave> = {},
  ): Promise<Wave> {
    const waveId = `wav_${nr}`;
    const wave = buildWave({ waveId, requestId: waveId, ...changes });
    await opened.storage.waves.insert(wave);
    await opened.storage.invitations.insertAll(
      people.map((person, index) => {
        const id = `inv_${nr}_${index}`;
        return buildInvitation({
          waveId,
          invitationId: id,
          linkHash: id,
          personId: String(7000 + 10 * nr + index),
          delivery: 'sent',
          ...person,
        });
      }),
    );
    return wave;
  }

  const rounds = async () => {
    const { rows } = await sql<{ round: string }>`
      select wave_id || ' ' || round_key || ' ' || reminded as round from reminder_rounds
      order by round
    `.execute(opened.database.kysely);
    return rows.map(({ round }) => round);
  };
  const reminders = async () => {
    const { rows } = await sql<{ reminder: string }>`
      select (data ->> 'invitationId') || ' ' || (data ->> 'reminder') as reminder
      from pgboss.job where name = 'invitation.remind' order by reminder
    `.execute(opened.database.kysely);
    return rows.map(({ reminder }) => reminder);
  };

  it('go to everybody who has not answered, once however often the clock ticks', async () => {
    await insertWave(1, [{}, { response: 'answered' }, { side: 'vendor', personId: '31' }]);
    await tick();
    await tick();
    expect(await rounds()).toEqual(['wav_1 auto-4 2']);
    expect(await reminders()).toEqual(['inv_1_0 1', 'inv_1_2 1']);
    expect(log.events('wave.reminded')).toHaveLength(1);
  });

  it('go once when many processes tick at the same moment', async () => {
    await insertWave(1, [{}, {}]);
    await insertWave(2, [{}]);
    await Promise.all(Array.from({ length: 6 }, tick));
    expect(await rounds()).toEqual(['wav_1 auto-4 2', 'wav_2 auto-4 1']);
    expect(await reminders()).toHaveLength(3);
  });

  it('go to nobody of a wave that is paused, closed, cancelled or at its end', async () => {
    await insertWave(1, [{}], { status: 'paused' });
    await insertWave(2, [{}], { status: 'closed' });
    await insertWave(3, [{}], { status: 'cancelled' });
    await insertWave(4, [{}], { closesAt: FRIDAY });
    await insertWave(5, [{}], { status: 'sending' });
    await tick();
    expect(await rounds()).toEqual([]);
  });

  it('make up for a wave that was paused when it goes on', async () => {
    const wave = await insertWave(1, [{}], { status: 'paused' });
    await tick();
    await opened.storage.waves.setStatus(wave, 'open', null);
    now = new Date('2026-11-09T09:00:00Z');
    await tick();
    expect(await rounds()).toEqual(['wav_1 auto-4 1']);
  });

  it('keep 24 hours from one by hand, which counts for nothing else', async () => {
    const wave = await insertWave(1, [{}]);
    now = new Date('2026-11-05T14:00:00Z');
    await remindWave(deps(), wave, { key: 'by hand' });
    now = FRIDAY;
    await tick();
    expect(await rounds()).toEqual(['wav_1 by hand 1']);
    now = new Date('2026-11-06T14:00:00Z');
    await tick();
    expect(await rounds()).toEqual(['wav_1 auto-4 1', 'wav_1 by hand 1']);
  });

  it('go by the settings of now, not by those of the launch', async () => {
    await insertWave(1, [{}]);
    await set({ reminderDays: [] });
    await tick();
    expect(await rounds()).toEqual([]);
    await set({ reminderDays: [3] });
    await tick();
    expect(await rounds()).toEqual(['wav_1 auto-3 1']);
  });

  it('leave nothing behind when they are cut off, and come with the next tick', async () => {
    await insertWave(1, [{}]);
    const broken = {
      ...opened.storage,
      transaction: (work: Parameters<typeof opened.storage.transaction>[0]) =>
        opened.storage.transaction(async (stores) => {
          await work(stores);
          throw new Error('The process died.');
        }),
    };
    await expect(
      remindByItself({ ...deps(), storage: broken as typeof opened.storage }, 1),
    ).rejects.toThrow('died');
    expect(await rounds()).toEqual([]);
    expect(await reminders()).toEqual([]);
    await tick();
    expect(await rounds()).toEqual(['wav_1 auto-4 1']);
  });
});
