import { describe, expect, it } from 'vitest';
import { syncPortal } from '../../../src/jobs/tasks/sync-portal.ts';
import type { SyncPortalDeps } from '../../../src/jobs/tasks/sync-portal.ts';
import type { DirtyRecord } from '../../../src/storage/record-store.ts';
import type { WriteOutcome } from '../../../src/survey/ports.ts';
import { createMemoryLog } from '../../support/memory-log.ts';

const NOW = new Date('2026-11-20T09:00:00Z');

type Answer = (id: string, call: number) => WriteOutcome | null;

const ok: Answer = (id) => ({ id, ok: true });
const refuse = (
  id: string,
  more: Partial<Extract<WriteOutcome, { ok: false }>> = {},
): WriteOutcome => ({
  id,
  ok: false,
  message: 'Not like this.',
  gone: false,
  missingProperty: false,
  ...more,
});

/** A portal with this many dirty companies, and everything that is done to it, in order. */
function setUp(count: number, answer: Answer, refusedProperties = 0) {
  const dirty = new Map<string, DirtyRecord>();
  for (let id = 1; id <= count; id += 1) {
    const recordId = String(id).padStart(3, '0');
    const changes = { radar_health_score: String(id) };
    dirty.set(recordId, { portalId: 7, objectType: 'companies', recordId, version: 3, changes });
  }
  const steps: string[] = [];
  const problems = new Map<string, string>();
  let calls = 0;
  const memory = createMemoryLog();
  const deps: SyncPortalDeps = {
    records: {
      listDirty: (_portalId, objectType, limit) =>
        Promise.resolve(objectType === 'companies' ? [...dirty.values()].slice(0, limit) : []),
      markWriting: (records) => Promise.resolve(void steps.push(`writing ${records.length}`)),
      markWritten: ({ recordId }) => Promise.resolve(void dirty.delete(recordId)),
      markProblem: ({ recordId }, _version, message) => {
        dirty.delete(recordId);
        problems.set(recordId, message);
        return Promise.resolve();
      },
    },
    crm: {
      updateRecords: (_portalId, _type, updates) => {
        calls += 1;
        steps.push(`update ${updates.length}`);
        return Promise.resolve(updates.flatMap(({ id }) => answer(id, calls) ?? []));
      },
    },
    provision: () => {
      steps.push('provision');
      return Promise.resolve({ refused: refusedProperties });
    },
    clock: { now: () => NOW },
    log: memory.log,
  };
  return { sync: () => syncPortal(deps, 7), steps, problems, dirty, memory };
}

describe('writing back', () => {
  it('asks for nothing when nothing has changed', async () => {
    const { sync, steps, memory } = setUp(0, ok);
    await sync();
    expect(steps).toEqual([]);
    expect(memory.lines()).toEqual([]);
  });

  it('takes a hundred records a call, each marked before it leaves', async () => {
    const { sync, steps, dirty, memory } = setUp(230, ok);
    await sync();
    expect(steps).toEqual([
      'writing 100',
      'update 100',
      'writing 100',
      'update 100',
      'writing 30',
      'update 30',
    ]);
    expect(dirty.size).toBe(0);
    expect(memory.events('sync.written')).toMatchObject([
      { portalId: 7, written: 230, refused: 0 },
    ]);
  });

  it('keeps the reason of a refused record and goes on', async () => {
    const { sync, problems, dirty } = setUp(3, (id) => (id === '002' ? refuse(id) : ok(id, 1)));
    await sync();
    expect([...problems]).toEqual([['002', 'Not like this.']]);
    expect(dirty.size).toBe(0);
  });

  it('does not take silence for a yes', async () => {
    const { sync, problems } = setUp(2, (id) => (id === '001' ? null : ok(id, 1)));
    await sync();
    expect([...problems.keys()]).toEqual(['001']);
  });

  it('creates missing properties and writes what failed once more', async () => {
    const { sync, steps, dirty } = setUp(3, (id, call) =>
      call === 1 && id !== '003' ? refuse(id, { missingProperty: true }) : ok(id, call),
    );
    await sync();
    expect(steps).toEqual(['writing 3', 'update 3', 'provision', 'update 2']);
    expect(dirty.size).toBe(0);
  });

  it('leaves it to the queue when new properties are not ready yet', async () => {
    const { sync, problems, dirty } = setUp(2, (id) => refuse(id, { missingProperty: true }));
    await expect(sync()).rejects.toMatchObject({ code: 'hubspot_unavailable' });
    expect(problems.size).toBe(0);
    expect(dirty.size).toBe(2);
  });

  it('gives up on properties that the account does not allow', async () => {
    const { sync, problems } = setUp(2, (id) => refuse(id, { missingProperty: true }), 1);
    await sync();
    expect([...problems.keys()]).toEqual(['001', '002']);
  });
});
