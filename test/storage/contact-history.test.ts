import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Invitation, ResponseState, Snapshot, Wave } from '../../src/survey/types.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { dumpTables } from '../support/dump-tables.ts';
import type { TableDump } from '../support/dump-tables.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildChange, buildResponse, buildSnapshot } from './samples.ts';

const NOW = new Date('2026-11-20T10:00:00Z');
const day = (number: number): Date => new Date(Date.UTC(2026, 10, number, 9));

/** Ids and names that nothing else contains. */
const OLD = '770011';
const NEW = '770022';

describe.each(await databases())('the history of a contact on %s', (kind) => {
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
    const saveWave = async (waveId: string, overrides: Partial<Wave> = {}) => {
      const wave = buildWave({ portalId, waveId, requestId: waveId, ...overrides });
      await storage.waves.insert(wave);
      return wave;
    };
    const invite = async (
      wave: Wave,
      personId: string,
      response: ResponseState = 'none',
      overrides: Partial<Invitation> = {},
    ) => {
      const invitationId = `inv_${wave.waveId}_${personId}_${overrides.side ?? 'customer'}`;
      const invitation = buildInvitation({
        portalId,
        companyId: wave.companyId,
        waveId: wave.waveId,
        invitationId,
        linkHash: `${portalId} ${invitationId}`,
        personId,
        email: `mail-of-${personId}@nordlys.example`,
        firstName: `First-${personId}`,
        lastName: `Last-${personId}`,
        response,
        ...overrides,
      });
      await storage.invitations.insertAll([invitation]);
      return invitation;
    };
    const answer = async (invitation: Invitation, overrides = {}) => {
      const { waveId, invitationId, personId, side } = invitation;
      const responseId = `rsp_${invitationId}`;
      await storage.invitations.setResponse(invitation, 'answered', NOW);
      const own = { portalId, waveId, invitationId, personId, side, responseId };
      await storage.responses.insert(buildResponse({ ...own, ...overrides }));
    };
    const peopleOf = async (wave: Wave) => {
      const invitations = await storage.invitations.listOfWave(wave);
      return Object.fromEntries(invitations.map((one) => [one.personId, one.response]));
    };
    const record = (recordId: string) => ({ portalId, objectType: 'contacts', recordId }) as const;
    const dirty = () => storage.records.listDirty(portalId, 'contacts', 10);
    return { ...storage, portalId, saveWave, invite, answer, peopleOf, record, dirty };
  }

  it('moves to the contact that it was merged into, answers and all', async () => {
    const { portalId, saveWave, invite, answer, peopleOf, ...stores } = setUp();
    const wave = await saveWave('wav_1');
    await answer(await invite(wave, OLD));
    const second = await saveWave('wav_2', { companyId: '502' });
    await invite(second, OLD, 'opened');
    await invite(second, OLD, 'none', { side: 'vendor' });
    await stores.snapshots.save(naming(portalId, wave, OLD, '8001'));

    await stores.history.moveContact(portalId, OLD, NEW);
    expect(await peopleOf(wave)).toEqual({ [NEW]: 'answered' });
    expect(await stores.responses.listOfWave(wave)).toMatchObject([{ personId: NEW }]);
    const people = await stores.invitations.listOfWave(second);
    expect(people.map(({ side, personId }) => [side, personId])).toEqual([
      ['customer', NEW],
      ['vendor', OLD],
    ]);
    expect(await stores.snapshots.findLatest(wave)).toEqual(naming(portalId, wave, NEW, '8001'));
  });

  it.each([
    ['answered', 'none', { [NEW]: 'answered', [OLD]: 'withdrawn' }],
    ['none', 'answered', { [NEW]: 'answered', [OLD]: 'withdrawn' }],
    ['opened', 'started', { [NEW]: 'started', [OLD]: 'withdrawn' }],
    ['answered', 'answered', { [NEW]: 'answered', [OLD]: 'answered' }],
    ['late', 'expired', { [NEW]: 'late', [OLD]: 'expired' }],
    ['withdrawn', 'none', { [NEW]: 'none', [OLD]: 'withdrawn' }],
  ] as const)(
    'of two invitations to one wave (%s and %s) one stays and the other is withdrawn',
    async (ofOld, ofNew, expected) => {
      const { portalId, saveWave, invite, peopleOf, history } = setUp();
      const wave = await saveWave('wav_1');
      const before = {
        [OLD]: await invite(wave, OLD, ofOld),
        [NEW]: await invite(wave, NEW, ofNew),
      };
      await history.moveContact(portalId, OLD, NEW);
      expect(await peopleOf(wave)).toEqual(expected);
      const moved = await dumpTables(opened.database);
      await history.moveContact(portalId, OLD, NEW);
      await history.moveContact(portalId, NEW, NEW);
      expect(await dumpTables(opened.database)).toEqual(moved);

      const after = await opened.storage.invitations.listOfWave(wave);
      const kept = after.find(({ personId }) => personId === NEW);
      const hasSwapped = ofNew !== 'answered' && (ofOld === 'answered' || ofOld === 'late');
      expect(kept?.linkHash).toBe(before[hasSwapped ? OLD : NEW].linkHash);
    },
  );

  it('an answer goes with the invitation that it was given by', async () => {
    const { portalId, saveWave, invite, answer, responses, history } = setUp();
    const [both, one] = [await saveWave('wav_both'), await saveWave('wav_one')];
    await answer(await invite(both, OLD));
    await answer(await invite(both, NEW));
    await answer(await invite(one, OLD));
    await invite(one, NEW);
    await history.moveContact(portalId, OLD, NEW);
    const people = async (wave: Wave) =>
      (await responses.listOfWave(wave)).map(({ personId }) => personId);
    expect((await people(both)).sort()).toEqual([OLD, NEW]);
    expect(await people(one)).toEqual([NEW]);
  });

  it('takes over the later rest period, the opt-out and the worse delivery', async () => {
    const { portalId, contactStates, history } = setUp();
    await contactStates.setLastAsked(portalId, [OLD], 'delivery', day(9));
    await contactStates.setSurveyOptOut(portalId, OLD, true);
    await contactStates.setLastAsked(portalId, [NEW], 'employee', day(2));
    await opened.database.kysely
      .updateTable('contact_states')
      .set({ delivery_status: 'bounced' })
      .where('portal_id', '=', portalId)
      .where('contact_id', '=', OLD)
      .execute();

    await history.moveContact(portalId, OLD, NEW);
    await history.moveContact(portalId, OLD, NEW);
    const merged = {
      portalId,
      contactId: NEW,
      lastAskedAt: day(9),
      lastRadarId: 'delivery',
      surveyOptOut: true,
      deliveryStatus: 'bounced',
    };
    expect(await contactStates.listByIds(portalId, [OLD, NEW])).toEqual([merged]);

    await contactStates.setLastAsked(portalId, ['770033'], 'employee', day(2));
    await history.moveContact(portalId, '770033', NEW);
    expect(await contactStates.listByIds(portalId, [NEW])).toEqual([merged]);
    await history.moveContact(portalId, NEW, '770044');
    expect(await contactStates.listByIds(portalId, ['770044'])).toEqual([
      { ...merged, contactId: '770044' },
    ]);
  });

  it.each([
    [day(9), day(2), '2026-11-09'],
    [day(2), day(9), '2026-11-20'],
  ])(
    'the record shows what both should, the newest where they differ (%s, %s)',
    async (askedOld, askedNew, expected) => {
      const { portalId, contactStates, records, record, dirty, history } = setUp();
      await contactStates.setLastAsked(portalId, [OLD], 'delivery', askedOld);
      await contactStates.setLastAsked(portalId, [NEW], 'delivery', askedNew);
      await records.want(record(OLD), { radar_rest_until: '2026-11-09', radar_ltr_score: '9' });
      await records.want(record(NEW), { radar_rest_until: '2026-11-20' });
      await history.moveContact(portalId, OLD, NEW);
      expect(await dirty()).toMatchObject([
        { recordId: NEW, changes: { radar_rest_until: expected, radar_ltr_score: '9' } },
      ]);
    },
  );

  it('is not left out of a wave that it is invited to after a merge', async () => {
    const { portalId, saveWave, invite, invitations, history } = setUp();
    const exclude = (wave: Wave, ...ids: string[]) =>
      invitations.insertExclusions(
        wave,
        ids.map((contactId) => ({
          contactId,
          name: contactId,
          email: '',
          reason: 'duplicate_email' as const,
          until: null,
        })),
      );
    const [invited, alsoInvited, both, one] = [
      await saveWave('wav_1'),
      await saveWave('wav_2'),
      await saveWave('wav_3'),
      await saveWave('wav_4'),
    ];
    await invite(invited, OLD);
    await exclude(invited, NEW);
    await invite(alsoInvited, NEW);
    await exclude(alsoInvited, OLD);
    await exclude(both, OLD, NEW);
    await exclude(one, OLD);
    await history.moveContact(portalId, OLD, NEW);
    const left = await Promise.all(
      [invited, alsoInvited, both, one].map(async (wave) =>
        (await invitations.listExclusions(wave)).map(({ contactId }) => contactId),
      ),
    );
    expect(left).toEqual([[], [], [NEW], [NEW]]);
  });

  it('is withdrawn from running waves when it was deleted, and not written to', async () => {
    const { portalId, saveWave, invite, peopleOf, record, dirty, ...stores } = setUp();
    const running = await saveWave('wav_running');
    const closed = await saveWave('wav_closed', { status: 'closed' });
    for (const wave of [running, closed]) {
      await invite(wave, OLD, 'started');
      await invite(wave, NEW);
    }
    await invite(running, OLD, 'none', { side: 'vendor' });
    await stores.records.want(record(OLD), { radar_group: 'users' });
    await stores.records.want(record(NEW), { radar_group: 'users' });

    await stores.history.loseContact(portalId, OLD);
    await stores.history.loseContact(portalId, OLD);
    const invited = await stores.invitations.listOfWave(running);
    expect(invited.map(({ side, response }) => [side, response])).toEqual([
      ['customer', 'withdrawn'],
      ['customer', 'none'],
      ['vendor', 'none'],
    ]);
    expect(await peopleOf(closed)).toEqual({ [OLD]: 'started', [NEW]: 'none' });
    expect(await dirty()).toMatchObject([{ recordId: NEW }]);
    expect(await stores.history.knownContacts(portalId, [OLD, '1'])).toEqual([OLD]);
  });

  it('is withdrawn from the companies that it has left, and only there', async () => {
    const { portalId, saveWave, invite, peopleOf, history } = setUp();
    const left = await saveWave('wav_left');
    const stays = await saveWave('wav_stays', { companyId: '502' });
    for (const wave of [left, stays]) await invite(wave, OLD);
    await history.withdrawInvitations(portalId, [{ contactId: OLD, companyIds: [] }]);
    expect(await peopleOf(left)).toEqual({ [OLD]: 'none' });
    await history.withdrawInvitations(portalId, [{ contactId: OLD, companyIds: ['501', '503'] }]);
    expect(await peopleOf(left)).toEqual({ [OLD]: 'withdrawn' });
    expect(await peopleOf(stays)).toEqual({ [OLD]: 'none' });
    await history.withdrawInvitations(portalId, [{ contactId: OLD, companyIds: null }]);
    expect(await peopleOf(stays)).toEqual({ [OLD]: 'withdrawn' });
  });

  it('gets a new address where it may still answer', async () => {
    const { portalId, saveWave, invite, history, invitations } = setUp();
    const running = await saveWave('wav_running');
    const closed = await saveWave('wav_closed', { status: 'closed' });
    const waiting = await invite(running, OLD);
    const answered = await invite(running, NEW, 'answered');
    const late = await invite(closed, OLD);
    const email = 'new@nordlys.example';
    await history.changeAddresses(
      portalId,
      [OLD, NEW].map((contactId) => ({ contactId, email })),
    );
    const emailOf = async (invitation: Invitation) => (await invitations.get(invitation)).email;
    expect(await emailOf(waiting)).toBe('new@nordlys.example');
    expect(await emailOf(answered)).toBe(answered.email);
    expect(await emailOf(late)).toBe(late.email);
  });

  it('that has its address and its answers already is not touched', async () => {
    const { portalId, saveWave, invite, history } = setUp();
    const wave = await saveWave('wav_1');
    const waiting = await invite(wave, OLD);
    const answered = await invite(wave, NEW, 'answered');
    const versions = async () => {
      const { rows } = await sql<{ id: string; version: string }>`
        select invitation_id as id, xmin::text as version from invitations
        where portal_id = ${portalId} order by invitation_id
      `.execute(opened.database.kysely);
      return rows;
    };
    const before = await versions();
    await history.changeAddresses(portalId, [
      { contactId: OLD, email: waiting.email },
      { contactId: NEW, email: `not.${answered.email}` },
    ]);
    await history.withdrawInvitations(portalId, [
      { contactId: OLD, companyIds: ['another'] },
      { contactId: NEW, companyIds: null },
    ]);
    await history.changeAddresses(portalId, []);
    expect(await versions()).toEqual(before);
  });

  it('is found while it may still answer, page by page, with its companies', async () => {
    const { portalId, saveWave, invite, history } = setUp();
    const one = await saveWave('wav_1', { companyId: '502' });
    const two = await saveWave('wav_2', { companyId: '501', status: 'paused' });
    const closed = await saveWave('wav_3', { companyId: '503', status: 'closed' });
    for (const wave of [one, two, closed]) await invite(wave, '10');
    await invite(one, '11', 'answered');
    await invite(closed, '12');
    await invite(one, '9', 'started');
    await invite(one, '13', 'none', { side: 'vendor' });
    const first = { contactId: '10', companyIds: ['501', '502'] };
    expect(await history.listWaitingContacts(portalId, '', 10)).toEqual([
      first,
      { contactId: '9', companyIds: ['502'] },
    ]);
    expect(await history.listWaitingContacts(portalId, '', 1)).toEqual([first]);
    expect(await history.listWaitingContacts(portalId, '9', 1)).toEqual([]);
  });

  it('is known when it was invited, left out, asked or written to', async () => {
    const { portalId, saveWave, invite, invitations, contactStates, records, ...stores } = setUp();
    const wave = await saveWave('wav_1');
    await invite(wave, '1');
    await invite(wave, '2', 'none', { side: 'vendor' });
    await invitations.insertExclusions(wave, [
      { contactId: '3', name: '', email: '', reason: 'no_email', until: null },
    ]);
    await contactStates.setSurveyOptOut(portalId, '4', true);
    await records.want(stores.record('5'), { radar_group: 'users' });
    await records.want({ ...stores.record('6'), objectType: 'companies' }, { radar_coverage: '' });
    const known = await stores.history.knownContacts(portalId, ['6', '5', '4', '3', '2', '1']);
    expect(known.sort()).toEqual(['1', '3', '4', '5']);
  });

  it('leaves no trace when its data is deleted for privacy', async () => {
    // In no other test's rows.
    const [id, formerId] = ['880033', '880044'];
    const { portalId, saveWave, invite, answer, record, peopleOf, ...stores } = setUp();
    const wave = await saveWave('wav_1', { answersVersion: 3, scoredVersion: 3 });
    const closed = await saveWave('wav_2', { status: 'closed', answersVersion: 3 });
    const anonymous = await saveWave('wav_3', { mode: 'anonymous' });
    for (const one of [wave, closed]) {
      await answer(await invite(one, id));
      await answer(await invite(one, '8001'));
      await stores.snapshots.save(naming(portalId, one, id, '8001'));
    }
    await invite(anonymous, id, 'answered');
    await stores.responses.insert(
      buildResponse({ portalId, waveId: 'wav_3', invitationId: null, personId: null }),
    );
    // The same person had another id before, and was asked twice.
    await answer(await invite(wave, formerId));
    await stores.history.moveContact(portalId, formerId, id);
    await stores.invitations.insertExclusions(await saveWave('wav_4'), [
      {
        contactId: id,
        name: `First-${id} Last-${id}`,
        email: `mail-of-${id}@nordlys.example`,
        reason: 'rest_period',
        until: '2027-01-01',
      },
    ]);
    await stores.contactStates.setLastAsked(portalId, [id, '8001'], 'delivery', NOW);
    await stores.records.want(record(id), { radar_group: 'users' });
    await stores.changes.insertAll(mentions(portalId, id, formerId), NOW);
    await stores.jobs.enqueue([
      { name: 'invitation.send', data: { portalId, invitationId: `inv_wav_1_${id}_customer` } },
      { name: 'invitation.send', data: { portalId, invitationId: 'inv_wav_1_8001_customer' } },
    ]);

    await stores.history.forgetContact(portalId, id);
    const forgotten = await dumpTables(opened.database);
    for (const known of [formerId, id]) {
      expect(namesOf(forgotten, known)).toEqual(['change_events']);
    }
    expect(await peopleOf(wave)).toEqual({ '8001': 'answered' });
    expect(await stores.responses.listOfWave(anonymous)).toHaveLength(1);
    expect(await stores.snapshots.findLatest(closed)).toEqual(naming(portalId, closed, '8001'));
    expect(await stores.waves.get(wave)).toMatchObject({ answersVersion: 4 });
    expect(await stores.waves.get(closed)).toMatchObject({ answersVersion: 3 });
    expect(await stores.waves.get(anonymous)).toMatchObject({ answersVersion: 0 });
    expect(await stores.portalStates.countWork(portalId)).toMatchObject({ jobsWaiting: 1 });

    await stores.history.forgetContact(portalId, id);
    expect(await dumpTables(opened.database)).toEqual(forgotten);

    // An id alone is kept where it keeps late news from bringing anything back, and only so long.
    const left = await stores.changes.listWaiting(portalId, 10);
    const keys = left.map(({ eventKey }) => eventKey);
    expect(keys.sort()).toEqual(['into', 'merged', 'other', 'privacy']);
    await stores.changes.markDone(portalId, keys, NOW);
    await stores.changes.deleteDoneBefore(portalId, day(28));
    const cleaned = await dumpTables(opened.database);
    for (const known of [formerId, id]) expect(namesOf(cleaned, known)).toEqual([]);
  });

  it('takes along scores that nobody else stands behind when it is forgotten', async () => {
    const { portalId, saveWave, invite, answer, history, snapshots } = setUp();
    const wave = await saveWave('wav_1', { status: 'closed' });
    await answer(await invite(wave, NEW));
    await answer(await invite(wave, '31', 'none', { side: 'vendor' }));
    await answer(await invite(wave, '8001'), { late: true });
    await snapshots.save({ ...naming(portalId, wave, NEW), kind: 'final' });
    const other = await saveWave('wav_2', { status: 'closed' });
    await answer(await invite(other, NEW), { late: true });
    await snapshots.save({ ...naming(portalId, other), kind: 'final' });

    await history.forgetContact(portalId, NEW);
    expect(await snapshots.findLatest(wave)).toBeNull();
    expect(await snapshots.findLatest(other)).not.toBeNull();
  });

  it('in another portal has the same id and keeps everything', async () => {
    const here = setUp();
    const there = setUp();
    for (const portal of [here, there]) {
      const wave = await portal.saveWave('wav_1');
      await portal.answer(await portal.invite(wave, OLD));
      await portal.snapshots.save(naming(portal.portalId, wave, OLD));
      await portal.contactStates.setSurveyOptOut(portal.portalId, OLD, true);
      await portal.records.want(portal.record(OLD), { radar_group: 'users' });
      await portal.changes.insertAll(mentions(portal.portalId, NEW, OLD), NOW);
    }
    const ofThere = async () => {
      const dump = await dumpTables(opened.database);
      return Object.values(dump)
        .flat()
        .filter((row) => row.includes(`"portal_id": ${there.portalId}`));
    };
    const before = await ofThere();
    expect(before.length).toBeGreaterThan(5);
    await here.history.moveContact(here.portalId, OLD, NEW);
    await here.history.changeAddresses(here.portalId, [
      { contactId: NEW, email: 'new@nordlys.example' },
    ]);
    await here.history.loseContact(here.portalId, NEW);
    await here.history.forgetContact(here.portalId, NEW);
    expect(await ofThere()).toEqual(before);
  });
});

