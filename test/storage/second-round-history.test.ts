import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildPortal, buildResponse } from './samples.ts';
import { buildSecondAnswer, buildSecondInvitation, buildSecondRound } from './second-rounds.ts';

const NOW = new Date('2026-11-04T10:00:00Z');
const OLD = '770011';
const NEW = '770022';

describe.each(await databases())('the second round of a wave on %s', (kind) => {
  let opened: TestStorage;
  let nextPortal = 100;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  /** Each test has a portal of its own: a closed wave whose people, by id, are asked once more. */
  async function setUp(personIds: readonly string[]) {
    nextPortal += 1;
    const portalId = nextPortal;
    const { storage } = opened;
    await storage.portals.save(buildPortal({ portalId }));
    const wave = buildWave({ portalId, status: 'closed', closedAt: NOW });
    await storage.waves.insert(wave);
    const idOf = (personId: string) => `inv_${personId}`;
    await storage.invitations.insertAll(
      personIds.map((personId) =>
        buildInvitation({
          portalId,
          personId,
          invitationId: idOf(personId),
          response: 'answered',
          linkHash: `${String(portalId)} first ${personId}`,
        }),
      ),
    );
    const round = buildSecondRound({ portalId });
    const links = personIds.map((personId) =>
      buildSecondInvitation({
        portalId,
        invitationId: idOf(personId),
        linkHash: `${String(portalId)} second ${personId}`,
      }),
    );
    await storage.secondRounds.insert(round, links);
    const linkOf = (personId: string) =>
      storage.secondRounds.getInvitation({ portalId, invitationId: idOf(personId) });
    const say = (personId: string, now = NOW, overrides = {}) =>
      storage.secondRounds.accept(
        buildSecondAnswer({
          portalId,
          answerId: `sca_${personId}`,
          invitationId: idOf(personId),
          ...overrides,
        }),
        { portalId, invitationId: idOf(personId) },
        now,
      );
    const unsent = async (now = NOW) =>
      (await storage.secondRounds.listUnsent(portalId, now)).map((one) => one.invitationId);
    return { ...storage, portalId, wave, round, linkOf, say, unsent };
  }

  it('is stored once for a wave', async () => {
    const { secondRounds, round } = await setUp([OLD]);
    expect(await secondRounds.insert({ ...round, requestId: 'another-one' }, [])).toBe(false);
    expect(await secondRounds.find(round)).toEqual(round);
  });

  it('takes one answer from each link, also of two at once, until it ends', async () => {
    const { say, secondRounds, round, linkOf } = await setUp([OLD, NEW]);
    const kept = await Promise.all([say(OLD), say(OLD, NOW, { answerId: 'sca_other' })]);
    expect(kept.sort()).toEqual([false, true]);
    expect(await linkOf(OLD)).toMatchObject({ response: 'answered' });
    expect(await say(NEW, round.endsAt)).toBe(false);
    expect(await secondRounds.listAnswers(round)).toHaveLength(1);
  });

  it('takes nothing once it was stopped, and is stopped once', async () => {
    const { say, secondRounds, round, unsent } = await setUp([OLD]);
    expect(await secondRounds.stop(round, NOW)).toBe(true);
    expect(await secondRounds.stop(round, NOW)).toBe(false);
    expect(await say(OLD)).toBe(false);
    expect(await unsent()).toEqual([]);
  });

  it('keeps no two anonymous answers apart by their person', async () => {
    const { say, secondRounds, round } = await setUp([OLD, NEW]);
    for (const id of [OLD, NEW]) expect(await say(id, NOW, { invitationId: null })).toBe(true);
    const answers = await secondRounds.listAnswers(round);
    expect(answers.map(({ invitationId }) => invitationId)).toEqual([null, null]);
  });

  it('hands out each link once, and tells what became of it', async () => {
    const { portalId, secondRounds, unsent } = await setUp([OLD]);
    const ref = { portalId, invitationId: `inv_${OLD}` };
    const taken = await Promise.all([secondRounds.take(ref, NOW), secondRounds.take(ref, NOW)]);
    expect(taken.sort()).toEqual([false, true]);
    expect(await unsent()).toEqual([]);
    expect(await secondRounds.settle(ref, 'queued')).toBe(true);
    expect(await unsent()).toEqual([`inv_${OLD}`]);
    expect(await secondRounds.settle(ref, 'sent')).toBe(false);
  });

  it('waits to send nothing to who wants no surveys, and nothing after its end', async () => {
    const { portalId, contactStates, unsent, round } = await setUp([OLD, NEW]);
    await contactStates.setSurveyOptOut(portalId, OLD, true);
    expect(await unsent()).toEqual([`inv_${NEW}`]);
    expect(await unsent(round.endsAt)).toEqual([]);
  });

  it('forgets a person with all that they said', async () => {
    const { portalId, history, say, secondRounds, round } = await setUp([OLD, NEW]);
    for (const id of [OLD, NEW]) await say(id);
    await history.forgetContact(portalId, OLD);
    const answers = await secondRounds.listAnswers(round);
    expect(answers.map(({ answerId }) => answerId)).toEqual([`sca_${NEW}`]);
    const ref = { portalId, invitationId: `inv_${OLD}` };
    await expect(secondRounds.getInvitation(ref)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('has one link for a person of whom there were two', async () => {
    const { portalId, history, linkOf, say } = await setUp([OLD, NEW]);
    await history.moveContact(portalId, OLD, NEW);
    expect(await linkOf(OLD)).toMatchObject({ response: 'withdrawn' });
    expect(await linkOf(NEW)).toMatchObject({ response: 'none' });
    expect(await say(OLD)).toBe(false);
    expect(await say(NEW)).toBe(true);
  });

  it('is taken back from a contact that is gone', async () => {
    const { portalId, history, linkOf } = await setUp([OLD, NEW]);
    await history.loseContact(portalId, OLD);
    expect(await linkOf(OLD)).toMatchObject({ response: 'withdrawn' });
    expect(await linkOf(NEW)).toMatchObject({ response: 'none' });
  });

  it('ends with its company', async () => {
    const { portalId, wave, history, secondRounds, round, say } = await setUp([OLD]);
    await history.loseCompany({ portalId, companyId: wave.companyId }, NOW);
    expect(await secondRounds.find(round)).toMatchObject({ stoppedAt: NOW });
    expect(await say(OLD)).toBe(false);
  });

  it('loses its words and links when the wave loses its answers', async () => {
    const { portalId, wave, responses, retention, say, secondRounds, round } = await setUp([OLD]);
    await responses.insert(buildResponse({ portalId, invitationId: `inv_${OLD}`, personId: OLD }));
    await say(OLD);
    await retention.strip(wave, NOW);
    expect(await secondRounds.listAnswers(round)).toEqual([]);
    const ref = { portalId, invitationId: `inv_${OLD}` };
    await expect(secondRounds.getInvitation(ref)).rejects.toMatchObject({ code: 'not_found' });
    expect(await secondRounds.find(round)).not.toBeNull();
  });

  it('goes with its portal', async () => {
    const { portalId, portalStates, say, secondRounds, round } = await setUp([OLD]);
    await say(OLD);
    await portalStates.deleteAll(portalId);
    expect(await secondRounds.find(round)).toBeNull();
    expect(await secondRounds.listAnswers(round)).toEqual([]);
  });
});
