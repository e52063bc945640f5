import { existsSync } from 'node:fs';
import process from 'node:process';
import { serveAdmin } from './admin/admin-server.ts';
import { startApp } from './app.ts';
import type { App } from './app.ts';
import { loadConfig } from './config.ts';
import { explainStartFailure } from './explain-start-failure.ts';
import { createLog } from './lib/log.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
const loaded = loadConfig(process.env);
if (!loaded.ok) {
  console.error(
    `Radar can't start: ${loaded.problems.length === 1 ? 'a setting is' : 'settings are'} missing or wrong.\n`,
  );
  for (const problem of loaded.problems) console.error(`  ${problem}`);
  console.error('\nSet them in the environment or in .env; .env.example explains each one.');
  process.exit(1);
}

const { config } = loaded;
const log = createLog(config.logLevel);
const starting = start();
// Heeded from now on: whoever stops the process while it starts gets a clean end, too.
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
try {
  const app = await starting;
  console.error(
    `Radar is running${app.url ? ` on ${app.url}, known as ${config.publicUrl}` : ''}.`,
  );
} catch (error) {
  const reason = explainStartFailure(error, config);
  if (reason === null) log.fatal({ err: error }, 'app.start_failed');
  else console.error(`Radar can't start: ${reason}`);
  process.exit(1);
}

/** The app, and the socket on which an operator's command line finds it. */
async function start(): Promise<App> {
  const app = await startApp({ config, log });
  const admin = await serveAdmin(
    { ...app.admin, log: log.child({ area: 'admin' }) },
    config.dataDir,
  );
  return {
    ...app,
    async close() {
      await admin?.close();
      await app.close();
    },
  };
}

function stop(): void {
  starting
    .then((app) => app.close())
    .then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'app.close_failed');
        process.exit(1);
      },
    );
}
