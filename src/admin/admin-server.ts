import { chmod, mkdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { isAppError } from '../lib/errors.ts';
import type { Log } from '../lib/log.ts';
import type { AdminResult } from './commands.ts';
import type { AdminDeps } from './ports.ts';
import { adminRequest, runCommand } from './run-command.ts';

export type AdminAnswer =
  | { readonly ok: true; readonly result: AdminResult }
  | { readonly ok: false; readonly message: string; readonly action: string };

export function adminSocketOf(dataDir: string): string {
  return path.resolve(dataDir, 'admin.sock');
}

/** No command is longer than this. */
const MOST_BYTES = 10_000;

/**
 * Answers an operator's command line on a socket in the data folder. Who may open the file may run
 * every command: it belongs to the user that runs the app, and to nobody else. Returns null where
 * another process answers there already.
 */
export async function serveAdmin(
  deps: AdminDeps & { readonly log: Log },
  dataDir: string,
): Promise<{ close(): Promise<void> } | null> {
  const socket = adminSocketOf(dataDir);
  await mkdir(dataDir, { recursive: true });
  if (await answers(socket)) return null;
  // What a killed process left behind: nobody listens on it.
  await rm(socket, { force: true });
  const server = createServer((request, response) => {
    void answer(deps, request).then((given) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(given));
    });
  });
  await listenOn(server, socket);
  await chmod(socket, 0o600);
  return { close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function answer(
  deps: AdminDeps & { readonly log: Log },
  request: IncomingMessage,
): Promise<AdminAnswer> {
  try {
    const parsed = adminRequest.safeParse(await readJson(request));
    if (!parsed.success) {
      return { ok: false, message: 'This is no command.', action: 'Run `npm run admin`.' };
    }
    return { ok: true, result: await runCommand(deps, parsed.data) };
  } catch (error) {
    if (isAppError(error)) return { ok: false, message: error.message, action: error.action };
    deps.log.error({ err: error }, 'admin.failed');
    return { ok: false, message: 'The command failed by a bug.', action: 'Look into the log.' };
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += String(chunk);
    if (text.length > MOST_BYTES) return null;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket);
    connection.once('connect', () => {
      connection.destroy();
      resolve(true);
    });
    connection.once('error', () => resolve(false));
  });
}

function listenOn(server: Server, socket: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, resolve);
  });
}
