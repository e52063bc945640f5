import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createQueue } from '../../src/jobs/queue.ts';
import { jobNames } from '../../src/jobs/queue-plans.ts';
import { AppError } from '../../src/lib/errors.ts';
import type { Database } from '../../src/storage/database.ts';
import { createRecordStore } from '../../src/storage/record-store.ts';
import type { Job } from '../../src/survey/job-queue.ts';
import { databases, openTestDatabase } from '../support/databases.ts';
import { createStorage } from '../../src/storage/storage.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import type { MemoryLog } from '../support/memory-log.ts';
import { unmeasured } from '../support/unmeasured.ts';
import { deleteJobs, openTestStorage, startTestQueue } from './open-test-storage.ts';
import type { StartedQueue } from './open-test-storage.ts';

const sync = (portalId: number): Job => ({ name: 'portal.sync', data: { portalId } });
const send = (portalId: number, invitationId: string): Job => ({
  name: 'invitation.send',
  data: { portalId, invitationId },
});
const done = (): Promise<void> => Promise.resolve();

const everyJob: readonly Job[] = [
  send(1, 'inv_1'),
  { name: 'wave.rescore', data: { portalId: 1, waveId: 'wav_1' } },
  { name: 'wave.tick', data: { portalId: 1 } },
  sync(1),
  { name: 'portal.sweep', data: { portalId: 1 } },
  { name: 'portal.watch', data: { portalId: 1 } },
  { name: 'company.assess', data: { portalId: 1, companyId: '501' } },
  { name: 'portal.retain', data: { portalId: 1 } },
  { name: 'company.repeat', data: { portalId: 1, companyId: '501' } },
  { name: 'company.follow-up', data: { portalId: 1, companyId: '501', caseId: 'cas_1' } },
  { name: 'company.escalate', data: { portalId: 1, companyId: '501', caseId: 'cas_1' } },
  { name: 'company.remeasure', data: { portalId: 1, companyId: '501', caseId: 'cas_1' } },
  { name: 'portal.setup', data: { portalId: 1 } },
  { name: 'webhook.process', data: { portalId: 1 } },
  { name: 'invitation.remind', data: { portalId: 1, invitationId: 'inv_1', reminder: 1 } },
  { name: 'invitation.letter', data: { portalId: 1, invitationId: 'inv_1', letter: 'thanks' } },
  { name: 'portal.digest', data: { portalId: 1 } },
  { name: 'decision.task', data: { portalId: 1, waveId: 'wav_1', pointId: 'trust' } },
  { name: 'second-round.send', data: { portalId: 1, invitationId: 'inv_1' } },
  { name: 'wave.report', data: { portalId: 1, waveId: 'wav_1' } },
  {
    name: 'company.news',
    data: { portalId: 1, companyId: '501', waveId: 'wav_1', about: 'closed', invitationId: null },
  },
  { name: 'action.complete', data: { portalId: 1, callbackId: 'ap-1' } },
];

