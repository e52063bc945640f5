import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../../../src/lib/log.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { findPort } from '../../../src/sandbox/find-port.ts';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import type { Sandbox } from '../../../src/sandbox/start-sandbox.ts';
import { openDatabase } from '../../../src/storage/database.ts';

let sandbox: Sandbox;
let dataDir: string;
/** The process groups that were started. */
const groups: number[] = [];
const log = createLog('silent');
beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'radar-npm-'));
  sandbox = await startSandbox({ clock: systemClock, log });
});
afterAll(async () => {
  for (const group of groups.filter(isRunning)) process.kill(-group, 'SIGKILL');
  await sandbox.close();
  rmSync(dataDir, { recursive: true });
});

/** Runs `npm start` in a group of its own and resolves when it is ready. */
async function startByNpm(searchPath: string, port: number) {
  const child = spawn('npm', ['run', '--silent', 'start'], {
    detached: true,
    env: {
      PATH: searchPath,
      HOME: dataDir,
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      DATA_DIR: dataDir,
      HUBSPOT_CLIENT_SECRET: sandbox.clientSecret,
      HUBSPOT_ACCESS_TOKEN: sandbox.accessToken,
      HUBSPOT_API_URL: sandbox.url,
      ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
      SMTP_URL: sandbox.smtpUrl,
      MAIL_FROM: 'Radar <radar@radar.example>',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  groups.push(Number(child.pid));
  // Closes when the last process that holds the stream has ended.
  const ended = once(child, 'close');
  let output = '';
  for await (const chunk of child.stderr.iterator({ destroyOnReturn: false })) {
    output += String(chunk);
    if (output.includes('Radar is running')) return { child, ended };
  }
  throw new Error(`The app did not start: ${output}`);
}

function isRunning(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

const onThisNode = `${path.dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;

// Whichever Node stands first in the path: an old one starts a second process.
test.each([
  ['this test’s Node', onThisNode],
  ['the machine’s Node', process.env['PATH'] ?? ''],
])(
  'npm start under %s ends cleanly when npm gets a SIGTERM',
  { timeout: 60_000 },
  async (_, searchPath) => {
    const port = await findPort(0);
    const { child, ended } = await startByNpm(searchPath, port);
    expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(200);
    child.kill('SIGTERM');
    await ended;
    expect(isRunning(Number(child.pid))).toBe(false);
    expect(await findPort(port)).toBe(port);
    const database = await openDatabase({ databaseUrl: undefined, dataDir, log });
    await database.close();
  },
);
