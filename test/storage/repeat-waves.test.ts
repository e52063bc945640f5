import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../src/lib/errors.ts';
import { createPersonalLinks } from '../../src/survey/personal-links.ts';
import { planAllRepeats } from '../../src/survey/plan-repeats.ts';
import { repeatWave } from '../../src/survey/repeat-wave.ts';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import type { PortalSettings } from '../../src/survey/settings.ts';
import { tickPortal } from '../../src/survey/tick-portal.ts';
import type { Company, Contact, Wave } from '../../src/survey/types.ts';
import { buildContact, buildInvitation, buildRadar, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import type { MemoryLog } from '../support/memory-log.ts';
import { deleteJobs, openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildCompany, buildPortal, buildPostMortem } from './samples.ts';

const REF = { portalId: 1, companyId: '501' };
const OPENED = new Date('2026-11-02T09:00:00Z');
/** Three months later, a Tuesday, nine in the morning in Copenhagen. */
const DUE = new Date('2027-02-02T08:00:00Z');

const links = createPersonalLinks(
  [{ id: 'k1', key: Buffer.alloc(32, 1) }],
  'https://radar.example',
);

describe.each(await databases())('waves that repeat on %s', (kind) => {
  let opened: TestStorage;
  let now: Date;
  let log: MemoryLog;
  let contacts: Contact[];
  let company: Company;

  beforeAll(async () => {
    opened = await openTestStorage(kind);
    await opened.storage.portals.save(buildPortal());
  });
  afterAll(() => opened.close());
  beforeEach(() => {
    now = OPENED;
    log = createMemoryLog();
    contacts = [buildContact(), buildContact({ contactId: '7002', email: 'bo@nordlys.example' })];
    company = buildCompany({ renewalAt: null });
  });
  afterEach(async () => {
    for (const table of [
      'waves',
      'settings_versions',
      'companies',
      'contact_states',
      'crm_records',
    ]) {
      await sql`delete from ${sql.table(table)}`.execute(opened.database.kysely);
    }
    await deleteJobs(opened.database);
  });

  const clock = { now: () => now };
  const deps = () => ({
    storage: opened.storage,
    crm: {
      getCompany: () => Promise.resolve(company),
      listContacts: () => Promise.resolve(contacts),
      readSubscriptions: () => Promise.resolve(new Map()),
      listOwners: () =>
        Promise.resolve(
          ['31', '32', '33'].map((ownerId) => ({
            ownerId,
            email: `owner.${ownerId}@vendor.example`,
            firstName: 'Ejer',
            lastName: ownerId,
          })),
        ),
    },
    links,
    clock,
    log: log.log,
  });
  const set = (changes: Partial<PortalSettings>) =>
    opened.storage.settings.save(1, { ...defaultPortalSettings, ...changes }, now);
  const plan = () => planAllRepeats(deps(), 1);
  const repeat = () => repeatWave(deps(), REF);
  const waves = () => opened.storage.waves.listOfCompany(REF);
  const shown = async () => {
    const record = await opened.storage.records.find({
      portalId: 1,
      objectType: 'companies',
      recordId: '501',
    });
    return record?.['radar_next_wave_on'];
  };

  /** The company was asked once, by this owner and another one, with one contact left out. */
  async function askOnce(changes: Partial<Wave> = {}): Promise<Wave> {
    const { storage } = opened;
    await storage.companies.save(company);
    const wave = buildWave({ status: 'closed', closedAt: OPENED, openedAt: OPENED, ...changes });
    await storage.waves.insert(wave);
    const { waveId } = wave;
    const invite = (invitationId: string, side: 'customer' | 'vendor', personId: string) =>
      buildInvitation({ waveId, invitationId, linkHash: invitationId, side, personId });
    await storage.invitations.insertAll([
      invite(`${waveId}_1`, 'customer', '7001'),
      invite(`${waveId}_2`, 'vendor', '31'),
      invite(`${waveId}_3`, 'vendor', '33'),
    ]);
    const left = { contactId: '7002', name: 'Bo', email: 'bo@nordlys.example', until: null };
    await storage.invitations.insertExclusions(wave, [{ ...left, reason: 'left_out' }]);
    return wave;
  }

  it('are off by default, and nothing is written of them', async () => {
    await askOnce();
    await plan();
    expect(await shown()).toBeUndefined();
    now = new Date('2030-01-01T12:00:00Z');
    await repeat();
    expect(await waves()).toHaveLength(1);
  });

  it('show the day on the company, and move it with settings, renewal and waves', async () => {
    await askOnce();
    await set({ repeat: { months: 3, daysBeforeRenewal: 0 } });
    await plan();
    expect(await shown()).toBe('2027-02-02');
    await set({ repeat: { months: 6, daysBeforeRenewal: 0 } });
    await plan();
    expect(await shown()).toBe('2027-05-03');
    await opened.storage.companies.save({
      ...company,
      renewalAt: new Date('2027-04-01T00:00:00Z'),
    });
    await set({ repeat: { months: 6, daysBeforeRenewal: 60 } });
    await plan();
    expect(await shown()).toBe('2027-02-01');
    await askOnce({
      waveId: 'wav_later',
      requestId: 'later',
      openedAt: new Date('2027-01-20T09:00:00Z'),
    });
    await plan();
    expect(await shown()).toBe('2027-07-20');
    await set({ repeat: { months: 0, daysBeforeRenewal: 0 } });
    await plan();
    expect(await shown()).toBe('');
  });

  it('do not count waves of other radars', async () => {
    await askOnce({ radar: buildRadar({ radarId: 'other' }) });
    await set({ repeat: { months: 3, daysBeforeRenewal: 0 } });
    await plan();
    expect(await shown()).toBeUndefined();
  });

  async function makeDue(changes: Partial<PortalSettings> = {}, wave: Partial<Wave> = {}) {
    await askOnce(wave);
    await set({ repeat: { months: 3, daysBeforeRenewal: 0 }, ...changes });
    await plan();
    now = DUE;
  }

  it('ask as the last wave asked: its mode and team, without those left out, in the owner’s name', async () => {
    await makeDue({}, { mode: 'confidential' });
    await repeat();
    const [wave] = await waves();
    expect(wave).toMatchObject({
      requestId: 'repeat-501-2027-02-02',
      mode: 'confidential',
      openedAt: DUE,
      sender: { name: 'Ejer 31', email: 'owner.31@vendor.example' },
    });
    const asked = wave ? await opened.storage.invitations.listOfWave(wave) : [];
    expect(asked.map(({ side, personId }) => `${side} ${personId}`)).toEqual([
      'customer 7001',
      'vendor 31',
      'vendor 33',
    ]);
    expect(log.events('wave.launched')).toMatchObject([{ ...REF, origin: 'repeat' }]);
    expect(await shown()).toBe('2027-05-03');
  });

  it('take the preset mode where that of the last wave is not allowed any more', async () => {
    await makeDue({ modes: { allowed: ['anonymous'], preset: 'anonymous' } });
    await repeat();
    expect((await waves())[0]).toMatchObject({ mode: 'anonymous' });
  });

  it('are asked for by the tick once they are due, and not at night', async () => {
    await makeDue();
    const tick = () => tickPortal(deps(), 1);
    const jobs = async () => {
      const { rows } = await sql<{ data: unknown }>`
        select data from pgboss.job where name = 'company.repeat'
      `.execute(opened.database.kysely);
      return rows.map(({ data }) => data);
    };
    now = new Date(DUE.getTime() - 1000);
    await tick();
    expect(await jobs()).toEqual([]);
    now = new Date('2027-02-02T23:30:00Z');
    await tick();
    expect(await jobs()).toEqual([]);
    await repeat();
    expect(await waves()).toHaveLength(1);
    now = DUE;
    await tick();
    await tick();
    expect(await jobs()).toEqual([REF]);
  });

  it('come once, however many processes and tries there are', async () => {
    await makeDue();
    await Promise.all(Array.from({ length: 5 }, repeat));
    now = new Date(DUE.getTime() + 60_000);
    await repeat();
    expect(await waves()).toHaveLength(2);
    expect(log.events('wave.launched')).toHaveLength(1);
    expect(log.events('repeat.put_off')).toEqual([]);
  });

  it('leave nothing behind when they are cut off, and come with the next try', async () => {
    await makeDue();
    const { storage } = opened;
    let calls = 0;
    const dying = {
      ...storage,
      transaction: (work: Parameters<typeof storage.transaction>[0]) =>
        storage.transaction(async (stores) => {
          const result = await work(stores);
          calls += 1;
          if (calls === 2) throw new Error('The process died.');
          return result;
        }),
    };
    await expect(repeatWave({ ...deps(), storage: dying as typeof storage }, REF)).rejects.toThrow(
      'died',
    );
    expect(await waves()).toHaveLength(1);
    await repeat();
    expect(await waves()).toHaveLength(2);
  });

  it('wait a week where nobody can be asked, and say so in the log', async () => {
    await makeDue();
    contacts = [];
    await repeat();
    await repeat();
    expect(await waves()).toHaveLength(1);
    expect(await shown()).toBe('2027-02-09');
    expect(log.events('repeat.put_off')).toMatchObject([{ ...REF, code: 'no_contacts' }]);
    contacts = [buildContact()];
    now = new Date('2027-02-09T08:00:00Z');
    await repeat();
    expect(await waves()).toHaveLength(2);
    expect(await shown()).toBe('2027-05-10');
  });

  const skipped = async () => (await opened.storage.repeats.find(REF))?.skipped;

  it.each([
    [
      'the day after a wave that still runs closes',
      'wave_running',
      { status: 'open', closedAt: null, closesAt: new Date('2027-02-18T09:00:00Z') } as const,
      // Friday, the day after it closes.
      '2027-02-19',
    ],
    [
      'a rest of the company is over, which is a Sunday',
      'company_rests',
      { radar: buildRadar({ radarId: 'other' }), openedAt: new Date('2027-01-30T09:00:00Z') },
      '2028-01-31',
    ],
  ])('wait until %s, and say why', async (_what, code, changes, day) => {
    await makeDue({ companyRestDays: 365 });
    const other = { waveId: 'wav_other', requestId: 'other', openedAt: OPENED };
    await opened.storage.waves.insert(buildWave({ ...other, ...changes }));
    await repeat();
    expect(log.events('repeat.put_off')).toMatchObject([{ code }]);
    expect(await shown()).toBe(day);
    expect(await skipped()).toBe(code);
    // It has lost no try by that.
    await opened.storage.transaction(async ({ repeats }) => {
      const [company] = await repeats.lock(1, 'customer-relationship', [REF.companyId]);
      expect(company?.tries).toBe(0);
    });
  });

  it('wait until somebody’s rest is over where everybody rests', async () => {
    await makeDue();
    await opened.storage.contactStates.setLastAsked(
      1,
      ['7001'],
      'other',
      new Date('2027-01-20T09:00:00Z'),
    );
    await repeat();
    expect(await skipped()).toBe('nobody_to_invite');
    expect(await shown()).toBe('2027-04-20');
  });

  it('tell of no obstacle any more once they have come', async () => {
    await makeDue();
    contacts = [];
    await repeat();
    expect(await skipped()).toBe('no_contacts');
    contacts = [buildContact()];
    now = new Date('2027-02-09T08:00:00Z');
    await repeat();
    expect(await waves()).toHaveLength(2);
    expect(await skipped()).toBeNull();
  });

  it('never ask a company that is lost, and ask one that was won back', async () => {
    await makeDue();
    await opened.storage.losses.save(buildPostMortem({ portalId: 1, companyId: '501' }), now);
    await repeat();
    expect(await waves()).toHaveLength(1);
    expect(await shown()).toBe('');
    await opened.storage.losses.markWonBack(REF, now);
    await plan();
    expect(await shown()).toBe('2027-02-03');
  });

  it('wait for the end of test mode', async () => {
    await makeDue();
    const repeats = { repeat: { months: 3, daysBeforeRenewal: 0 } } as const;
    await set({ ...repeats, testMode: 'on' });
    await repeat();
    expect(await waves()).toHaveLength(1);
    await set(repeats);
    await repeat();
    expect(await waves()).toHaveLength(2);
  });

  it('do not ask a company that is gone, and wait for one that HubSpot does not show', async () => {
    await makeDue();
    const crm = {
      ...deps().crm,
      getCompany: () =>
        Promise.reject(new AppError('company_unknown', 'There is no such company.')),
    };
    await repeatWave({ ...deps(), crm }, REF);
    expect(log.events('repeat.put_off')).toMatchObject([{ code: 'company_unknown' }]);
    await opened.storage.transaction(({ history }) => history.loseCompany(REF, now));
    now = new Date('2027-02-09T08:00:00Z');
    await repeat();
    expect(await opened.storage.repeats.listDue(1, now, 10)).toEqual([]);
    expect(await waves()).toHaveLength(1);
  });

  it('are tried again by the queue while HubSpot is down, and not put off', async () => {
    await makeDue();
    const down = new AppError('hubspot_unavailable', 'HubSpot did not answer.');
    const crm = { ...deps().crm, listContacts: () => Promise.reject(down) };
    await expect(repeatWave({ ...deps(), crm }, REF)).rejects.toBe(down);
    await repeat();
    expect(await waves()).toHaveLength(2);
  });

  it('do not come where they were switched off since they were planned', async () => {
    await makeDue();
    await set({ repeat: { months: 0, daysBeforeRenewal: 0 } });
    await repeat();
    expect(await waves()).toHaveLength(1);
    expect(await shown()).toBe('');
  });

  it('plan more companies than one page holds', async () => {
    await set({ repeat: { months: 3, daysBeforeRenewal: 0 } });
    const ids = Array.from({ length: 450 }, (_, nr) => String(1000 + nr));
    for (const companyId of ids) {
      await opened.storage.companies.save(buildCompany({ companyId }));
      const waveId = `wav_${companyId}`;
      await opened.storage.waves.insert(
        buildWave({ companyId, waveId, requestId: waveId, openedAt: OPENED }),
      );
    }
    await plan();
    expect(await opened.storage.repeats.listDue(1, DUE, 1000)).toHaveLength(450);
    await deleteJobs(opened.database);
    await plan();
    const { rows } = await sql`select name from pgboss.job`.execute(opened.database.kysely);
    expect(rows).toEqual([]);
  });
});
