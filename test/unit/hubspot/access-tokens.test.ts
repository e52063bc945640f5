import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAccessTokens } from '../../../src/hubspot/access-tokens.ts';
import { AppError } from '../../../src/lib/errors.ts';
import { createLog } from '../../../src/lib/log.ts';
import { createSeals } from '../../../src/lib/seals.ts';
import type { AccessStore, Grant, OAuth, StoredAccess } from '../../../src/portal/ports.ts';
import { openToken, sealAccess } from '../../../src/portal/seal-access.ts';
import { createSimulatedTime } from './simulated-time.ts';

const PORTAL = 4711;
const HALF_AN_HOUR = 1_800_000;
const gone = new AppError('portal_disconnected', 'Uninstalled.');
const down = new AppError('hubspot_unavailable', 'Down.');

/** The table of the database, with the lease that lies in it. */
function createMemoryStore() {
  const rows = new Map<number, StoredAccess>();
  const leases = new Map<number, number>();
  let reads = 0;
  const store: Pick<AccessStore, 'find' | 'replace' | 'takeLease' | 'releaseLease'> = {
    find: async (portalId) => {
      reads += 1;
      const row = rows.get(portalId) ?? null;
      if (readTakes > 0) await time.sleep(readTakes);
      return row;
    },
    replace: (access) => {
      const row = rows.get(access.portalId);
      if (row?.connectedAt.getTime() !== access.connectedAt.getTime())
        return Promise.resolve(false);
      rows.set(access.portalId, access);
      return Promise.resolve(true);
    },
    takeLease: (portalId, now, until) => {
      const isFree = (leases.get(portalId) ?? 0) <= now.getTime();
      if (isFree && rows.has(portalId)) leases.set(portalId, until.getTime());
      return Promise.resolve(isFree && rows.has(portalId));
    },
    releaseLease: (portalId, until) => {
      if (leases.get(portalId) === until.getTime()) leases.delete(portalId);
      return Promise.resolve();
    },
  };
  return { store, rows, leases, reads: () => reads };
}

let time: ReturnType<typeof createSimulatedTime>;
let memory: ReturnType<typeof createMemoryStore>;
/** Milliseconds until a row that was read arrives; it may have changed by then. */
let readTakes: number;
/** One for each refresh: the refresh token that HubSpot got, with its moment. */
let refreshes: Array<{ refreshToken: string; at: number }>;
let disconnected: Array<{ portalId: number; connectedAt: Date }>;
let lines: string[];
/** What HubSpot does with a refresh; 200 ms later it answers with a new token unless told. */
let answer: OAuth['refresh'];
const seals = createSeals([{ id: 'k1', key: randomBytes(32) }]);

beforeEach(() => {
  time = createSimulatedTime();
  memory = createMemoryStore();
  readTakes = 0;
  refreshes = [];
  disconnected = [];
  lines = [];
  answer = (portalId) => Promise.resolve(grantOf(portalId, `token-${refreshes.length}`));
});

const grantOf = (portalId: number, accessToken: string, more: Partial<Grant> = {}): Grant => ({
  portalId,
  accessToken,
  refreshToken: `refresh-${portalId}`,
  expiresAt: new Date(time.now() + HALF_AN_HOUR),
  scopes: ['oauth', 'tickets'],
  ...more,
});

/** Stores a connection as an installation does. */
function connect(accessToken: string, more: Partial<Grant> = {}, portalId = PORTAL) {
  const connectedAt = new Date(time.now());
  memory.rows.set(portalId, sealAccess(seals, grantOf(portalId, accessToken, more), connectedAt));
}

/** One process: each has a memory of its own, and they share the store. */
function startProcess() {
  return createAccessTokens({
    store: memory.store,
    seals,
    oauth: {
      refresh: async (portalId, refreshToken) => {
        refreshes.push({ refreshToken, at: time.now() });
        await time.sleep(200);
        return answer(portalId, refreshToken);
      },
    },
    ...time,
    onDisconnected: (portalId, { connectedAt }) => {
      disconnected.push({ portalId, connectedAt });
      return Promise.resolve();
    },
    log: createLog('debug', { write: (line) => void lines.push(line) }),
  });
}

/** Lets everything happen, and gives what the calls came to: tokens and error codes. */
async function settle(calls: ReadonlyArray<Promise<string>>): Promise<string[]> {
  const settled = Promise.allSettled(calls);
  await time.run();
  return (await settled).map((result) =>
    result.status === 'fulfilled' ? result.value : (result.reason as AppError).code,
  );
}

const many = <Item>(make: () => Item): Item[] => Array.from({ length: 20 }, make);
const passTime = async (milliseconds: number) => {
  void time.sleep(milliseconds);
  await time.run();
};

