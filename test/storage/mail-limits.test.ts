import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InvitationRef } from '../../src/lib/refs.ts';
import { createTurns } from '../../src/lib/turns.ts';
import { sendLetter } from '../../src/survey/letters/send-letter.ts';
import { createPersonalLinks } from '../../src/survey/personal-links.ts';
import { sendSecondRound } from '../../src/survey/second-round/send-second-round.ts';
import { sendInvitation } from '../../src/survey/send-invitation.ts';
import { sendReminder } from '../../src/survey/send-reminder.ts';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import { listDueMails } from '../../src/survey/timing/list-due-mails.ts';
import type { SendingSettings } from '../../src/survey/timing/sending-settings.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { deleteJobs, openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildPortal } from './samples.ts';
import { buildSecondInvitation, buildSecondRound } from './second-rounds.ts';

/** A Tuesday, 10:00 in Copenhagen. */
const NOW = new Date('2026-11-03T09:00:00Z');
const MINUTE = 60_000;
const keys = [{ id: 'k1', key: Buffer.alloc(32, 1) }];
const links = createPersonalLinks(keys, 'https://radar.example');

describe.each(await databases())('mails of a portal on %s', (kind) => {
  let opened: TestStorage;
  let now: Date;
  let sent: string[];

  beforeAll(async () => {
    opened = await openTestStorage(kind);
    await opened.storage.portals.save(buildPortal());
    await opened.storage.portals.save(buildPortal({ portalId: 2 }));
  });
  afterAll(() => opened.close());
  beforeEach(() => {
    now = NOW;
    sent = [];
  });
  afterEach(async () => {
    for (const table of ['waves', 'settings_versions', 'mail_counts', 'companies']) {
      await sql`delete from ${sql.table(table)}`.execute(opened.database.kysely);
    }
    await deleteJobs(opened.database);
  });

  const deps = () => ({
    storage: opened.storage,
    courier: {
      send({ invitation }: { invitation: { invitationId: string } }) {
        sent.push(invitation.invitationId);
        return Promise.resolve();
      },
    },
    turns: createTurns(4),
    links,
    clock: { now: () => now },
    log: createMemoryLog().log,
  });
  const send = (ref: InvitationRef) => sendInvitation(deps(), ref);
  const limit = (changes: Partial<SendingSettings>, portalId = 1) =>
    opened.storage.settings.save(
      portalId,
      {
        ...defaultPortalSettings,
        sending: { ...defaultPortalSettings.sending, ...changes },
      },
      now,
    );

  async function insertWave(nr: number, people: number, changes = {}, portalId = 1) {
    const waveId = `wav_${nr}`;
    await opened.storage.waves.insert(buildWave({ portalId, waveId, requestId: waveId }));
    const invitations = Array.from({ length: people }, (_, index) =>
      buildInvitation({
        portalId,
        waveId,
        invitationId: `inv_${nr}_${String(index).padStart(2, '0')}`,
        linkHash: `${portalId}_${nr}_${index}`,
        personId: String(1000 * nr + index),
        dueAt: NOW,
        ...changes,
      }),
    );
    await opened.storage.invitations.insertAll(invitations);
    return invitations;
  }

  const listDue = async () =>
    (await listDueMails(deps(), 1)).map(({ data }) => 'invitationId' in data && data.invitationId);

  it('leave not before they are due, whoever tries', async () => {
    const [later] = await insertWave(1, 1, { dueAt: new Date(NOW.getTime() + MINUTE) });
    if (!later) throw new Error('There is no invitation.');
    expect(await listDue()).toEqual([]);
    await send(later);
    expect(sent).toEqual([]);
    now = later.dueAt;
    expect(await listDue()).toEqual([later.invitationId]);
    await send(later);
    await send(later);
    expect(sent).toEqual([later.invitationId]);
  });

  it('stop at the limit of the minute, and go on with the next one', async () => {
    await limit({ mostPerMinute: 3 });
    const mails = await insertWave(1, 5);
    for (const mail of mails) await send(mail);
    expect(sent).toHaveLength(3);
    expect(await listDue()).toEqual([]);
    now = new Date(NOW.getTime() + MINUTE);
    expect(await listDue()).toEqual(['inv_1_03', 'inv_1_04']);
    for (const mail of mails) await send(mail);
    expect(sent).toHaveLength(5);
    expect(new Set(sent).size).toBe(5);
  });

  it('of every kind count: invitations, letters, second rounds', async () => {
    await limit({ mostPerMinute: 2 });
    const [invited] = await insertWave(1, 1);
    const [silent] = await insertWave(2, 1, { delivery: 'sent' });
    const [asked] = await insertWave(3, 1, { delivery: 'sent', response: 'answered' });
    if (!invited || !silent || !asked) throw new Error('There are no invitations.');
    const { letters, secondRounds } = opened.storage;
    await letters.plan({ portalId: 1, invitationId: silent.invitationId, letter: 'closing' }, now);
    const { waveId, invitationId } = asked;
    await secondRounds.insert(buildSecondRound({ waveId, startedAt: NOW }), [
      buildSecondInvitation({ waveId, invitationId, dueAt: NOW }),
    ]);
    expect(await listDue()).toEqual([invited, silent].map((mail) => mail.invitationId));
    await send(invited);
    await sendLetter(deps(), { ...silent, letter: 'closing' });
    await sendSecondRound(deps(), asked);
    expect(sent).toEqual([invited, silent].map((mail) => mail.invitationId));
    now = new Date(NOW.getTime() + MINUTE);
    expect(await listDue()).toEqual([invitationId]);
    await sendSecondRound(deps(), asked);
    expect(sent).toHaveLength(3);
  });

  it('of a second round leave not before they are due', async () => {
    const [asked] = await insertWave(1, 1, { delivery: 'sent', response: 'answered' });
    if (!asked) throw new Error('There is no invitation.');
    const { waveId, invitationId } = asked;
    const dueAt = new Date(NOW.getTime() + MINUTE);
    await opened.storage.secondRounds.insert(buildSecondRound({ waveId, startedAt: NOW }), [
      buildSecondInvitation({ waveId, invitationId, dueAt }),
    ]);
    await sendSecondRound(deps(), asked);
    expect(sent).toEqual([]);
    now = dueAt;
    await sendSecondRound(deps(), asked);
    expect(sent).toEqual([invitationId]);
  });

  it('that wait for their turn while test mode is switched on are held', async () => {
    const [first, second] = await insertWave(1, 2);
    if (!first || !second) throw new Error('There are no invitations.');
    let finish = () => {};
    const begun = Promise.withResolvers<undefined>();
    const waits = Promise.withResolvers<undefined>();
    const turns = createTurns(1);
    let asked = 0;
    const slow = {
      ...deps(),
      turns: {
        take<Result>(work: () => Promise<Result>) {
          asked += 1;
          if (asked === 2) waits.resolve(undefined);
          return turns.take(work);
        },
      },
      courier: {
        send({ invitation }: { invitation: { invitationId: string } }) {
          sent.push(invitation.invitationId);
          begun.resolve(undefined);
          return new Promise<void>((resolve) => (finish = resolve));
        },
      },
    };
    const sending = [sendInvitation(slow, first)];
    await begun.promise;
    sending.push(sendInvitation(slow, second));
    await waits.promise;
    now = new Date(NOW.getTime() + 2_000);
    await opened.storage.settings.save(1, { ...defaultPortalSettings, testMode: 'on' }, now);
    finish();
    await Promise.all(sending);
    expect(sent).toEqual([first.invitationId]);
    expect((await opened.storage.invitations.get(second)).delivery).toBe('queued');
  });

  it('stop at the limit of the day, by the portal’s calendar', async () => {
    await limit({ mostPerDay: 2 });
    const mails = await insertWave(1, 3);
    for (const mail of mails) await send(mail);
    // Half an hour before midnight in Copenhagen, and after it.
    now = new Date('2026-11-03T22:30:00Z');
    for (const mail of mails) await send(mail);
    expect(sent).toHaveLength(2);
    now = new Date('2026-11-03T23:30:00Z');
    for (const mail of mails) await send(mail);
    expect(sent).toHaveLength(3);
  });

  it('never go beyond a limit however many workers send at once', async () => {
    await limit({ mostPerMinute: 7, mostPerDay: 1000 });
    const mails = await insertWave(1, 24);
    // Each mail by two workers.
    await Promise.all([...mails, ...mails].map(send));
    expect(sent).toHaveLength(7);
    expect(new Set(sent).size).toBe(7);
    const counts = await opened.storage.mailCounts.read(1, ['2026-11-03', '2026-11-03T09:00']);
    expect([...counts.values()]).toEqual([7, 7]);
  });

  it('take turns by wave, so that a small company does not wait for a large one', async () => {
    await limit({ mostPerMinute: 4 });
    await insertWave(1, 20);
    await insertWave(2, 2);
    expect(await listDue()).toEqual(['inv_1_00', 'inv_2_00', 'inv_1_01', 'inv_2_01']);
  });

  it('of one portal are not held back by another one', async () => {
    await limit({ mostPerMinute: 1 });
    await limit({ mostPerMinute: 1 }, 2);
    const [one] = await insertWave(1, 1);
    const [other] = await insertWave(2, 1, {}, 2);
    if (!one || !other) throw new Error('There is no invitation.');
    await send(one);
    await send(other);
    expect(sent).toHaveLength(2);
  });

  it('are counted once where a mail was lost to another worker', async () => {
    await limit({ mostPerDay: 10 });
    const [mail] = await insertWave(1, 1);
    if (!mail) throw new Error('There is no invitation.');
    await send(mail);
    await send(mail);
    expect([...(await opened.storage.mailCounts.read(1, ['2026-11-03'])).values()]).toEqual([1]);
  });

  it('that a dead worker left behind become unknown although the limit is reached', async () => {
    await limit({ mostPerMinute: 1 });
    const [first, dead] = await insertWave(1, 2);
    if (!first || !dead) throw new Error('There is no invitation.');
    await opened.storage.invitations.take(dead, now);
    await send(first);
    await send(dead);
    expect((await opened.storage.invitations.get(dead)).delivery).toBe('unknown');
  });

  it('old counts are forgotten', async () => {
    await limit({ mostPerMinute: 5, mostPerDay: 5 });
    const [mail] = await insertWave(1, 1);
    if (!mail) throw new Error('There is no invitation.');
    await send(mail);
    const periods = ['2026-11-03', '2026-11-03T09:00'];
    await opened.storage.mailCounts.forget(1, '2026-11-03');
    expect((await opened.storage.mailCounts.read(1, periods)).size).toBe(2);
    await opened.storage.mailCounts.forget(1, '2026-11-04');
    expect((await opened.storage.mailCounts.read(1, periods)).size).toBe(0);
  });

  it('of reminders wait for their time as well', async () => {
    const [invitation] = await insertWave(1, 1, { delivery: 'sent' });
    if (!invitation) throw new Error('There is no invitation.');
    const { invitationId } = invitation;
    const [ref] = await opened.storage.reminders.insertRound(invitation, {
      key: 'auto-4',
      at: NOW,
      reminders: [{ invitationId, dueAt: new Date(NOW.getTime() + MINUTE) }],
    });
    if (!ref) throw new Error('There is no reminder.');
    await sendReminder(deps(), ref);
    expect([sent, await listDue()]).toEqual([[], []]);
    now = new Date(NOW.getTime() + MINUTE);
    expect(await listDue()).toEqual([invitationId]);
    await sendReminder(deps(), ref);
    expect(sent).toEqual([invitationId]);
  });
});
