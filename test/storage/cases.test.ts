import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FollowUpCase } from '../../src/churn/cases/ports.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildCase, buildCompany, buildRemeasure, closedAt } from './samples.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const at = (day: number): Date => new Date(Date.UTC(2026, 10, day, 16));

describe.each(await databases())('cases on %s', (kind) => {
  let opened: TestStorage;
  let nextPortal = 100;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  /** Each test has a portal of its own instead of an empty database. */
  async function setUp() {
    nextPortal += 1;
    const portalId = nextPortal;
    const { storage } = opened;
    await storage.companies.save(buildCompany({ portalId }));
    const insert = async (caseId: string, overrides: Partial<FollowUpCase> = {}) => {
      const followUp = buildCase({ portalId, caseId, ...overrides });
      return (await storage.cases.insert(followUp)) ? followUp : null;
    };
    const plan = (caseId: string, overrides = {}) =>
      storage.remeasures.insert(buildRemeasure({ portalId, caseId, ...overrides }));
    return { ...storage, portalId, insert, plan };
  }

  it('a company has one of a type and reason until it is closed, taken and answered ones too', async () => {
    const { cases, insert, portalId } = await setUp();
    expect(await insert('cas_1', { status: 'taken' })).not.toBeNull();
    expect(await insert('cas_2')).toBeNull();
    expect(await insert('cas_3', { type: 'answer' })).not.toBeNull();
    expect(await cases.listOpen({ portalId, companyId: '501' })).toHaveLength(2);
    await cases.progress(portalId, 'cas_1', closedAt(NOW, 'Called.'));
    expect(await insert('cas_2')).not.toBeNull();
  });

  it('keeps who took it, what was said and why, and nothing moves a closed one', async () => {
    const { cases, insert, portalId } = await setUp();
    const before = await insert('cas_1', { contactId: '7001', waveId: 'wav_1' });
    const progress = {
      ...closedAt(NOW, 'They wait.'),
      status: 'answered',
      closedAt: null,
      takenBy: '7',
      takenAt: at(20),
      answeredAt: NOW,
      motive: 'steam',
    } as const;
    expect(await cases.progress(portalId, 'cas_1', progress)).toBe(true);
    expect(await cases.get(portalId, 'cas_1')).toEqual({ ...before, ...progress });
    await cases.setOwner(portalId, 'cas_1', '99');
    expect((await cases.get(portalId, 'cas_1')).ownerId).toBe('31');
    await cases.progress(portalId, 'cas_1', closedAt(NOW, 'Done.'));
    expect(await cases.progress(portalId, 'cas_1', progress)).toBe(false);
  });

  it('an overdue one is escalated once, and none of a company that is gone', async () => {
    const { cases, companies, history, insert, portalId } = await setUp();
    await companies.save(buildCompany({ portalId, companyId: '502' }));
    await insert('cas_1', { dueAt: at(20) });
    await insert('cas_2', { dueAt: at(21), type: 'answer', status: 'answered' });
    await insert('cas_3', { dueAt: at(21), companyId: '502' });
    await insert('cas_4', { dueAt: at(25), reason: 'silence' });
    await insert('cas_5', { dueAt: at(1), reason: 'bounce' });
    const overdue = async () =>
      (await cases.listOverdue(portalId, at(10), NOW)).map(({ caseId }) => caseId);
    expect(await overdue()).toEqual(['cas_1', 'cas_2', 'cas_3']);
    await cases.setEscalated(portalId, 'cas_1', NOW);
    await cases.setEscalated(portalId, 'cas_1', at(30));
    expect((await cases.get(portalId, 'cas_1')).escalatedAt).toEqual(NOW);
    await history.loseCompany({ portalId, companyId: '502' }, NOW);
    expect(await overdue()).toEqual(['cas_2']);
    await cases.progress(portalId, 'cas_2', closedAt(NOW, 'Called.'));
    expect(await overdue()).toEqual([]);
    expect(await cases.listDue(portalId, at(10), at(25))).toEqual([
      { dueAt: at(20), closedAt: null },
      { dueAt: at(21), closedAt: NOW },
      { dueAt: at(21), closedAt: null },
    ]);
  });

  it('moves with its company, where the older of two of a type and reason stays open', async () => {
    const { cases, waves, remeasures, history, insert, plan, portalId } = await setUp();
    await waves.insert(buildWave({ portalId }));
    await insert('cas_1', { openedAt: at(1), status: 'taken' });
    await insert('cas_2', { openedAt: at(2), companyId: '777' });
    await insert('cas_3', { openedAt: at(2), companyId: '777', type: 'answer' });
    await plan('cas_9');
    await history.moveCompany(portalId, '501', '777', NOW);
    const open = await cases.listOpen({ portalId, companyId: '777' });
    expect(open.map(({ caseId }) => caseId)).toEqual(['cas_1', 'cas_3']);
    const moved = await remeasures.listOfCompany({ portalId, companyId: '777' }, 5);
    expect(moved).toMatchObject([{ caseId: 'cas_9' }]);
  });

  it('follows a contact that is merged, and forgets one that is deleted, and what was said', async () => {
    const { cases, invitations, waves, history, insert, portalId } = await setUp();
    await waves.insert(buildWave({ portalId }));
    await invitations.insertAll([buildInvitation({ portalId, linkHash: `case ${portalId}` })]);
    await insert('cas_1', { contactId: '7001', outcome: 'Ida is angry.' });
    await history.moveContact(portalId, '7001', '7002');
    expect((await cases.get(portalId, 'cas_1')).contactId).toBe('7002');
    await history.forgetContact(portalId, '7002');
    expect(await cases.get(portalId, 'cas_1')).toMatchObject({
      contactId: null,
      outcome: '',
      status: 'open',
    });
  });

  it('loses whose answer it was with the survey’s age', async () => {
    const { cases, waves, retention, insert, portalId } = await setUp();
    const wave = buildWave({ portalId, status: 'closed', closedAt: at(1) });
    await waves.insert(wave);
    await insert('cas_1', { contactId: '7001', waveId: wave.waveId, outcome: 'Ida is angry.' });
    await retention.strip(wave, NOW);
    expect(await cases.get(portalId, 'cas_1')).toMatchObject({ contactId: null, outcome: '' });
  });

  it('an export of a person has the follow-ups of what they answered', async () => {
    const { people, insert, portalId } = await setUp();
    await insert('cas_1', { contactId: '7001' });
    await insert('cas_2', { contactId: '7002', type: 'answer' });
    const person = await people.findByContact(portalId, '7001');
    const { followUps } = await people.collect(portalId, person);
    expect(followUps).toMatchObject([{ case_id: 'cas_1' }]);
  });

  it('a follow-up has one re-measure, which is due until it is settled', async () => {
    const { waves, remeasures, plan, portalId } = await setUp();
    await waves.insert(buildWave({ portalId }));
    const due = new Date('2026-12-21T08:00:00Z');
    expect(await Promise.all([plan('cas_1'), plan('cas_1')])).toContain(true);
    expect(await plan('cas_1', { pointIds: ['delivery'] })).toBe(false);
    expect(await remeasures.find(portalId, 'cas_1')).toEqual(
      buildRemeasure({ portalId, caseId: 'cas_1' }),
    );
    expect(await remeasures.listDue(portalId, new Date(due.getTime() - 1), 5)).toEqual([]);
    expect(await remeasures.listDue(portalId, due, 5)).toHaveLength(1);
    await remeasures.postpone(portalId, 'cas_1', new Date('2026-12-22T08:00:00Z'));
    expect(await remeasures.listDue(portalId, due, 5)).toEqual([]);
    const sent = { state: 'sent', sentWaveId: 'wav_2' } as const;
    const settled = await Promise.all([
      remeasures.settle(portalId, 'cas_1', sent),
      remeasures.settle(portalId, 'cas_1', { state: 'cancelled', sentWaveId: null }),
    ]);
    expect(settled.filter(Boolean)).toHaveLength(1);
  });
});
