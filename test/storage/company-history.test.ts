import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../../src/lib/log.ts';
import { launchWave } from '../../src/survey/launch-wave.ts';
import { createPersonalLinks } from '../../src/survey/personal-links.ts';
import type { Wave } from '../../src/survey/types.ts';
import { buildContact, buildInvitation, buildRadar, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { dumpTables } from '../support/dump-tables.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import {
  buildActionCall,
  buildAssessment,
  buildCase,
  buildCompany,
  buildPortal,
  buildSnapshot,
} from './samples.ts';

const NOW = new Date('2026-11-20T10:00:00Z');
const day = (number: number): Date => new Date(Date.UTC(2026, 10, number, 9));

describe.each(await databases())('the history of a company on %s', (kind) => {
  let opened: TestStorage;
  let nextPortal = 100;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  /** Each test has a portal of its own instead of an empty database. */
  function setUp() {
    nextPortal += 1;
    const portalId = nextPortal;
    const { storage } = opened;
    const ref = (companyId: string) => ({ portalId, companyId });
    const saveWave = async (companyId: string, waveId: string, overrides: Partial<Wave> = {}) => {
      await storage.companies.save(buildCompany({ portalId, companyId }));
      const wave = buildWave({ portalId, companyId, waveId, requestId: waveId, ...overrides });
      await storage.waves.insert(wave);
      for (const response of ['none', 'answered'] as const) {
        const invitationId = `inv_${waveId}_${response}`;
        const linkHash = `${portalId} ${invitationId}`;
        const own = { portalId, companyId, waveId, invitationId, linkHash, personId: response };
        await storage.invitations.insertAll([buildInvitation({ ...own, response })]);
      }
      return wave;
    };
    const responsesOf = async (waveId: string) => {
      const invitations = await storage.invitations.listOfWave({ portalId, waveId });
      return invitations.map(({ response }) => response).sort();
    };
    const record = (recordId: string) => ({ portalId, objectType: 'companies', recordId }) as const;
    const dirty = () => storage.records.listDirty(portalId, 'companies', 10);
    return { ...storage, portalId, ref, saveWave, responsesOf, record, dirty };
  }

  it('moves to the company that it was merged into', async () => {
    const { portalId, ref, saveWave, ...stores } = setUp();
    const wave = await saveWave('501', 'wav_1', { status: 'closed' });
    const other = await saveWave('502', 'wav_2', { status: 'closed' });
    await stores.snapshots.save(buildSnapshot({ portalId, waveId: 'wav_1', kind: 'final' }));
    await stores.assessments.save(buildAssessment({ portalId }));
    await stores.cases.insert(buildCase({ portalId }));
    await stores.actionCalls.insert(buildActionCall({ portalId }));

    await stores.history.moveCompany(portalId, '501', '502', NOW);
    const waves = await stores.waves.listOfCompany(ref('502'));
    expect(waves.map(({ waveId }) => waveId)).toEqual(['wav_1', 'wav_2']);
    expect(await stores.waves.listOfCompany(ref('501'))).toEqual([]);
    expect(await stores.invitations.listOfWave(wave)).toMatchObject([ref('502'), ref('502')]);
    expect(await stores.invitations.listOfWave(other)).toMatchObject([ref('502'), ref('502')]);
    expect(await stores.snapshots.listFinal(ref('502'), 10)).toMatchObject([
      { wave: ref('502'), snapshot: ref('502') },
    ]);
    expect(await stores.assessments.findLatest(ref('502'))).toMatchObject(ref('502'));
    expect(await stores.cases.listOpen(ref('502'))).toHaveLength(1);
    expect(await stores.actionCalls.find(portalId, 'ap-1')).toMatchObject(ref('502'));
    expect(await stores.companies.find(ref('501'))).toBeNull();
    expect(await stores.history.listCompanies(portalId, '', 10)).toEqual(['502']);
    expect(await stores.history.listGone(portalId, ['501', '502'])).toEqual(['501']);
    expect(await stores.history.listDeleted(portalId, NOW, '', 10)).toEqual([]);
  });

  it('moves to a company that was never seen, which then has a row of its own', async () => {
    const { portalId, ref, saveWave, companies, history, transaction } = setUp();
    await saveWave('501', 'wav_1');
    await history.moveCompany(portalId, '501', '777', NOW);
    expect(await companies.find(ref('777'))).toEqual(buildCompany(ref('777')));
    await transaction((stores) => stores.companies.lock(ref('777')));
  });

  it('keeps the older of two running waves of one radar and cancels the younger', async () => {
    const { portalId, ref, saveWave, waves, history, responsesOf } = setUp();
    const employee = { radar: buildRadar({ radarId: 'employee' }) };
    await saveWave('501', 'wav_old', { openedAt: day(1), status: 'paused' });
    await saveWave('502', 'wav_young', { openedAt: day(2), answersVersion: 1 });
    await saveWave('502', 'wav_other_radar', { openedAt: day(3), ...employee });
    await saveWave('502', 'wav_closed', { openedAt: day(4), status: 'closed' });

    await history.moveCompany(portalId, '501', '502', NOW);
    const statuses = Object.fromEntries(
      (await waves.listOfCompany(ref('502'))).map(({ waveId, status }) => [waveId, status]),
    );
    expect(statuses).toEqual({
      wav_old: 'paused',
      wav_young: 'cancelled',
      wav_other_radar: 'open',
      wav_closed: 'closed',
    });
    expect(await waves.get({ portalId, waveId: 'wav_young' })).toMatchObject({ closedAt: NOW });
    // What the record shows of waves is made anew, of those that still run.
    const unscored = (await waves.listUnscored(portalId)).map(({ waveId }) => waveId);
    expect(unscored).toEqual(['wav_old', 'wav_other_radar']);
    expect(await responsesOf('wav_young')).toEqual(['answered', 'withdrawn']);
    expect(await responsesOf('wav_old')).toEqual(['answered', 'none']);
    expect(await responsesOf('wav_other_radar')).toEqual(['answered', 'none']);
  });

  it('keeps the older of two open cases for one reason and closes the younger', async () => {
    const { portalId, ref, cases, companies, history } = setUp();
    for (const id of ['501', '502']) await companies.save(buildCompany(ref(id)));
    const open = (companyId: string, caseId: string, openedAt: Date, overrides = {}) =>
      cases.insert(buildCase({ portalId, companyId, caseId, openedAt, ...overrides }));
    await open('501', 'cas_young', day(2));
    await open('502', 'cas_old', day(1));
    await open('501', 'cas_other', day(3), { reason: 'silence' });

    await history.moveCompany(portalId, '501', '502', NOW);
    const left = await cases.listOpen(ref('502'));
    expect(left.map(({ caseId }) => caseId)).toEqual(['cas_old', 'cas_other']);
    expect(await cases.get(portalId, 'cas_young')).toMatchObject({
      ...ref('502'),
      status: 'closed',
      closedAt: NOW,
    });
  });

  it('lets the surviving record show what both should, all of it written anew', async () => {
    const { portalId, record, dirty, records, history } = setUp();
    const was = { radar_health_score: '40', radar_report_url: 'https://radar.example/r/1' };
    await records.want(record('501'), was);
    await records.want(record('502'), { radar_health_score: '80', radar_coverage: '' });
    const before = await dirty();
    await records.markWrittenAll(before);
    await records.markProblem(
      { ...record('502'), version: 1, changes: {} },
      { message: 'No such company.', gone: true },
      NOW,
    );

    await history.moveCompany(portalId, '501', '502', NOW);
    expect(await dirty()).toMatchObject([
      {
        recordId: '502',
        changes: {
          radar_health_score: '80',
          radar_coverage: '',
          radar_report_url: 'https://radar.example/r/1',
        },
      },
    ]);
    // A write that was under way when the merge came does not count.
    await records.markWrittenAll(before);
    expect(await dirty()).toMatchObject([{ recordId: '502' }]);
  });

  it('moves once, however often it is told, with others at the same time', async () => {
    const { portalId, saveWave, records, record, history, cases } = setUp();
    await saveWave('501', 'wav_1', { openedAt: day(1) });
    await saveWave('502', 'wav_2', { openedAt: day(2) });
    await records.want(record('501'), { radar_health_score: '40' });
    await cases.insert(buildCase({ portalId }));
    await Promise.all([1, 2, 3].map(() => history.moveCompany(portalId, '501', '502', NOW)));
    const moved = await dumpTables(opened.database);
    await history.moveCompany(portalId, '501', '502', day(25));
    await history.moveCompany(portalId, '502', '502', NOW);
    expect(await dumpTables(opened.database)).toEqual(moved);
  });

  it('moves in the transaction, or not at all', async () => {
    const { portalId, ref, saveWave, waves, transaction } = setUp();
    await saveWave('501', 'wav_1');
    const failing = transaction(async (stores) => {
      await stores.history.moveCompany(portalId, '501', '502', NOW);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await waves.listOfCompany(ref('501'))).toHaveLength(1);
  });

  it('stops when the company is deleted: nothing is asked, scored nightly or written', async () => {
    const { portalId, ref, saveWave, responsesOf, record, dirty, ...stores } = setUp();
    await saveWave('501', 'wav_running', { answersVersion: 1 });
    await saveWave('501', 'wav_closed', { status: 'closed' });
    await saveWave('502', 'wav_other', { status: 'closed' });
    await stores.records.want(record('501'), { radar_health_score: '40' });

    await stores.history.loseCompany(ref('501'), NOW);
    await stores.history.loseCompany(ref('501'), day(25));
    expect(await stores.waves.get({ portalId, waveId: 'wav_running' })).toMatchObject({
      status: 'cancelled',
      closedAt: NOW,
    });
    expect(await stores.waves.listUnscored(portalId)).toEqual([]);
    expect(await responsesOf('wav_running')).toEqual(['answered', 'withdrawn']);
    expect(await responsesOf('wav_closed')).toEqual(['answered', 'none']);
    expect(await stores.waves.listScoredCompanies(portalId)).toEqual([ref('502')]);
    expect(await stores.companies.find(ref('501'))).toBeNull();
    expect(await stores.history.listGone(portalId, ['501', '502', '503'])).toEqual(['501']);
    expect(await stores.history.listDeleted(portalId, NOW, '', 10)).toEqual(['501']);
    expect(await stores.history.listDeleted(portalId, NOW, '501', 10)).toEqual([]);
    expect(await stores.history.listDeleted(portalId, day(21), '', 10)).toEqual([]);
    expect(await stores.history.knownCompanies(portalId, ['501', '502', '503'])).toEqual([
      '501',
      '502',
    ]);
    expect(await dirty()).toEqual([]);
    // Work that was under way still finds its row to lock.
    await stores.transaction((inside) => inside.companies.lock(ref('501')));
  });

  it('goes on when the company comes back, with all of its properties written again', async () => {
    const { portalId, ref, saveWave, record, dirty, ...stores } = setUp();
    await saveWave('501', 'wav_closed', { status: 'closed' });
    await stores.records.want(record('501'), { radar_health_score: '40', radar_coverage: '50' });
    const [read] = await dirty();
    await stores.records.markWrittenAll(read ? [read] : []);
    await stores.history.loseCompany(ref('501'), NOW);
    await stores.history.restoreCompany(ref('501'));
    expect(await dirty()).toMatchObject([
      { changes: { radar_health_score: '40', radar_coverage: '50' } },
    ]);
    expect(await stores.companies.find(ref('501'))).not.toBeNull();
    expect(await stores.waves.listScoredCompanies(portalId)).toEqual([ref('501')]);
    expect(await stores.history.listGone(portalId, ['501'])).toEqual([]);
  });

  it('stays gone when somebody saves what was read before it went', async () => {
    const { ref, portalId, companies, history } = setUp();
    await companies.save(buildCompany(ref('501')));
    await history.loseCompany(ref('501'), NOW);
    await companies.save(buildCompany({ ...ref('501'), name: 'As it was' }));
    expect(await companies.find(ref('501'))).toBeNull();
    expect(await history.listGone(portalId, ['501'])).toEqual(['501']);
  });

  it('is not asked when it goes between the look at its contacts and the launch', async () => {
    const { ref, portalId } = setUp();
    const { storage } = opened;
    await storage.portals.save(buildPortal({ portalId }));
    const launching = launchWave(
      {
        storage,
        crm: {
          getCompany: () => Promise.resolve(buildCompany(ref('501'))),
          listContacts: () => Promise.resolve([buildContact({ portalId })]),
          readSubscriptions: () => Promise.resolve(new Map()),
          async listOwners() {
            await storage.history.loseCompany(ref('501'), NOW);
            return [];
          },
        },
        links: createPersonalLinks(
          [{ id: 'k1', key: Buffer.alloc(32, 1) }],
          'https://radar.example',
        ),
        clock: { now: () => NOW },
        log: createLog('silent'),
      },
      {
        company: ref('501'),
        requestId: 'too-late',
        mode: 'named',
        leaveOut: [],
        teamOwnerIds: [],
        userEmail: '',
      },
    );
    await expect(launching).rejects.toMatchObject({ code: 'company_unknown' });
    expect(await storage.waves.listOfCompany(ref('501'))).toEqual([]);
  });

  it('is revived by who has just found it in HubSpot, and written to again', async () => {
    const { ref, portalId, record, dirty, records, companies, history } = setUp();
    const company = buildCompany({ ...ref('501'), name: 'Back again' });
    await companies.revive(company);
    expect(await companies.find(ref('501'))).toEqual(company);
    await records.want(record('501'), { radar_health_score: '40' });
    await records.markWrittenAll(await dirty());
    await history.loseCompany(ref('501'), NOW);
    await companies.revive(company);
    expect(await companies.find(ref('501'))).toEqual(company);
    expect(await history.listGone(portalId, ['501'])).toEqual([]);
    expect(await dirty()).toMatchObject([{ changes: { radar_health_score: '40' } }]);
  });

  it('can be gone through page by page', async () => {
    const { portalId, ref, companies, history } = setUp();
    for (const id of ['9', '10', '501', '502']) await companies.save(buildCompany(ref(id)));
    await history.loseCompany(ref('501'), NOW);
    expect(await history.listDeleted(portalId, NOW, '', 1)).toEqual(['501']);
    expect(await history.listGone(portalId, [])).toEqual([]);
    expect(await history.listCompanies(portalId, '', 2)).toEqual(['10', '502']);
    expect(await history.listCompanies(portalId, '502', 2)).toEqual(['9']);
    expect(await history.listCompanies(portalId, '9', 2)).toEqual([]);
    expect(await history.knownCompanies(portalId, [])).toEqual([]);
  });
});
