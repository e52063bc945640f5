import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessCompany } from '../../src/churn/assess-company.ts';
import { NO_FACTS } from '../../src/churn/signals/facts.ts';
import { buildRadar, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildCompany, buildPortal, buildSnapshot } from './samples.ts';

const CLOSED = new Date('2026-11-19T09:00:00Z');
const LONG_AGO = new Date('2025-01-01T09:00:00Z');

describe.each(await databases())('silence on %s', (kind) => {
  let opened: TestStorage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  /** A company of which nothing is known but one survey that somebody has answered. */
  async function assess(portalId: number, radarId: string): Promise<string[]> {
    const { storage } = opened;
    const ref = { portalId, companyId: '501' };
    await storage.portals.save(buildPortal({ portalId }));
    await storage.companies.save(buildCompany({ portalId }));
    const facts = { ...NO_FACTS, createdAt: LONG_AGO };
    await storage.behaviour.save(ref, facts, { at: CLOSED, asked: 1 });
    const radar = buildRadar({ radarId });
    await storage.waves.insert(buildWave({ portalId, radar, status: 'closed', closedAt: CLOSED }));
    await storage.snapshots.save(buildSnapshot({ portalId, kind: 'final', computedAt: CLOSED }));
    const deps = { storage, clock: { now: () => CLOSED }, log: createMemoryLog().log };
    const { input } = await assessCompany(deps, ref);
    return input.items.map(({ type }) => type);
  }

  it.each([
    ['the health radar', 1, 'customer-relationship'],
    ['another radar', 2, 'project-and-employee'],
  ])('ends when somebody answers a survey of %s', async (_which, portalId, radarId) => {
    expect(await assess(portalId, radarId)).not.toContain('silence');
  });
});
