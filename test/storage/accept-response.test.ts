import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AcceptedAs, AcceptedPerson } from '../../src/survey/invitation-store.ts';
import type { Response } from '../../src/survey/types.ts';
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
  /** In a transaction of its own, which is rolled back where nothing was accepted. */
  const accept = async (
    response: Response,
    changes: Partial<AcceptedAs> = {},
  ): Promise<AcceptedPerson | null> => {
    const as = { invitation: INVITATION, wave: WAVE, answeredAt: NOW, ...changes };
    const refused = new Error('Nothing was accepted.');
    return opened.storage
      .transaction(async ({ responses }) => {
        const person = await responses.accept(response, as);
        if (!person) throw refused;
        return person;
      })
      .catch((error: unknown) => {
        if (error === refused) return null;
        throw error;
      });
  };
  const versionOf = async () => (await opened.storage.waves.get(WAVE)).answersVersion;

  it('is kept, marks its invitation and raises the version of its wave', async () => {
    const { responses, invitations } = opened.storage;
    const response = buildResponse();
    expect(await accept(response)).toEqual({ personId: '7001' });
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
      expect(await accept(buildResponse())).toBeNull();
      expect(await responses.listOfWave(WAVE)).toEqual([]);
      expect((await invitations.get(INVITATION)).response).toBe(state);
      expect(await versionOf()).toBe(0);
    },
  );

  it('is kept once when it comes many times at once', async () => {
    const { responses } = opened.storage;
    const many = Array.from({ length: 8 }, (_, index) =>
      accept(buildResponse({ responseId: `rsp_${index}` })),
    );
    const accepted = (await Promise.all(many)).filter((person) => person !== null);
    expect(accepted).toHaveLength(1);
    expect(await responses.listOfWave(WAVE)).toHaveLength(1);
    expect(await versionOf()).toBe(1);
  });

  it.each([
    ['closed', () => opened.storage.waves.setStatus(WAVE, 'closed', NOW)],
    ['paused', () => opened.storage.waves.setStatus(WAVE, 'paused', null)],
    [
      'moved to another company',
      () => opened.storage.history.moveCompany(1, WAVE.companyId, '4', NOW),
    ],
  ] as const)('is not kept when its wave has been %s since it was seen', async (_what, change) => {
    const { responses, invitations } = opened.storage;
    await change();
    const version = await versionOf();
    expect(await accept(buildResponse())).toBeNull();
    expect(await responses.listOfWave(WAVE)).toEqual([]);
    expect((await invitations.get(INVITATION)).response).toBe('opened');
    expect(await versionOf()).toBe(version);
  });

  it('is not kept for an invitation to another wave', async () => {
    const other = buildWave({ waveId: 'wav_other', requestId: 'other' });
    await opened.storage.waves.insert(other);
    expect(await accept(buildResponse({ waveId: 'wav_other' }), { wave: other })).toBeNull();
  });

  it('raises the version of its wave for itself, however many come at once', async () => {
    const { invitations, responses } = opened.storage;
    const people = Array.from({ length: 24 }, (_, index) =>
      buildInvitation({
        invitationId: `inv_${index}`,
        personId: `${8000 + index}`,
        linkHash: `h${index}`,
      }),
    );
    await invitations.insertAll(people);
    const all = people.map((invitation) => {
      const { invitationId, personId } = invitation;
      return accept(buildResponse({ responseId: `r${invitationId}`, invitationId, personId }), {
        invitation,
      });
    });
    expect((await Promise.all(all)).map((person) => person?.personId)).toEqual(
      people.map(({ personId }) => personId),
    );
    expect(await responses.listOfWave(WAVE)).toHaveLength(people.length);
    expect(await versionOf()).toBe(people.length);
  });

  it('that is late is marked as such and raises nothing', async () => {
    const { invitations } = opened.storage;
    await accept(buildResponse({ late: true }));
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
    await accept(hidden, { answeredAt: null });
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
    expect(await accept(buildResponse())).toEqual({ personId: '7999' });
    expect((await responses.listOfWave(WAVE)).map(({ personId }) => personId)).toEqual(['7999']);
  });
});
