import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Decision } from '../../src/report/decisions/decision.ts';
import { decisionTaskKey } from '../../src/report/decisions/decision-task-key.ts';
import { buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { buildDecision } from './decisions.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';

const NOW = new Date('2026-11-03T10:00:00Z');

describe.each(await databases())('the task of a decision on %s', (kind) => {
  let opened: TestStorage;
  let nextPortal = 100;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  async function setUp(overrides: Partial<Decision> = {}) {
    nextPortal += 1;
    const portalId = nextPortal;
    const { waves, decisions, activities } = opened.storage;
    await waves.insert(buildWave({ portalId, status: 'closed', closedAt: NOW }));
    const decision = buildDecision({ portalId, decidedAt: NOW, ...overrides });
    await decisions.save(decision);
    const tell = ({ requestId } = decision) =>
      decisions.setTold(decision, {
        ...{ requestId, dueAt: NOW.toISOString(), ownerId: '31', isOpen: true },
      });
    const untold = async (since = NOW) =>
      (await decisions.listUntold(portalId, since)).map((one) => one.requestId);
    return { decisions, activities, decision, tell, untold };
  }

  it('is untold until it follows, and again once the decision changes', async () => {
    const { decisions, decision, tell, untold } = await setUp();
    expect(await untold()).toEqual(['decision-1']);
    expect(await untold(new Date(NOW.getTime() + 1))).toEqual([]);
    await tell();
    expect(await untold()).toEqual([]);
    await decisions.save({ ...decision, requestId: 'decision-2', wantsTask: false });
    expect(await untold()).toEqual(['decision-2']);
    // Told of what was decided before: the newer one came in between.
    await tell();
    expect(await untold()).toEqual(['decision-2']);
  });

  it('is nothing to tell of where none was ever wanted', async () => {
    const { untold } = await setUp({ wantsTask: false });
    expect(await untold()).toEqual([]);
  });

  it('is known as not begun, begun and made', async () => {
    const { decisions, activities, decision, tell } = await setUp();
    const { portalId, waveId, pointId } = decision;
    const key = decisionTaskKey(waveId, pointId);
    const known = () => decisions.findTask(decision, pointId);
    expect(await known()).toEqual({ told: null, made: 'no' });
    await activities.begin(portalId, key);
    expect(await known()).toEqual({ told: null, made: 'started' });
    await activities.finish(portalId, key, '8001');
    await tell();
    const told = { requestId: 'decision-1', dueAt: NOW.toISOString(), ownerId: '31', isOpen: true };
    expect(await known()).toEqual({ told, made: { recordId: '8001' } });
    expect(await decisions.findTask(decision, 'another')).toEqual({ told: null, made: 'no' });
  });
});
