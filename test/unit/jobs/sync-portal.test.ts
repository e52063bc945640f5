import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { syncPortal } from '../../../src/jobs/tasks/sync-portal.ts';
import type { SyncPortalDeps } from '../../../src/jobs/tasks/sync-portal.ts';
import type { DirtyRecord, WriteProblem } from '../../../src/storage/record-store.ts';
import type { WriteOutcome } from '../../../src/survey/crm.ts';
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
  missingProperties: [],
  ...more,
});

/** A portal with this many dirty companies, and everything that is done to it, in order. */
function setUp(count: number, answer: Answer, refusedProperties = 0) {
  const dirty = new Map<string, DirtyRecord>();
  const addDirty = (id: number): void => {
    const recordId = String(id).padStart(5, '0');
    const changes = { radar_health_score: String(id) };
    dirty.set(recordId, { portalId: 7, objectType: 'companies', recordId, version: 3, changes });
  };
  for (let id = 1; id <= count; id += 1) addDirty(id);
  const steps: string[] = [];
  const problems = new Map<string, WriteProblem>();
  const synced: Date[] = [];
  const inFlight = { now: 0, most: 0 };
  let calls = 0;
  const memory = createMemoryLog();
  const deps: SyncPortalDeps = {
    records: {
      listDirty: (_portalId, objectType, limit, afterId = '') => {
        const records = objectType === 'companies' ? [...dirty.values()] : [];
        return Promise.resolve(records.filter((one) => one.recordId > afterId).slice(0, limit));
      },
      markWriting: (records) => Promise.resolve(void steps.push(`writing ${records.length}`)),
      markWrittenAll: (records) => {
        steps.push(`written ${records.length}`);
        for (const { recordId } of records) dirty.delete(recordId);
        return Promise.resolve();
      },
      markProblem: ({ recordId }, { message, gone }) => {
        dirty.delete(recordId);
        problems.set(recordId, { message, gone });
        return Promise.resolve();
      },
    },
    crm: {
      updateRecords: async (_portalId, _type, updates) => {
        calls += 1;
        const call = calls;
        steps.push(`update ${updates.length}`);
        inFlight.now += 1;
        inFlight.most = Math.max(inFlight.most, inFlight.now);
        await setImmediate();
        inFlight.now -= 1;
        return updates.flatMap(({ id }) => answer(id, call) ?? []);
      },
    },
    provision: async () => {
      steps.push('provision');
      await setImmediate();
      return { refused: refusedProperties };
    },
    noteSynced: (_portalId, at) => Promise.resolve(void synced.push(at)),
    clock: { now: () => NOW },
    log: memory.log,
  };
  const sync = () => syncPortal(deps, 7);
  return { sync, deps, steps, problems, dirty, addDirty, synced, inFlight, memory };
}

function count(steps: readonly string[], step: string): number {
  return steps.filter((one) => one === step).length;
}