describe('a token', () => {
  it('is read and opened once a minute, not for each call', async () => {
    connect('first');
    const tokens = startProcess();

    expect(await settle(many(() => tokens.accessTokenOf(PORTAL)))).toEqual(many(() => 'first'));
    const reads = memory.reads();
    await settle(many(() => tokens.accessTokenOf(PORTAL)));
    expect(memory.reads()).toBe(reads);

    await passTime(60_000);
    await settle([tokens.accessTokenOf(PORTAL)]);
    expect(memory.reads()).toBe(reads + 1);
    expect(refreshes).toEqual([]);
  });

  it('is renewed when it has less than a minute left', async () => {
    connect('first');
    const tokens = startProcess();

    await passTime(HALF_AN_HOUR - 60_001);
    expect(await settle([tokens.accessTokenOf(PORTAL)])).toEqual(['first']);
    await passTime(1);
    expect(await settle([tokens.accessTokenOf(PORTAL)])).toEqual(['token-1']);

    expect(refreshes).toMatchObject([{ refreshToken: `refresh-${PORTAL}` }]);
  });

  it('is stored sealed, with a new refresh token where HubSpot gave one', async () => {
    connect('first', { expiresAt: new Date(0) });
    const connectedAt = memory.rows.get(PORTAL)?.connectedAt;
    answer = (portalId) =>
      Promise.resolve(grantOf(portalId, 'second', { refreshToken: 'another', scopes: [] }));

    await settle([startProcess().accessTokenOf(PORTAL)]);

    const stored = memory.rows.get(PORTAL);
    expect(stored).toMatchObject({ connectedAt, scopes: ['oauth', 'tickets'] });
    expect(JSON.stringify(stored)).not.toMatch(/second|another/);
    expect(stored && openToken(seals, stored, 'accessToken')).toBe('second');
    expect(stored && openToken(seals, stored, 'refreshToken')).toBe('another');
  });

  it('of one portal is never given to another', async () => {
    connect('first');
    connect('other', { expiresAt: new Date(0) }, 4712);
    const tokens = startProcess();

    expect(await settle([tokens.accessTokenOf(PORTAL), tokens.accessTokenOf(4712)])).toEqual([
      'first',
      'token-1',
    ]);
    expect(refreshes).toMatchObject([{ refreshToken: 'refresh-4712' }]);
  });

  it('that HubSpot gives for seconds only is used all the same', async () => {
    connect('first', { expiresAt: new Date(0) });
    answer = (portalId) =>
      Promise.resolve(grantOf(portalId, 'brief', { expiresAt: new Date(time.now() + 5_000) }));

    expect(await settle([startProcess().accessTokenOf(PORTAL)])).toEqual(['brief']);
    expect(refreshes).toHaveLength(1);
  });

  it('reaches no log', async () => {
    connect('first', { expiresAt: new Date(0) });

    await settle([startProcess().accessTokenOf(PORTAL)]);

    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { msg: 'token.refreshed', portalId: PORTAL },
    ]);
    expect(lines.join()).not.toMatch(/token-1|first|refresh-4711/);
  });
});

describe('a renewal', () => {
  it('happens once, however many calls of however many processes need it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ process: fc.nat(3), after: fc.nat(1_000) }), { minLength: 1 }),
        async (callers) => {
          time = createSimulatedTime();
          memory = createMemoryStore();
          refreshes = [];
          readTakes = 50;
          connect('first', { expiresAt: new Date(0) });
          const processes = [startProcess(), startProcess(), startProcess(), startProcess()];

          const calls = callers.map(async ({ process, after }) => {
            await time.sleep(after);
            return processes[process]?.accessTokenOf(PORTAL) ?? 'no process';
          });

          expect(new Set(await settle(calls))).toEqual(new Set(['token-1']));
          expect(refreshes).toHaveLength(1);
          expect(memory.leases.size).toBe(0);
        },
      ),
    );
  });

  it('is awaited by the calls of a process together', async () => {
    connect('first', { expiresAt: new Date(0) });
    const tokens = startProcess();

    await settle(many(() => tokens.accessTokenOf(PORTAL)));

    // One look, and one with the lease.
    expect(memory.reads()).toBe(2);
  });

  it('of a process that died is done by the next one, a minute later', async () => {
    connect('first', { expiresAt: new Date(0) });
    await memory.store.takeLease(PORTAL, new Date(0), new Date(60_000));

    expect(await settle([startProcess().accessTokenOf(PORTAL)])).toEqual(['token-1']);
    expect(refreshes).toMatchObject([{ at: 60_000 }]);
  });

  it('that ends too late leaves the lease to the process that has it by then', async () => {
    connect('first', { expiresAt: new Date(0) });
    answer = async (portalId) => {
      const isFirst = refreshes.length === 1;
      await time.sleep(isFirst ? 70_000 : 30_000);
      if (isFirst) throw down;
      return grantOf(portalId, 'of the second');
    };
    const askAt = (milliseconds: number) =>
      time.sleep(milliseconds).then(() => startProcess().accessTokenOf(PORTAL));

    expect(await settle([0, 1_000, 75_000].map(askAt))).toEqual([
      'hubspot_unavailable',
      'of the second',
      'of the second',
    ]);
    expect(refreshes).toMatchObject([{ at: 0 }, { at: 60_000 }]);
  });

  it('that failed lets go of the lease, and the next call tries again', async () => {
    connect('first', { expiresAt: new Date(0) });
    const tokens = startProcess();
    answer = () => Promise.reject(down);
    expect(await settle(many(() => tokens.accessTokenOf(PORTAL)))).toEqual(
      many(() => 'hubspot_unavailable'),
    );
    expect(memory.leases.size).toBe(0);
    expect(disconnected).toEqual([]);

    answer = (portalId) => Promise.resolve(grantOf(portalId, 'later'));
    expect(await settle([tokens.accessTokenOf(PORTAL)])).toEqual(['later']);
  });

  it('gives way to an administrator who connects the portal anew meanwhile', async () => {
    connect('first', { expiresAt: new Date(0) });
    answer = async (portalId) => {
      await time.sleep(50);
      connect('installed anew', { refreshToken: 'new-refresh' });
      return grantOf(portalId, 'of the old connection');
    };

    expect(await settle([startProcess().accessTokenOf(PORTAL)])).toEqual(['installed anew']);

    const stored = memory.rows.get(PORTAL);
    expect(stored && openToken(seals, stored, 'refreshToken')).toBe('new-refresh');
  });

  it('brings back no portal that is removed meanwhile', async () => {
    connect('first', { expiresAt: new Date(0) });
    answer = async (portalId) => {
      await time.sleep(50);
      memory.rows.delete(PORTAL);
      return grantOf(portalId, 'of a removed portal');
    };

    expect(await settle([startProcess().accessTokenOf(PORTAL)])).toEqual(['portal_disconnected']);
    expect(memory.rows.size).toBe(0);
  });
});

