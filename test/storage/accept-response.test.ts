import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildPortal, buildResponse } from './samples.ts';

const NOW = new Date('2026-11-03T10:15:00Z');
const WAVE = buildWave();
const INVITATION = buildInvitation({ response: 'opened', askedPoints: ['p1', 'p3'] });

describe.each(await databases())('an answer on %s', (kind) => {
  let opened: TestStorage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    const { storage } = opened;
    await storage.portalStates.deleteAll(1);
    await storage.portals.save(buildPortal());
    await storage.waves.insert(WAVE);
    await storage.invitations.insertAll([INVITATION]);
  });
  const versionOf = async () => (await opened.storage.waves.get(WAVE)).answersVersion;

  it('is kept, marks its invitation and raises the version of its wave', async () => {
    const { responses, invitations } = opened.storage;
    const response = buildResponse();
    expect(await responses.accept(response, INVITATION, NOW)).toEqual({ personId: '7001' });
    expect(await responses.listOfWave(WAVE)).toEqual([response]);
    expect(await invitations.get(INVITATION)).toMatchObject({
      response: 'answered',
      answeredAt: NOW,
      askedPoints: ['p1', 'p3'],
    });
    expect(await versionOf()).toBe(1);
  });

  it.each(['answered', 'late', 'withdrawn', 'expired'] as const)(
    'is not kept when the invitation is %s',
    async (state) => {
      const { responses, invitations } = opened.storage;
      await invitations.setResponse(INVITATION, state, NOW);
      expect(await responses.accept(buildResponse(), INVITATION, NOW)).toBeNull();
      expect(await responses.listOfWave(WAVE)).toEqual([]);
      expect((await invitations.get(INVITATION)).response).toBe(state);
      expect(await versionOf()).toBe(0);
    },
  );

  it('is kept once when it comes many times at once', async () => {
    const { responses } = opened.storage;
    const many = Array.from({ length: 8 }, (_, index) =>
      responses.accept(buildResponse({ responseId: `rsp_${index}` }), INVITATION, NOW),
    );
    const accepted = (await Promise.all(many)).filter((person) => person !== null);
    expect(accepted).toHaveLength(1);
    expect(await responses.listOfWave(WAVE)).toHaveLength(1);
    expect(await versionOf()).toBe(1);
  });

  it('that is late is marked as such and raises nothing', async () => {
    const { responses, invitations } = opened.storage;
    await responses.accept(buildResponse({ late: true }), INVITATION, NOW);
    expect((await invitations.get(INVITATION)).response).toBe('late');
    expect(await versionOf()).toBe(0);
  });

  it('that is anonymous leaves no time, no reminder, no person, and not what that person was asked', async () => {
    const { responses, invitations, reminders, storage } = { ...opened.storage, ...opened };
    await storage.transaction((stores) =>
      stores.reminders.insertRound(WAVE, {
        key: 'round',
        at: NOW,
        reminders: [{ invitationId: INVITATION.invitationId, dueAt: NOW }],
      }),
    );
    const hidden = buildResponse({ invitationId: null, personId: null });
    await responses.accept(hidden, INVITATION, null);
    expect(await responses.listOfWave(WAVE)).toEqual([hidden]);
    expect(await invitations.get(INVITATION)).toMatchObject({
      answeredAt: null,
      askedPoints: null,
    });
    expect(await storage.transaction((stores) => stores.reminders.lockPeople(WAVE))).toEqual(
      new Map(),
    );
    expect(await reminders.listUnsent(1, NOW)).toEqual([]);
    const { rows } = await sql<{ due: Date }>`
      select reminder_due_at as due from invitations
      where portal_id = 1 and invitation_id = ${INVITATION.invitationId}
    `.execute(opened.database.kysely);
    expect(rows).toEqual([{ due: new Date(0) }]);
  });

  it('belongs to whoever the invited contact has become since', async () => {
    const { responses, history } = opened.storage;
    await history.moveContact(1, '7001', '7999');
    expect(await responses.accept(buildResponse(), INVITATION, NOW)).toEqual({ personId: '7999' });
    expect((await responses.listOfWave(WAVE)).map(({ personId }) => personId)).toEqual(['7999']);
  });
});
