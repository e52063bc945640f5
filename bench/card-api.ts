import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pg from 'pg';
import { startApp } from '../src/app.ts';
import { systemClock } from '../src/lib/clock.ts';
import { createLog } from '../src/lib/log.ts';
import { callAsCard } from '../src/sandbox/card-call.ts';
import { findPort } from '../src/sandbox/find-port.ts';
import { EMPTY_PORTAL } from '../src/sandbox/portal-data.ts';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';
import type { Sandbox } from '../src/sandbox/start-sandbox.ts';
import { COMPANIES, CONTACT_FACTOR, CONTACTS_EACH, fillPortal } from './card-data.ts';
import type { BenchResult } from './result.ts';

const CALLS = 300;
const TARGET_MILLISECONDS = 50;

/** The routes that a card calls when it opens, each for another record every time. */
const ROUTES: ReadonlyArray<readonly [name: string, path: (company: number) => string]> = [
  ['GET companies/:id', (company) => `companies/${company}`],
  ['GET companies/:id/summary', (company) => `companies/${company}/summary`],
  [
    'GET contacts/:id',
    (company) => `contacts/${company * CONTACT_FACTOR + 1 + (company % CONTACTS_EACH)}`,
  ],
];

/**
 * How long a card waits, on a PostgreSQL server with 10,000 companies and a million answers; against
 * a bare handler that asks the same server for `select 1`. Makes a database of its own and drops it.
 */
export async function benchCardApi(databaseUrl: string | undefined): Promise<BenchResult[]> {
  if (!databaseUrl) return [];
  const name = `radar_bench_${randomUUID().replaceAll('-', '')}`;
  await runOn(databaseUrl, (client) => client.query(`create database ${name}`));
  const own = new URL(databaseUrl);
  own.pathname = name;
  try {
    return await measureRoutes(own.href);
  } finally {
    await runOn(databaseUrl, (client) => client.query(`drop database ${name} with (force)`));
  }
}

async function runOn<Result>(
  databaseUrl: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function measureRoutes(databaseUrl: string): Promise<BenchResult[]> {
  const sandbox = await startSandbox({
    clock: systemClock,
    log: createLog('silent'),
    importedData: EMPTY_PORTAL,
  });
  const { url, close } = await openApp(databaseUrl, sandbox);
  try {
    await runOn(databaseUrl, (client) => fillPortal(client, sandbox.portalId));
    const floor = await measureFloor(databaseUrl, sandbox);
    const results: BenchResult[] = [];
    for (const [route, path] of ROUTES) {
      const value = await measure(sandbox, (company) => `${url}/api/cards/v1/${path(company)}`);
      results.push({
        name: `card API, p95 of ${route}`,
        value,
        unit: 'ms',
        floor,
        ratio: floor / value,
        target: TARGET_MILLISECONDS,
        pass: value <= TARGET_MILLISECONDS,
      });
    }
    return results;
  } finally {
    await close();
    await sandbox.close();
  }
}

async function openApp(databaseUrl: string, sandbox: Sandbox) {
  const { clientSecret, appId, accessToken } = sandbox;
  const port = await findPort(0);
  const url = `http://127.0.0.1:${port}`;
  const app = await startApp({
    log: createLog('error'),
    config: {
      port,
      publicUrl: url,
      role: 'web',
      databaseUrl,
      dataDir: '',
      hubspot: {
        clientId: undefined,
        clientSecret,
        appId,
        accessToken,
        apiUrl: sandbox.url,
        appUrl: sandbox.url,
      },
      keys: [{ id: 'bench', key: randomBytes(32) }],
      mail: { smtpUrl: sandbox.smtpUrl, from: 'Radar <radar@radar.example>' },
      logLevel: 'error',
    },
  });
  return { url, close: () => app.close() };
}

/** A handler that knows no signature, no portal and no words: the least that an answer costs. */
async function measureFloor(databaseUrl: string, sandbox: Sandbox): Promise<number> {
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const app = express();
  app.get('/:company', async (_request, response) => {
    await pool.query('select 1');
    response.json({ ok: true });
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const value = await measure(sandbox, (company) => `http://127.0.0.1:${port}/${company}`);
  await new Promise((resolve) => server.close(resolve));
  await pool.end();
  return value;
}

/** p95 in milliseconds of calls for companies all over the portal, one after the other. */
async function measure(sandbox: Sandbox, urlOf: (company: number) => string): Promise<number> {
  const { portalId, appId, clientSecret: secret } = sandbox;
  const times: number[] = [];
  for (let call = -20; call < CALLS; call += 1) {
    const company = 1 + (((call + 20) * 7919) % COMPANIES);
    const timestamp = systemClock.now().getTime();
    const caller = { portalId, appId, userId: 1, userEmail: '', secret, timestamp };
    const startedAt = performance.now();
    const { status, body } = await callAsCard(caller, { url: urlOf(company) });
    // The first calls warm up both sides.
    if (call >= 0) times.push(performance.now() - startedAt);
    if (status !== 200 || (body as { ok?: boolean }).ok !== true) {
      throw new Error(`${urlOf(company)} got ${status}: ${JSON.stringify(body)}`);
    }
  }
  return [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;
}