describe.each(await databases())('the queue on %s', (kind) => {
  let database: Database;
  let memory: MemoryLog;
  let opened: StartedQueue;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    memory = createMemoryLog();
    await deleteJobs(database);
    opened = await startTestQueue(database, memory.log);
  });
  afterEach(() => opened.queue.stop());

  it('lets everybody’s first jobs pass a portal that has hundreds', async () => {
    const { queue, storage } = opened;
    const enqueueSome = (portalId: number, from: number, count: number) =>
      storage.jobs.enqueue(
        Array.from({ length: count }, (_, index) => send(portalId, `inv_${from + index}`)),
      );
    // In one go, and little by little.
    await enqueueSome(1, 0, 200);
    for (let from = 200; from < 300; from += 20) await enqueueSome(1, from, 20);
    await enqueueSome(2, 0, 5);
    await enqueueSome(3, 0, 1);
    const order: number[] = [];
    await queue.work('invitation.send', ({ data }) => {
      order.push(data.portalId);
      return Promise.resolve();
    });
    await queue.whenIdle();
    expect(order).toHaveLength(306);
    expect(order.lastIndexOf(2)).toBeLessThan(60);
    expect(order.indexOf(3)).toBeLessThan(60);
  });

  it('enqueues with the transaction: all of it, or nothing', async () => {
    const { storage, queue } = opened;
    await storage.transaction((stores) => stores.jobs.enqueue([sync(1)]));
    const failing = storage.transaction(async (stores) => {
      await stores.jobs.enqueue([sync(2)]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await queue.counts()).toMatchObject({ waiting: 1 });
  });

  it.each(jobNames)('the very first use of %s may be inside a transaction', async (name) => {
    const job = everyJob.find((one) => one.name === name);
    if (!job) throw new Error('This test has no such job.');
    await opened.storage.transaction((stores) => stores.jobs.enqueue([job]));
    expect(await opened.queue.counts()).toMatchObject({ waiting: 1 });
  });

  it('a mail that waits for its next try is not queued a second time', async () => {
    const { storage, queue } = opened;
    await storage.jobs.enqueue([send(1, 'inv_1')]);
    await sql`update pgboss.job set state = 'retry', retry_count = 1`.execute(database.kysely);
    await storage.jobs.enqueue([send(1, 'inv_1'), send(1, 'inv_2')]);
    expect(await queue.counts()).toMatchObject({ waiting: 1, retrying: 1 });
  });

  it('hands each job over once, with its id and data', async () => {
    const { storage, queue } = opened;
    const seen: unknown[] = [];
    await queue.work(
      'invitation.send',
      ({ id, data }) => {
        expect(id).toMatch(/^[0-9a-f-]{36}$/);
        seen.push(data.invitationId);
        return Promise.resolve();
      },
      { concurrency: 3 },
    );
    const ids = Array.from({ length: 40 }, (_, number) => `inv_${number}`);
    await storage.jobs.enqueue(ids.map((id) => send(1, id)));
    await queue.whenIdle();
    expect(seen.sort()).toEqual(ids.sort());
  });

  it('joins equal work while it waits', async () => {
    const { storage, queue } = opened;
    await storage.jobs.enqueue([sync(1), sync(1), send(1, 'inv_1'), send(1, 'inv_1')]);
    await storage.transaction((stores) => stores.jobs.enqueue([sync(1), send(1, 'inv_1')]));
    expect(await queue.counts()).toMatchObject({ waiting: 2 });
  });

  it('queues work again that arrives while its like is running, and never runs both at once', async () => {
    const { storage, queue } = opened;
    const started = Promise.withResolvers<undefined>();
    const mayEnd = Promise.withResolvers<undefined>();
    let runs = 0;
    let running = 0;
    await queue.work(
      'portal.sync',
      async () => {
        runs += 1;
        running += 1;
        expect(running).toBe(1);
        started.resolve(undefined);
        await mayEnd.promise;
        running -= 1;
      },
      { concurrency: 2 },
    );
    await storage.jobs.enqueue([sync(1)]);
    await started.promise;
    await storage.jobs.enqueue([sync(1)]);
    await storage.jobs.enqueue([sync(1)]);
    expect(await queue.counts()).toMatchObject({ waiting: 1, active: 1 });
    mayEnd.resolve(undefined);
    await queue.whenIdle();
    expect(runs).toBe(2);
  });

  it('does not let a failing job stop the others', async () => {
    const { storage, queue } = opened;
    const seen: string[] = [];
    await queue.work('invitation.send', ({ data }) => {
      if (data.invitationId === 'inv_bad') return Promise.reject(new Error('broken'));
      seen.push(data.invitationId);
      return Promise.resolve();
    });
    await storage.jobs.enqueue(['inv_1', 'inv_bad', 'inv_2'].map((id) => send(1, id)));
    await queue.whenIdle();
    expect(seen.sort()).toEqual(['inv_1', 'inv_2']);
  });

  it('tries again, and keeps what failed for good among the dead letters', async () => {
    const { storage, queue } = opened;
    let tries = 0;
    await queue.work('wave.tick', () => {
      tries += 1;
      throw new AppError('hubspot_unavailable', 'HubSpot did not answer.', {
        details: { email: 'anna@kunde.example' },
      });
    });
    await storage.jobs.enqueue([{ name: 'wave.tick', data: { portalId: 7 } }]);
    await queue.whenIdle();
    expect(tries).toBe(4);
    expect(await queue.counts()).toEqual({ waiting: 0, retrying: 0, active: 0, deadLetters: 1 });

    const retried = memory.events('job.retried').map(({ attempt }) => attempt);
    expect(retried).toEqual([1, 2, 3]);
    expect(memory.events('job.failed')).toMatchObject([
      { portalId: 7, job: 'wave.tick', attempt: 4, code: 'hubspot_unavailable' },
    ]);
    expect(memory.lines().join('')).not.toContain('anna');
  });

  it('a job that fails once and then succeeds leaves nothing behind', async () => {
    const { storage, queue } = opened;
    let tries = 0;
    await queue.work('portal.sync', () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('once')) : Promise.resolve();
    });
    await storage.jobs.enqueue([sync(1)]);
    await queue.whenIdle();
    expect(tries).toBe(2);
    expect(await queue.counts()).toEqual({ waiting: 0, retrying: 0, active: 0, deadLetters: 0 });
  });

  it('says so when it does not become idle in time', async () => {
    await opened.storage.jobs.enqueue([sync(1)]);
    await expect(opened.queue.whenIdle({ timeoutMs: 50 })).rejects.toThrow('1 waiting');
  });

  it('finishes what is in flight before it stops, and takes nothing more', async () => {
    const { storage, queue } = opened;
    const started = Promise.withResolvers<undefined>();
    let finished = 0;
    await queue.work('invitation.send', async () => {
      started.resolve(undefined);
      // Real work: statements that run while the queue is being stopped.
      for (let step = 0; step < 100; step += 1) await storage.portals.list();
      finished += 1;
    });
    await storage.jobs.enqueue([send(1, 'inv_1'), send(1, 'inv_2')]);
    await started.promise;
    await queue.stop();
    expect(finished).toBe(1);
    expect(await queue.counts()).toMatchObject({ waiting: 1, active: 0 });
  });
});

