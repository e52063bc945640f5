import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { BehaviourReader } from '../src/churn/behaviour/ports.ts';
import { createBehaviourReader } from '../src/hubspot/behaviour-reader.ts';
import { createHubSpotClient } from '../src/hubspot/client.ts';
import { createRateLimits } from '../src/hubspot/rate-limits.ts';
import { createLog } from '../src/lib/log.ts';
import { defaultPortalSettings } from '../src/survey/settings.ts';
import { atLeast, atMost } from './result.ts';
import type { BenchResult } from './result.ts';

const COMPANIES = 100_000;
/** As `watchCompanies` reads them. */
const PAGE = 500;
const TICKETS_EACH = 1;
const PEOPLE_EACH = 2;
/** Milliseconds until HubSpot answers. */
const LATENCY = 200;
const PORTAL = 1;
/** What the app allows itself of HubSpot's 110 calls in 10 s. */
const ALLOWED = 100;
const HUBSPOT_LIMIT = 110;

/**
 * The night's reading of an account with 100,000 companies through the app's own reader, client and
 * limits, against a HubSpot that counts calls in a rolling window. Time is simulated: it moves when
 * everybody waits, so that the machine's own speed is no part of it. Nothing is stored.
 */
export async function benchSweep(): Promise<BenchResult[]> {
  const time = createSimulatedTime();
  const hubspot = await startHubSpot(time);
  const limits = createRateLimits({ ...time, requestsPerTenSeconds: ALLOWED });
  const client = createHubSpotClient({
    baseUrl: hubspot.url,
    accessTokenOf: () => Promise.resolve('token'),
    limits: {
      ...limits,
      async acquire(portalId, kind) {
        const release = await limits.acquire(portalId, kind);
        time.busy += 1;
        return () => {
          time.busy -= 1;
          release();
        };
      },
    },
    ...time,
    random: Math.random,
    measures: { noteCall: () => undefined },
    log: createLog('silent'),
  });
  const reader = createBehaviourReader({
    contactsOf: () => Promise.resolve(new Map()),
    client,
    settingsOf: () => Promise.resolve(defaultPortalSettings),
    log: createLog('silent'),
  });
  await time.runUntil(readAll(reader));
  const seconds = time.milliseconds() / 1000;
  await hubspot.close();
  const { calls, refused } = hubspot.counts();
  const best = calls / (ALLOWED / 10);
  const name = `sweep: ${COMPANIES.toLocaleString('en')} companies, ${calls.toLocaleString('en')} batch reads`;
  return [
    atLeast(`${name}, share of the allowed rate, simulated`, best / seconds, 'ratio', 0.9, best),
    atMost(`${name}, answers 429`, refused, 'answers', 0),
  ];
}

/** Page after page, as `watchCompanies` does. */
async function readAll(reader: BehaviourReader): Promise<void> {
  for (let first = 0; first < COMPANIES; first += PAGE) {
    await reader.read(
      PORTAL,
      Array.from({ length: PAGE }, (_, index) => String(first + index + 1)),
    );
  }
}

/** A clock that stands while somebody works, and jumps to the next sleeper when all of them wait. */
function createSimulatedTime() {
  let now = 0;
  const sleepers: Array<{ readonly at: number; readonly wake: () => void }> = [];
  const time = {
    /** Calls that are under way, less those that HubSpot is thinking about. */
    busy: 0,
    milliseconds: () => now,
    clock: { now: () => new Date(1_800_000_000_000 + now) },
    sleep: (ms: number, signal?: AbortSignal): Promise<void> =>
      // A deadline: nobody misses one here.
      signal
        ? new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
        : new Promise((wake) => sleepers.push({ at: now + ms, wake })),
    async runUntil(work: Promise<void>): Promise<void> {
      const ended = new AbortController();
      void work.finally(() => ended.abort());
      while (!ended.signal.aborted) {
        // What was just woken goes on first.
        for (let turn = 0; turn < 3; turn += 1) await yieldToOthers();
        if (time.busy > 0) continue;
        sleepers.sort((a, b) => a.at - b.at);
        const next = sleepers.shift();
        if (!next) continue;
        now = Math.max(now, next.at);
        next.wake();
      }
      await work;
    },
  };
  return time;
}

type SimulatedTime = ReturnType<typeof createSimulatedTime>;

/** Answers batch reads, and refuses what is more than 110 calls in any 10 s. */
async function startHubSpot(time: SimulatedTime) {
  const taken: number[] = [];
  const counts = { calls: 0, refused: 0 };
  const server = createServer((request, response) => {
    void (async () => {
      const body = JSON.parse(await readBody(request)) as { inputs: Array<{ id: string }> };
      const at = time.milliseconds();
      while ((taken[0] ?? at) <= at - 10_000) taken.shift();
      counts.calls += 1;
      if (taken.length >= HUBSPOT_LIMIT) {
        counts.refused += 1;
        response.writeHead(429, { 'content-type': 'application/json' }).end('{}');
        return;
      }
      taken.push(at);
      time.busy -= 1;
      await time.sleep(LATENCY);
      time.busy += 1;
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(
          JSON.stringify({ status: 'COMPLETE', results: answer(request.url ?? '', body.inputs) }),
        );
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    counts: () => counts,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const EACH: Readonly<Record<string, number>> = { tickets: TICKETS_EACH, contacts: PEOPLE_EACH };

function answer(url: string, inputs: ReadonlyArray<{ id: string }>): unknown[] {
  const to = /associations\/[^/]+\/companies\/(\w+)\//.exec(url)?.[1];
  if (to === undefined) {
    return inputs.map(({ id }) => ({ id, properties: { createdate: '2026-01-05T10:00:00Z' } }));
  }
  const count = EACH[to] ?? 0;
  return inputs.map(({ id }) => ({
    from: { id },
    to: Array.from({ length: count }, (_, index) => ({
      toObjectId: Number(id) * 10 + index,
      associationTypes: [],
    })),
  }));
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
