import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../src/lib/clock.ts';
import { createLog } from '../src/lib/log.ts';
import { findPort } from '../src/sandbox/find-port.ts';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';
import { atMost } from './result.ts';
import type { BenchResult } from './result.ts';

const IDLE_SECONDS = 60;

/**
 * Resident memory of `npm start` a minute after a warm start: on the embedded database, and on a
 * PostgreSQL server when `databaseUrl` names one.
 */
export async function benchIdleMemory(databaseUrl: string | undefined): Promise<BenchResult[]> {
  const results = [atMost('idle, embedded database', await measure(undefined), 'MB', 350)];
  if (databaseUrl) {
    results.push(atMost('idle, PostgreSQL', await measure(databaseUrl), 'MB', 150));
  }
  return results;
}

async function measure(databaseUrl: string | undefined): Promise<number> {
  const sandbox = await startSandbox({ clock: systemClock, log: createLog('silent') });
  const dataDir = mkdtempSync(path.join(tmpdir(), 'radar-idle-'));
  const port = await findPort(0);
  const env = {
    PATH: process.env['PATH'],
    // As the launcher sets it.
    NODE_COMPILE_CACHE: path.resolve('.runtime/compile-cache'),
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: dataDir,
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    HUBSPOT_ACCESS_TOKEN: sandbox.accessToken,
    HUBSPOT_CLIENT_SECRET: sandbox.clientSecret,
    HUBSPOT_API_URL: sandbox.url,
    ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    SMTP_URL: sandbox.smtpUrl,
    MAIL_FROM: 'Radar <radar@radar.example>',
  };
  // The first start creates the database; the second one is warm.
  await stop(await start(env, port));
  const app = await start(env, port);
  await sleep(IDLE_SECONDS * 1000);
  const megabytes = residentMegabytes(app);
  await stop(app);
  await sandbox.close();
  rmSync(dataDir, { recursive: true, force: true });
  return megabytes;
}

async function start(env: NodeJS.ProcessEnv, port: number): Promise<ChildProcess> {
  const app = spawn(process.execPath, ['--max-semi-space-size=4', 'src/main.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 300; tries += 1) {
    const ready = await fetch(`http://127.0.0.1:${port}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return app;
    await sleep(100);
  }
  throw new Error('The app did not become ready within 30 seconds.');
}

async function stop(app: ChildProcess): Promise<void> {
  app.kill('SIGTERM');
  const [code] = (await once(app, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The app ended with ${String(code)} after SIGTERM.`);
}

/** As the kernel counts it. */
function residentMegabytes({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
