import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InvitationStore } from '../../src/survey/invitation-store.ts';
import { buildInvitation, buildRadar, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildAnswers, buildPortal, buildResponse, buildSnapshot } from './samples.ts';

const NOW = new Date('2026-11-03T10:00:00Z');

describe.each(await databases())('the stores of a wave on %s', (kind) => {
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

  it('a wave comes back as it was inserted, the same request only once', async () => {
    const { waves, portalId } = setUp();
    const wave = buildWave({ portalId });
    expect(await waves.insert(wave)).toBe(true);
    expect(await waves.insert(buildWave({ portalId, waveId: 'wav_2' }))).toBe(false);
    expect(await waves.get(wave)).toEqual(wave);
    expect(await waves.findByRequest(portalId, 'request-1')).toEqual(wave);
    expect(await waves.findByRequest(portalId, 'request-2')).toBeNull();
    expect(await opened.storage.transaction((stores) => stores.waves.lock(wave))).toEqual(wave);
    await expect(waves.get({ portalId, waveId: 'wav_2' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('waves are found by what is due for them', async () => {
    const { waves, portalId } = setUp();
    const build = (waveId: string, overrides = {}) =>
      buildWave({ portalId, waveId, requestId: waveId, ...overrides });
    const due = new Date('2026-11-16T09:00:00Z');
    await waves.insert(build('wav_open'));
    await waves.insert(build('wav_paused', { status: 'paused' }));
    await waves.insert(build('wav_later', { closesAt: new Date('2026-11-16T09:00:00.001Z') }));
    await waves.insert(build('wav_other', { companyId: '502', openedAt: due }));
    await waves.setStatus({ portalId, waveId: 'wav_other' }, 'closed', due);
    await waves.raiseAnswersVersion({ portalId, waveId: 'wav_open' });

    expect(await waves.listDueToClose(portalId, due)).toEqual([
      { portalId, waveId: 'wav_open' },
      { portalId, waveId: 'wav_paused' },
    ]);
    expect(await waves.listUnscored(portalId)).toEqual([{ portalId, waveId: 'wav_open' }]);
    expect(await waves.listScoredCompanies(portalId)).toEqual([{ portalId, companyId: '502' }]);

    await waves.setScoredVersion({ portalId, waveId: 'wav_open' }, 1);
    expect(await waves.listUnscored(portalId)).toEqual([]);
    expect(await waves.get({ portalId, waveId: 'wav_other' })).toMatchObject({ closedAt: due });
  });

  it("a company's waves come newest opening first", async () => {
    const { waves, portalId } = setUp();
    for (const day of ['02', '09', '05']) {
      await waves.insert(
        buildWave({
          portalId,
          waveId: `wav_${day}`,
          requestId: day,
          openedAt: new Date(`2026-11-${day}T09:00:00Z`),
        }),
      );
    }
    const found = await waves.listOfCompany({ portalId, companyId: '501' });
    expect(found.map(({ waveId }) => waveId)).toEqual(['wav_09', 'wav_05', 'wav_02']);
  });

  it('more invitations than one statement takes are stored in one go', async () => {
    const { waves, invitations, portalId } = setUp();
    const wave = buildWave({ portalId });
    await waves.insert(wave);
    const many = Array.from({ length: 1500 }, (_, index) =>
      buildInvitation({
        portalId,
        invitationId: `inv_${index}`,
        personId: String(index),
        linkHash: `${portalId}-${index}`,
      }),
    );
    await invitations.insertAll(many);
    const found = await invitations.listOfWave(wave);
    expect(found).toHaveLength(1500);
    expect(found.find(({ personId }) => personId === '1499')).toEqual(many[1499]);
    await invitations.insertAll([]);
  });

  it('an invitation is found by its link, and one person has one per wave', async () => {
    const { waves, invitations, portals, portalId } = setUp();
    const wave = buildWave({ portalId });
    await portals.save(buildPortal({ portalId, timeZone: 'Europe/Oslo' }));
    await waves.insert(wave);
    const invitation = buildInvitation({ portalId, linkHash: `link-${portalId}` });
    await invitations.insertAll([invitation]);
    expect(await invitations.findOpened(invitation.linkHash)).toEqual({
      invitation,
      wave,
      timeZone: 'Europe/Oslo',
      wantsThanks: false,
    });
    expect(await invitations.findOpened('nothing')).toBeNull();
    const twin = { ...invitation, invitationId: 'inv_2', linkHash: 'other' };
    await expect(invitations.insertAll([twin])).rejects.toThrow(/unique/);
  });

  it('the delivery moves on from where it is, and only from there', async () => {
    const { invitations, invitation } = await withInvitation(setUp());
    expect(await invitations.moveDelivery(invitation, ['planned'], 'sent', NOW)).toBe(false);
    expect(
      await invitations.moveDelivery(invitation, ['planned', 'queued'], 'handing_over', NOW),
    ).toBe(true);
    expect(await invitations.get(invitation)).toMatchObject({ sentAt: null });
    expect(await invitations.moveDelivery(invitation, ['handing_over'], 'sent', NOW)).toBe(true);
    expect(await invitations.get(invitation)).toMatchObject({ delivery: 'sent', sentAt: NOW });
  });

  it('looking at the survey does not take back an answer', async () => {
    const { invitations, invitation } = await withInvitation(setUp());
    await invitations.setResponse(invitation, 'opened', NOW);
    await invitations.setResponse(invitation, 'started', NOW);
    await invitations.setResponse(invitation, 'opened', NOW);
    expect(await invitations.get(invitation)).toMatchObject({ response: 'started' });
    await invitations.setResponse(invitation, 'answered', NOW);
    await invitations.setResponse(invitation, 'started', NOW);
    expect(await invitations.get(invitation)).toMatchObject({
      response: 'answered',
      answeredAt: NOW,
    });
  });

  it('unsent are invitations of a running wave that no worker took', async () => {
    const { invitations, invitation, waves } = await withInvitation(setUp());
    const { portalId, invitationId, waveId } = invitation;
    expect(await invitations.listUnsent(portalId, NOW)).toEqual([
      { portalId, invitationId, waveId },
    ]);
    await waves.setStatus(invitation, 'paused', null);
    expect(await invitations.listUnsent(portalId, NOW)).toEqual([]);
    await waves.setStatus(invitation, 'open', null);
    await invitations.moveDelivery(invitation, ['queued'], 'handing_over', NOW);
    expect(await invitations.listUnsent(portalId, NOW)).toEqual([]);
  });

  it('an exclusion keeps its reason and its day', async () => {
    const { invitations, waves, portalId } = setUp();
    const wave = buildWave({ portalId });
    await waves.insert(wave);
    const excluded = [
      {
        contactId: '1',
        name: 'Ida Berg',
        email: 'ida@x.example',
        reason: 'rest_period' as const,
        until: '2027-01-31',
      },
      { contactId: '2', name: '', email: '', reason: 'no_email' as const, until: null },
    ];
    await invitations.insertExclusions(wave, excluded);
    await invitations.insertExclusions(wave, excluded);
    expect(await invitations.listExclusions(wave)).toEqual(excluded);
  });

  it('an invitation answers once; anonymous answers have no invitation and never collide', async () => {
    const { responses, waves, portalId } = setUp();
    const wave = buildWave({ portalId });
    await waves.insert(wave);
    const response = buildResponse({ portalId });
    expect(await responses.insert(response)).toBe(true);
    expect(await responses.insert({ ...response, responseId: 'rsp_2' })).toBe(false);
    const anonymous = ['rsp_3', 'rsp_4'].map((responseId) =>
      buildResponse({ portalId, responseId, invitationId: null, personId: null }),
    );
    for (const one of anonymous) expect(await responses.insert(one)).toBe(true);
    expect(await responses.listOfWave(wave)).toEqual([response, ...anonymous]);
  });

  it('an answer with characters that PostgreSQL refuses is stored without them', async () => {
    const { responses, waves, portalId } = setUp();
    await waves.insert(buildWave({ portalId }));
    const answers = buildAnswers({ comment: 'a\0b \uD83D end \\u0000 😀' });
    await responses.insert(buildResponse({ portalId, answers }));
    const [stored] = await responses.listOfWave(buildWave({ portalId }));
    expect(stored?.answers.comment).toBe('ab \uFFFD end \\u0000 😀');
  });

  it('a working snapshot is replaced, a published one is kept', async () => {
    const { snapshots, waves, portalId } = setUp();
    const wave = buildWave({ portalId });
    await waves.insert(wave);
    const build = (snapshotId: string, snapshotKind: 'working' | 'provisional' | 'final') =>
      buildSnapshot({ portalId, snapshotId, kind: snapshotKind });
    expect(await snapshots.findLatest(wave)).toBeNull();
    await snapshots.save(build('snp_1', 'working'));
    await snapshots.save(build('snp_1', 'working'));
    expect(await snapshots.findLatest(wave)).toEqual(build('snp_1', 'working'));
    await snapshots.save(build('snp_2', 'working'));
    await snapshots.save(build('snp_3', 'provisional'));
    await snapshots.save(build('snp_4', 'final'));
    expect(await snapshots.findLatest(wave)).toEqual(build('snp_4', 'final'));
    const kept = await opened.database.kysely
      .selectFrom('snapshots')
      .select('snapshot_id')
      .where('portal_id', '=', portalId)
      .orderBy('snapshot_id')
      .execute();
    expect(kept.map(({ snapshot_id }) => snapshot_id)).toEqual(['snp_3', 'snp_4']);
  });

  it('the final snapshots of a company come newest wave first, one per wave', async () => {
    const { snapshots, waves, portalId } = setUp();
    for (const day of ['02', '09']) {
      const waveId = `wav_${day}`;
      const openedAt = new Date(`2026-11-${day}T09:00:00Z`);
      await waves.insert(buildWave({ portalId, waveId, requestId: day, openedAt }));
    }
    const save = (snapshotId: string, waveId: string) =>
      snapshots.save(buildSnapshot({ portalId, snapshotId, waveId, kind: 'final' }));
    await save('snp_1', 'wav_02');
    await save('snp_2', 'wav_09');
    await save('snp_3', 'wav_02');

    const ref = { portalId, companyId: '501' };
    const found = await snapshots.listFinal(ref, 10);
    expect(found.map(({ wave, snapshot }) => [wave.waveId, snapshot.snapshotId])).toEqual([
      ['wav_09', 'snp_2'],
      ['wav_02', 'snp_3'],
    ]);
    expect(await snapshots.listFinal(ref, 1)).toHaveLength(1);
  });

  it("an open wave's newest snapshot is found by its radar", async () => {
    const { snapshots, waves, portalId } = setUp();
    const wave = buildWave({ portalId, radar: buildRadar({ radarId: 'delivery' }) });
    await waves.insert(wave);
    const ref = { portalId, companyId: '501' };
    expect(await snapshots.findOpen(ref, 'delivery')).toBeNull();
    const snapshot = buildSnapshot({ portalId, kind: 'provisional' });
    await snapshots.save(snapshot);
    expect(await snapshots.findOpen(ref, 'delivery')).toEqual({ wave, snapshot });
    expect(await snapshots.findOpen(ref, 'customer-relationship')).toBeNull();
    await waves.setStatus(wave, 'closed', NOW);
    expect(await snapshots.findOpen(ref, 'delivery')).toBeNull();
  });
});

async function withInvitation<
  Given extends Pick<TestStorage['storage'], 'waves'> & {
    invitations: InvitationStore;
    portalId: number;
  },
>(given: Given) {
  const { portalId } = given;
  const invitation = buildInvitation({ portalId, linkHash: `link-${portalId}` });
  await given.waves.insert(buildWave({ portalId }));
  await given.invitations.insertAll([invitation]);
  return { ...given, invitation };
}
