import type { JobResult, JobWithMetadata } from 'pg-boss';
import type { Log } from '../lib/log.ts';
import { describeFailure } from './describe-failure.ts';
import type { JobData, JobName } from './queue-plans.ts';

export interface TakenJob<Name extends JobName> {
  readonly id: string;
  readonly data: JobData<Name>;
}

/** Does one piece of work, at least once: a killed process's jobs come again. */
export type JobHandler<Name extends JobName> = (job: TakenJob<Name>) => Promise<void>;

/** Runs a job and says how it ended. What it throws is logged; the queue tries again or gives up. */
export async function runJob<Name extends JobName>(
  log: Log,
  handler: JobHandler<Name>,
  job: JobWithMetadata<JobData<Name>>,
): Promise<JobResult> {
  try {
    await handler({ id: job.id, data: job.data });
    return { id: job.id, status: 'completed' };
  } catch (error) {
    const failure = describeFailure(error);
    const { portalId } = job.data;
    const fields = { portalId, job: job.name, jobId: job.id, attempt: job.retryCount + 1 };
    const isLast = job.retryCount >= job.retryLimit;
    if (isLast) log.error({ ...fields, ...failure }, 'job.failed');
    else log.warn({ ...fields, ...failure }, 'job.retried');
    return { id: job.id, status: 'failed', output: failure };
  }
}
