import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { adminSocketOf } from './admin/admin-server.ts';
import type { AdminAnswer } from './admin/admin-server.ts';
import { askApp } from './admin/ask-app.ts';
import { adminCommands, adminOptions } from './admin/commands.ts';
import { formatResult } from './admin/format-result.ts';
import { adminRequest, runCommand } from './admin/run-command.ts';
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

if (existsSync('.env')) process.loadEnvFile('.env');
process.exitCode = await main(process.argv.slice(2));

/** @returns 0 when all is fine, 1 when somebody has to look at it, 2 when the command could not run. */
async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (typeof read === 'string') {
    console.error(read);
    return 2;
  }
  const answer =
    (await askApp(adminSocketOf(dataDir()), read.asked)) ?? (await runAlone(read.asked));
  if (!answer.ok) {
    console.error(`${answer.message}${answer.action === '' ? '' : ` ${answer.action}`}`);
    return 2;
  }
  const { result } = answer;
  console.log(read.asJson ? JSON.stringify(result, null, 2) : formatResult(result).join('\n'));
  return result.isFine ? 0 : 1;
}

function readArguments(args: readonly string[]): { asked: AdminRequest; asJson: boolean } | string {
  const usage = [
    'Usage: npm run --silent admin -- COMMAND [--portal ID] [--email ADDRESS] [--contact ID] [--json]',
    ...Object.entries(adminCommands).map(
      ([name, { explains }]) => `  ${name.padEnd(12)} ${explains}`,
    ),
  ].join('\n');
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        portal: { type: 'string' },
        email: { type: 'string' },
        contact: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const { json, ...rest } = values;
    const [command = '', ...more] = positionals;
    if (!Object.hasOwn(adminCommands, command) || more.length > 0) return usage;
    const options = adminOptions.safeParse(rest);
    if (!options.success) return usage;
    return { asked: adminRequest.parse({ command, options: options.data }), asJson: json };
  } catch {
    return usage;
  }
}

/** The data folder alone is enough to find the app; everything else is needed only without it. */
function dataDir(): string {
  return process.env['DATA_DIR']?.trim() || 'data';
}

/** No app runs on this machine: opens the database itself. The embedded one admits nobody else. */
async function runAlone(asked: AdminRequest): Promise<AdminAnswer> {
  const loaded = loadConfig(process.env);
  if (!loaded.ok) {
    const message = `No app answers in ${dataDir()}, and without one the settings are needed:`;
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
