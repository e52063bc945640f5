import type { Job } from '../survey/job-queue.ts';

export type JobName = Job['name'];
type DataByName = { readonly [Each in Job as Each['name']]: Each['data'] };
export type JobData<Name extends JobName> = DataByName[Name];

/** How one kind of job is queued, tried again and given up. */
export interface QueuePlan<Name extends JobName> {
  /** Jobs with one key are one piece of work. */
  readonly keyOf: (data: JobData<Name>) => string;
  /**
   * `join`: work that arrives joins the waiting job. `skip`: it is dropped when there is one that
   * waits, runs or is due for another try.
   */
  readonly whenKnown: 'join' | 'skip';
  /** Tries after the first. The pause doubles from `firstPause` to `longestPause` seconds. */
  readonly retries: number;
  readonly firstPause: number;
  readonly longestPause: number;
  /** Seconds after which a running job counts as stuck. */
  readonly longestRun: number;
}

export const queuePlans: { readonly [Name in JobName]: QueuePlan<Name> } = {
  // Mail servers are away for hours: about four of them until it is given up.
  'invitation.send': {
    keyOf: ({ portalId, invitationId }) => `${portalId}/${invitationId}`,
    whenKnown: 'skip',
    retries: 24,
    firstPause: 5,
    longestPause: 900,
    // Three hundred of them share ten connections, and the courier's longest hand-over takes 300 s.
    // Whether the process lives at all shows in its heartbeat.
    longestRun: 10_800,
  },
  'wave.rescore': {
    keyOf: ({ portalId, waveId }) => `${portalId}/${waveId}`,
    whenKnown: 'join',
    retries: 8,
    firstPause: 1,
    longestPause: 60,
    longestRun: 120,
  },
  'portal.sync': {
    keyOf: ({ portalId }) => String(portalId),
    whenKnown: 'join',
    retries: 16,
    firstPause: 2,
    longestPause: 300,
    longestRun: 900,
  },
  // Creating properties in a portal that has just installed the app.
  'portal.setup': {
    keyOf: ({ portalId }) => String(portalId),
    whenKnown: 'join',
    retries: 16,
    firstPause: 5,
    longestPause: 900,
    longestRun: 300,
  },
  'webhook.process': {
    keyOf: ({ portalId }) => String(portalId),
    whenKnown: 'join',
    retries: 16,
    firstPause: 2,
    longestPause: 300,
    longestRun: 600,
  },
  'invitation.remind': {
    keyOf: ({ portalId, invitationId, reminder }) => `${portalId}/${invitationId}/${reminder}`,
    whenKnown: 'skip',
    retries: 24,
    firstPause: 5,
    longestPause: 900,
    longestRun: 360,
  },
  'second-round.send': {
    keyOf: ({ portalId, invitationId }) => `${portalId}/${invitationId}`,
    whenKnown: 'skip',
    retries: 24,
    firstPause: 5,
    longestPause: 900,
    longestRun: 360,
  },
  'invitation.letter': {
    keyOf: ({ portalId, invitationId, letter }) => `${portalId}/${invitationId}/${letter}`,
    whenKnown: 'skip',
    retries: 24,
    firstPause: 5,
    longestPause: 900,
    longestRun: 360,
  },
  // The clockwork enqueues it again each minute, as long as the workflow waits.
  'action.complete': {
    keyOf: ({ portalId, callbackId }) => `${portalId}/${callbackId}`,
    whenKnown: 'skip',
    retries: 24,
    firstPause: 5,
    longestPause: 3600,
    longestRun: 120,
  },
  'company.follow-up': {
    keyOf: ({ portalId, caseId }) => `${portalId}/${caseId}`,
    whenKnown: 'skip',
    retries: 16,
    firstPause: 5,
    longestPause: 900,
    longestRun: 120,
  },
  // The clockwork enqueues these two again each minute, as long as they are due.
  'company.escalate': {
    keyOf: ({ portalId, caseId }) => `${portalId}/${caseId}`,
    whenKnown: 'skip',
    retries: 16,
    firstPause: 5,
    longestPause: 900,
    longestRun: 120,
  },
  'company.remeasure': {
    keyOf: ({ portalId, caseId }) => `${portalId}/${caseId}`,
    whenKnown: 'skip',
    retries: 16,
    firstPause: 5,
    longestPause: 900,
    longestRun: 300,
  },
  'company.news': {
    keyOf: ({ portalId, waveId, about, invitationId }) =>
      `${portalId}/${waveId}/${about}/${invitationId ?? ''}`,
    whenKnown: 'skip',
    retries: 16,
    firstPause: 5,
    longestPause: 900,
    longestRun: 120,
  },
  // The clockwork enqueues it again each minute, as long as its note is missing.
  'wave.report': {
    keyOf: ({ portalId, waveId }) => `${portalId}/${waveId}`,
    whenKnown: 'skip',
    retries: 16,
    firstPause: 5,
    longestPause: 900,
    longestRun: 120,
  },
  // A decision that changes while its task is written is told anew.
  'decision.task': {
    keyOf: ({ portalId, waveId, pointId }) => `${portalId}/${waveId}/${pointId}`,
    whenKnown: 'join',
    retries: 16,
    firstPause: 5,
    longestPause: 900,
    longestRun: 120,
  },
  'company.assess': {
    keyOf: ({ portalId, companyId }) => `${portalId}/${companyId}`,
    whenKnown: 'join',
    retries: 8,
    firstPause: 2,
    longestPause: 300,
    longestRun: 120,
  },
  // The clockwork enqueues it again each minute, as long as the company is due.
  'company.repeat': {
    keyOf: ({ portalId, companyId }) => `${portalId}/${companyId}`,
    whenKnown: 'skip',
    retries: 16,
    firstPause: 5,
    longestPause: 900,
    longestRun: 300,
  },
  // The clockwork enqueues these again anyway.
  'wave.tick': {
    keyOf: ({ portalId }) => String(portalId),
    whenKnown: 'join',
    retries: 3,
    firstPause: 5,
    longestPause: 30,
    longestRun: 600,
  },
  // The clockwork enqueues it again each hour, and who has got theirs gets no second one.
  'portal.digest': {
    keyOf: ({ portalId }) => String(portalId),
    whenKnown: 'skip',
    retries: 8,
    firstPause: 30,
    longestPause: 900,
    longestRun: 1800,
  },
  'portal.retain': {
    keyOf: ({ portalId }) => String(portalId),
    whenKnown: 'join',
    retries: 5,
    firstPause: 5,
    longestPause: 300,
    longestRun: 900,
  },
  // At the rate that HubSpot allows, an account with 100,000 customers takes half an hour.
  'portal.sweep': {
    keyOf: ({ portalId }) => String(portalId),
    whenKnown: 'join',
    retries: 5,
    firstPause: 5,
    longestPause: 300,
    longestRun: 4 * 3600,
  },
  // The clockwork enqueues it again each minute, as long as a company is stale.
  'portal.watch': {
    keyOf: ({ portalId }) => String(portalId),
    whenKnown: 'join',
    retries: 16,
    firstPause: 2,
    longestPause: 300,
    longestRun: 4 * 3600,
  },
};

export const jobNames = Object.keys(queuePlans) as JobName[];

/** The piece of work that a job is: jobs with the same name and key are one. */
export function keyOf<Name extends JobName>(job: { name: Name; data: JobData<Name> }): string {
  return queuePlans[job.name].keyOf(job.data);
}
