import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { startApp } from '../src/app.ts';
import { signRequest } from '../src/hubspot/signature.ts';
import { systemClock } from '../src/lib/clock.ts';
import { createLog } from '../src/lib/log.ts';
import { findPort } from '../src/sandbox/find-port.ts';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';
import type { BenchResult } from './result.ts';

const EVENTS = 100;
const BATCHES = 200;
const TARGET_MILLISECONDS = 50;

/**
 * How long HubSpot waits for the answer to a full batch of events, on a PostgreSQL server; against
 * one bare insert of as many rows on the same server.
 */
export async function benchWebhooks(databaseUrl: string | undefined): Promise<BenchResult[]> {
  if (!databaseUrl) return [];
  const sandbox = await startSandbox({ clock: systemClock, log: createLog('silent') });
  const { clientSecret, appId, accessToken, portalId } = sandbox;
  const port = await findPort(0);
  const publicUrl = `http://127.0.0.1:${port}`;
  const app = await startApp({
    log: createLog('error'),
    config: {
      port,
      publicUrl,
      role: 'all',
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
  const times: number[] = [];
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const body = JSON.stringify(createEvents(portalId, appId, batch));
    const url = `${publicUrl}/hubspot/webhooks`;
    const timestamp = String(systemClock.now().getTime());
    const signed = signRequest({ method: 'POST', url, rawBody: body, timestamp }, clientSecret);
    const startedAt = performance.now();
    const { status } = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-hubspot-signature-v3': signed,
        'x-hubspot-request-timestamp': timestamp,
      },
      body,
    });
    times.push(performance.now() - startedAt);
    if (status !== 200) throw new Error(`A batch of events got status ${status}.`);
  }
  await app.queue.whenIdle({ timeoutMs: 120_000 });
  await app.close();
  await sandbox.close();
  const value = percentile(times, 0.95);
  const floor = await measureInsert(databaseUrl);
  return [
    {
      name: `webhook batch of ${EVENTS} events, p95 until the answer`,
      value,
      unit: 'ms',
      floor,
      ratio: floor / value,
      target: TARGET_MILLISECONDS,
      pass: value <= TARGET_MILLISECONDS,
    },
  ];
}

/** Changes of companies that the app does not know, so that only receiving them is measured. */
function createEvents(portalId: number, appId: number, batch: number) {
  const occurredAt = systemClock.now().getTime();
  return Array.from({ length: EVENTS }, (_, index) => ({
    eventId: batch * EVENTS + index,
    subscriptionId: 1,
    portalId,
    appId,
    occurredAt,
    subscriptionType: 'object.propertyChange',
    attemptNumber: 0,
    objectId: 9_000_000 + index,
    objectTypeId: '0-2',
    propertyName: 'name',
    propertyValue: `Firma ${index}`,
    changeSource: 'CRM_UI',
  }));
}

async function measureInsert(databaseUrl: string): Promise<number> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query('create temporary table floor_events (id bigint primary key, event jsonb)');
  const times: number[] = [];
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const rows = createEvents(1, 1, batch).map((event) => ({ id: event.eventId, event }));
    const startedAt = performance.now();
    await client.query(
      'insert into floor_events select id, event from jsonb_to_recordset($1::jsonb) as r(id bigint, event jsonb)',
      [JSON.stringify(rows)],
    );
    times.push(performance.now() - startedAt);
  }
  await client.end();
  return percentile(times, 0.95);
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;
}
