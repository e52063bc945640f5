import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildPortal } from './samples.ts';
import { buildSharedReply, buildSharedReport } from './shared-reports.ts';

const NOW = new Date('2026-11-04T10:00:00Z');

describe.each(await databases())('the customer’s version of a report on %s', (kind) => {
  let opened: TestStorage;
  let nextPortal = 100;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  /** Each test has a portal of its own with a closed wave. */
  async function setUp() {
    nextPortal += 1;
    const portalId = nextPortal;
    const { storage } = opened;
    await storage.portals.save(buildPortal({ portalId }));
    const wave = buildWave({ portalId, status: 'closed', closedAt: NOW });
    await storage.waves.insert(wave);
    const linkHash = `link of ${String(portalId)}`;
    return { store: storage.sharedReports, storage, wave, portalId, linkHash };
  }

  it('is kept in the place of the version before, with its link', async () => {
    const { store, portalId, wave, linkHash } = await setUp();
    expect(await store.find(wave)).toBeNull();
    expect(await store.save(buildSharedReport({ portalId, linkHash: null }))).toBe(true);
    const second = buildSharedReport({ portalId, linkHash, version: 2 });
    await store.save(second);
    expect(await store.find(wave)).toEqual(second);
    expect(await store.findOpened(linkHash)).toMatchObject({ report: second, wave: { portalId } });
  });

  it('opens by no link once it was taken back', async () => {
    const { store, portalId, linkHash } = await setUp();
    await store.save(buildSharedReport({ portalId, linkHash }));
    await store.save(buildSharedReport({ portalId, linkHash: null, version: 2 }));
    expect(await store.findOpened(linkHash)).toBeNull();
  });

  it('keeps each reply once, in the order in which they came', async () => {
    const { store, portalId, wave, linkHash } = await setUp();
    await store.save(buildSharedReport({ portalId, linkHash }));
    const first = buildSharedReply({ replyId: 'z' });
    const second = buildSharedReply({ replyId: 'a', kind: 'accept', comment: '' });
    await store.addReply(wave, first);
    await store.addReply(wave, second);
    await store.addReply(wave, { ...first, comment: 'Sent again' });
    expect(await store.listReplies(wave)).toEqual([first, second]);
  });

  it('goes with its replies when the answers do by their age, and can’t come back', async () => {
    const { store, storage, portalId, wave, linkHash } = await setUp();
    await store.save(buildSharedReport({ portalId, linkHash }));
    await store.addReply(wave, buildSharedReply());
    await storage.retention.strip(wave, NOW);
    expect(await store.find(wave)).toBeNull();
    expect(await store.listReplies(wave)).toEqual([]);
    expect(await store.save(buildSharedReport({ portalId, linkHash }))).toBe(false);
  });
});
