import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { customerRelationship } from '../../src/survey/templates/customer-relationship.ts';
import { text } from '../../src/texts/catalogue.ts';
import { launch, linkOf, open, optOutLinkOf, post } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { findSecondLink, secondLinkOf } from '../support/second-round.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const POOR = { now: 2, desired: 9 };
const [first, second] = customerRelationship.points.map(({ id }) => id) as [string, string];
const WHY = `f.${first}.why`;
const WANTED = `f.${first}.wanted`;

let house: House;
beforeAll(async () => {
  house = await startHouse('pglite', {
    data: buildPortalData({
      900: buildPeople(4, 9001),
      901: buildPeople(4, 9101),
      902: buildPeople(9, 9201),
      903: buildPeople(2, 9301),
    }),
  });
});
afterAll(() => house.close());

const ask = (waveId: string, pointIds: readonly string[], requestId = `ask-${waveId}`) =>
  house.card('POST', `/second-rounds/${waveId}`, { requestId, pointIds });
const close = async (waveId: string) => {
  await house.card('POST', `/waves/${waveId}/close`, { requestId: `close-${waveId}` });
  await house.app.whenIdle();
};
const mailsOf = () =>
  house.sandbox.mailbox
    .mails()
    .filter(({ subject }) => subject === text('en', 'mail.second.subject'));
const isAsked = (ids: readonly string[]) => ids.map((id) => findSecondLink(house, id) !== null);
const answersOf = (waveId: string) =>
  house.app.storage.secondRounds.listAnswers({ portalId: house.sandbox.portalId, waveId });

/** A closed wave that the first `count` people of a company have answered. */
async function closedWave(companyId: string, mode: string, ids: readonly string[]) {
  const waveId = await launch(house, companyId, { mode });
  for (const id of ids) expect(await answer(linkOf(house, id), POOR)).toBe(200);
  await house.app.whenIdle();
  await close(waveId);
  return waveId;
}

describe('asking why', () => {
  let waveId: string;
  beforeAll(async () => {
    waveId = await launch(house, '900', { mode: 'named' });
    house.clock.advance({ hours: 1 });
  });

  it('is refused while the wave is open, and mails nobody', async () => {
    expect((await ask(waveId, [first])).body.error.code).toBe('wave_state');
    for (const id of ['9001', '9002', '9003']) await answer(linkOf(house, id), POOR);
    await post(optOutLinkOf(house, '9003'), {});
    await house.app.whenIdle();
    await close(waveId);
    await house.app.runDueWork();
    expect(mailsOf()).toEqual([]);
  });

  it.each([
    { pointIds: ['gone'], why: 'a point that the radar does not have' },
    { pointIds: [first, first], why: 'a point twice' },
    { pointIds: [], why: 'no point' },
    { pointIds: customerRelationship.points.map(({ id }) => id).slice(0, 4), why: 'four points' },
  ])('is refused for $why', async ({ pointIds }) => {
    expect((await ask(waveId, pointIds, `bad-${String(pointIds.length)}-1`)).body).toMatchObject({
      ok: false,
      error: { code: 'bad_input' },
    });
    expect(mailsOf()).toEqual([]);
  });

  it('mails those who answered and want surveys, once, also when it is repeated or at once', async () => {
    const asked = await Promise.all([ask(waveId, [first, second]), ask(waveId, [first, second])]);
    for (const { body } of asked) {
      expect(body).toEqual({ ok: true, data: { waveId, endsOn: '24 August 2026' } });
    }
    await house.app.runDueWork();
    await house.app.runDueWork();
    expect(isAsked(['9001', '9002', '9003', '9004'])).toEqual([true, true, false, false]);
    expect(mailsOf()).toHaveLength(2);
    const ids = house.sandbox.mailbox.mails().map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is not done a second time by somebody else', async () => {
    const { body } = await ask(waveId, [first], 'another-request');
    expect(body.error).toMatchObject({
      code: 'second_round_started',
      message: text('en', 'error.second_round_started.message'),
    });
  });

  it('does not touch the rest period', async () => {
    const { portalId } = house.sandbox;
    const [state] = await house.app.storage.contactStates.listByIds(portalId, ['9001']);
    const wave = await house.app.storage.waves.get({ portalId, waveId });
    expect(state?.lastAskedAt).toEqual(wave.openedAt);
  });

  it('of a wave of another account is refused', async () => {
    const { body } = await ask('wav_00000000000000000001', [first]);
    expect(body.error.code).toBe('not_found');
  });

  describe('the page behind the link', () => {
    it('says who reads it before the first question, and asks about the chosen points', async () => {
      const { status, page } = await open(secondLinkOf(house, '9001'));
      expect(status).toBe(200);
      const promise = page.indexOf(text('en', 'survey.mode.named.title'));
      expect(promise).toBeGreaterThan(0);
      expect(promise).toBeLessThan(page.indexOf(`name="${WHY}"`));
      expect(page).toContain(`name="f.${second}.wanted"`);
      expect(page).toContain(text('en', 'second.reason.low_score'));
      expect(page).not.toContain('<script');
      expect(page.match(/<textarea/g)).toHaveLength(4);
    });

    it('stores nothing when it is looked at, by whomever', async () => {
      const before = await house.dump();
      const link = secondLinkOf(house, '9001');
      for (const method of ['GET', 'HEAD']) {
        expect((await open(link, { method })).status).toBe(200);
        await open(`${link}?${WHY}=Pressed`, { method });
      }
      expect((await open(`${link}/more`)).page).toContain(`name="${WHY}"`);
      expect(await house.dump()).toEqual(before);
    });

    it('comes again with everything where nothing or too much was written', async () => {
      const link = secondLinkOf(house, '9001');
      const empty = await post(link, { [WHY]: '  ' });
      expect(empty.status).toBe(400);
      expect(empty.page).toContain(text('en', 'survey.error.empty'));
      const long = await post(link, { [WHY]: 'x'.repeat(2001), [WANTED]: '<b>Faster</b>' });
      expect(long.status).toBe(400);
      expect(long.page).toContain('&lt;b&gt;Faster&lt;/b&gt;');
      expect(long.page).toContain('2,001');
      expect(await answersOf(waveId)).toEqual([]);
    });

    it('keeps one answer, also of two that come at once, and thanks', async () => {
      const link = secondLinkOf(house, '9001');
      const body = { [WHY]: 'Too many people', [WANTED]: 'One contact', 'f.gone.why': 'No' };
      const replies = await Promise.all([post(link, body), post(link, body)]);
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(replies.find(({ status }) => status === 200)?.page).toContain(
        text('en', 'thanks.title'),
      );
      expect(await answersOf(waveId)).toMatchObject([
        { said: { [first]: { why: 'Too many people', wanted: 'One contact' } } },
      ]);
      const again = await open(link);
      expect([
        again.status,
        again.page.includes(text('en', 'message.already_answered.title')),
      ]).toEqual([409, true]);
    });

    it('is dead once the questions were ended, which can be repeated', async () => {
      for (let count = 0; count < 2; count += 1) {
        const path = `/second-rounds/${waveId}/stop`;
        expect((await house.card('POST', path, { requestId: 'stop-it-now' })).body).toEqual({
          ok: true,
          data: { waveId, endsOn: '' },
        });
      }
      const link = secondLinkOf(house, '9002');
      expect((await open(link)).status).toBe(410);
      expect((await post(link, { [WHY]: 'Too late' })).status).toBe(410);
      expect(await answersOf(waveId)).toHaveLength(1);
    });
  });
});

