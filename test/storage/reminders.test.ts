import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../src/lib/errors.ts';
import type { ReminderRef } from '../../src/lib/refs.ts';
import { createPersonalLinks } from '../../src/survey/personal-links.ts';
import type { SurveyMail } from '../../src/survey/survey-mail.ts';
import { remindWave } from '../../src/survey/remind-wave.ts';
import { sendReminder } from '../../src/survey/send-reminder.ts';
import type { Invitation, Mode, Wave } from '../../src/survey/types.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import type { MemoryLog } from '../support/memory-log.ts';
import { deleteJobs, openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildPortal } from './samples.ts';

const START = new Date('2026-11-04T09:00:00Z');
const HOUR = 3_600_000;

const links = createPersonalLinks(
  [{ id: 'k1', key: Buffer.alloc(32, 1) }],
  'https://radar.example',
);

describe.each(await databases())('reminders on %s', (kind) => {
  let opened: TestStorage;
  let now: Date;
  let log: MemoryLog;
  let mails: SurveyMail[];
  /** What the mail server does with the next mail. */
  let nextMail: () => Promise<void>;

  const clock = { now: () => now };
  const remind = (ref: Wave, key: string) =>
    remindWave({ storage: opened.storage, clock, log: log.log }, ref, { key });
  const send = (ref: ReminderRef) =>
    sendReminder(
      {
        storage: opened.storage,
        courier: {
          async send(mail) {
            await nextMail();
            mails.push(mail);
          },
        },
        links,
        clock,
        log: log.log,
      },
      ref,
    );
  /** Works off what the last rounds have enqueued. */
  const sendAll = async (): Promise<void> => {
    const { rows } = await sql<{ data: ReminderRef }>`
      select data from pgboss.job where name = 'invitation.remind' order by data::text
    `.execute(opened.database.kysely);
    await deleteJobs(opened.database);
    for (const { data } of rows) await send(data);
  };
  const addressees = () => mails.map(({ invitation }) => invitation.personId).sort();

  beforeAll(async () => {
    opened = await openTestStorage(kind);
    await opened.storage.portals.save(buildPortal());
  });
  afterAll(() => opened.close());
  beforeEach(() => {
    now = START;
    log = createMemoryLog();
    mails = [];
    nextMail = () => Promise.resolve();
  });
  afterEach(async () => {
    await sql`delete from waves`.execute(opened.database.kysely);
    await deleteJobs(opened.database);
  });

  async function insertWave(
    number: number,
    people: ReadonlyArray<Partial<Invitation>>,
    mode: Mode = 'named',
  ): Promise<{ wave: Wave; invitations: Invitation[] }> {
    const { storage } = opened;
    const waveId = `wav_${number}`;
    const wave = buildWave({ waveId, mode, requestId: `request-${number}` });
    const invitations = people.map((person, index) => {
      const id = `inv_${number}_${index}`;
      return buildInvitation({
        waveId,
        invitationId: id,
        linkHash: id,
        linkNonce: `k1.${id}`,
        personId: String(7001 + index),
        delivery: 'sent',
        ...person,
      });
    });
    await storage.waves.insert(wave);
    await storage.invitations.insertAll(invitations);
    return { wave, invitations };
  }

  it('go once to everybody who has not answered, with their own link', async () => {
    const { wave, invitations } = await insertWave(1, [
      {},
      { response: 'started' },
      { response: 'answered' },
      { delivery: 'failed' },
      { side: 'vendor', personId: '31' },
    ]);
    expect(await remind(wave, 'monday')).toEqual({ waveId: wave.waveId, reminded: 3 });
    await sendAll();
    expect(addressees()).toEqual(['31', '7001', '7002']);
    const [first] = invitations;
    if (!first) throw new Error('The wave has no invitation.');
    expect(mails.find(({ invitation }) => invitation.personId === '7001')).toMatchObject({
      kind: 'reminder',
      reminder: 1,
      surveyUrl: links.surveyUrl(first),
      timeZone: 'Europe/Copenhagen',
    });
    expect(log.events('reminder.sent')).toHaveLength(3);
  });

  it('asked for twice with one key go once, and are told alike', async () => {
    const { wave } = await insertWave(1, [{}, {}]);
    const [first, second] = await Promise.all([remind(wave, 'same'), remind(wave, 'same')]);
    expect(second).toEqual(first);
    await sendAll();
    now = new Date(START.getTime() + 48 * HOUR);
    expect(await remind(wave, 'same')).toEqual(first);
    await sendAll();
    expect(addressees()).toEqual(['7001', '7002']);
    expect(log.events('wave.reminded')).toHaveLength(1);
  });

  it('come to a person once a day, also of two waves at once, and to a colleague, too', async () => {
    const people = [{ personId: '7001' }, { side: 'vendor', personId: '31' }] as const;
    const { wave } = await insertWave(1, people);
    const other = await insertWave(2, people);
    const reminded = await Promise.all([remind(wave, 'one'), remind(other.wave, 'two')]);
    expect(reminded.map((round) => round.reminded).sort()).toEqual([0, 2]);

    now = new Date(START.getTime() + 24 * HOUR - 1);
    expect(await remind(wave, 'too early')).toMatchObject({ reminded: 0 });
    now = new Date(START.getTime() + 24 * HOUR);
    expect(await remind(other.wave, 'next day')).toMatchObject({ reminded: 2 });
  });

  it('that wait are listed, unless nobody is to get them any more', async () => {
    const { storage } = opened;
    const { wave } = await insertWave(1, [
      {},
      { personId: 'opted out' },
      { personId: 'answers' },
      { personId: 'opted out', side: 'vendor' },
      { delivery: 'failed' },
    ]);
    const { wave: closed } = await insertWave(2, [{ personId: '7009' }]);
    await remind(wave, 'monday');
    await remind(closed, 'monday');
    await storage.waves.setStatus(closed, 'closed', now);
    await storage.contactStates.setSurveyOptOut(1, 'opted out', true);
    await storage.invitations.setResponse(
      { portalId: 1, invitationId: 'inv_1_2' },
      'answered',
      now,
    );
    const listed = [0, 3].map((index) => ({
      portalId: 1,
      invitationId: `inv_1_${index}`,
      reminder: 1,
    }));
    expect(await storage.reminders.listUnsent(1, now)).toMatchObject(listed);
    expect(await storage.reminders.listUnsent(2, now)).toEqual([]);
    for (const ref of listed) await send(ref);
    expect(await storage.reminders.listUnsent(1, now)).toEqual([]);
    await storage.contactStates.setSurveyOptOut(1, 'opted out', false);
  });

  it('count on: the second one of an invitation is another mail', async () => {
    const { wave } = await insertWave(1, [{}]);
    await remind(wave, 'first');
    await sendAll();
    now = new Date(START.getTime() + 25 * HOUR);
    await remind(wave, 'second');
    await sendAll();
    expect(mails.map((mail) => mail.kind === 'reminder' && mail.reminder)).toEqual([1, 2]);
  });

  it('stop at an answer that comes while they wait', async () => {
    const { wave, invitations } = await insertWave(1, [{}, {}]);
    await remind(wave, 'monday');
    const [first] = invitations;
    if (!first) throw new Error('The wave has no invitation.');
    await opened.storage.invitations.setResponse(first, 'answered', now);
    await sendAll();
    expect(addressees()).toEqual(['7002']);
  });

  it('are not taken when the answer comes at the very last moment', async () => {
    const { wave, invitations } = await insertWave(1, [{}]);
    await remind(wave, 'monday');
    const [first] = invitations;
    if (!first) throw new Error('The wave has no invitation.');
    const ref = { portalId: 1, invitationId: first.invitationId, reminder: 1 };
    await opened.storage.invitations.setResponse(first, 'answered', now);
    expect(await opened.storage.reminders.take(ref, now)).toBe(false);
  });

  it.each([
    ['the wave has closed', (wave: Wave) => opened.storage.waves.setStatus(wave, 'closed', START)],
    [
      'the person has opted out',
      () => opened.storage.contactStates.setSurveyOptOut(1, '7001', true),
    ],
  ])('are not sent any more once %s', async (_what, change) => {
    const { wave } = await insertWave(1, [{}]);
    await remind(wave, 'monday');
    await change(wave);
    await sendAll();
    await opened.storage.contactStates.setSurveyOptOut(1, '7001', false);
    expect(mails).toEqual([]);
  });

  it('are refused for a wave that is not open', async () => {
    const { wave } = await insertWave(1, [{}]);
    await opened.storage.waves.setStatus(wave, 'paused', null);
    await expect(remind(wave, 'monday')).rejects.toMatchObject({ code: 'wave_state' });
    await expect(remind({ ...wave, waveId: 'wav_9' }, 'monday')).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(remind({ ...wave, portalId: 2 }, 'monday')).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  describe('never come twice:', () => {
    const REF = { portalId: 1, invitationId: 'inv_1_0', reminder: 1 };

    beforeEach(async () => {
      const { wave } = await insertWave(1, [{}]);
      await remind(wave, 'monday');
    });

    it('a job that runs twice sends one', async () => {
      await send(REF);
      await send(REF);
      expect(mails).toHaveLength(1);
    });

    it('two workers at once send one', async () => {
      await Promise.allSettled([send(REF), send(REF)]);
      expect(mails).toHaveLength(1);
    });

    it('after a worker that died in the middle nobody knows, so none is sent', async () => {
      expect(await opened.storage.reminders.take(REF, now)).toBe(true);
      await send(REF);
      await send(REF);
      expect(mails).toEqual([]);
      expect(log.events('reminder.unknown')).toHaveLength(1);
    });

    it('a server that may have taken it gets it no second time', async () => {
      nextMail = () => Promise.reject(new Error('The connection was lost.'));
      await send(REF);
      nextMail = () => Promise.resolve();
      await send(REF);
      expect(mails).toEqual([]);
    });

    it('a server that refused it for good gets it no second time', async () => {
      nextMail = () => Promise.reject(new AppError('mail_refused', 'No such person.'));
      await send(REF);
      nextMail = () => Promise.resolve();
      await send(REF);
      expect(mails).toEqual([]);
      expect(log.events('reminder.refused')).toHaveLength(1);
    });

    it('a server that is away gets it later', async () => {
      nextMail = () => Promise.reject(new AppError('mail_unavailable', 'Away.'));
      await expect(send(REF)).rejects.toMatchObject({ code: 'mail_unavailable' });
      nextMail = () => Promise.resolve();
      await send(REF);
      expect(mails).toHaveLength(1);
    });

    it('the job of a former reminder sends nothing', async () => {
      now = new Date(START.getTime() + 25 * HOUR);
      await remind(buildWave({ waveId: 'wav_1' }), 'tuesday');
      await send(REF);
      expect(mails).toEqual([]);
      await send({ ...REF, reminder: 2 });
      expect(mails).toHaveLength(1);
    });
  });

  describe.each(['confidential', 'anonymous'] as const)('of a %s wave', (mode) => {
    it('are not counted aloud: the number would tell how many have answered', async () => {
      const { wave } = await insertWave(1, [{}, { response: 'answered' }], mode);
      expect(await remind(wave, 'monday')).toEqual({ waveId: wave.waveId, reminded: null });
      await sendAll();
      expect(addressees()).toEqual(['7001']);
      expect(log.events('wave.reminded')).toMatchObject([{ reminded: null }]);
      expect(JSON.stringify(log.events('reminder.sent'))).not.toContain('inv_1_0');
    });
  });

  it('leave no trace at an anonymous answer: it would tell when it came', async () => {
    const { wave, invitations } = await insertWave(1, [{}, {}], 'anonymous');
    await remind(wave, 'monday');
    await sendAll();
    const [first] = invitations;
    if (!first) throw new Error('The wave has no invitation.');
    await opened.storage.invitations.setResponse(first, 'answered', null);
    const { rows } = await sql<{ reminders: number; reminded_at: Date | null }>`
      select reminders, reminder_state, reminded_at from invitations
      where invitation_id = ${first.invitationId}
    `.execute(opened.database.kysely);
    expect(rows).toEqual([{ reminders: 0, reminder_state: null, reminded_at: null }]);
  });
});
