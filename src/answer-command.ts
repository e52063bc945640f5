import { adminSocketOf } from './admin/admin-server.ts';
import type { AdminAnswer } from './admin/admin-server.ts';
import { askApp } from './admin/ask-app.ts';
import { runCommand } from './admin/run-command.ts';
import type { AdminRequest } from './admin/run-command.ts';
import { loadConfig } from './config.ts';
import { createQueue } from './jobs/queue.ts';
import { systemClock } from './lib/clock.ts';
import { isAppError } from './lib/errors.ts';
import { createLog } from './lib/log.ts';
import { createSeals } from './lib/seals.ts';
import { openDatabase } from './storage/database.ts';
import { createDataChecks } from './storage/data-checks.ts';
import { createStorage } from './storage/storage.ts';

/** Asks the app that runs on this machine, and opens the database itself where none does. */
export async function answerCommand(
  environment: NodeJS.ProcessEnv,
  asked: AdminRequest,
): Promise<AdminAnswer> {
  const socket = adminSocketOf(dataDirOf(environment));
  return (await askApp(socket, asked)) ?? (await runAlone(environment, asked));
}

/** The data folder alone is enough to find the app; everything else is needed only without it. */
function dataDirOf(environment: NodeJS.ProcessEnv): string {
  return environment['DATA_DIR']?.trim() || 'data';
}

/** No app runs on this machine: opens the database itself. The embedded one admits nobody else. */
async function runAlone(environment: NodeJS.ProcessEnv, asked: AdminRequest): Promise<AdminAnswer> {
  const loaded = loadConfig(environment);
  if (!loaded.ok) {
    const message = `No app answers in ${dataDirOf(environment)}, and without one the settings are needed:`;
    return { ok: false, message, action: `\n  ${loaded.problems.join('\n  ')}` };
  }
  const { databaseUrl, dataDir: folder, keys } = loaded.config;
  const log = createLog('error');
  const measures = { noteJob: () => undefined };
  try {
    const database = await openDatabase({ databaseUrl, dataDir: folder, log });
    const queue = createQueue({ database, log, measures });
    try {
      await queue.start();
      const storage = {
        ...createStorage(database, queue),
        dataChecks: createDataChecks(database.kysely),
      };
      const seals = createSeals(keys);
      const deps = { storage, jobs: queue.desk, seals, clock: systemClock };
      return { ok: true, result: await runCommand(deps, asked) };
    } finally {
      await queue.stop();
      await database.close();
    }
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { ok: false, message: error.message, action: error.action };
  }
}
