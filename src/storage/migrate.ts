import { sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import * as firstTables from './migrations/0001-first-tables.ts';
import * as hubspotConnection from './migrations/0002-hubspot-connection.ts';
import * as reminders from './migrations/0003-reminders.ts';
import * as resentInvitations from './migrations/0004-resent-invitations.ts';
import * as snoozes from './migrations/0005-snoozes.ts';
import * as portfolio from './migrations/0006-portfolio.ts';
import * as radars from './migrations/0007-radars.ts';
import * as repetitionAndRetention from './migrations/0008-repetition-and-retention.ts';
import * as drafts from './migrations/0009-drafts.ts';
import * as callLeases from './migrations/0010-call-leases.ts';
import * as askedPoints from './migrations/0011-asked-points.ts';
import * as linkVisits from './migrations/0012-link-visits.ts';
import * as behaviour from './migrations/0013-behaviour.ts';
import * as mailReports from './migrations/0014-mail-reports.ts';
import * as secondRounds from './migrations/0015-second-rounds.ts';
import * as lostCompanies from './migrations/0016-lost-companies.ts';
import * as reports from './migrations/0017-reports.ts';
import * as letters from './migrations/0018-letters.ts';
import * as deliveryProblems from './migrations/0019-delivery-problems.ts';
import * as sharedReports from './migrations/0020-shared-reports.ts';
import * as sendTimes from './migrations/0021-send-times.ts';
import * as subscriptions from './migrations/0022-subscriptions.ts';
import * as portfolioDepth from './migrations/0023-portfolio-depth.ts';
import * as testMails from './migrations/0024-test-mails.ts';
import * as referrers from './migrations/0025-referrers.ts';
import * as skippedRepeats from './migrations/0026-skipped-repeats.ts';
import * as cases from './migrations/0027-cases.ts';
import * as decisions from './migrations/0028-decisions.ts';
import * as clockStrikes from './migrations/0029-clock-strikes.ts';
import * as figures from './migrations/0030-figures.ts';
import * as digests from './migrations/0031-digests.ts';
import * as benchmarks from './migrations/0032-benchmarks.ts';
import * as decisionTasks from './migrations/0033-decision-tasks.ts';
import type { Connection } from './tables.ts';

/** Append-only: a migration that has run anywhere is never edited, renamed or taken out. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-hubspot-connection': hubspotConnection,
  '0003-reminders': reminders,
  '0004-resent-invitations': resentInvitations,
  '0005-snoozes': snoozes,
  '0006-portfolio': portfolio,
  '0007-radars': radars,
  '0008-repetition-and-retention': repetitionAndRetention,
  '0009-drafts': drafts,
  '0010-call-leases': callLeases,
  '0011-asked-points': askedPoints,
  '0012-link-visits': linkVisits,
  '0013-behaviour': behaviour,
  '0014-mail-reports': mailReports,
  '0015-second-rounds': secondRounds,
  '0016-lost-companies': lostCompanies,
  '0017-reports': reports,
  '0018-letters': letters,
  '0019-delivery-problems': deliveryProblems,
  '0020-shared-reports': sharedReports,
  '0021-send-times': sendTimes,
  '0022-subscriptions': subscriptions,
  '0023-portfolio-depth': portfolioDepth,
  '0024-test-mails': testMails,
  '0025-referrers': referrers,
  '0026-skipped-repeats': skippedRepeats,
  '0027-cases': cases,
  '0028-decisions': decisions,
  '0029-clock-strikes': clockStrikes,
  '0030-figures': figures,
  '0031-digests': digests,
  '0032-benchmarks': benchmarks,
  '0033-decision-tasks': decisionTasks,
};

/**
 * Brings the database to the newest migration, all of them in one transaction. Processes that start
 * at once wait for each other on the migrator's advisory lock. What a newer version has done already
 * stays: its migrations only add, so that this one can be started again beside it.
 */
export async function migrate(connection: Connection): Promise<void> {
  const newer = await listNewerMigrations(connection);
  const done = Object.fromEntries(newer.map((name) => [name, { up: () => Promise.resolve() }]));
  const migrator = new Migrator({
    db: connection,
    provider: { getMigrations: () => Promise.resolve({ ...migrations, ...done }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error('The database could not be migrated.', { cause: error });
}

/** Those that have run here, and come after all that this version knows. */
async function listNewerMigrations(connection: Connection): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string | null }>`
    select to_regclass(${DEFAULT_MIGRATION_TABLE})::text as name
  `.execute(connection);
  if (tables[0]?.name == null) return [];
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.table(DEFAULT_MIGRATION_TABLE)} order by name
  `.execute(connection);
  const newest = Object.keys(migrations).sort().at(-1) ?? '';
  return rows.map(({ name }) => name).filter((name) => name > newest);
}