describe.each(await databases())('the queue on %s after its process was killed', (kind) => {
  it('runs the jobs again that were cut off', async () => {
    const database = await openTestDatabase(kind);
    const killed = await startTestQueue(database);
    await killed.storage.jobs.enqueue([sync(1)]);
    await killed.queue.stop();
    await sql`
      update pgboss.job
      set state = 'active', started_on = now(), heartbeat_on = now() - interval '2 minutes'
    `.execute(database.kysely);
    await sql`update pgboss.queue set monitor_claim_on = now() - interval '1 minute'`.execute(
      database.kysely,
    );

    // Even one that will not live until the supervisor's first round.
    const { queue } = await startTestQueue(database);
    const seen: number[] = [];
    await queue.work('portal.sync', ({ data }) => {
      seen.push(data.portalId);
      return Promise.resolve();
    });
    await queue.whenIdle({ timeoutMs: 10_000 });
    expect(seen).toEqual([1]);
    await queue.stop();
    await database.close();
  });
});

describe('the embedded queue after its process was killed five times', () => {
  it('goes on at once: who was cut off has not failed', async () => {
    const database = await openTestDatabase('pglite');
    const start = async () => {
      const queue = createQueue({ database, log: createMemoryLog().log, measures: unmeasured });
      await queue.start();
      return queue;
    };
    const first = await start();
    await createStorage(database, first).jobs.enqueue([send(1, 'inv_1')]);
    await first.stop();
    for (let round = 0; round < 5; round += 1) {
      await sql`update pgboss.job set state = 'active'`.execute(database.kysely);
      await (await start()).stop();
    }
    const last = await start();
    const seen: string[] = [];
    await last.work('invitation.send', ({ data }) => {
      seen.push(data.invitationId);
      return Promise.resolve();
    });
    await last.whenIdle({ timeoutMs: 5000 });
    expect(seen).toEqual(['inv_1']);
    await last.stop();
    await database.close();
  });
});

const servers = (await databases()).filter((kind) => kind === 'postgres');

describe.each(servers)('a waiting job that an open transaction has joined, on %s', (kind) => {
  it('is not taken before the transaction has committed', async () => {
    const { storage, queue, database, close } = await openTestStorage(kind);
    await storage.jobs.enqueue([sync(1), sync(2)]);
    const record = { portalId: 1, objectType: 'companies', recordId: '501' } as const;
    const found: unknown[] = [];
    await database.transaction(async (trx) => {
      await queue.enqueueIn(trx).enqueue([sync(1)]);
      await queue.work('portal.sync', async ({ data }) => {
        const dirty = await storage.records.listDirty(data.portalId, 'companies', 10);
        found.push([data.portalId, dirty.length]);
      });
      while (found.length === 0) await storage.portals.list();
      await createRecordStore(trx).want(record, { radar_a: '1' });
    });
    await queue.whenIdle();
    expect(found).toEqual([
      [2, 0],
      [1, 1],
    ]);
    await close();
  });

  it('two transactions that enqueue the same work in opposite orders both commit', async () => {
    const { storage, queue, close } = await openTestStorage(kind);
    await Promise.all(
      Array.from({ length: 20 }, (_, round) =>
        storage.transaction((stores) =>
          stores.jobs.enqueue(round % 2 === 0 ? [...everyJob] : [...everyJob].reverse()),
        ),
      ),
    );
    expect(await queue.counts()).toMatchObject({ waiting: everyJob.length });
    for (const name of jobNames) await queue.work(name, done);
    await queue.whenIdle();
    await close();
  });
});
