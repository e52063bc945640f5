import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCallLeaseStore } from '../../src/storage/call-lease-store.ts';
import type { CallGrant, CallLeases } from '../../src/portal/call-leases.ts';
import { databases, openTestDatabase } from '../support/databases.ts';
import type { Database } from '../../src/storage/database.ts';

const WISH = { portalId: 7, kind: 'general', limit: 100, heldMs: 60_000 } as const;

describe.each(await databases())('leases of calls on %s', (kind) => {
  let database: Database;
  let leases: CallLeases;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
    leases = createCallLeaseStore(database.kysely);
  });
  afterAll(() => database.close());

  const sum = (grants: readonly CallGrant[]) =>
    grants.reduce((total, { granted }) => total + granted, 0);

  it('however many take at once, together they get the limit and no more', async () => {
    const grants = await Promise.all(
      Array.from({ length: 40 }, () => leases.take({ ...WISH, wanted: 7 })),
    );
    expect(sum(grants)).toBe(100);
    const refused = await leases.take({ ...WISH, wanted: 1 });
    expect(refused).toMatchObject({ granted: 0 });
    expect('waitMs' in refused && refused.waitMs).toBeGreaterThan(50_000);
  });

  it('another portal and another kind have limits of their own', async () => {
    expect(await leases.take({ ...WISH, portalId: 8, wanted: 5 })).toMatchObject({ granted: 5 });
    expect(await leases.take({ ...WISH, kind: 'search', limit: 4, wanted: 5 })).toMatchObject({
      granted: 4,
    });
  });

  it('what has ended counts for its window, and is free after it', async () => {
    const wish = { ...WISH, portalId: 9, limit: 10 };
    const taken = await leases.take({ ...wish, wanted: 10 });
    if (taken.leaseId === null) throw new Error('Nothing was granted.');
    await leases.end({ portalId: 9, kind: 'general', leaseId: taken.leaseId, countsForMs: 300 });
    const early = await leases.take({ ...wish, wanted: 1 });
    expect(early).toMatchObject({ granted: 0 });
    await wait(350);
    expect(await leases.take({ ...wish, wanted: 12 })).toMatchObject({ granted: 10 });
  });

  it('what a dead process had taken is free when its time is over', async () => {
    const wish = { ...WISH, portalId: 10, limit: 10, heldMs: 200 };
    await leases.take({ ...wish, wanted: 10 });
    await wait(250);
    expect(await leases.take({ ...wish, wanted: 3 })).toMatchObject({ granted: 3 });
  });
});
