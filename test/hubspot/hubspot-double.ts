import nock from 'nock';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { createHubSpotClient } from '../../src/hubspot/client.ts';
import type { HubSpotClientDeps } from '../../src/hubspot/client.ts';
import { createRateLimits } from '../../src/hubspot/rate-limits.ts';
import { createLog } from '../../src/lib/log.ts';
import { createInstantTime } from './instant-time.ts';
import { unmeasured } from '../support/unmeasured.ts';

export const HUBSPOT = 'https://hubspot.example';
export const PORTAL = 4711;
export const TOKEN = 'pat-secret-token-4711';

/** No call leaves the process, and every prepared answer must have been fetched. */
export function guardNetwork() {
  beforeAll(() => nock.disableNetConnect());
  afterEach(() => {
    const pending = nock.pendingMocks();
    nock.abortPendingRequests();
    nock.cleanAll();
    expect(pending).toEqual([]);
  });
  afterAll(() => {
    nock.enableNetConnect();
    nock.restore();
  });
}

export type TestTokens = Pick<
  HubSpotClientDeps,
  'accessTokenOf' | 'refreshAccessToken' | 'isStillLetIn'
>;

/** A client whose HubSpot is nock, whose time passes by itself and whose log is kept. */
export function createTestClient(options: { token?: string; tokens?: TestTokens } = {}) {
  const time = createInstantTime();
  const lines: string[] = [];
  const limits = createRateLimits(time);
  const backOffs: number[] = [];
  let slotsTaken = 0;
  const client = createHubSpotClient({
    baseUrl: HUBSPOT,
    measures: unmeasured,
    accessTokenOf: () => Promise.resolve(options.token ?? TOKEN),
    ...options.tokens,
    limits: {
      ...limits,
      async acquire(portalId, kind) {
        const release = await limits.acquire(portalId, kind);
        slotsTaken += 1;
        return () => {
          slotsTaken -= 1;
          release();
        };
      },
      backOff(portalId, kind, milliseconds) {
        backOffs.push(milliseconds);
        limits.backOff(portalId, kind, milliseconds);
      },
    },
    clock: time.clock,
    sleep: time.sleep,
    random: () => 0,
    log: createLog('debug', { write: (line) => void lines.push(line) }),
  });
  return {
    client,
    time,
    lines,
    /** The milliseconds of every pause of a portal. */
    backOffs,
    slotsTaken: () => slotsTaken,
    /** The events of the log, with their fields. */
    events: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

/** A batch's answer as HubSpot sends it. */
export function batchOf(results: readonly unknown[], errors: readonly unknown[] = []) {
  return {
    status: 'COMPLETE',
    results,
    startedAt: '2026-11-20T10:00:00.000Z',
    completedAt: '2026-11-20T10:00:00.100Z',
    ...(errors.length > 0 ? { numErrors: errors.length, errors } : {}),
  };
}

export function errorOf(category: string, message: string, more: Record<string, unknown> = {}) {
  return {
    status: 'error',
    message,
    correlationId: '0c9f4a3e-5d1b-4a9f-8a55-1f5d2d9b7c01',
    category,
    ...more,
  };
}
