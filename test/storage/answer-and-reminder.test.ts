import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPersonalLinks } from '../../src/survey/personal-links.ts';
import { sendReminder } from '../../src/survey/send-reminder.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildPortal } from './samples.ts';

const NOW = new Date('2026-11-06T09:00:00Z');
const keys = [{ id: 'k1', key: Buffer.alloc(32, 1) }];
const WAVE = buildWave();
const INVITATION = buildInvitation({ delivery: 'sent' });

// The embedded database has one connection: there nothing comes in between.
const servers = (await databases()).filter((kind) => kind === 'postgres');

describe.each(servers)('an answer and a reminder in the same minute on %s', (kind) => {
  let opened: TestStorage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
    const { portals, waves, invitations } = opened.storage;
    await portals.save(buildPortal());
    await waves.insert(WAVE);
    await invitations.insertAll([INVITATION]);
  });
  afterAll(() => opened.close());

  const isWaiting = async () => {
    const { rows } = await sql`
      select 1 from pg_stat_activity
      where wait_event_type = 'Lock' and datname = current_database()
    `.execute(opened.database.kysely);
    return rows.length > 0;
  };

  it('no reminder leaves once the answer is on its way into the database', async () => {
    const { storage } = opened;
    const { invitationId } = INVITATION;
    const [ref] = await storage.reminders.insertRound(WAVE, {
      key: 'auto-4',
      at: NOW,
      reminders: [{ invitationId, dueAt: NOW }],
    });
    if (!ref) throw new Error('There is no reminder.');
    const sent: unknown[] = [];
    const deps = {
      storage,
      courier: {
        send(mail: unknown) {
          sent.push(mail);
          return Promise.resolve();
        },
      },
      links: createPersonalLinks(keys, 'https://radar.example'),
      clock: { now: () => NOW },
      log: createMemoryLog().log,
    };
    const written = Promise.withResolvers<undefined>();
    const commit = Promise.withResolvers<undefined>();
    const answer = storage.transaction(async (stores) => {
      await stores.invitations.setResponse(INVITATION, 'answered', NOW);
      written.resolve(undefined);
      await commit.promise;
    });
    await written.promise;
    // The worker still sees an invitation without an answer, and comes to wait for its row.
    const reminder = sendReminder(deps, ref);
    await expect.poll(isWaiting).toBe(true);
    commit.resolve(undefined);
    await Promise.all([answer, reminder]);
    expect(sent).toEqual([]);
  });
});
