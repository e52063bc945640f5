import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccessTokens } from '../../src/hubspot/access-tokens.ts';
import { createLog } from '../../src/lib/log.ts';
import { createSeals } from '../../src/lib/seals.ts';
import { openToken, sealAccess } from '../../src/portal/seal-access.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';

const NOW = new Date('2026-11-03T10:00:00Z');
const seals = createSeals([{ id: 'k1', key: randomBytes(32) }]);

describe.each(await databases())('tokens of many processes on %s', (kind) => {
  let opened: TestStorage;
  let portalId = 300;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  const grantOf = (accessToken: string, expiresAt = new Date(NOW.getTime() + 1_800_000)) => ({
    portalId,
    accessToken,
    refreshToken: 'refresh-secret',
    expiresAt,
    scopes: ['oauth'],
  });

  /** A portal of its own for each test, whose token has run out. */
  async function connect() {
    portalId += 1;
    const { access } = opened.storage;
    await access.save(sealAccess(seals, grantOf('old-secret', NOW), NOW));
    return access;
  }

  it('a portal that all of them call at once is renewed once', async () => {
    const store = await connect();
    const refreshed: string[] = [];
    const startProcess = () =>
      createAccessTokens({
        store,
        seals,
        oauth: {
          refresh: async (_, refreshToken) => {
            refreshed.push(refreshToken);
            await wait(20);
            return grantOf(`new-secret-${refreshed.length}`);
          },
        },
        clock: { now: () => NOW },
        sleep: () => wait(5),
        onDisconnected: () => Promise.resolve(),
        log: createLog('silent'),
      });

    const processes = Array.from({ length: 6 }, startProcess);
    const calls = processes.flatMap((tokens) => [
      tokens.accessTokenOf(portalId),
      tokens.accessTokenOf(portalId),
    ]);

    expect(new Set(await Promise.all(calls))).toEqual(new Set(['new-secret-1']));
    expect(refreshed).toEqual(['refresh-secret']);
    const stored = await store.find(portalId);
    expect(stored && openToken(seals, stored, 'accessToken')).toBe('new-secret-1');
    expect(JSON.stringify(stored)).not.toContain('secret');
  });

  it('a lease has one holder until it ends or is let go', async () => {
    const store = await connect();
    const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
    const taken = await Promise.all(
      Array.from({ length: 8 }, () => store.takeLease(portalId, NOW, at(60))),
    );

    expect(taken.filter((isTaken) => isTaken)).toHaveLength(1);
    expect(await store.takeLease(portalId, at(59), at(120))).toBe(false);
    expect(await store.takeLease(portalId, at(60), at(120))).toBe(true);
    await store.releaseLease(portalId, at(120));
    expect(await store.takeLease(portalId, at(61), at(120))).toBe(true);
    expect(await store.takeLease(999_999, NOW, at(60))).toBe(false);
  });

  it('renewed tokens replace those of the same connection only', async () => {
    const store = await connect();
    const renewed = sealAccess(seals, grantOf('renewed'), NOW);
    expect(await store.replace(renewed)).toBe(true);
    expect(await store.find(portalId)).toEqual(renewed);

    const anew = sealAccess(seals, grantOf('anew'), new Date(NOW.getTime() + 1));
    await store.save(anew);
    expect(await store.replace(renewed)).toBe(false);
    expect(await store.find(portalId)).toEqual(anew);

    await store.remove(portalId);
    expect(await store.replace(anew)).toBe(false);
    expect(await store.find(portalId)).toBeNull();
  });
});
