import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredAccess } from '../../src/portal/ports.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildAccess } from './samples.ts';

const NOW = new Date('2026-11-03T10:00:00Z');
const later = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

describe.each(await databases())('access to portals on %s', (kind) => {
  let opened: TestStorage;
  let nextPortal = 100;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  /** Each test has a portal of its own instead of an empty database. */
  async function setUp(overrides: Partial<StoredAccess> = {}) {
    nextPortal += 1;
    const { access: store } = opened.storage;
    const access = buildAccess({ ...overrides, portalId: nextPortal });
    await store.save(access);
    return { store, access, portalId: nextPortal };
  }

  it('comes back as it was saved last, and is gone when it was removed', async () => {
    const { store, access, portalId } = await setUp({ accessToken: 'old', scopes: [] });
    const renewed = { ...access, accessToken: 'new', scopes: ['oauth', 'crm.lists.read'] };
    await store.save(renewed);
    expect(await store.find(portalId)).toEqual(renewed);
    await store.remove(portalId);
    await store.remove(portalId);
    expect(await store.find(portalId)).toBeNull();
  });

  it('gets renewed tokens, unless it was connected anew or removed meanwhile', async () => {
    const { store, access, portalId } = await setUp();
    const renewed = { ...access, accessToken: 'renewed' };
    expect(await store.replace(renewed)).toBe(true);
    expect(await store.find(portalId)).toEqual(renewed);

    const anew = { ...access, accessToken: 'anew', connectedAt: later(60) };
    await store.save(anew);
    expect(await store.replace(renewed)).toBe(false);
    expect(await store.find(portalId)).toEqual(anew);
    await store.remove(portalId);
    expect(await store.replace(anew)).toBe(false);
    expect(await store.find(portalId)).toBeNull();
  });

  it('is renewed by one process at a time', async () => {
    const { store, portalId } = await setUp();
    const taken = await Promise.all(
      Array.from({ length: 8 }, () => store.takeLease(portalId, NOW, later(30))),
    );
    expect(taken.filter(Boolean)).toEqual([true]);
  });

  it('can be renewed by another process when the first one has died', async () => {
    const { store, portalId } = await setUp();
    expect(await store.takeLease(portalId, NOW, later(30))).toBe(true);
    expect(await store.takeLease(portalId, later(29.999), later(60))).toBe(false);
    expect(await store.takeLease(portalId, later(30), later(60))).toBe(true);
  });

  it('can be renewed again after new tokens were saved, or the lease was given back', async () => {
    const { store, access, portalId } = await setUp();
    await store.takeLease(portalId, NOW, later(30));
    await store.save(access);
    expect(await store.takeLease(portalId, NOW, later(30))).toBe(true);
    await store.releaseLease(portalId, later(30));
    expect(await store.takeLease(portalId, NOW, later(30))).toBe(true);
  });

  it('stays with the process that has the lease by now when an earlier one ends late', async () => {
    const { store, access, portalId } = await setUp();
    await store.takeLease(portalId, NOW, later(30));
    await store.takeLease(portalId, later(30), later(60));
    expect(await store.replace({ ...access, accessToken: 'late' })).toBe(true);
    await store.releaseLease(portalId, later(30));
    expect(await store.takeLease(portalId, later(31), later(61))).toBe(false);
    await store.releaseLease(portalId, later(60));
    expect(await store.takeLease(portalId, later(31), later(61))).toBe(true);
  });

  it('of one portal does not wait for the other, and one without access has no lease', async () => {
    const { store, portalId } = await setUp();
    const other = await setUp();
    expect(await store.takeLease(portalId, NOW, later(30))).toBe(true);
    expect(await store.takeLease(other.portalId, NOW, later(30))).toBe(true);
    expect(await store.takeLease(999_999, NOW, later(30))).toBe(false);
    await store.remove(portalId);
    expect(await store.find(other.portalId)).toEqual(other.access);
  });
});

describe.each(await databases())('states of installations on %s', (kind) => {
  let opened: TestStorage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  it('count once, also when two bring one at the same moment', async () => {
    const { installStates } = opened.storage;
    await installStates.insert('state-1', later(600));
    await installStates.insert('state-2', later(600));
    const taken = await Promise.all([1, 2, 3, 4].map(() => installStates.take('state-1', NOW)));
    expect(taken.filter(Boolean)).toEqual([true]);
    expect(await installStates.take('state-1', NOW)).toBe(false);
    expect(await installStates.take('state-2', NOW)).toBe(true);
    expect(await installStates.take('never given', NOW)).toBe(false);
  });

  it('expire, and are thrown away then', async () => {
    const { installStates } = opened.storage;
    await installStates.insert('expired', NOW);
    expect(await installStates.take('expired', NOW)).toBe(false);
    expect(await installStates.take('expired', later(-60))).toBe(false);

    await installStates.insert('old', NOW);
    await installStates.insert('young', later(1));
    await installStates.deleteExpired(NOW);
    expect(await installStates.take('old', later(-60))).toBe(false);
    expect(await installStates.take('young', NOW)).toBe(true);
  });
});