describe('writing back', () => {
  it('asks for nothing when nothing has changed', async () => {
    const { sync, steps, synced, memory } = setUp(0, ok);
    await sync();
    expect(steps).toEqual([]);
    expect(synced).toEqual([NOW]);
    expect(memory.lines()).toEqual([]);
  });

  it('takes a hundred records a call, each marked before it leaves', async () => {
    const { sync, steps, dirty, synced, memory } = setUp(230, ok);
    await sync();
    for (const step of ['writing', 'update', 'written']) {
      expect(count(steps, `${step} 100`)).toBe(2);
      expect(count(steps, `${step} 30`)).toBe(1);
    }
    const ofLast = steps.filter((step) => step.endsWith(' 30'));
    expect(ofLast).toEqual(['writing 30', 'update 30', 'written 30']);
    expect(dirty.size).toBe(0);
    expect(synced).toEqual([NOW]);
    expect(memory.events('sync.written')).toMatchObject([
      { portalId: 7, written: 230, refused: 0 },
    ]);
  });

  it('has eight calls under way at once, over all pages of the records', async () => {
    const { sync, steps, dirty, inFlight } = setUp(2_350, ok);
    await sync();
    expect(inFlight.most).toBe(8);
    expect(count(steps, 'update 100')).toBe(23);
    expect(count(steps, 'update 50')).toBe(1);
    expect(dirty.size).toBe(0);
  });

  it('goes on with what changed behind it', async () => {
    const { sync, steps, dirty, addDirty } = setUp(100, (id, call) => {
      if (call === 1 && id === '00100') addDirty(0);
      return ok(id, call);
    });
    await sync();
    expect(count(steps, 'update 1')).toBe(1);
    expect(dirty.size).toBe(0);
  });

  it('keeps the reason of a refused record and goes on', async () => {
    const { sync, problems, dirty } = setUp(3, (id) => (id === '00002' ? refuse(id) : ok(id, 1)));
    await sync();
    expect([...problems]).toEqual([['00002', { message: 'Not like this.', gone: false }]]);
    expect(dirty.size).toBe(0);
  });

  it('tells a record that is gone from one that was refused', async () => {
    const { sync, problems } = setUp(1, (id) => refuse(id, { gone: true }));
    await sync();
    expect([...problems]).toEqual([['00001', { message: 'Not like this.', gone: true }]]);
  });

  it('does not take silence for a yes', async () => {
    const { sync, problems } = setUp(2, (id) => (id === '00001' ? null : ok(id, 1)));
    await sync();
    expect([...problems.keys()]).toEqual(['00001']);
  });

  it('remembers what the other batches wrote when one of them failed', async () => {
    const { sync, dirty, synced, memory } = setUp(450, (id, call) => {
      if (call === 2) throw new Error('HubSpot is away.');
      return ok(id, call);
    });
    await expect(sync()).rejects.toThrow('HubSpot is away.');
    expect([...dirty.keys()]).toHaveLength(100);
    expect([...dirty.keys()][0]).toBe('00101');
    expect(synced).toEqual([]);
    expect(memory.events('sync.written')).toMatchObject([{ written: 350, refused: 0 }]);
  });

  it('begins nothing new while HubSpot is away, and throws the first failure', async () => {
    const { sync, steps, dirty } = setUp(5_000, (_id, call) => {
      throw new Error(`failure ${call}`);
    });
    await expect(sync()).rejects.toThrow('failure 1');
    expect(count(steps, 'update 100')).toBe(8);
    expect(dirty.size).toBe(5_000);
  });

  it('creates missing properties and writes what failed once more', async () => {
    const { sync, steps, dirty } = setUp(3, (id, call) =>
      call === 1 && id !== '00003' ? refuse(id, { missingProperty: true }) : ok(id, call),
    );
    await sync();
    expect(steps).toEqual([
      'writing 3',
      'update 3',
      'written 1',
      'provision',
      'update 2',
      'written 2',
    ]);
    expect(dirty.size).toBe(0);
  });

  it('creates missing properties once for all batches that lack them', async () => {
    const { sync, steps, dirty } = setUp(800, (id, call) =>
      call <= 8 ? refuse(id, { missingProperty: true }) : ok(id, call),
    );
    await sync();
    expect(count(steps, 'provision')).toBe(1);
    expect(dirty.size).toBe(0);
  });

  it('leaves it to the queue when new properties are not ready yet', async () => {
    const { sync, problems, dirty } = setUp(3, (id, call) =>
      id === '00003' ? ok(id, call) : refuse(id, { missingProperty: true }),
    );
    await expect(sync()).rejects.toMatchObject({ code: 'hubspot_unavailable' });
    expect(problems.size).toBe(0);
    expect([...dirty.keys()]).toEqual(['00001', '00002']);
  });

  it('gives up on properties that the account does not allow', async () => {
    const { sync, problems } = setUp(2, (id) => refuse(id, { missingProperty: true }), 1);
    await sync();
    expect([...problems.keys()]).toEqual(['00001', '00002']);
  });

  it('writes the values of all other properties when the account does not allow some', async () => {
    const portal = setUpWithout(['radar_wave_note', 'radar_gap_score'], 250);
    await portal.sync();
    expect(portal.written).toEqual({ radar_health_score: 250 });
    expect(portal.problems.size).toBe(0);
    // They still wait for their property.
    expect([...portal.dirty.values()][0]?.changes).toEqual({
      radar_wave_note: 'A note.',
      radar_gap_score: '31',
    });
    expect(portal.dirty.size).toBe(250);
    expect(portal.synced).toEqual([NOW]);
  });

  it('takes no turn after turn for values whose property is not allowed', async () => {
    const portal = setUpWithout(['radar_wave_note', 'radar_gap_score'], 3);
    await portal.sync();
    const calls = count(portal.steps, 'update 3');
    await portal.sync();
    expect(count(portal.steps, 'update 3') - calls).toBeLessThanOrEqual(calls);
    expect(portal.written).toEqual({ radar_health_score: 3 });
  });

  it('gives up on a property that HubSpot names without having got it', async () => {
    const { sync, problems } = setUp(
      2,
      (id) => refuse(id, { missingProperty: true, missingProperties: ['radar_other'] }),
      1,
    );
    await sync();
    expect([...problems.keys()]).toEqual(['00001', '00002']);
  });
});

/** An account that lacks these properties for good, and names one of them at a time. */
function setUpWithout(absent: readonly string[], size: number) {
  const { deps, ...portal } = setUp(size, ok, absent.length);
  const written: Record<string, number> = {};
  for (const [id, record] of portal.dirty) {
    const changes = {
      radar_health_score: '70',
      radar_wave_note: 'A note.',
      radar_gap_score: '31',
    };
    portal.dirty.set(id, { ...record, changes });
  }
  const crm: SyncPortalDeps['crm'] = {
    async updateRecords(_portalId, _type, updates) {
      portal.steps.push(`update ${updates.length}`);
      await setImmediate();
      return updates.map(({ id, properties }) => {
        const missing = absent.find((name) => name in properties);
        if (missing !== undefined) {
          return refuse(id, { missingProperty: true, missingProperties: [missing] });
        }
        for (const name of Object.keys(properties)) written[name] = (written[name] ?? 0) + 1;
        return { id, ok: true };
      });
    },
  };
  const records: SyncPortalDeps['records'] = {
    ...deps.records,
    markWrittenAll(taken) {
      for (const { recordId, changes } of taken) {
        const record = portal.dirty.get(recordId);
        const left = Object.entries(record?.changes ?? {}).filter(([name]) => !(name in changes));
        if (record && left.length > 0) {
          portal.dirty.set(recordId, { ...record, changes: Object.fromEntries(left) });
        } else portal.dirty.delete(recordId);
      }
      return Promise.resolve();
    },
  };
  return { ...portal, written, sync: () => syncPortal({ ...deps, crm, records }, 7) };
}
