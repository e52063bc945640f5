import { randomBytes } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { startApp } from '../src/app.ts';
import { systemClock } from '../src/lib/clock.ts';
import { newId } from '../src/lib/ids.ts';
import { createLog } from '../src/lib/log.ts';
import { findPort } from '../src/sandbox/find-port.ts';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';
import type { Storage } from '../src/storage/storage.ts';
import { createPersonalLinks } from '../src/survey/personal-links.ts';
import type { PersonalLinks } from '../src/survey/personal-links.ts';
import { customerRelationship } from '../src/survey/templates/customer-relationship.ts';
import { startBareSubmit } from './bare-submit.ts';
import type { BenchResult } from './result.ts';
import type { LoadResult, SubmitLoad } from './submit-load.ts';

const CONNECTIONS = 32;
const WAVES = 200;
/** Answers of one round to each wave. */
const ANSWERS_EACH = 10;
/** The first one warms both up, and does not count. They take turns: what else the machine does hits both. */
const ROUNDS = 4;
/** The share of the bare handler that must be reached, and the slowest answer of a hundred. */
const TARGET = { share: 0.5, p99: 100 } as const;
/** A person's whole answer, every point and some words. */
const BODY = new URLSearchParams({
  ...Object.fromEntries(
    customerRelationship.points.flatMap(({ id }) => [
      [`p.${id}.now`, '7'],
      [`p.${id}.desired`, '9'],
    ]),
  ),
  recommend: '9',
  recommendReason: 'You answer quickly and keep your word.',
  recommended: 'yes',
  ease: '6',
  comment: 'Keep going.',
}).toString();

/**
 * Durable answers a second at 32 connections on a PostgreSQL server, as a share of a bare Express
 * handler with one equivalent transaction in the same run; and the slowest answer of a hundred.
 */
export async function benchSubmit(databaseUrl: string | undefined): Promise<BenchResult[]> {
  if (!databaseUrl) return [];
  const bare = await startBareSubmit(databaseUrl, WAVES, ROUNDS * ANSWERS_EACH);
  const app = await startSurveyApp(databaseUrl, ROUNDS * ANSWERS_EACH);
  const results: Array<{ bare: LoadResult; ours: LoadResult }> = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const turn = [round, round + 1].map((place) => place * WAVES * ANSWERS_EACH);
    results.push({
      bare: await runLoad(bare.addresses.slice(...turn)),
      ours: await runLoad(app.addresses.slice(...turn)),
    });
  }
  await app.close();
  await bare.close();
  return judge(results.slice(1));
}

function judge(results: ReadonlyArray<{ bare: LoadResult; ours: LoadResult }>): BenchResult[] {
  const ours = results.map((result) => result.ours);
  const bare = results.map((result) => result.bare);
  const [value, floor] = [ours, bare].map(perSecond) as [number, number];
  const p99 = percentile(
    ours.flatMap(({ times }) => times),
    0.99,
  );
  return [
    {
      name: `durable answers at ${CONNECTIONS} connections`,
      value,
      unit: 'a second',
      floor,
      ratio: value / floor,
      target: TARGET.share * floor,
      pass: value >= TARGET.share * floor,
    },
    {
      name: 'the slowest of a hundred answers',
      value: p99,
      unit: 'ms',
      floor: null,
      ratio: null,
      target: TARGET.p99,
      pass: p99 <= TARGET.p99,
    },
  ];
}

/** The side that answers people alone: another process does the jobs. */
async function startSurveyApp(
  databaseUrl: string,
  invitationsEach: number,
): Promise<{ addresses: readonly string[]; close(): Promise<void> }> {
  const log = createLog('error');
  const sandbox = await startSandbox({ clock: systemClock, log: createLog('silent') });
  const port = await findPort(0);
  const publicUrl = `http://127.0.0.1:${port}`;
  const keys = [{ id: 'bench', key: randomBytes(32) }];
  const app = await startApp({
    log,
    config: {
      port,
      publicUrl,
      role: 'web',
      databaseUrl,
      dataDir: '',
      hubspot: {
        clientId: undefined,
        clientSecret: sandbox.clientSecret,
        appId: sandbox.appId,
        accessToken: sandbox.accessToken,
        apiUrl: sandbox.url,
        appUrl: sandbox.url,
      },
      keys,
      mail: { smtpUrl: sandbox.smtpUrl, from: 'Radar <radar@radar.example>' },
      logLevel: 'error',
    },
  });
  const { portalId } = sandbox;
  const links = createPersonalLinks(keys, publicUrl);
  return {
    addresses: await inviteAll(app.storage, links, portalId, invitationsEach),
    async close() {
      await app.storage.portalStates.deleteAll(portalId);
      await app.close();
      await sandbox.close();
    },
  };
}

/** Returns the personal links, those of one wave far from each other. */
async function inviteAll(
  storage: Storage,
  links: PersonalLinks,
  portalId: number,
  invitationsEach: number,
): Promise<string[]> {
  const now = systemClock.now();
  const waveIds = Array.from({ length: WAVES }, () => newId('wave'));
  const company = { portalId, companyId: '1' };
  for (const waveId of waveIds) {
    await storage.waves.insert({
      ...company,
      waveId,
      companyName: 'Firma 1',
      radar: customerRelationship,
      mode: 'named',
      status: 'open',
      sender: { name: 'Ida Berg', email: 'ida.berg@vendor.example' },
      language: 'en',
      settingsVersion: 0,
      requestId: waveId,
      openedAt: now,
      closesAt: new Date(now.getTime() + 86_400_000),
      closedAt: null,
      answersVersion: 0,
      scoredVersion: 0,
    });
  }
  const invitations = Array.from({ length: WAVES * invitationsEach }, (_, index) => {
    const nonce = { portalId, invitationId: newId('invitation'), linkNonce: links.newNonce() };
    return {
      ...company,
      ...nonce,
      waveId: waveIds[index % WAVES] ?? '',
      side: 'customer' as const,
      personId: String(10_000 + index),
      email: `person.${index}@firma.example`,
      firstName: `Nr. ${index}`,
      lastName: 'Test',
      language: 'en' as const,
      group: 'users',
      roleWeight: 1,
      delivery: 'sent' as const,
      response: 'none' as const,
      linkHash: links.hashOf(links.tokenOf(nonce)),
      askedPoints: null,
      resendKeys: [],
      timeZone: null,
      dueAt: now,
      sentAt: new Date(now.getTime() - 3_600_000),
      answeredAt: null,
    };
  });
  await storage.invitations.insertAll(invitations);
  return invitations.map((invitation) => links.surveyUrl(invitation));
}

function runLoad(addresses: readonly string[]): Promise<LoadResult> {
  const load: SubmitLoad = { addresses, connections: CONNECTIONS, body: BODY };
  const worker = new Worker(new URL('./submit-load.ts', import.meta.url), { workerData: load });
  return new Promise((resolve, reject) => {
    worker.once('message', (result: LoadResult) => {
      if (result.refused === 0) resolve(result);
      else reject(new Error(`${result.refused} answers were not taken.`));
    });
    worker.once('error', reject);
  });
}

function perSecond(results: readonly LoadResult[]): number {
  const answers = results.reduce((sum, { times }) => sum + times.length, 0);
  return answers / results.reduce((sum, { seconds }) => sum + seconds, 0);
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;
}
