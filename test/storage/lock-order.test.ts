import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stores } from '../../src/storage/storage.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildAccess, buildChange, buildCompany, buildPortal, buildResponse } from './samples.ts';

const NOW = new Date('2026-11-03T10:00:00Z');
const PORTAL = 1;
const IDS = ['1', '2', '3'];

type Work = (stores: Stores) => Promise<unknown>;
const nothing: Work = () => Promise.resolve();

const servers = (await databases()).filter((kind) => kind === 'postgres');

/**
 * Somebody holds up what the two work on in the middle: each has locked what comes before it in its
 * own order. Were the two orders different, they would lock each other out from then on.
 */
describe.each(servers)('two statements over the same rows on %s', (kind) => {
  let opened: TestStorage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  /** Runs `works` once `first` holds its locks, and `last` in its transaction when they all wait. */
  async function holdUp(
    { first, last }: Record<'first' | 'last', Work>,
    ...works: readonly Work[]
  ): Promise<void> {
    const { promise: met, resolve: letGo } = Promise.withResolvers<undefined>();
    const { promise: held, resolve: tellHeld } = Promise.withResolvers<undefined>();
    const holding = opened.storage.transaction(async (stores) => {
      await first(stores);
      tellHeld(undefined);
      await met;
      await last(stores);
    });
    await held;
    const working = works.map((work) => opened.storage.transaction(work));
    await untilWaiting(works.length);
    letGo(undefined);
    await Promise.all([holding, ...working]);
  }

  async function untilWaiting(expected: number): Promise<void> {
    for (;;) {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'
      `.execute(opened.database.kysely);
      if (rows[0]?.count === expected) return;
      await sleep(5);
    }
  }

  it('keep the same new changes', async () => {
    const build = (id: string) => buildChange({ portalId: PORTAL, eventKey: `key-${id}` });
    const events = IDS.map(build);
    await holdUp(
      { first: ({ changes }) => changes.insertAll([build('2')], NOW), last: nothing },
      ({ changes }) => changes.insertAll(events, NOW),
      ({ changes }) => changes.insertAll(events.toReversed(), NOW),
    );
    expect(await opened.storage.changes.listWaiting(PORTAL, 10)).toHaveLength(3);
  });

  it.each(['markWriting', 'markWrittenAll', 'forgetWritten', 'forget all'] as const)(
    'want something of the same records and %s',
    async (mark) => {
      const wish = (recordId: string, value: string) => ({
        portalId: PORTAL,
        objectType: 'contacts' as const,
        recordId,
        properties: { radar_group: value },
      });
      const { records } = opened.storage;
      // Rows lie in the table as they came: whoever just reads them meets the last one first.
      await opened.storage.portalStates.deleteAll(PORTAL);
      for (const id of IDS.toReversed()) await records.wantAll([wish(id, `before ${mark}`)]);
      const dirty = await records.listDirty(PORTAL, 'contacts', 10);
      const marked = dirty.toReversed();
      await holdUp(
        { first: (stores) => stores.records.wantAll([wish('2', `first ${mark}`)]), last: nothing },
        (stores) => stores.records.wantAll(IDS.map((id) => wish(id, `then ${mark}`))),
        (stores) =>
          mark === 'forgetWritten' || mark === 'forget all'
            ? stores.records.forgetWritten(PORTAL, mark === 'forget all' ? undefined : marked)
            : stores.records[mark](marked),
      );
      const changes = (await records.listDirty(PORTAL, 'contacts', 10)).map((one) => one.changes);
      expect(changes).toEqual(IDS.map(() => ({ radar_group: `then ${mark}` })));
    },
  );

  it('connect a portal again and disconnect it for its old access', async () => {
    const { storage } = opened;
    const { connectedAt } = buildAccess();
    const anew = new Date(connectedAt.getTime() + 60_000);
    await storage.portals.save(buildPortal({ portalId: PORTAL }));
    await storage.access.save(buildAccess({ portalId: PORTAL }));
    let isDisconnected: boolean | undefined;
    await holdUp(
      {
        first: async ({ access, portals }) => {
          await access.save(buildAccess({ portalId: PORTAL, connectedAt: anew }));
          await portals.save(buildPortal({ portalId: PORTAL, currency: 'NOK' }));
        },
        last: nothing,
      },
      async ({ portals }) => {
        isDisconnected = await portals.disconnect(PORTAL, connectedAt);
      },
    );
    expect(isDisconnected).toBe(false);
    const portal = { status: 'connected', currency: 'NOK' };
    expect(await storage.portals.get(PORTAL)).toMatchObject(portal);
  });

  it.each<[string, Work]>([
    ['merges', ({ history }) => history.moveCompany(PORTAL, '501', '502', NOW)],
    ['loses', ({ history }) => history.loseCompany({ portalId: PORTAL, companyId: '501' }, NOW)],
  ])('publish a wave of a company that HubSpot %s', async (_what, change) => {
    const { storage } = opened;
    await storage.portalStates.deleteAll(PORTAL);
    const wave = buildWave({ portalId: PORTAL });
    await storage.companies.save(buildCompany({ portalId: PORTAL }));
    await storage.waves.insert(wave);
    await storage.invitations.insertAll([buildInvitation({ portalId: PORTAL })]);
    await holdUp(
      {
        first: ({ waves }) => waves.lock(wave),
        last: async (stores) => {
          await stores.companies.lock(wave);
          await stores.responses.insert(buildResponse({ portalId: PORTAL }));
        },
      },
      change,
    );
    expect(await storage.responses.listOfWave(wave)).toHaveLength(1);
    expect(await storage.companies.find(wave)).toBeNull();
  });
});
