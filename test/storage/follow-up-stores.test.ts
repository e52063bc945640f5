import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildActionCall, buildCase, buildCompany, closedAt } from './samples.ts';

const NOW = new Date('2026-11-03T10:00:00Z');

describe.each(await databases())('follow-ups and workflow actions on %s', (kind) => {
  let opened: TestStorage;
  let nextPortal = 100;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  /** Each test has a portal of its own instead of an empty database. */
  function setUp() {
    nextPortal += 1;
    return { ...opened.storage, portalId: nextPortal };
  }

  it('a company has one open case for a reason, also when two open it at once', async () => {
    const { cases, portalId } = setUp();
    const build = (caseId: string, overrides = {}) => buildCase({ portalId, caseId, ...overrides });
    const opening = await Promise.all(
      ['cas_1', 'cas_2', 'cas_3'].map((caseId) => cases.insert(build(caseId))),
    );
    expect(opening.filter(Boolean)).toEqual([true]);
    expect(await cases.insert(build('cas_4', { reason: 'silence' }))).toBe(true);
    expect(await cases.insert(build('cas_5', { companyId: '502' }))).toBe(true);
  });

  it('open cases come oldest first, and a closed one makes room for another', async () => {
    const { cases, portalId } = setUp();
    const first = buildCase({ portalId, caseId: 'cas_1' });
    const older = buildCase({
      portalId,
      caseId: 'cas_2',
      reason: 'silence',
      ownerId: null,
      openedAt: new Date('2026-10-01T09:00:00Z'),
    });
    await cases.insert(first);
    await cases.insert(older);
    expect(await cases.get(portalId, 'cas_1')).toEqual(first);
    expect(await cases.listOpen(first)).toEqual([older, first]);

    expect(await cases.progress(portalId, 'cas_1', closedAt(NOW, 'Called them.'))).toBe(true);
    expect(await cases.progress(portalId, 'cas_1', closedAt(NOW, 'Called again.'))).toBe(false);
    expect(await cases.get(portalId, 'cas_1')).toEqual({
      ...first,
      status: 'closed',
      closedAt: NOW,
      outcome: 'Called them.',
    });
    expect(await cases.listOpen(first)).toEqual([older]);
    expect(await cases.insert({ ...first, caseId: 'cas_3' })).toBe(true);
    await expect(cases.get(portalId, 'cas_9')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('a case is unannounced until its note is made, while its company is there', async () => {
    const { cases, activities, companies, history, portalId } = setUp();
    const since = buildCase().openedAt;
    for (const companyId of ['501', '502']) {
      await companies.save(buildCompany({ portalId, companyId }));
    }
    const build = (caseId: string, overrides = {}) =>
      buildCase({ portalId, caseId, reason: 'silence', ...overrides });
    const told = buildCase({ portalId, caseId: 'cas_1' });
    await cases.insert(told);
    await cases.insert(build('cas_2', { openedAt: new Date(since.getTime() - 1) }));
    await cases.insert(build('cas_3', { companyId: '502' }));
    await cases.insert(build('cas_4', { companyId: '503' }));
    const listed = async () =>
      (await cases.listUnannounced(portalId, since)).map(({ caseId }) => caseId);
    expect(await listed()).toEqual(['cas_1', 'cas_3']);

    await activities.begin(portalId, 'task:cas_1');
    await activities.finish(portalId, 'task:cas_1', '9001');
    await activities.begin(portalId, 'note:cas_1');
    expect(await listed()).toEqual(['cas_1', 'cas_3']);
    await activities.finish(portalId, 'note:cas_1', '9002');
    expect(await listed()).toEqual(['cas_3']);
    await history.loseCompany({ portalId, companyId: '502' }, NOW);
    expect(await listed()).toEqual([]);
    await cases.progress(portalId, 'cas_2', closedAt(NOW, ''));
    expect(await cases.listUnannounced(portalId, new Date(0))).toEqual([]);
  });

  it('an activity is begun once and then looked for, until it is made', async () => {
    const { activities, portalId } = setUp();
    const key = 'task:cas_1';
    const begun = await Promise.all([1, 2, 3].map(() => activities.begin(portalId, key)));
    expect(begun.sort()).toEqual(['new', 'started', 'started']);
    expect(await activities.begin(portalId, 'note:cas_1')).toBe('new');
    await activities.finish(portalId, key, '9001');
    await activities.finish(portalId, key, '9001');
    expect(await activities.begin(portalId, key)).toBe('made');
    expect(await activities.begin(portalId, 'note:cas_1')).toBe('started');
  });

  it('a call of an action is kept once, also when it comes twice at once', async () => {
    const { actionCalls, portalId } = setUp();
    const call = buildActionCall({ portalId });
    const kept = await Promise.all([1, 2, 3].map(() => actionCalls.insert(call)));
    expect(kept.filter(Boolean)).toEqual([true]);
    expect(await actionCalls.find(portalId, call.callbackId)).toEqual(call);
    expect(await actionCalls.find(portalId, 'ap-0')).toBeNull();
  });

  it('a waiting call is due when its wave no longer runs, or its time is over', async () => {
    const { actionCalls, waves, portalId } = setUp();
    const expiresAt = new Date('2026-11-10T10:00:00Z');
    const build = (callbackId: string, overrides = {}) =>
      buildActionCall({
        portalId,
        callbackId,
        state: 'waiting',
        waveId: 'wav_running',
        expiresAt,
        ...overrides,
      });
    for (const waveId of ['wav_running', 'wav_over']) {
      await waves.insert(buildWave({ portalId, waveId, requestId: waveId }));
    }
    await waves.setStatus({ portalId, waveId: 'wav_over' }, 'closed', NOW);
    await actionCalls.insert(build('ap-1'));
    await actionCalls.insert(build('ap-2', { waveId: 'wav_over' }));
    await actionCalls.insert(build('ap-3', { waveId: 'wav_never' }));
    await actionCalls.insert(build('ap-4', { waveId: 'wav_over', state: 'completed' }));

    const idsDue = async (now: Date) =>
      (await actionCalls.listDue(portalId, now)).map(({ callbackId }) => callbackId);
    expect(await idsDue(NOW)).toEqual(['ap-2', 'ap-3']);
    expect(await idsDue(expiresAt)).toEqual(['ap-1', 'ap-2', 'ap-3']);

    await actionCalls.setState(portalId, 'ap-2', 'completed');
    expect(await idsDue(NOW)).toEqual(['ap-3']);
    await waves.setStatus({ portalId, waveId: 'wav_running' }, 'paused', null);
    expect(await idsDue(NOW)).toEqual(['ap-3']);
  });
});
