import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../src/texts/catalogue.ts';
import { launch, linkOf, open, post } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { listSurveyMails } from '../support/respondents.ts';
import { readSurveyForm } from '../../src/sandbox/story/read-survey-form.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

/** As a browser sends it: with the button that was pressed. */
const PRESSED = { next: 'followups' };
const LOW = { 'p.trust.now': '2', 'p.trust.desired': '9', 'p.support.now': '8' };
const EVIL = '=cmd|" /C calc"!A0 <script>alert("æ")</script>';

let house: House;
let waveId: string;
let anonymousId: string;

beforeAll(async () => {
  const data = buildPortalData({ 900: buildPeople(8, 9001), 901: buildPeople(3, 9101) });
  house = await startHouse('pglite', { data });
  waveId = await launch(house, '900');
  anonymousId = await launch(house, '901', { mode: 'anonymous' });
});
afterAll(() => house.close());

const responsesOf = (wave: string) =>
  house.app.storage.responses.listOfWave({ portalId: house.sandbox.portalId, waveId: wave });
const responseOf = async (personId: string) =>
  (await responsesOf(waveId)).find((response) => response.personId === personId);

describe('without a script, low points', () => {
  it('are asked about on a second page, and everything is stored once', async () => {
    const link = linkOf(house, '9001');
    const asked = await post(link, { ...LOW, ...PRESSED, comment: EVIL, startedAt: '1' });
    expect(asked.status).toBe(200);
    expect(asked.page).toContain(text('en', 'survey.section.followups'));
    expect(asked.page).not.toContain('<script>');
    expect(await responseOf('9001')).toBeUndefined();

    const form = readSurveyForm(asked.page);
    expect(form?.texts).toEqual(['f.trust.why', 'f.trust.wanted']);
    const answers = { ...form?.hidden, 'f.trust.why': EVIL, 'f.trust.wanted': 'Call us.' };
    const sent = { ...answers, comment: EVIL };
    expect((await post(link, sent)).page).toContain(text('en', 'thanks.title'));
    expect((await responseOf('9001'))?.answers).toMatchObject({
      points: { trust: { now: 2, desired: 9 } },
      comment: EVIL,
      followups: { trust: { why: EVIL, wanted: 'Call us.' } },
    });
    expect((await post(link, sent)).status).toBe(409);
  });

  it('are not lost when somebody stops at the second page', async () => {
    await post(linkOf(house, '9002'), { ...LOW, ...PRESSED });
    const { page } = await open(linkOf(house, '9002'));
    expect(page).toMatch(/name="p\.trust\.now"[^>]*value="2"[^>]*checked/);
    expect(page).toContain('name="f.trust.why"');
  });

  it('are asked about once: an empty second page is an answer', async () => {
    const link = linkOf(house, '9002');
    const asked = { ...LOW, ...PRESSED, 'f.trust.why': '', 'f.trust.wanted': '' };
    expect((await post(link, asked)).page).toContain(text('en', 'thanks.title'));
    expect((await responseOf('9002'))?.answers.followups).toEqual({});
  });

  it('come after what is wrong', async () => {
    const { status, page } = await post(linkOf(house, '9003'), { ...LOW, ...PRESSED, ease: '9' });
    expect(status).toBe(400);
    expect(page).toContain('role="alert"');
  });

  it('show the whole form again when an answer about them is too long', async () => {
    const { status, page } = await post(linkOf(house, '9003'), {
      ...LOW,
      'f.trust.why': 'x'.repeat(2001),
    });
    expect(status).toBe(400);
    expect(page).toContain('href="#q-f-trust-why"');
    expect(page).toContain('id="q-f-trust-why"');
  });

  it('need no second page when a script sends them at once', async () => {
    expect((await post(linkOf(house, '9003'), LOW)).page).toContain(text('en', 'thanks.title'));
  });

  it('of a radar that does not have them are left out', async () => {
    await post(linkOf(house, '9004'), { ease: '5', 'f.nothing.why': 'x', 'f.__proto__.why': 'x' });
    expect((await responseOf('9004'))?.answers.followups).toEqual({});
  });

  it('are no matter for the vendor’s own team', async () => {
    const team = new Set(house.sandbox.portal.owners.map(({ email }) => email.toLowerCase()));
    const mail = listSurveyMails(house.sandbox).find(({ to }) => team.has(to));
    const { page } = await post(mail?.link ?? '', { ...LOW, ...PRESSED });
    // What opens is the next company, not a question why.
    expect(page).not.toContain(text('en', 'survey.section.followups'));
    const stored = [...(await responsesOf(waveId)), ...(await responsesOf(anonymousId))];
    expect(stored.filter(({ side }) => side === 'vendor')).toMatchObject([
      { answers: { points: { trust: { now: 2, desired: 9 } }, followups: {} } },
    ]);
  });
});

describe('a colleague who should be asked', () => {
  const colleague = {
    colleagueName: EVIL,
    colleagueEmail: 'ole.bang@firma.example',
    colleagueRole: '@SUM(1+1)',
  };
  const listOf = (wave: string) =>
    house.app.storage.colleagues.listOfWave({ portalId: house.sandbox.portalId, waveId: wave });

  it('waits with the answer for approval, as text, and gets no mail', async () => {
    const before = listSurveyMails(house.sandbox).length;
    await post(linkOf(house, '9005'), { ease: '5', ...colleague });
    await house.app.whenIdle();
    expect(await listOf(waveId)).toMatchObject([
      {
        name: EVIL,
        email: 'ole.bang@firma.example',
        role: '@SUM(1+1)',
        status: 'suggested',
        responseId: (await responseOf('9005'))?.responseId,
      },
    ]);
    expect(listSurveyMails(house.sandbox)).toHaveLength(before);
  });

  it('leads nowhere in an anonymous wave', async () => {
    await post(linkOf(house, '9101'), { ease: '5', ...colleague });
    expect(await listOf(anonymousId)).toMatchObject([
      { name: EVIL, responseId: null, suggestedAt: new Date('2026-08-17T00:00:00Z') },
    ]);
  });

  it('with an address that is none is asked for again', async () => {
    const fields = { ease: '5', colleagueEmail: '"><script>alert(1)</script>' };
    const { status, page } = await post(linkOf(house, '9006'), fields);
    expect(status).toBe(400);
    expect(page).toContain(text('en', 'survey.error.email'));
    expect(page).toMatch(/<details class="question" open/);
    expect(page).not.toContain('<script>');
  });

  it('is forgotten with the person who made the suggestion, and when asked for by their own address', async () => {
    const { portalId } = house.sandbox;
    await post(linkOf(house, '9006'), { ease: '5', colleagueEmail: 'person.9007@firma.example' });
    await house.app.storage.history.forgetContact(portalId, '9005');
    expect((await listOf(waveId)).map(({ email }) => email)).toEqual(['person.9007@firma.example']);
    await house.app.storage.history.forgetContact(portalId, '9007');
    expect(await listOf(waveId)).toEqual([]);
  });
});

it('none of this was a bug', () => {
  expect(house.log.events('request.failed')).toEqual([]);
});
