import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Invitation } from '../../src/survey/types.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildCompany, buildPortal } from './samples.ts';

const NOW = new Date('2026-11-10T09:00:00Z');

describe.each(await databases())('an invitation and its link on %s', (kind) => {
  let opened: TestStorage;
  let invitation: Invitation;
  let count = 0;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
    const { storage } = opened;
    await storage.portals.save(buildPortal({ portalId: 1 }));
    await storage.companies.save(buildCompany({ portalId: 1 }));
    await storage.waves.insert(buildWave());
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    count += 1;
    invitation = buildInvitation({
      invitationId: `inv_0000000000000000000${count}`,
      personId: String(7000 + count),
      linkHash: `hash ${count}`,
      linkNonce: `k1.${count}`,
      delivery: 'sent',
    });
    await opened.storage.invitations.insertAll([invitation]);
  });

  const renewal = (name: string) => ({
    email: `${name}@nordlys.example`,
    linkNonce: `k1.${name}-${count}`,
    linkHash: `hash of ${name} ${count}`,
    requestId: `request-${name}`,
    at: NOW,
  });
  const read = () => opened.storage.invitations.get(invitation);

  it('waits again with the new link and address, and the old link is gone', async () => {
    const { invitations } = opened.storage;
    expect(await invitations.renew(invitation, renewal('new'))).toBe(true);
    expect(await read()).toMatchObject({
      email: 'new@nordlys.example',
      delivery: 'queued',
      response: 'none',
      resendKeys: ['request-new'],
    });
    expect(await invitations.findOpened(invitation.linkHash)).toBeNull();
    expect(await invitations.findOpened(`hash of new ${count}`)).not.toBeNull();
    expect(await invitations.renew(await read(), renewal('newer'))).toBe(true);
    expect((await read()).resendKeys).toEqual(['request-new', 'request-newer']);
  });

  it('is renewed by one of two who read the same link', async () => {
    const { invitations } = opened.storage;
    const renewed = await Promise.all(
      ['one', 'two'].map((name) => invitations.renew(invitation, renewal(name))),
    );
    expect(renewed.filter(Boolean)).toHaveLength(1);
    expect((await read()).resendKeys).toHaveLength(1);
  });

  it('is not taken for sending by who read the link before it was renewed', async () => {
    const { invitations } = opened.storage;
    await invitations.renew(invitation, renewal('fresh'));
    expect(await invitations.take(invitation, NOW)).toBe(false);
    expect(await invitations.take(await read(), NOW)).toBe(true);
    expect(await invitations.take(await read(), NOW)).toBe(false);
    expect(await invitations.moveDelivery(invitation, ['handing_over'], 'unknown', NOW)).toBe(
      false,
    );
    expect(await invitations.moveDelivery(await read(), ['handing_over'], 'sent', NOW)).toBe(true);
  });

  it('is neither renewed while it is handed over, nor once it was answered or withdrawn', async () => {
    const { invitations } = opened.storage;
    await invitations.moveDelivery(invitation, ['sent'], 'handing_over', NOW);
    expect(await invitations.renew(invitation, renewal('early'))).toBe(false);
    await invitations.moveDelivery(invitation, ['handing_over'], 'sent', NOW);
    for (const response of ['answered', 'withdrawn'] as const) {
      await invitations.setResponse(invitation, response, null);
      expect(await invitations.renew(invitation, renewal('late'))).toBe(false);
    }
  });

  it('that was withdrawn is not taken for sending', async () => {
    const { invitations } = opened.storage;
    await invitations.renew(invitation, renewal('again'));
    await invitations.setResponse(invitation, 'withdrawn', null);
    expect(await invitations.take(await read(), NOW)).toBe(false);
  });

  it('loses the reminder that waits for its old link', async () => {
    const { storage } = opened;
    const [reminder] = await storage.transaction((stores) =>
      stores.reminders.insertRound(invitation, {
        key: `round-${count}`,
        at: NOW,
        reminders: [{ invitationId: invitation.invitationId, dueAt: NOW }],
      }),
    );
    if (!reminder) throw new Error('No reminder was planned.');
    await storage.invitations.renew(invitation, renewal('instead'));
    expect(await storage.reminders.take(reminder, NOW)).toBe(false);
  });

  it('a paused wave is due to close like an open one, and not before its new date', async () => {
    const { waves } = opened.storage;
    const wave = buildWave();
    await waves.setStatus(wave, 'paused', null);
    expect(await waves.listDueToClose(1, wave.closesAt)).toHaveLength(1);
    const later = new Date('2026-12-01T22:00:00Z');
    await waves.setClosesAt(wave, later);
    expect(await waves.listDueToClose(1, wave.closesAt)).toEqual([]);
    expect(await waves.listDueToClose(1, later)).toHaveLength(1);
    await waves.setStatus(wave, 'open', null);
  });
});
