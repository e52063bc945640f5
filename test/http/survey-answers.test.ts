import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../src/texts/catalogue.ts';
import { FORM, launch, linkOf, open, post } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer, fillForm } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const GOOD = { now: 7, desired: 9 };

let house: House;
let waveId: string;
let lateId: string;

beforeAll(async () => {
  const people = [{ id: '9002', language: 'da' }, ...buildPeople(4, 9003)];
  const data = buildPortalData({ 900: people, 902: buildPeople(6, 9201) });
  house = await startHouse('pglite', { data });
  waveId = await launch(house, '900');
  lateId = await launch(house, '902');
});
afterAll(() => house.close());

const responsesOf = (wave: string) =>
  house.app.storage.responses.listOfWave({ portalId: house.sandbox.portalId, waveId: wave });

describe('answering', () => {
  it('stores every word, thanks, and takes the link no second time', async () => {
    const link = linkOf(house, '9002');
    const comment = 'Blåbærgrød & <b>"æøå"</b> \u{1F600}\nlinje to';
    const body = await fillForm(link, GOOD, {}, { recommend: '9', recommended: 'yes', ease: '6' });
    body.set('comment', comment.replace('\n', '\r\n'));
    body.set('recommendedTo', 'En kollega i Odense');

    const thanked = await post(link, body);
    expect(thanked.status).toBe(200);
    expect(thanked.page).toContain(text('da', 'thanks.title'));

    const [stored, ...others] = await responsesOf(waveId);
    expect(others).toEqual([]);
    expect(stored).toMatchObject({
      personId: '9002',
      side: 'customer',
      late: false,
      answers: {
        points: { trust: GOOD },
        recommend: 9,
        recommended: true,
        recommendedTo: 'En kollega i Odense',
        ease: 6,
        comment,
      },
    });
    expect(stored?.durationSeconds).toBeGreaterThanOrEqual(120);

    for (const again of [
      await open(link),
      await post(link, body),
      await post(link, { 'p.trust.now': 'x' }),
    ]) {
      expect(again.status).toBe(409);
      expect(again.page).toContain(text('da', 'message.already_answered.title'));
    }
    expect(await responsesOf(waveId)).toHaveLength(1);
  });

  it('may leave out everything but one question', async () => {
    const { status } = await post(linkOf(house, '9003'), { ease: '4' });
    expect(status).toBe(200);
  });

  it('may come as JSON from a script', async () => {
    const answers = { recommend: 9, recommended: true, 'p.trust.now': 7, comment: 'Fra et script' };
    const type = { 'content-type': 'application/json' };
    expect((await post(linkOf(house, '9005'), JSON.stringify(answers), type)).status).toBe(200);
    const stored = (await responsesOf(waveId)).find(({ personId }) => personId === '9005');
    expect(stored?.answers).toMatchObject({
      points: { trust: { now: 7, desired: null } },
      recommend: 9,
      recommended: true,
      comment: 'Fra et script',
    });
  });

  it('needs no other field than those of the form, and ignores what it does not know', async () => {
    const { status } = await post(
      linkOf(house, '9004'),
      'recommend=8&role=admin&constructor=y&toString=1&__proto__=z&__proto__[x]=1',
    );
    expect(status).toBe(200);
    const stored = (await responsesOf(waveId)).find(({ personId }) => personId === '9004');
    expect(Object.keys(stored?.answers ?? {})).not.toContain('role');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  const tooLong = 'æ'.repeat(2001);
  it.each([
    ['above the scale', { 'p.trust.now': '11' }],
    ['below the scale', { 'p.trust.desired': '-1' }],
    ['between two steps', { 'p.trust.now': '7.5' }],
    ['in words', { 'p.trust.now': 'seven' }],
    ['in exponents', { recommend: '1e1' }],
    ['beyond every number', { recommend: '9'.repeat(400) }],
    ['of a recommendation above ten', { recommend: '11' }],
    ['of an ease of zero', { ease: '0' }],
    ['of maybe', { recommended: 'maybe' }],
    ['for a point that the radar does not have', { 'p.nothing.now': '5' }],
    ['for a point by the name of a method', { 'p.constructor.now': '5' }],
    ['with a comment that is too long', { comment: tooLong }],
    ['with a reason that is too long', { recommendReason: tooLong }],
    ['with nothing in it', {}],
    ['with blanks only', { comment: ' \n ', 'p.trust.now': '' }],
    ['for a prototype', { 'p.__proto__.now': '5' }],
  ])('%s stores nothing and shows the form again', async (_what, fields) => {
    const { status, page } = await post(linkOf(house, '9006'), fields);
    expect(status).toBe(400);
    expect(page).toContain('<form method="post"');
    expect(page).toContain('role="alert"');
  });

  it('a question that comes twice is told apart from an answer', async () => {
    const { status } = await post(linkOf(house, '9006'), 'recommend=3&recommend=9');
    expect(status).toBe(400);
  });

  it('shows what was entered once more when something is wrong, and mark-up stays text', async () => {
    const comment = '</textarea><script>alert("æ")</script><img src=x onerror=alert(1)>';
    const { page } = await post(linkOf(house, '9006'), {
      comment,
      'p.trust.now': '8',
      recommend: '"><script>',
    });
    expect(page).not.toMatch(/<script(?! type="module" src="\/assets\/)|<img/i);
    expect(page).toContain('&lt;script&gt;alert(');
    expect(page).toMatch(/name="p\.trust\.now"[^>]*value="8"[^>]*checked/);
  });

  it.each([
    ['half a JSON', '{"recommend":9', 'application/json'],
    ['a JSON list', '[{"recommend":9}]', 'application/json'],
    ['a JSON number', '9', 'application/json'],
    ['an empty JSON', '{}', 'application/json'],
    ['JSON with a number in quotes', '{"ease":"4.5"}', 'application/json'],
    ['JSON within JSON', '{"comment":{"comment":"x"}}', 'application/json'],
    ['JSON of a prototype', '{"__proto__":{"recommend":9}}', 'application/json'],
    ['plain text', 'recommend=9', 'text/plain'],
    ['a form with files', '--x\r\n\r\n9\r\n--x--', 'multipart/form-data; boundary=x'],
    ['no body', '', FORM],
    ['another alphabet', 'recommend=9', `${FORM}; charset=klingon`],
  ])('by %s is no answer', async (_what, body, type) => {
    const { status } = await post(linkOf(house, '9006'), body, { 'content-type': type });
    expect(status).toBe(400);
  });

  it('with compression that is broken is refused', async () => {
    const headers = { 'content-encoding': 'gzip' };
    expect((await post(linkOf(house, '9006'), 'recommend=9', headers)).status).toBe(400);
  });

  it.each([
    ['a form of 200 kB', `comment=${'x'.repeat(200_000)}`, FORM],
    ['too many fields', Array.from({ length: 1500 }, (_, nr) => `f${nr}=1`).join('&'), FORM],
    ['200 kB of JSON', JSON.stringify({ comment: 'x'.repeat(200_000) }), 'application/json'],
  ])('with %s is refused by its size', async (_what, body, type) => {
    const headers = { 'accept-language': 'sv', 'content-type': type };
    const { status, page } = await post(linkOf(house, '9006'), body, headers);
    expect(status).toBe(413);
    expect(page).toContain(text('sv', 'message.too_large.title'));
  });

  it('leaves the person uncounted after all that was refused', async () => {
    const stored = await responsesOf(waveId);
    expect(stored.map(({ personId }) => personId).sort()).toEqual(['9002', '9003', '9004', '9005']);
  });
});

describe('a wave that has closed', () => {
  it('takes late answers for 14 days, marked and not counted, and none after that', async () => {
    for (const id of ['9201', '9202', '9203'])
      await answer(linkOf(house, id), GOOD, {}, { recommend: '9' });
    house.clock.advance({ days: 14, minutes: 1 });
    await house.app.runDueWork();
    const { portalId } = house.sandbox;
    const { storage } = house.app;
    const scores = () => storage.snapshots.findLatest({ portalId, waveId: lateId });
    const atClose = await scores();
    expect(atClose).toMatchObject({ kind: 'final', scores: { coverage: { n: 3 } } });

    expect((await open(linkOf(house, '9204'))).page).toContain('<form method="post"');
    expect(
      await answer(linkOf(house, '9204'), { now: 0, desired: 9 }, {}, { recommend: '0' }),
    ).toBe(200);
    expect((await open(linkOf(house, '9204'))).status).toBe(409);
    house.clock.advance({ days: 13, hours: 23 });
    const last = await post(linkOf(house, '9205'), { recommend: '0' });
    expect(last.page).toContain(text('en', 'thanks.late'));
    await house.app.runDueWork();
    expect((await responsesOf(lateId)).map(({ late }) => late).sort()).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(await scores()).toEqual(atClose);

    house.clock.advance({ hours: 1 });
    for (const expired of [
      await open(linkOf(house, '9206')),
      await post(linkOf(house, '9206'), { recommend: '9' }),
    ]) {
      expect(expired.status).toBe(410);
      expect(expired.page).toContain(text('en', 'message.link_expired.title'));
    }
    expect(await responsesOf(lateId)).toHaveLength(5);
  });
});

it('none of this was a bug', () => {
  expect(house.log.events('request.failed')).toEqual([]);
});
