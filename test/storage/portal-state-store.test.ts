import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PortalState } from '../../src/portal/ports.ts';
import type { DirtyRecord } from '../../src/storage/record-store.ts';
import { fillPortal } from '../isolation/fill-portal.ts';
import { createCallLeaseStore } from '../../src/storage/call-lease-store.ts';
import { PORTAL_TABLES } from '../../src/storage/tables.ts';
import { databases } from '../support/databases.ts';
import { dumpTables } from '../support/dump-tables.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildChange, buildCompany } from './samples.ts';

const NOW = new Date('2026-11-03T10:00:00Z');
const later = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

const NOTHING: Omit<PortalState, 'portalId'> = {
  disconnectedAt: null,
  provisionedAt: null,
  provisioningProblems: [],
  syncedAt: null,
  webhookAt: null,
  workflow: null,
  lists: null,
};

describe.each(await databases())('what is remembered of a portal on %s', (kind) => {
  let opened: TestStorage;
  let nextPortal = 100;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  /** Each test has a portal of its own instead of an empty database. */
  function setUp() {
    nextPortal += 1;
    return { ...opened.storage, portalId: nextPortal };
  }

  it('is nothing at first, and changes fact by fact', async () => {
    const { portalStates, portalId } = setUp();
    expect(await portalStates.get(portalId)).toEqual({ portalId, ...NOTHING });

    const workflow: PortalState['workflow'] = {
      flowId: '88',
      outcome: 'created',
      reEnrols: true,
      isEnabled: false,
      message: '',
    };
    const lists: PortalState['lists'] = [
      { name: 'Radar promoters', listId: '7', outcome: 'created', message: '' },
      { name: 'Radar detractors', listId: null, outcome: 'failed', message: 'No more lists.' },
    ];
    const provisioningProblems: PortalState['provisioningProblems'] = [
      { objectType: 'companies', name: 'radar_health_score', message: 'Another type.' },
    ];
    await portalStates.set(portalId, { syncedAt: NOW, lists });
    await portalStates.set(portalId, { workflow, provisioningProblems, provisionedAt: later(1) });
    await portalStates.set(portalId, { webhookAt: NOW, disconnectedAt: NOW });
    await portalStates.set(portalId, { disconnectedAt: null });
    await portalStates.set(portalId, {});
    expect(await portalStates.get(portalId)).toEqual({
      portalId,
      ...NOTHING,
      syncedAt: NOW,
      webhookAt: NOW,
      provisionedAt: later(1),
      provisioningProblems,
      workflow,
      lists,
    });
    await portalStates.set(portalId, { workflow: null, lists: null, provisioningProblems: [] });
    expect(await portalStates.get(portalId)).toMatchObject({ workflow: null, lists: null });
  });

  it('one request at a time creates something in it, until it ends or its time is over', async () => {
    const { portalStates, portalId } = setUp();
    const take = (now: Date, until: Date) => portalStates.takeLease(portalId, now, until);
    const taken = await Promise.all(Array.from({ length: 8 }, () => take(NOW, later(60))));
    expect(taken.filter(Boolean)).toEqual([true]);
    expect(await portalStates.takeLease(portalId + 1000, NOW, later(60))).toBe(true);
    expect(await take(later(59), later(120))).toBe(false);
    expect(await take(later(60), later(120))).toBe(true);
    await portalStates.releaseLease(portalId, later(60));
    expect(await take(later(61), later(121))).toBe(false);
    await portalStates.releaseLease(portalId, later(120));
    expect(await take(later(61), later(121))).toBe(true);
    expect(await portalStates.get(portalId)).toEqual({ portalId, ...NOTHING });
  });

  it('a sweep goes on where it stopped', async () => {
    const { history, portalStates, portalId } = setUp();
    expect(await history.getSweepPosition(portalId)).toBe('');
    await history.setSweepPosition(portalId, '501');
    await portalStates.set(portalId, { syncedAt: NOW });
    await history.setSweepPosition(portalId, '502');
    expect(await history.getSweepPosition(portalId)).toBe('502');
    expect(await portalStates.get(portalId)).toMatchObject({ syncedAt: NOW });
  });

  it('its work is counted: records, webhooks and jobs', async () => {
    const { portalStates, records, changes, jobs, companies, history, portalId } = setUp();
    const idle = {
      recordsWaiting: 0,
      recordsRefused: 0,
      webhooksWaiting: 0,
      jobsWaiting: 0,
      jobsFailed: 0,
    };
    expect(await portalStates.countWork(portalId)).toEqual(idle);

    const refs = ['1', '2', '3', '4', '5'].map((recordId) => buildDirty(portalId, recordId));
    await records.wantAll(refs.map((ref) => ({ ...ref, properties: ref.changes })));
    await records.markWrittenAll(refs.slice(0, 1));
    const [, refused, gone] = refs as [DirtyRecord, DirtyRecord, DirtyRecord];
    await records.markProblem(refused, { message: 'Too long.', gone: false }, NOW);
    await records.markProblem(gone, { message: 'No such company.', gone: true }, later(1));
    const deleted = buildCompany({ portalId, companyId: '4' });
    await companies.save(deleted);
    await history.loseCompany(deleted, NOW);
    await changes.insertAll(
      ['a', 'b', 'c'].map((eventKey) => buildChange({ portalId, eventKey })),
      NOW,
    );
    await changes.markDone(portalId, ['a'], NOW);
    await jobs.enqueue([
      { name: 'portal.sync', data: { portalId } },
      { name: 'portal.sweep', data: { portalId } },
      { name: 'company.assess', data: { portalId, companyId: '1' } },
      { name: 'portal.sync', data: { portalId: portalId + 1000 } },
    ]);
    await giveUp('portal.sweep', portalId);

    expect(await portalStates.countWork(portalId)).toEqual({
      recordsWaiting: 1,
      recordsRefused: 2,
      webhooksWaiting: 2,
      jobsWaiting: 2,
      jobsFailed: 1,
    });
    expect(await portalStates.listProblems(portalId, 10)).toEqual([
      {
        objectType: 'companies',
        recordId: '3',
        message: 'No such company.',
        since: later(1),
      },
      { objectType: 'companies', recordId: '2', message: 'Too long.', since: NOW },
    ]);
    expect(await portalStates.listProblems(portalId, 1)).toHaveLength(1);
  });

  it('work that was given up counts until it is forgotten, portal by portal', async () => {
    const { portalStates, jobs, portalId } = setUp();
    const other = portalId + 1000;
    for (const id of [portalId, other]) {
      await jobs.enqueue([{ name: 'portal.sweep', data: { portalId: id } }]);
      await giveUp('portal.sweep', id);
      await jobs.enqueue([{ name: 'portal.sync', data: { portalId: id } }]);
    }
    await portalStates.forgetFailedJobs(portalId);
    const counts = { jobsWaiting: 1, jobsFailed: 0 };
    expect(await portalStates.countWork(portalId)).toMatchObject(counts);
    expect(await portalStates.countWork(other)).toMatchObject({ ...counts, jobsFailed: 1 });
  });

  function buildDirty(portalId: number, recordId: string): DirtyRecord {
    const changes = { radar_health_score: recordId };
    return { portalId, objectType: 'companies', recordId, version: 1, changes };
  }

  /** As pg-boss does when the last try has failed: the job's copy waits among the dead letters. */
  async function giveUp(name: string, portalId: number): Promise<void> {
    await sql`
      update pgboss.job set name = 'dead.letters'
      where name = ${name} and data ->> 'portalId' = ${String(portalId)}
    `.execute(opened.database.kysely);
  }

  it('every table that knows of portals is on the list of what is deleted', async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'portal_id'
    `.execute(opened.database.kysely);
    const tables = rows.map(({ name }) => name).filter((name) => name !== 'portals');
    expect(tables.sort()).toEqual([...PORTAL_TABLES].sort());
  });

  it('nothing is left of a portal that is deleted, but that it was connected', async () => {
    const { portalStates, portals, portalId } = setUp();
    const other = setUp();
    await fillEveryTable(portalId);
    await fillEveryTable(other.portalId);
    const before = await dumpPortal(other.portalId);
    expect(Object.keys(before).sort()).toEqual([...PORTAL_TABLES, 'jobs', 'portals'].sort());

    await portalStates.deleteAll(portalId);
    await portalStates.deleteAll(portalId);
    expect(Object.keys(await dumpPortal(portalId))).toEqual(['portals']);
    expect(await portals.find(portalId)).not.toBeNull();
    expect(await dumpPortal(other.portalId)).toEqual(before);
  });

  it('is deleted with the transaction, or not at all', async () => {
    const { portalStates, portalId } = setUp();
    await portalStates.set(portalId, { syncedAt: NOW });
    const failing = opened.storage.transaction(async (stores) => {
      await stores.portalStates.deleteAll(portalId);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await portalStates.get(portalId)).toMatchObject({ syncedAt: NOW });
  });

  async function fillEveryTable(portalId: number): Promise<void> {
    const { storage, database } = opened;
    await fillPortal(storage, portalId);
    const wish = { portalId, kind: 'general', wanted: 1, limit: 90, heldMs: 60_000 } as const;
    await createCallLeaseStore(database.kysely).take(wish);
    await storage.jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
    await sql`
      insert into install_states values (${portalId}, 'state', ${NOW})
    `.execute(database.kysely);
  }

  /** The rows of one portal in each table that has some, and its jobs. */
  async function dumpPortal(portalId: number): Promise<Record<string, readonly string[]>> {
    const jobs = await sql<{ row: string }>`
      select data::text as row from pgboss.job where data ->> 'portalId' = ${String(portalId)}
    `.execute(opened.database.kysely);
    const dump = {
      ...(await dumpTables(opened.database)),
      jobs: jobs.rows.map(({ row }) => row),
    };
    return Object.fromEntries(
      Object.entries(dump)
        .map(
          ([name, rows]) =>
            [
              name,
              rows.filter((row) => new RegExp(`"portal_?[iI]d": ${portalId}\\b`).test(row)),
            ] as const,
        )
        .filter(([, rows]) => rows.length > 0),
    );
  }
});
