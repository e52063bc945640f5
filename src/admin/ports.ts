import type { LossStore } from '../churn/losses/ports.ts';
import type { Clock } from '../lib/clock.ts';
import type { Seals } from '../lib/seals.ts';
import type { PersonStore } from '../portal/export-person.ts';
import type { AccessStore, PortalStateStore } from '../portal/ports.ts';
import type { Portal } from '../survey/types.ts';

/** What an operator's commands work on: the same stores and queue as everything else. */
export interface AdminDeps {
  readonly storage: {
    readonly portals: { list(): Promise<Portal[]> };
    readonly portalStates: Pick<PortalStateStore, 'countWork'>;
    readonly access: Pick<AccessStore, 'find' | 'replace' | 'takeLease' | 'releaseLease'>;
    readonly people: PersonStore;
    readonly losses: Pick<LossStore, 'findReport'>;
    readonly dataChecks: DataChecks;
  };
  readonly jobs: JobDesk;
  readonly seals: Seals;
  readonly clock: Clock;
}

/** What happened to the jobs, for whoever has to mend it. */
export interface JobDesk {
  /** Jobs that wait, run, or are due for another try, by portal and name. */
  listWaiting(portalId: number | null): Promise<WaitingJobs[]>;
  /** Jobs that failed to the end, newest first. */
  listGivenUp(portalId: number | null, limit: number): Promise<GivenUpJob[]>;
  /** Puts jobs that failed to the end back where they came from; says how many. */
  replay(portalId: number | null): Promise<number>;
}

export interface WaitingJobs {
  readonly portalId: number;
  readonly job: string;
  readonly waiting: number;
  readonly retrying: number;
  readonly active: number;
}

export interface GivenUpJob {
  readonly portalId: number;
  readonly job: string;
  readonly tries: number;
  readonly failedAt: Date;
  /** As `describeFailure` has it: nothing that names a person. */
  readonly code: string;
  readonly reason: string;
}

/** Looks for rows that contradict each other. Each finding is a bug or a damaged database. */
export interface DataChecks {
  run(now: Date): Promise<DataFinding[]>;
  /** How many personal links that still open something were made with each key, by key id. */
  countLinksByKey(): Promise<ReadonlyMap<string, number>>;
}

export interface DataFinding {
  readonly check: string;
  readonly portalId: number;
  readonly count: number;
  /** One of them, to look at. */
  readonly example: string;
}
