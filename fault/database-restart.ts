import { setTimeout as wait } from 'node:timers/promises';
import { createLog } from '../src/lib/log.ts';
import { openDatabase } from '../src/storage/database.ts';
import type { Database } from '../src/storage/database.ts';
import { describePortal } from '../test/support/play-connection.ts';
import { findPostgres } from '../test/support/postgres-server.ts';
import { answerAll, fillForms } from './answer-load.ts';
import { openInMemory } from './in-memory.ts';
import { startRestartablePostgres } from './restartable-postgres.ts';
import { atLeast, countDifferences, none } from './result.ts';
import type { FaultResult } from './result.ts';
import { COMPANY, startFaultHouse } from './start-fault-house.ts';

const PEOPLE = 30;
const AWAY_MS = 2_000;

/** The database server falls over while people answer, comes back, and falls once more. */
export async function faultDatabaseRestart(): Promise<FaultResult[]> {
  const programs = findPostgres();
  if (programs === null)
    throw new Error('The database suite needs a PostgreSQL server: install one.');
  const calm = await play(openInMemory, () => Promise.resolve());
  const postgres = await startRestartablePostgres(programs);
  const log = createLog('silent');
  try {
    const troubled = await play(
      () => openDatabase({ databaseUrl: postgres.url, dataDir: null, log }),
      async () => {
        for (let round = 0; round < 2; round += 1) {
          await wait(700);
          await postgres.restart(AWAY_MS);
        }
      },
    );
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

async function play(open: () => Promise<Database>, trouble: () => Promise<void>) {
  const house = await startFaultHouse({ people: PEOPLE, openDatabase: open });
  const { sandbox } = house;
  const { portal, portalId } = sandbox;
  try {
    await house.install(portal);
    const { body } = await house.card('POST', `/companies/${COMPANY}/waves`, {
      requestId: 'database-restart-wave',
    });
    const waveId = String(body.data?.['waveId']);
    await house.app.whenIdle();
    const forms = await fillForms(house);
    const [load] = await Promise.all([answerAll(forms, 100), trouble()]);
    await wait(3_000);
    await house.app.runDueWork();
    await house.card('POST', `/waves/${waveId}/close`, { requestId: 'close-after-restart' });
    await house.app.runDueWork();
    const stored = await house.app.storage.responses.listOfWave({ portalId, waveId });
    return {
      ...load,
      stored: stored.length,
      unscored: (await house.app.storage.waves.listUnscored(portalId)).length,
      account: describePortal(portal),
      duplicates: sandbox.mailbox.duplicates().byMessageId,
    };
  } finally {
    await house.close();
  }
}
