import type { JobResult, JobWithMetadata } from 'pg-boss';
import type { Log } from '../lib/log.ts';
import type { MeasuredJob, Measures } from '../lib/measures.ts';
import { describeFailure } from './describe-failure.ts';
import type { JobData, JobName } from './queue-plans.ts';

export interface TakenJob<Name extends JobName> {
  readonly id: string;
  readonly data: JobData<Name>;
}

/** Does one piece of work, at least once: a killed process's jobs come again. */
export type JobHandler<Name extends JobName> = (job: TakenJob<Name>) => Promise<void>;

export interface RunJobDeps {
  readonly log: Log;
  readonly measures: Pick<Measures, 'noteJob'>;
}

/** Runs a job and says how it ended. What it throws is logged; the queue tries again or gives up. */
export async function runJob<Name extends JobName>(
  { log, measures }: RunJobDeps,
  handler: JobHandler<Name>,
  job: JobWithMetadata<JobData<Name>>,
): Promise<JobResult> {
  const startedAt = performance.now();
  const note = (outcome: MeasuredJob['outcome']) =>
    measures.noteJob({ job: job.name, outcome, seconds: (performance.now() - startedAt) / 1000 });
  try {
    await handler({ id: job.id, data: job.data });
    note('completed');
    return { id: job.id, status: 'completed' };
  } catch (error) {
    const failure = describeFailure(error);
    const { portalId } = job.data;
    const fields = { portalId, job: job.name, jobId: job.id, attempt: job.retryCount + 1 };
    const isLast = job.retryCount >= job.retryLimit;
    note(isLast ? 'failed' : 'retried');
    if (isLast) log.error({ ...fields, ...failure }, 'job.failed');
    else log.warn({ ...fields, ...failure }, 'job.retried');
    return { id: job.id, status: 'failed', output: failure };
  }
}
