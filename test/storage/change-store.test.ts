import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildChange } from './samples.ts';

const NOW = new Date('2026-11-03T10:00:00Z');
const later = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

describe.each(await databases())('changes that HubSpot told, on %s', (kind) => {
  let opened: TestStorage;
  let nextPortal = 100;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  /** Each test has a portal of its own instead of an empty database. */
  function setUp() {
    nextPortal += 1;
    const portalId = nextPortal;
    const build: typeof buildChange = (overrides) => buildChange({ portalId, ...overrides });
    return { changes: opened.storage.changes, portalId, build };
  }

  it('come back as they were kept, oldest first', async () => {
    const { changes, portalId, build } = setUp();
    const association = build({
      eventKey: 'b',
      kind: 'associated',
      object: 'contacts',
      recordId: '7001',
      otherIds: ['501', '502'],
      otherObject: 'companies',
      removed: true,
      property: null,
      occurredAt: NOW,
    });
    const change = build({ eventKey: 'c', occurredAt: later(-60) });
    const twin = build({ eventKey: 'a', occurredAt: NOW });
    expect(await changes.insertAll([association, change, twin], NOW)).toBe(3);
    expect(await changes.listWaiting(portalId, 10)).toEqual([change, twin, association]);
    expect(await changes.listWaiting(portalId, 1)).toEqual([change]);
  });

  it('are kept once, however often they come', async () => {
    const { changes, portalId, build } = setUp();
    const events = [build({ eventKey: 'a' }), build({ eventKey: 'b' }), build({ eventKey: 'a' })];
    expect(await changes.insertAll(events, NOW)).toBe(2);
    expect(await changes.insertAll([...events, build({ eventKey: 'c' })], later(1))).toBe(1);
    expect(await changes.insertAll([], NOW)).toBe(0);
    expect(await changes.listWaiting(portalId, 10)).toHaveLength(3);
  });

  it('of several portals are kept in one go, the same keys too', async () => {
    const { changes, portalId, build } = setUp();
    const other = setUp();
    const events = [build({ eventKey: 'a' }), other.build({ eventKey: 'a' })];
    expect(await changes.insertAll(events, NOW)).toBe(2);
    await changes.markDone(portalId, ['a'], NOW);
    expect(await changes.listWaiting(portalId, 10)).toEqual([]);
    expect(await changes.listWaiting(other.portalId, 10)).toHaveLength(1);
  });

  it('that come in several deliveries at once are kept once', async () => {
    const { changes, portalId, build } = setUp();
    const events = Array.from({ length: 200 }, (_, index) => build({ eventKey: `key-${index}` }));
    const deliveries = await Promise.all(
      [events, events.toReversed(), events.slice(50)].map((delivery) =>
        opened.storage.transaction((stores) => stores.changes.insertAll(delivery, NOW)),
      ),
    );
    expect(deliveries.reduce((sum, count) => sum + count)).toBe(200);
    expect(await changes.listWaiting(portalId, 1000)).toHaveLength(200);
  });

  it('that are done wait no more, and are forgotten after their time', async () => {
    const { changes, portalId, build } = setUp();
    await changes.insertAll(
      ['a', 'b', 'c'].map((eventKey) => build({ eventKey })),
      NOW,
    );
    await changes.markDone(portalId, ['a'], NOW);
    await changes.markDone(portalId, ['a', 'b'], later(10));
    await changes.markDone(portalId, [], NOW);
    expect(await changes.listWaiting(portalId, 10)).toMatchObject([{ eventKey: 'c' }]);

    await changes.deleteDoneBefore(portalId, later(5));
    const again = ['a', 'b', 'c'].map((eventKey) => build({ eventKey }));
    expect(await changes.insertAll(again, NOW)).toBe(1);
  });

  it('that nothing undoes are found when they are done, too', async () => {
    const { changes, portalId, build } = setUp();
    const merge = build({ eventKey: 'm', kind: 'merged', otherIds: ['502'], occurredAt: NOW });
    const privacy = build({ eventKey: 'p', kind: 'privacy_deleted', occurredAt: later(-1) });
    await changes.insertAll([build({ eventKey: 'c' }), merge, privacy], NOW);
    await changes.markDone(portalId, ['m', 'p'], NOW);
    expect(await changes.listPermanent(portalId)).toEqual([privacy, merge]);
  });
});
