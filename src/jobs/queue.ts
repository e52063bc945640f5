import { setTimeout as sleep } from 'node:timers/promises';
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { Log } from '../lib/log.ts';
import type { Measures } from '../lib/measures.ts';
import type { Database } from '../storage/database.ts';
import { countJobs, DEAD_LETTERS, endPause, listActiveJobs } from '../storage/job-counts.ts';
import type { QueueInDatabase } from '../storage/storage.ts';
import type { JobDesk } from '../admin/ports.ts';
import { describeFailure } from './describe-failure.ts';
import { enqueueJobs } from './enqueue-jobs.ts';
import { createJobDesk } from './job-desk.ts';
import { connectPgBoss } from './pg-boss-connection.ts';
import { prepareQueues } from './pg-boss-queues.ts';
import type { Pauses } from './pg-boss-queues.ts';
import { queuePlans } from './queue-plans.ts';
import type { JobData, JobName } from './queue-plans.ts';
import { runJob } from './run-job.ts';
import type { JobHandler, RunJobDeps } from './run-job.ts';

export interface QueueDeps {
  readonly database: Database;
  readonly log: Log;
  readonly measures: Pick<Measures, 'noteJob'>;
  /** `growing` unless told. */
  readonly pauses?: Pauses;
}

export interface QueueCounts {
  readonly waiting: number;
  /** Failed at least once and due for another try, now or later. */
  readonly retrying: number;
  readonly active: number;
  /** Given up. */
  readonly deadLetters: number;
}

export interface Queue extends QueueInDatabase {
  /** Creates what is missing. Comes before everything else. */
  start(): Promise<void>;
  /** Takes jobs of one kind, never two of one key at a time. */
  work<Name extends JobName>(
    name: Name,
    handler: JobHandler<Name>,
    options?: WorkOptions,
  ): Promise<void>;
  counts(): Promise<QueueCounts>;
  /** For an operator: what happened to the jobs, and those that were given up back again. */
  readonly desk: JobDesk;
  /** Resolves when no job is waiting, active or due for another try; throws after `timeoutMs` (60 s). */
  whenIdle(options?: { readonly timeoutMs?: number }): Promise<void>;
  /** Takes no more jobs and waits up to 30 s for those in flight; what is cut off comes again. */
  stop(): Promise<void>;
}

/** How many jobs run at a time in this process: `concurrency` times `batch`, 1 unless told. */
export interface WorkOptions {
  /** Batches that run independently of each other. */
  readonly concurrency?: number;
  /**
   * Jobs that are taken, and noted as done, together. One unless there are many and short ones: a
   * batch waits for its slowest job, and a killed process repeats all of it.
   */
  readonly batch?: number;
}

const POLLING = {
  pollingIntervalSeconds: 2,
  // While notifications wake the workers, polling only finds retries that have come due.
  notifyPollingIntervalSeconds: 10,
};

/** The queue, in the app's own database. One call of `start`, one of `stop`. */
export function createQueue(deps: QueueDeps): Queue {
  const { database, log, pauses = 'growing' } = deps;
  const boss = connectPgBoss(database, log);
  const workers: Array<{ readonly name: JobName; readonly id: string }> = [];

  return {
    counts: async () => sumUp(await countJobs(database.kysely)),
    desk: createJobDesk(boss, database),
    enqueueIn: (connection) => ({ enqueue: (jobs) => enqueueJobs(boss, connection, jobs) }),
    async start() {
      await boss.start();
      await prepareQueues(boss, pauses);
      if (database.kind === 'pglite') await returnOrphans(boss, database);
      else await takeBack(boss, log);
    },
    async work(name, handler, { concurrency = 1, batch = 1 } = {}) {
      for (let count = 0; count < concurrency; count += 1) {
        workers.push({ name, id: await startWorker(boss, deps, name, handler, batch) });
      }
    },
    async whenIdle({ timeoutMs = 60_000 } = {}) {
      const signal = AbortSignal.timeout(timeoutMs);
      for (;;) {
        const counted = await countJobs(database.kysely);
        const { waiting, retrying, active } = sumUp(counted);
        if (waiting + retrying + active === 0) return;
        if (signal.aborted) {
          throw new Error(
            `The queue is still busy: ${waiting} waiting, ${retrying} retrying, ${active} active.`,
          );
        }
        // A retry that has come due notifies nobody.
        const due = new Set(counted.filter(isWaiting).map(({ queue }) => queue));
        for (const worker of workers) if (due.has(worker.name)) boss.notifyWorker(worker.id);
        await sleep(25);
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 30_000 }),
  };
}

async function startWorker<Name extends JobName>(
  boss: PgBoss,
  deps: RunJobDeps,
  name: Name,
  handler: JobHandler<Name>,
  batchSize: number,
): Promise<string> {
  let worker: string | null = null;
  worker = await boss.work(
    name,
    {
      ...POLLING,
      batchSize,
      includeMetadata: true,
      perJobResults: true,
      // Where a key has one job at most, whatever its state, there is nothing to keep apart; and to
      // look at every waiting job for that makes taking one of thousands slow.
      ...(queuePlans[name].whenKnown === 'join' && { groupConcurrency: 1 }),
    },
    async (jobs: Array<JobWithMetadata<JobData<Name>>>) => {
      const results = await Promise.all(jobs.map((job) => runJob(deps, handler, job)));
      // Look for the next jobs at once: pg-boss would wait for its next poll in between.
      if (worker !== null) boss.notifyWorker(worker);
      return results;
    },
  );
  return worker;
}

/**
 * Nobody else can have this database open, so what is active was cut off when the process before
 * this one ended. On a server that shows when the heartbeat stops.
 */
async function returnOrphans(boss: PgBoss, { kysely }: Database): Promise<void> {
  for (const { queue, jobId } of await listActiveJobs(kysely)) {
    await boss.fail(queue, jobId, { code: 'cut_off', reason: 'The process ended in the middle.' });
    // It counts as a try, so that a job that ends its process is given up some day; but it has not
    // failed, so there is nothing to wait for.
    await endPause(kysely, jobId);
  }
}

/**
 * On a server: the jobs whose heartbeat has stopped. The supervisor's own first round comes too late
 * for processes that keep on dying; should this one fail, the next comes.
 */
async function takeBack(boss: PgBoss, log: Log): Promise<void> {
  await boss.supervise().catch((error: unknown) => {
    log.error(describeFailure(error), 'queue.error');
  });
}

type JobCount = Awaited<ReturnType<typeof countJobs>>[number];

function isWaiting({ state }: JobCount): boolean {
  return state === 'created' || state === 'retry';
}

function sumUp(counted: readonly JobCount[]): QueueCounts {
  const total = (state: JobCount['state']): number =>
    counted
      .filter((row) => row.queue !== DEAD_LETTERS && row.state === state)
      .reduce((sum, { count }) => sum + count, 0);
  const dead = counted.filter(({ queue }) => queue === DEAD_LETTERS);
  return {
    waiting: total('created'),
    retrying: total('retry'),
    active: total('active'),
    deadLetters: dead.reduce((sum, { count }) => sum + count, 0),
  };
}