/** A snapshot of a wave that names these people wherever scores name people. */
function naming(portalId: number, { waveId }: Wave, ...people: string[]): Snapshot {
  const snapshot = buildSnapshot({ portalId, waveId, snapshotId: `snp_${waveId}` });
  return {
    ...snapshot,
    scores: {
      ...snapshot.scores,
      followups: people.map((respondentId) => ({ respondentId, pointIds: ['p1'] })),
      excludedRespondents: people,
      flaggedRespondents: people,
    },
  };
}

/** The tables that contain this text anywhere. */
function namesOf(dump: TableDump, text: string): string[] {
  return Object.keys(dump).filter((name) => dump[name]?.some((row) => row.includes(text)));
}

function mentions(portalId: number, id: string, formerId: string) {
  const contact = { portalId, object: 'contacts', recordId: id } as const;
  return [
    buildChange({ ...contact, eventKey: 'changed', property: 'email' }),
    buildChange({ ...contact, eventKey: 'merged', kind: 'merged', otherIds: [formerId] }),
    buildChange({ ...contact, eventKey: 'into', kind: 'merged', recordId: '9', otherIds: [id] }),
    buildChange({
      portalId,
      eventKey: 'associated',
      kind: 'associated',
      otherIds: ['1', id],
      otherObject: 'contacts',
    }),
    buildChange({ ...contact, eventKey: 'privacy', kind: 'privacy_deleted' }),
    buildChange({ portalId, eventKey: 'other', recordId: '9' }),
  ];
}
