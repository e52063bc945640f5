import { z } from 'zod';
import { exportPerson } from './commands/export-person.ts';
import { listJobs } from './commands/list-jobs.ts';
import { listPortals } from './commands/list-portals.ts';
import { replayJobs } from './commands/replay-jobs.ts';
import { rotateKeys } from './commands/rotate-keys.ts';
import { verifyData } from './commands/verify-data.ts';
import { showBacktest } from './commands/show-backtest.ts';
import type { AdminDeps } from './ports.ts';

/** One thing that an operator can ask for. Its result is JSON: numbers, texts, lists of rows. */
export interface AdminCommand {
  readonly explains: string;
  readonly run: (deps: AdminDeps, options: AdminOptions) => Promise<AdminResult>;
}

export const adminOptions = z.strictObject({
  /** One portal; all of them when left out. */
  portal: z.coerce.number('must be the number of a portal').int().positive().optional(),
  /** One person, by either of the two. */
  email: z.string().min(3).max(320).optional(),
  contact: z
    .string()
    .regex(/^\d{1,20}$/, 'must be the id of a contact')
    .optional(),
});
export type AdminOptions = z.infer<typeof adminOptions>;

export interface AdminResult {
  /** What was found or done, in one sentence. */
  readonly summary: string;
  readonly rows: ReadonlyArray<Readonly<Record<string, string | number>>>;
  /** False when somebody has to look at it: the command line then ends with 1. */
  readonly isFine: boolean;
}

export const adminCommands: Readonly<Record<string, AdminCommand>> = {
  portals: { explains: 'every portal, and what is left to do for it', run: listPortals },
  jobs: { explains: 'jobs that wait, and jobs that were given up with the reason', run: listJobs },
  replay: { explains: 'puts jobs that were given up back into the queue', run: replayJobs },
  'rotate-keys': {
    explains: 'seals all tokens with the first key, and says which keys are still needed',
    run: rotateKeys,
  },
  'export-person': {
    explains: 'everything stored about one person: --portal, and --email or --contact',
    run: exportPerson,
  },
  backtest: {
    explains: 'how the churn risk did against the companies that left',
    run: showBacktest,
  },
  verify: { explains: 'looks for rows that contradict each other', run: verifyData },
};