describe('a refused token', () => {
  it('is replaced by a renewed one, once for all who were refused', async () => {
    connect('first');
    const tokens = startProcess();
    await settle([tokens.accessTokenOf(PORTAL)]);

    const calls = many(() => tokens.refreshAfterRefusal(PORTAL, 'first'));

    expect(await settle(calls)).toEqual(many(() => 'token-1'));
    expect(await settle([tokens.refreshAfterRefusal(PORTAL, 'first')])).toEqual(['token-1']);
    expect(await settle([tokens.accessTokenOf(PORTAL)])).toEqual(['token-1']);
    expect(refreshes).toHaveLength(1);
  });

  it('is given to nobody else while it is being replaced', async () => {
    connect('first');
    const tokens = startProcess();
    await settle([tokens.accessTokenOf(PORTAL)]);

    const calls = [tokens.refreshAfterRefusal(PORTAL, 'first'), tokens.accessTokenOf(PORTAL)];

    expect(await settle(calls)).toEqual(['token-1', 'token-1']);
  });

  it('is replaced by what another process has stored since', async () => {
    connect('first');
    const tokens = startProcess();
    await settle([tokens.accessTokenOf(PORTAL)]);
    connect('of another process');

    expect(await settle([tokens.refreshAfterRefusal(PORTAL, 'first')])).toEqual([
      'of another process',
    ]);
    expect(refreshes).toEqual([]);
  });

  it('is not taken from a look into the database that was under way', async () => {
    connect('first');
    const tokens = startProcess();

    const looking = tokens.accessTokenOf(PORTAL);
    const refused = tokens.refreshAfterRefusal(PORTAL, 'first');

    expect(await settle([looking, refused])).toEqual(['first', 'token-1']);
  });
});

describe('a portal without access', () => {
  it('is disconnected: nothing was ever stored', async () => {
    const tokens = startProcess();

    expect(await settle([tokens.accessTokenOf(PORTAL)])).toEqual(['portal_disconnected']);
    expect(await settle([tokens.refreshAfterRefusal(PORTAL, 'old')])).toEqual([
      'portal_disconnected',
    ]);
    expect(disconnected).toEqual([]);
  });

  it('is told once when HubSpot accepts its refresh token no more', async () => {
    connect('first', { expiresAt: new Date(30_000) });
    const tokens = startProcess();
    answer = () => Promise.reject(gone);

    const calls = many(() => tokens.accessTokenOf(PORTAL));
    expect(await settle(calls)).toEqual(many(() => 'portal_disconnected'));
    expect(await settle([tokens.accessTokenOf(PORTAL)])).toEqual(['portal_disconnected']);

    expect(disconnected).toEqual([{ portalId: PORTAL, connectedAt: new Date(0) }]);
    expect(refreshes).toHaveLength(1);
    expect(memory.leases.size).toBe(0);
  });

  it('has access again as soon as somebody connects it', async () => {
    connect('first', { expiresAt: new Date(0) });
    const tokens = startProcess();
    answer = () => Promise.reject(gone);
    await settle([tokens.accessTokenOf(PORTAL)]);

    connect('second');

    expect(await settle([tokens.accessTokenOf(PORTAL)])).toEqual(['second']);
  });

  it('says so when its tokens were sealed with a key that is gone', async () => {
    connect('first');
    const row = memory.rows.get(PORTAL);
    if (row) memory.rows.set(PORTAL, { ...row, accessToken: `k0.${row.accessToken.slice(3)}` });

    await expect(startProcess().accessTokenOf(PORTAL)).rejects.toThrow(
      /ENCRYPTION_KEYS has no key k0/,
    );
  });
});
