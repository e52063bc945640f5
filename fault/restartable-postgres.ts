import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { findPort } from '../src/sandbox/find-port.ts';

/** A PostgreSQL server that can be taken away and given back with everything in it. */
export interface RestartablePostgres {
  readonly url: string;
  /** Cuts all connections at once, and is away for so long. */
  restart(awayMs: number): Promise<void>;
  stop(): Promise<void>;
}

/** With real syncing: what was committed is there afterwards. */
export async function startRestartablePostgres(programs: string): Promise<RestartablePostgres> {
  const folder = mkdtempSync(path.join(tmpdir(), 'radar-fault-postgres-'));
  const user = process.getuid?.() === 0 ? postgresUser() : null;
  if (user) chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, 'data');
  const options = { ...user, cwd: folder };
  const initdb = ['--pgdata', data, '--username', 'radar', '--auth', 'trust', '--encoding', 'UTF8'];
  execFileSync(path.join(programs, 'initdb'), initdb, { ...options, stdio: 'pipe' });
  const port = await findPort(0);
  const url = `postgres://radar@127.0.0.1:${port}/postgres`;
  const start = async (): Promise<ChildProcess> => {
    const flags = ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'];
    const server = spawn(path.join(programs, 'postgres'), flags, { ...options, stdio: 'ignore' });
    await waitUntilReady(url);
    return server;
  };
  let server = await start();
  const end = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const exited = new Promise((resolve) => server.once('exit', resolve));
    // Immediately, as when the machine fails: no connection is asked to finish.
    server.kill('SIGQUIT');
    await exited;
  };
  return {
    url,
    restart: async (awayMs) => {
      await end();
      await wait(awayMs);
      server = await start();
    },
    stop: async () => {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root. */
function postgresUser(): { uid: number; gid: number } {
  const ask = (option: string) =>
    Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: ask('-u'), gid: ask('-g') };
}

async function waitUntilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error('PostgreSQL did not start.');
}