describe('a confidential second round', () => {
  it('goes to those who answered, ends by itself, and names nobody in the log', async () => {
    const waveId = await closedWave('901', 'confidential', ['9101', '9102', '9103']);
    await ask(waveId, [first]);
    await house.app.runDueWork();
    expect(isAsked(['9101', '9102', '9103', '9104'])).toEqual([true, true, true, false]);
    const { page } = await open(secondLinkOf(house, '9101'));
    expect(page).toContain(text('en', 'survey.mode.confidential.title'));
    for (const entry of house.log.events('second_round.sent').slice(-3)) {
      expect(entry).not.toHaveProperty('invitationId');
    }
    house.clock.advance({ days: 7 });
    expect((await open(secondLinkOf(house, '9101'))).status).toBe(410);
  });
});

describe('an anonymous second round', () => {
  it('goes to everybody who was invited, and keeps no way back to the person', async () => {
    const people = Array.from({ length: 9 }, (_, index) => String(9201 + index));
    const waveId = await closedWave('902', 'anonymous', people.slice(0, 5));
    await ask(waveId, [first]);
    await house.app.runDueWork();
    expect(isAsked(people)).toEqual(people.map(() => true));
    // Who has not answered the survey may answer now: nobody is told apart.
    for (const id of [people[0], people[8]]) {
      const reply = await post(secondLinkOf(house, id ?? ''), { [WHY]: `Because ${String(id)}` });
      expect(reply.status).toBe(200);
    }
    const stored = await answersOf(waveId);
    expect(stored).toHaveLength(2);
    for (const one of stored) {
      expect(one.invitationId).toBeNull();
      expect(one.submittedAt.toISOString()).toMatch(/T00:00:00\.000Z$/);
    }
    const { second_invitations: links = [] } = await house.dump();
    // When the mail leaves is decided before anybody answers.
    for (const row of links) expect(row).not.toMatch(/"(?!due_at)\w+_at"/);
  });
});

it('a survey with too few answers to be shown asks nothing more', async () => {
  const waveId = await closedWave('903', 'confidential', ['9301', '9302']);
  expect((await ask(waveId, [first])).body.error.code).toBe('second_round_impossible');
});

it.each([
  ['an unknown link', () => `${house.url}/w/${'a'.repeat(43)}`],
  ['no link at all', () => `${house.url}/w/short`],
  ['the link of the survey', () => linkOf(house, '9001').replace('/s/', '/w/')],
])('%s opens no second round', async (_name, address) => {
  expect((await open(address())).status).toBe(404);
  expect((await post(address(), { [WHY]: 'Hello' })).status).toBe(404);
});
