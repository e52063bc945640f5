import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { startApp } from '../src/app.ts';
import { systemClock } from '../src/lib/clock.ts';
import { createLog } from '../src/lib/log.ts';
import { callAsCard } from '../src/sandbox/card-call.ts';
import { findPort } from '../src/sandbox/find-port.ts';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';
import type { BenchResult } from './result.ts';

const COMPANIES = 100_000;
const CALLS = 100;
/** What a head of customer success does on the page: opens it, leafs to the end, looks for a name. */
const VIEWS = [
  { name: 'first page', target: 100, query: () => '' },
  { name: 'page 3000 by gap', target: 200, query: () => '?sort=gap&direction=ascending&page=3000' },
  {
    name: 'all filters, by worth',
    target: 100,
    query: (call: number) =>
      `?sort=value&risk=high,critical&owner=${call % 40}&segment=Tier%20${call % 4}&country=Land%20${call % 12}`,
  },
  {
    name: 'search by name',
    target: 100,
    query: (call: number) => `?search=firma%20${call}7&risk=high,critical`,
  },
];

/**
 * How long the app page waits for an answer with many companies on a PostgreSQL server, call by
 * call; against one look at every row of a bare table and 25 rows read by key on the same server.
 */
export async function benchPortfolio(databaseUrl: string | undefined): Promise<BenchResult[]> {
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
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const caller = { portalId, appId, userId: 1, userEmail: '', secret: clientSecret };
  const open = async (query: string): Promise<void> => {
    const { status, body } = await callAsCard(
      { ...caller, timestamp: systemClock.now().getTime() },
      { url: `${publicUrl}/api/cards/v1/portfolio${query}` },
    );
    const isShown = status === 200 && (body as { ok?: boolean }).ok === true;
    if (!isShown) throw new Error(`The portfolio got ${status}: ${JSON.stringify(body)}`);
  };

  const results: BenchResult[] = [];
  try {
    await fillPortal(client, portalId);
    const floor = await measure((call) => readPlainly(client, portalId, call));
    for (const { name, target, query } of VIEWS) {
      const value = await measure((call) => open(query(call)));
      results.push({
        name: `portfolio of ${COMPANIES} companies, ${name}, p95`,
        value,
        unit: 'ms',
        floor,
        ratio: floor / value,
        target,
        pass: value <= target,
      });
    }
    await app.storage.portalStates.deleteAll(portalId);
  } finally {
    await client.end();
    await app.close();
    await sandbox.close();
  }
  return results;
}

/** Companies with records that are written already, so that nothing else goes on. */
async function fillPortal(client: pg.Client, portalId: number): Promise<void> {
  const numbers = `generate_series(1, ${COMPANIES}) as n`;
  await client.query(
    `insert into companies (portal_id, company_id, name, owner_id, profile)
      select $1::bigint, n::text, 'Firma ' || n || ' A/S', (n % 40)::text, jsonb_build_object(
        'segment', 'Tier ' || n % 4, 'industry', 'BRANCH_' || n % 60, 'country', 'Land ' || n % 12,
        'value', n * 10) from ${numbers}`,
    [portalId],
  );
  await client.query(
    `insert into crm_records (portal_id, object_type, record_id, wanted, written, wanted_version,
        written_version)
      select $1::bigint, 'companies', n::text, wanted, wanted, 1, 1 from ${numbers},
      lateral (select jsonb_build_object(
        'radar_churn_risk',
          (array['none', 'low', 'low', 'medium', 'medium', 'high', 'critical', 'unknown'])[n % 8 + 1],
        'radar_health_band', (array['healthy', 'watch', 'at_risk'])[n % 3 + 1],
        'radar_health_score', (n % 101)::text,
        'radar_health_delta', (n % 21 - 10)::text,
        'radar_gap_score', (n % 90 - 60)::text,
        'radar_consensus_score', (n % 97)::text,
        'radar_wave_status', 'closed',
        'radar_wave_invited', '7',
        'radar_wave_answered', '5',
        'radar_last_wave_on', '2026-0' || n % 9 + 1 || '-15'
      ) as wanted) as properties`,
    [portalId],
  );
  await client.query('analyze portfolio');
  await client.query(
    `create temporary table floor_companies as select * from portfolio where portal_id = ${portalId}`,
  );
  await client.query('create unique index on floor_companies (portal_id, company_id)');
  await client.query('analyze floor_companies');
}

async function readPlainly(client: pg.Client, portalId: number, call: number): Promise<void> {
  const ids = Array.from({ length: 25 }, (_, index) => String(call * 500 + index + 1));
  await client.query('select count(health) from floor_companies');
  await client.query(
    'select * from floor_companies where portal_id = $1 and company_id = any ($2::text[])',
    [portalId, ids],
  );
}

/** The 95th percentile in milliseconds, after some calls that warm everything up. */
async function measure(call: (number: number) => Promise<void>): Promise<number> {
  for (let warm = 0; warm < 10; warm += 1) await call(warm);
  const times: number[] = [];
  for (let number = 0; number < CALLS; number += 1) {
    const startedAt = performance.now();
    await call(number);
    times.push(performance.now() - startedAt);
  }
  return times.sort((a, b) => a - b)[Math.ceil(CALLS * 0.95) - 1] ?? 0;
}
