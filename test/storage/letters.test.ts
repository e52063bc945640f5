import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../src/lib/errors.ts';
import type { LetterRef } from '../../src/lib/refs.ts';
import { sendLetter } from '../../src/survey/letters/send-letter.ts';
import { tellClosingSoon } from '../../src/survey/letters/tell-closing-soon.ts';
import { createPersonalLinks } from '../../src/survey/personal-links.ts';
import type { SurveyMail } from '../../src/survey/survey-mail.ts';
import type { Invitation, Mode, Wave } from '../../src/survey/types.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import type { MemoryLog } from '../support/memory-log.ts';
import { deleteJobs, openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildPortal } from './samples.ts';

const HOUR = 3_600_000;
const links = createPersonalLinks(
  [{ id: 'k1', key: Buffer.alloc(32, 1) }],
  'https://radar.example',
);

describe.each(await databases())('letters on %s', (kind) => {
  let opened: TestStorage;
  let log: MemoryLog;
  let mails: SurveyMail[];
  let wave: Wave;
  let now: Date;
  /** What the mail server does with the next mail. */
  let nextMail: () => Promise<void>;

  const clock = { now: () => now };
  const send = (ref: LetterRef) =>
    sendLetter(
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
  const tell = () => tellClosingSoon({ storage: opened.storage, clock, log: log.log }, 1);
  const enqueued = async (): Promise<LetterRef[]> => {
    const { rows } = await sql<{ data: LetterRef }>`
      select data from pgboss.job where name = 'invitation.letter' order by data::text
    `.execute(opened.database.kysely);
    return rows.map(({ data }) => data);
  };

  beforeAll(async () => {
    opened = await openTestStorage(kind);
    await opened.storage.portals.save(buildPortal());
  });
  afterAll(() => opened.close());
  beforeEach(() => {
    log = createMemoryLog();
    mails = [];
    nextMail = () => Promise.resolve();
  });
  afterEach(async () => {
    await sql`delete from waves`.execute(opened.database.kysely);
    await deleteJobs(opened.database);
  });

  /** A wave at ten in the morning of the working day before its end. */
  async function insertWave(
    people: ReadonlyArray<Partial<Invitation>>,
    mode: Mode = 'named',
  ): Promise<LetterRef> {
    const openedAt = new Date('2026-11-02T09:00:00Z');
    const closesAt = new Date('2026-11-12T09:00:00Z');
    now = new Date('2026-11-11T09:00:00Z');
    wave = buildWave({ mode, openedAt, closesAt });
    await opened.storage.waves.insert(wave);
    await opened.storage.invitations.insertAll(
      people.map((person, index) =>
        buildInvitation({
          invitationId: `inv_${index}`,
          linkHash: `inv_${index}`,
          linkNonce: `k1.inv_${index}`,
          personId: String(7001 + index),
          delivery: 'sent',
          ...person,
        }),
      ),
    );
    return { portalId: 1, invitationId: 'inv_0', letter: 'closing' };
  }

  it('about the end go to who is silent, by two ticks at once only once', async () => {
    await insertWave([{}, { response: 'answered' }, { delivery: 'failed' }]);
    await Promise.all([tell(), tell()]);
    const refs = await enqueued();
    expect(refs.map(({ invitationId }) => invitationId)).toEqual(['inv_0']);
    for (const ref of [...refs, ...refs]) await send(ref);
    expect(mails.map((mail) => [mail.kind, mail.invitation.invitationId])).toEqual([
      ['closing', 'inv_0'],
    ]);
    expect(log.events('letter.sent')).toHaveLength(1);
  });

  it('about the end leave at the office hours of their reader', async () => {
    await insertWave([{ timeZone: 'America/New_York' }, { timeZone: 'Pacific/Auckland' }]);
    await tell();
    expect(await enqueued()).toEqual([]);
    const ref = { portalId: 1, invitationId: 'inv_0', letter: 'closing' } as const;
    await send(ref);
    expect(mails).toEqual([]);
    now = new Date('2026-11-11T14:00:00Z');
    const due = await opened.storage.letters.listUnsent(1, { now, thanksSince: now });
    expect(due).toEqual([{ ...ref, waveId: wave.waveId }]);
    await send(ref);
    expect(mails.map(({ invitation }) => invitation.invitationId)).toEqual(['inv_0']);
  });

  it('about the end pass over who was reminded within a day, and hold back reminders', async () => {
    await insertWave([{}, {}]);
    await sql`
      update invitations set reminded_at = ${new Date(now.getTime() - 23 * HOUR)}
      where invitation_id = 'inv_1'
    `.execute(opened.database.kysely);
    await tell();
    expect((await enqueued()).map(({ invitationId }) => invitationId)).toEqual(['inv_0']);
    const last = await opened.storage.transaction(({ reminders }) => reminders.lockPeople(wave));
    expect(last.get('inv_0')).toEqual(now);
  });

  it.each<[string, LetterRef['letter'], Partial<Invitation>, Mode]>([
    ['about the end stop at the answer', 'closing', { response: 'answered' }, 'named'],
    ['of thanks wait for an answer', 'thanks', {}, 'named'],
    [
      'of thanks never tell of an anonymous answer',
      'thanks',
      { response: 'answered' },
      'anonymous',
    ],
  ])('%s', async (_what, letter, person, mode) => {
    const ref = { ...(await insertWave([person], mode)), letter };
    await opened.storage.letters.plan(ref, now);
    await send(ref);
    expect(mails).toEqual([]);
  });

  it('about the end stop at an answer that comes after they were looked at', async () => {
    const ref = await insertWave([{}]);
    await opened.storage.letters.plan(ref, now);
    await opened.storage.invitations.setResponse(ref, 'answered', now);
    expect(await opened.storage.letters.take(ref, now)).toBe(false);
    expect(await opened.storage.letters.listUnsent(1, { now, thanksSince: now })).toEqual([]);
  });

  it('of thanks that wait are found for a while', async () => {
    const ref = { ...(await insertWave([{ response: 'answered' }])), letter: 'thanks' } as const;
    await opened.storage.letters.plan(ref, now);
    expect(await opened.storage.letters.listUnsent(1, { now, thanksSince: now })).toEqual([
      { ...ref, waveId: wave.waveId },
    ]);
    expect(
      await opened.storage.letters.listUnsent(1, { now, thanksSince: new Date(now.getTime() + 1) }),
    ).toEqual([]);
  });

  it('after a worker that died in the middle nobody knows, so none is sent', async () => {
    const ref = await insertWave([{}]);
    await opened.storage.letters.plan(ref, now);
    expect(await opened.storage.letters.take(ref, now)).toBe(true);
    await send(ref);
    await send(ref);
    expect(mails).toEqual([]);
    expect(log.events('letter.unknown')).toHaveLength(1);
  });

  it('a server that may have taken it gets it no second time', async () => {
    const ref = await insertWave([{}]);
    await opened.storage.letters.plan(ref, now);
    nextMail = () => Promise.reject(new Error('The connection was lost.'));
    await send(ref);
    nextMail = () => Promise.resolve();
    await send(ref);
    expect(mails).toEqual([]);
  });

  it('a server that is away gets it later', async () => {
    const ref = await insertWave([{}]);
    await opened.storage.letters.plan(ref, now);
    nextMail = () => Promise.reject(new AppError('mail_unavailable', 'Away.'));
    await expect(send(ref)).rejects.toMatchObject({ code: 'mail_unavailable' });
    nextMail = () => Promise.resolve();
    await send(ref);
    expect(mails).toHaveLength(1);
  });

  it('asked for twice are planned once', async () => {
    const ref = await insertWave([{}]);
    await Promise.all([
      opened.storage.letters.plan(ref, now),
      opened.storage.letters.plan(ref, now),
    ]);
    expect(await opened.storage.letters.listUnsent(1, { now, thanksSince: now })).toEqual([
      { ...ref, waveId: wave.waveId },
    ]);
  });
});
