import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Stores } from '../../src/storage/storage.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildColleague, buildPortal, buildResponse } from './samples.ts';

const NOW = new Date('2026-11-03T10:00:00Z');
const WAVE = buildWave();
const INVITATION = buildInvitation();
const FIELDS = { comment: 'half a sentence ø' };

describe.each(await databases())('a draft on %s', (kind) => {
  let opened: TestStorage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    const { storage } = opened;
    await storage.portalStates.deleteAll(1);
    await storage.portals.save(buildPortal());
    await storage.waves.insert(WAVE);
    await storage.invitations.insertAll([INVITATION]);
  });

  it('grows field by field, and marks its invitation as started', async () => {
    const { drafts, invitations } = opened.storage;
    expect(await drafts.get(INVITATION)).toEqual({});
    expect(await drafts.add(INVITATION, { ...FIELDS, ease: '5' })).toEqual({
      ...FIELDS,
      ease: '5',
    });
    expect(await drafts.add(INVITATION, { ease: '6' })).toEqual({ ...FIELDS, ease: '6' });
    expect(await drafts.get(INVITATION)).toEqual({ ...FIELDS, ease: '6' });
    expect((await invitations.get(INVITATION)).response).toBe('started');
  });

  const endings: ReadonlyArray<[string, (stores: Stores) => Promise<unknown>]> = [
    ['an answer', ({ invitations }) => invitations.setResponse(INVITATION, 'answered', NOW)],
    ['a late answer', ({ invitations }) => invitations.setResponse(INVITATION, 'late', NOW)],
    ['a withdrawal', ({ invitations }) => invitations.setResponse(INVITATION, 'withdrawn', null)],
    ['the close of its wave', ({ waves }) => waves.setStatus(WAVE, 'closed', NOW)],
    ['a wave that is cancelled', ({ waves }) => waves.setStatus(WAVE, 'cancelled', NOW)],
    ['a lost company', ({ history }) => history.loseCompany(WAVE, NOW)],
    ['a lost contact', ({ history }) => history.loseContact(1, INVITATION.personId)],
    ['a privacy deletion', ({ history }) => history.forgetContact(1, INVITATION.personId)],
    ['the removal of its portal', ({ portalStates }) => portalStates.deleteAll(1)],
  ];

  it.each(endings)('ends with %s, and none is saved afterwards', async (_what, end) => {
    const { drafts } = opened.storage;
    await drafts.add(INVITATION, FIELDS);
    await end(opened.storage);
    expect(await drafts.get(INVITATION)).toEqual({});
    expect(await drafts.add(INVITATION, FIELDS)).toBeNull();
    expect(await drafts.get(INVITATION)).toEqual({});
  });

  it.each(endings)('that is saved at the moment of %s does not outlive it', async (_what, end) => {
    const { drafts } = opened.storage;
    for (let round = 0; round < 3; round += 1) {
      await Promise.all([drafts.add(INVITATION, FIELDS), end(opened.storage)]);
      expect(await drafts.get(INVITATION)).toEqual({});
    }
  });

  it('stays while its wave is paused', async () => {
    const { drafts, waves } = opened.storage;
    await drafts.add(INVITATION, FIELDS);
    await waves.setStatus(WAVE, 'paused', null);
    expect(await drafts.get(INVITATION)).toEqual(FIELDS);
  });

  it('ends when the link is sent anew, perhaps to another address', async () => {
    const { drafts, invitations } = opened.storage;
    await drafts.add(INVITATION, FIELDS);
    const renewal = { email: 'other@nordlys.example', requestId: 'again', at: NOW };
    const sent = { ...INVITATION, delivery: 'sent' as const };
    await invitations.moveDelivery(sent, ['queued'], 'sent', NOW);
    const link = { linkNonce: 'k1.other', linkHash: 'another' };
    expect(await invitations.renew(sent, { ...renewal, ...link })).toBe(true);
    expect(await drafts.get(INVITATION)).toEqual({});
  });

  it('follows the contact that survives a merge, and ends with the invitation that is given up', async () => {
    const { drafts, invitations, history } = opened.storage;
    const other = buildInvitation({ invitationId: 'inv_2', personId: '7002', linkHash: 'other' });
    await invitations.insertAll([other]);
    await drafts.add(INVITATION, FIELDS);
    await drafts.add(other, { comment: 'the other one' });
    await history.moveContact(1, '7002', '7001');
    expect(await drafts.get(INVITATION)).toEqual(FIELDS);
    expect(await drafts.get(other)).toEqual({});
  });
});

describe.each(await databases())('on %s', (kind) => {
  let opened: TestStorage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
    await opened.storage.portals.save(buildPortal());
    await opened.storage.waves.insert(WAVE);
    await opened.storage.invitations.insertAll([INVITATION]);
  });
  afterAll(() => opened.close());

  it('clicks of machines are counted by kind', async () => {
    const { machineHits } = opened.storage;
    await Promise.all([
      machineHits.add(INVITATION, 'hidden_link'),
      machineHits.add(INVITATION, 'hidden_link'),
      machineHits.add(INVITATION, 'too_fast'),
    ]);
    expect(await machineHits.get(INVITATION)).toEqual({ hidden_link: 2, too_fast: 1 });
  });

  it('suggested colleagues go with a wave whose time is over, anonymous ones, too', async () => {
    const { colleagues, waves, retention } = opened.storage;
    const ended = buildWave({ waveId: 'wav_ended', requestId: 'ended' });
    await waves.insert(ended);
    await waves.setStatus(ended, 'closed', NOW);
    await colleagues.insert(buildColleague({ waveId: 'wav_ended', suggestionId: 'sug_ended' }));
    await retention.strip(ended, NOW);
    expect(await colleagues.listOfWave(ended)).toEqual([]);
  });

  it('a suggested colleague goes with the answer that named them', async () => {
    const { colleagues, responses, history } = opened.storage;
    const response = buildResponse();
    await responses.insert(response);
    const { responseId } = response;
    const hidden = buildColleague({ suggestionId: 'sug_2', email: '' });
    await colleagues.insert(buildColleague({ responseId }));
    await colleagues.insert(hidden);
    await history.forgetContact(1, INVITATION.personId);
    expect(await colleagues.listOfWave(WAVE)).toEqual([hidden]);
  });

  it('answers of the first versions are read without follow-up questions', async () => {
    const { responses } = opened.storage;
    const old = buildResponse({ responseId: 'rsp_old', invitationId: null, personId: null });
    await responses.insert(old);
    await sql`update responses set answers = answers - 'followups'`.execute(opened.database.kysely);
    const stored = await responses.listOfWave(WAVE);
    expect(stored.find(({ responseId }) => responseId === 'rsp_old')?.answers.followups).toEqual(
      {},
    );
  });
});
