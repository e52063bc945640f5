import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetVisits, isOneOfManyLinks } from '../../src/survey/link-visits.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildPortal } from './samples.ts';

const INVITATION = buildInvitation();
const after = (seconds: number) => new Date(Date.UTC(2026, 10, 3, 10, 15, 0) + 1000 * seconds);
const links = { hashOf: (text: string) => `hash of ${text.length} and ${text.at(-3) ?? ''}` };

describe.each(await databases())('visits by links that fill something in, on %s', (kind) => {
  let opened: TestStorage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    const { storage } = opened;
    await storage.portalStates.deleteAll(1);
    await storage.portals.save(buildPortal());
    await storage.waves.insert(buildWave());
    await storage.invitations.insertAll([INVITATION]);
  });
  const visit = (score: number, seconds: number) =>
    isOneOfManyLinks({ storage: opened.storage, links }, INVITATION, {
      token: 't',
      filledIn: { recommend: String(score) },
      at: after(seconds),
    });

  it('are one of many when another score was followed at once', async () => {
    expect(await visit(3, 0)).toBe(false);
    expect(await visit(9, 1)).toBe(true);
    expect(await visit(9, 2)).toBe(false);
    expect(await visit(8, 9)).toBe(false);
  });

  it('are all seen but the first when they come at the same moment, in whatever process', async () => {
    const scores = Array.from({ length: 8 }, (_, score) => score);
    const seen = await Promise.all(scores.map((score) => visit(score, 0)));
    expect(seen.filter((isMachine) => isMachine)).toHaveLength(7);
  });

  it('are nothing to store where nothing is filled in', async () => {
    const nothing = { token: 't', filledIn: {}, at: after(0) };
    const deps = { storage: opened.storage, links };
    expect(await isOneOfManyLinks(deps, INVITATION, nothing)).toBe(false);
    expect(await opened.storage.linkVisits.forget(1, after(99))).toBe(0);
  });

  it('are forgotten after a minute', async () => {
    await visit(3, 0);
    await forgetVisits(opened.storage, 1, after(59));
    await forgetVisits(opened.storage, 2, after(99));
    expect(await visit(9, 4)).toBe(true);
    await forgetVisits(opened.storage, 1, after(65));
    expect(await opened.storage.linkVisits.forget(1, after(99))).toBe(0);
  });

  it('go with the portal', async () => {
    await visit(3, 0);
    await opened.storage.portalStates.deleteAll(1);
    expect(await opened.storage.linkVisits.forget(1, after(99))).toBe(0);
  });
});
