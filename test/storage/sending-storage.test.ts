import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSendingStorage } from '../../src/storage/sending-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import type { Invitation } from '../../src/survey/types.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildPortal } from './samples.ts';

const NOW = new Date('2026-11-04T09:00:00Z');
const PEOPLE = 30;

describe.each(await databases())('what many jobs ask for at once, on %s', (kind) => {
  let opened: TestStorage;
  let sending: Storage;
  let other: Storage;
  let invitations: Invitation[];

  beforeAll(async () => {
    opened = await openTestStorage(kind);
    sending = createSendingStorage(opened.storage, opened.database.kysely);
    other = createSendingStorage(opened.storage, opened.database.kysely);
    await opened.storage.portals.save(buildPortal());
  });
  afterAll(() => opened.close());
  afterEach(async () => {
    await sql`delete from waves`.execute(opened.database.kysely);
    await sql`delete from contact_states`.execute(opened.database.kysely);
  });

  async function insertWave(status: 'open' | 'paused' = 'open'): Promise<void> {
    const wave = buildWave({ status });
    invitations = Array.from({ length: PEOPLE }, (_, index) =>
      buildInvitation({
        invitationId: `inv_${index}`,
        personId: String(7000 + index),
        linkHash: `hash-${index}`,
        linkNonce: `k1.${index}`,
      }),
    );
    await opened.storage.waves.insert(wave);
    await opened.storage.invitations.insertAll(invitations);
  }
  const deliveries = async () =>
    (await opened.storage.invitations.listOfWave(buildWave())).map(({ delivery }) => delivery);

  it('is read for each of them', async () => {
    await insertWave();
    const read = await Promise.all(invitations.map((ref) => sending.invitations.get(ref)));
    expect(read.map(({ invitationId }) => invitationId)).toEqual(
      invitations.map(({ invitationId }) => invitationId),
    );
    const nobody = sending.invitations.get({ portalId: 1, invitationId: 'inv_none' });
    await expect(nobody).rejects.toMatchObject({ code: 'not_found' });
    const elsewhere = sending.invitations.get({ portalId: 2, invitationId: 'inv_1' });
    await expect(elsewhere).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is taken once, however many workers want it', async () => {
    await insertWave();
    const tries = await Promise.all(
      [sending, other].map((storage) =>
        Promise.all(invitations.map((each) => storage.invitations.take(each, NOW))),
      ),
    );
    for (const index of invitations.keys()) {
      expect(tries.filter((taken) => taken[index]).length).toBe(1);
    }
    expect(new Set(await deliveries())).toEqual(new Set(['handing_over']));
  });

  it('is noted as it ended, each for itself', async () => {
    await insertWave();
    const [sent, failed, old] = invitations as [Invitation, Invitation, Invitation];
    await Promise.all(invitations.map((each) => sending.invitations.take(each, NOW)));
    const from = ['handing_over'] as const;
    expect(
      await Promise.all([
        sending.invitations.moveDelivery(sent, from, 'sent', NOW),
        sending.invitations.moveDelivery(failed, from, 'failed', NOW),
        sending.invitations.moveDelivery({ ...old, linkNonce: 'k1.older' }, from, 'sent', NOW),
      ]),
    ).toEqual([true, true, false]);
    expect(await opened.storage.invitations.get(sent)).toMatchObject({
      delivery: 'sent',
      sentAt: NOW,
    });
    expect(await opened.storage.invitations.get(failed)).toMatchObject({
      delivery: 'failed',
      sentAt: null,
    });
    expect(await opened.storage.invitations.get(old)).toMatchObject({ delivery: 'handing_over' });
  });

  it('is not taken of a wave that was paused, nor for whom has opted out since it was read', async () => {
    await insertWave('paused');
    const [first, second] = invitations as [Invitation, Invitation];
    expect(await sending.invitations.take(first, NOW)).toBe(false);
    await opened.storage.waves.setStatus(buildWave(), 'open', null);
    await opened.storage.contactStates.setSurveyOptOut(1, first.personId, true);
    expect(
      await Promise.all([first, second].map((each) => sending.invitations.take(each, NOW))),
    ).toEqual([false, true]);
  });
});
