import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeWave } from '../../src/survey/close-wave.ts';
import { rescoreForDecay } from '../../src/survey/rescore-wave.ts';
import { retainPortal } from '../../src/survey/retain-portal.ts';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import type { Wave } from '../../src/survey/types.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { dumpTables } from '../support/dump-tables.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import type { MemoryLog } from '../support/memory-log.ts';
import { deleteJobs, openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildAnswers, buildCompany, buildPortal, buildResponse } from './samples.ts';

const CLOSED = new Date('2026-11-16T09:00:00Z');
/** Half a year and a day later. */
const LATER = new Date('2027-05-18T02:45:00Z');

/** What nobody may find any more. */
const PERSONAL = [
  'Mette',
  'Holm',
  'mette.holm@nordlys.example',
  'Bo Uspurgt',
  'bo@nordlys.example',
  'Ida Berg',
  'ida.berg@vendor.example',
  'Det går for langsomt',
  'En kommentar',
  'Et ønske',
  'En god kollega',
];

describe.each(await databases())('retention on %s', (kind) => {
  let opened: TestStorage;
  let now: Date;
  let log: MemoryLog;

  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    now = CLOSED;
    log = createMemoryLog();
    for (const portalId of [1, 2]) {
      await opened.storage.portals.save(buildPortal({ portalId }));
      await opened.storage.companies.save(buildCompany({ portalId }));
    }
  });
  afterEach(async () => {
    for (const table of ['waves', 'settings_versions', 'companies', 'crm_records']) {
      await sql`delete from ${sql.table(table)}`.execute(opened.database.kysely);
    }
    await deleteJobs(opened.database);
  });

  const deps = () => ({ storage: opened.storage, clock: { now: () => now }, log: log.log });
  const retain = (portalId = 1) => retainPortal(deps(), portalId);
  const keep = (retentionMonths: number, portalId = 1) =>
    opened.storage.settings.save(portalId, { ...defaultPortalSettings, retentionMonths }, now);
  const answersOf = (wave: Wave) => opened.storage.responses.listOfWave(wave);

  /** A wave that people answered, and that was closed and published. */
  async function closeAnswered(nr: number, changes: Partial<Wave> = {}): Promise<Wave> {
    const { storage } = opened;
    const { portalId = 1 } = changes;
    const waveId = `wav_${portalId}_${nr}`;
    const wave = buildWave({ waveId, requestId: waveId, ...changes });
    await storage.waves.insert(wave);
    const invitationId = `inv_${portalId}_${nr}`;
    const invitation = { portalId, waveId, invitationId, linkHash: invitationId };
    await storage.invitations.insertAll([
      buildInvitation({ ...invitation, delivery: 'sent', response: 'answered' }),
    ]);
    const left = { contactId: '7002', name: 'Bo Uspurgt', email: 'bo@nordlys.example' };
    await storage.invitations.insertExclusions(wave, [
      { ...left, reason: 'left_out', until: null },
    ]);
    const answers = buildAnswers({
      points: {
        p1: { now: 2, desired: 9 },
        p2: { now: 8, desired: 9 },
        p3: { now: 7, desired: 9 },
      },
      comment: 'En kommentar',
      wow: 'Et ønske',
      recommendedTo: 'En god kollega',
    });
    const responseId = `rsp_${portalId}_${nr}`;
    const response = { portalId, waveId, invitationId, responseId, answers };
    await storage.responses.insert(buildResponse(response));
    await closeWave(deps(), wave);
    return wave;
  }

  const shown = async () => {
    const ref = { portalId: 1, objectType: 'companies', recordId: '501' } as const;
    return opened.storage.records.find(ref);
  };

  it('is for ever unless it is set', async () => {
    const wave = await closeAnswered(1);
    now = new Date('2040-01-01T00:00:00Z');
    await retain();
    expect(await answersOf(wave)).toHaveLength(1);
    expect(log.events('portal.retained')).toEqual([]);
  });

  it('leaves no answer, comment, name or address, and every count and score', async () => {
    const wave = await closeAnswered(1);
    const before = await dumpTables(opened.database);
    for (const word of PERSONAL) expect(JSON.stringify(before)).toContain(word);
    const scores = (await opened.storage.snapshots.findLatest(wave))?.scores;
    await keep(6);
    now = LATER;
    await retain();

    const after = JSON.stringify(await dumpTables(opened.database));
    for (const word of PERSONAL) expect(after).not.toContain(word);
    expect(await answersOf(wave)).toEqual([]);
    expect(await opened.storage.invitations.listOfWave(wave)).toMatchObject([
      { personId: '7001', response: 'answered', delivery: 'sent', group: 'users' },
    ]);
    expect(await opened.storage.invitations.listExclusions(wave)).toMatchObject([
      { contactId: '7002', reason: 'left_out' },
    ]);
    expect(scores?.followups).not.toEqual([]);
    expect((await opened.storage.snapshots.findLatest(wave))?.scores).toEqual({
      ...scores,
      followups: [],
      excludedRespondents: [],
      flaggedRespondents: [],
    });
    expect(log.events('portal.retained')).toMatchObject([
      { portalId: 1, waves: 1, responses: 1, people: 2 },
    ]);
    for (const word of PERSONAL) expect(log.lines().join()).not.toContain(word);
  });

  it('lets health age on the record as if the answers were still there', async () => {
    const age = () =>
      rescoreForDecay(deps(), { portalId: 1, companyId: '501' }, 'customer-relationship');
    await closeAnswered(1);
    now = LATER;
    await age();
    const withAnswers = await shown();
    expect(withAnswers?.['radar_health_score']).toMatch(/^\d+$/);
    await keep(6);
    await retain();
    await age();
    expect(await shown()).toEqual(withAnswers);
  });

  it('lets the next wave be compared with the scores, though not point by point', async () => {
    await closeAnswered(1);
    await keep(3);
    now = LATER;
    await retain();
    await closeAnswered(2, { openedAt: new Date('2027-05-01T09:00:00Z') });
    expect(await shown()).toMatchObject({
      radar_health_delta: '0',
      radar_regressed_points: '',
      radar_hidden_regression: '',
    });
  });

  it.each([
    ['the day after its months are over', '2027-05-17T00:00:00+02:00', true],
    ['on the day that they are over', '2027-05-16T23:59:59+02:00', false],
  ])('comes not before %s: %s', async (_what, at, isOver) => {
    const wave = await closeAnswered(1);
    await keep(6);
    now = new Date(at);
    await retain();
    expect(await answersOf(wave)).toHaveLength(isOver ? 0 : 1);
  });

  it('touches no wave that is open, nor another portal', async () => {
    const other = await closeAnswered(1, { portalId: 2 });
    const wave = await closeAnswered(1);
    await sql`update waves set status = 'open', closed_at = null where portal_id = 1`.execute(
      opened.database.kysely,
    );
    await keep(1);
    now = LATER;
    await retain();
    await retain(2);
    expect(await answersOf(wave)).toHaveLength(1);
    expect(await answersOf(other)).toHaveLength(1);
  });

  it('is done once, however often and at once it is asked for', async () => {
    for (let nr = 1; nr <= 3; nr += 1) await closeAnswered(nr);
    await keep(6);
    now = LATER;
    await Promise.all([retain(), retain(), retain()]);
    await retain();
    const counted = log.events('portal.retained').map(({ waves }) => Number(waves));
    expect(counted.reduce((sum, waves) => sum + waves, 0)).toBe(3);
  });

  it('goes on where it was cut off', async () => {
    const waves = [await closeAnswered(1), await closeAnswered(2)];
    await keep(6);
    now = LATER;
    const { retention } = opened.storage;
    let calls = 0;
    const strip: typeof retention.strip = async (ref, at) => {
      calls += 1;
      if (calls === 2) throw new Error('The process died.');
      return retention.strip(ref, at);
    };
    const storage = { ...opened.storage, retention: { ...retention, strip } };
    await expect(retainPortal({ ...deps(), storage }, 1)).rejects.toThrow('died');
    const left = async () => (await Promise.all(waves.map(answersOf))).flat().length;
    expect(await left()).toBe(1);
    await retain();
    expect(await left()).toBe(0);
  });

  it('deletes all that is personal of a wave, or nothing', async () => {
    const wave = await closeAnswered(1);
    const before = await dumpTables(opened.database);
    const failing = opened.storage.transaction(async ({ retention }) => {
      await retention.strip(wave, LATER);
      throw new Error('The process died.');
    });
    await expect(failing).rejects.toThrow('died');
    expect(await dumpTables(opened.database)).toEqual(before);
  });

  it('takes many waves in batches', async () => {
    for (let nr = 0; nr < 120; nr += 1) {
      await opened.storage.waves.insert(
        buildWave({
          waveId: `wav_${nr}`,
          requestId: `many-${nr}`,
          status: 'closed',
          closedAt: CLOSED,
        }),
      );
    }
    await keep(6);
    now = LATER;
    await retain();
    expect(log.events('portal.retained')).toMatchObject([{ waves: 120 }]);
    expect(await opened.storage.retention.listDue(1, LATER, 10)).toEqual([]);
  });

  it('is kept for a portal that is disconnected, too', async () => {
    const wave = await closeAnswered(1);
    await keep(6);
    await opened.storage.portals.save(buildPortal({ status: 'disconnected' }));
    now = LATER;
    await retain();
    expect(await answersOf(wave)).toEqual([]);
  });
});
