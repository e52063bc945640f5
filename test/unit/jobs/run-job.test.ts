import type { JobWithMetadata } from 'pg-boss';
import { expect, it } from 'vitest';
import { runJob } from '../../../src/jobs/run-job.ts';
import { AppError } from '../../../src/lib/errors.ts';
import type { MeasuredJob } from '../../../src/lib/measures.ts';
import { createMemoryLog } from '../../support/memory-log.ts';

/** A job on its nth try of three. */
function buildJob(attempt: number) {
  return {
    id: 'job-1',
    name: 'portal.sync',
    data: { portalId: 7 },
    retryCount: attempt - 1,
    retryLimit: 2,
  } as JobWithMetadata<{ portalId: number }>;
}

async function run(attempt: number, work: () => Promise<void>) {
  const memory = createMemoryLog();
  const noted: MeasuredJob[] = [];
  const measures = { noteJob: (job: MeasuredJob) => void noted.push(job) };
  const deps = { log: memory.log, measures };
  const result = await runJob<'portal.sync'>(deps, work, buildJob(attempt));
  return { result, memory, noted };
}

it('a job that is done says nothing', async () => {
  const { result, memory, noted } = await run(1, () => Promise.resolve());
  expect(result).toEqual({ id: 'job-1', status: 'completed' });
  expect(memory.lines()).toEqual([]);
  expect(noted).toMatchObject([{ job: 'portal.sync', outcome: 'completed' }]);
});

it.each([
  [1, 'job.retried', 40],
  [2, 'job.retried', 40],
  [3, 'job.failed', 50],
])('try %d that fails is logged as %s, with its portal', async (attempt, event, level) => {
  const failure = new AppError('mail_unavailable', 'No mail to mette@nordlys.example today.', {
    details: { to: 'mette' },
  });
  const { result, memory, noted } = await run(attempt, () => Promise.reject(failure));
  const output = { code: 'mail_unavailable', reason: 'No mail to [address] today.' };
  expect(result).toEqual({ id: 'job-1', status: 'failed', output });
  expect(memory.events(event)).toMatchObject([
    { level, portalId: 7, job: 'portal.sync', jobId: 'job-1', attempt, ...output },
  ]);
  expect(memory.lines().join()).not.toContain('mette');
  expect(noted).toMatchObject([{ job: 'portal.sync', outcome: event.slice('job.'.length) }]);
});

it('a bug is logged where it happened', async () => {
  const { memory } = await run(3, () => Promise.reject(new TypeError('x is not a function')));
  expect(memory.events('job.failed')).toMatchObject([
    { code: 'bug', stack: expect.stringContaining('run-job.test.ts') as unknown },
  ]);
});
