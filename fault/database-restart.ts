import { setTimeout as wait } from 'node:timers/promises';
import { createLog } from '../src/lib/log.ts';
import { openDatabase } from '../src/storage/database.ts';
import { findPostgres } from '../test/support/postgres-server.ts';
import { openInMemory } from './in-memory.ts';
import { playAnswers } from './play-answers.ts';
import { startRestartablePostgres } from './restartable-postgres.ts';
import { atLeast, countDifferences, none } from './result.ts';
import type { FaultResult } from './result.ts';

/** The app finds its connections again before its work is looked at. */
const PLAY = { people: 30, restMs: 3_000 };
const AWAY_MS = 2_000;

/** The database server falls over while people answer, comes back, and falls once more. */
export async function faultDatabaseRestart(): Promise<FaultResult[]> {
  const programs = findPostgres();
  if (programs === null)
    throw new Error('The database suite needs a PostgreSQL server: install one.');
  const calm = await playAnswers({ ...PLAY, openDatabase: openInMemory });
  const postgres = await startRestartablePostgres(programs);
  const log = createLog('silent');
  try {
    const troubled = await playAnswers({
      ...PLAY,
      openDatabase: () => openDatabase({ databaseUrl: postgres.url, dataDir: null, log }),
      async trouble() {
        for (let round = 0; round < 2; round += 1) {
          await wait(700);
          await postgres.restart(AWAY_MS);
        }
      },
    });
    return [
      none('database restart: answers that never arrived', troubled.stuck, 'answers'),
      none(
        'database restart: accepted answers that are lost',
        troubled.accepted - troubled.stored,
        'answers',
      ),
      none('database restart: answers that no score has seen', troubled.unscored, 'waves'),
      none(
        'database restart: parts of the account that differ',
        countDifferences(calm.account, troubled.account),
        'parts',
      ),
      none('database restart: mails that came twice', troubled.duplicates, 'mails'),
      atLeast('database restart: tries that failed meanwhile', troubled.failedTries, 'tries', 5),
    ];
  } finally {
    await postgres.stop();
  }
}
