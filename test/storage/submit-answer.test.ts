import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/lib/log.ts';
import { createPersonalLinks } from '../../src/survey/personal-links.ts';
import type { OpenedInvitation } from '../../src/survey/invitation-store.ts';
import { submitAnswer } from '../../src/survey/submit-answer.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildAnswers, buildPortal } from './samples.ts';

const NOW = new Date('2026-11-03T10:15:00Z');
const WAVE = buildWave();
const KEYS = [{ id: 'test', key: Buffer.alloc(32) }];
const INVITATION = buildInvitation({ response: 'opened' });

// Between the moment a link is opened and that its answer is kept, anything may happen.
describe.each(await databases())('an answer that was opened before a change, on %s', (kind) => {
  let opened: TestStorage;
  let seen: OpenedInvitation | null;
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
    seen = await storage.invitations.findOpened(INVITATION.linkHash);
  });

  const submit = async () => {
    if (!seen) throw new Error('The link opens nothing.');
    return submitAnswer(
      {
        storage: opened.storage,
        links: createPersonalLinks(KEYS, 'https://radar.example'),
        clock: { now: () => NOW },
        log: createLog('silent'),
      },
      { opened: seen, answers: buildAnswers(), durationSeconds: 60 },
    );
  };
  const countKept = async () => (await opened.storage.responses.listOfWave(WAVE)).length;

  it('is late when its wave has closed', async () => {
    await opened.storage.waves.setStatus(WAVE, 'closed', NOW);
    expect(await submit()).toEqual({ late: true });
    expect((await opened.storage.invitations.get(INVITATION)).response).toBe('late');
    expect((await opened.storage.waves.get(WAVE)).answersVersion).toBe(0);
  });

  it('is kept when its wave belongs to another company by now', async () => {
    await opened.storage.history.moveCompany(1, WAVE.companyId, '4', NOW);
    expect(await submit()).toEqual({ late: false });
    expect(await countKept()).toBe(1);
  });

  it.each([
    ['wave_paused', () => opened.storage.waves.setStatus(WAVE, 'paused', null)],
    ['wave_cancelled', () => opened.storage.waves.setStatus(WAVE, 'cancelled', NOW)],
    ['link_withdrawn', () => opened.storage.invitations.setResponse(INVITATION, 'withdrawn', NOW)],
    ['already_answered', () => opened.storage.invitations.setResponse(INVITATION, 'late', NOW)],
  ] as const)('is refused with the reason %s', async (code, change) => {
    await change();
    const version = (await opened.storage.waves.get(WAVE)).answersVersion;
    await expect(submit()).rejects.toMatchObject({ code });
    expect(await countKept()).toBe(0);
    expect((await opened.storage.waves.get(WAVE)).answersVersion).toBe(version);
  });

  it('is kept once when it is sent many times at once', async () => {
    const all = await Promise.allSettled(Array.from({ length: 8 }, submit));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of all) {
      if (each.status === 'rejected')
        expect(each.reason).toMatchObject({ code: 'already_answered' });
    }
    expect(await countKept()).toBe(1);
    expect((await opened.storage.waves.get(WAVE)).answersVersion).toBe(1);
  });
});
