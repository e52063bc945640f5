import { afterAll, beforeAll, expect, it } from 'vitest';
import { text } from '../../src/texts/catalogue.ts';
import { launch, linkOf, open, optOutLinkOf, post } from '../support/browse.ts';
import { buildPortalData } from '../support/portal-data.ts';
import { listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const PEOPLE = [
  { id: '9001', language: 'da' },
  { id: '9002', language: 'de' },
  { id: '9003', language: 'sv' },
];

let house: House;
beforeAll(async () => {
  house = await startHouse('pglite', { data: buildPortalData({ 900: PEOPLE }) });
  await launch(house, '900');
});
afterAll(() => house.close());

const optOutProperty = (contactId: string): string | undefined =>
  house.sandbox.portal.records.find('contacts', contactId)?.properties['radar_survey_opt_out'];

it('opening the link only asks, in the language of the person, and changes nothing', async () => {
  const before = await house.dump();
  for (const method of ['GET', 'HEAD', 'GET']) {
    const { status, headers, page } = await open(optOutLinkOf(house, '9001'), { method });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    if (method === 'GET') expect(page).toContain(text('da', 'optOut.submit'));
  }
  expect(await house.dump()).toEqual(before);
});

it('the button takes the person off all surveys and tells HubSpot; twice is fine', async () => {
  for (let count = 0; count < 2; count += 1) {
    const { status, page } = await post(optOutLinkOf(house, '9001'), '');
    expect(status).toBe(200);
    expect(page).toContain(text('da', 'optOut.done.title'));
  }
  await house.app.whenIdle();
  expect(optOutProperty('9001')).toBe('true');
  expect(optOutProperty('9002')).toBeUndefined();
});

it("a mail program's one click needs no page", async () => {
  const { status } = await post(optOutLinkOf(house, '9002'), 'List-Unsubscribe=One-Click', {
    accept: '*/*',
  });
  expect(status).toBe(200);
  await house.app.whenIdle();
  expect(optOutProperty('9002')).toBe('true');
});

it('who opted out may still answer the survey they have', async () => {
  expect((await open(linkOf(house, '9002'))).status).toBe(200);
});

it('the next wave leaves them out and says why', async () => {
  house.clock.advance({ days: 100 });
  await house.app.runDueWork();
  const before = listSurveyMails(house.sandbox).length;
  const { body } = await house.card('POST', '/companies/900/preflight', {});
  expect(body.data.excluded).toMatchObject([
    { contactId: '9001', reason: 'survey_opt_out' },
    { contactId: '9002', reason: 'survey_opt_out' },
  ]);
  await launch(house, '900', { requestId: 'second-wave' });
  const sent = listSurveyMails(house.sandbox).slice(before);
  expect(sent.map(({ to }) => to)).not.toContain('person.9001@firma.example');
  expect(sent.map(({ to }) => to)).not.toContain('person.9002@firma.example');
  expect(sent.map(({ to }) => to)).toContain('person.9003@firma.example');
});

it("the vendor's own team has no such link", async () => {
  const team = listSurveyMails(house.sandbox).find(({ to }) => to.endsWith('@soekort.example'));
  const link = team?.link.replace('/s/', '/u/') ?? '';
  expect((await open(link)).status).toBe(404);
  expect((await post(link, '')).status).toBe(404);
});

it('a wrong link changes nothing', async () => {
  const before = await house.dump();
  const wrong = optOutLinkOf(house, '9003').slice(0, -2);
  for (const url of [`${wrong}AA`, wrong, `${wrong}%00`]) {
    expect((await post(url, '')).status).toBe(404);
  }
  expect((await post(optOutLinkOf(house, '9003'), `x=${'y'.repeat(5000)}`)).status).toBe(413);
  expect(await house.dump()).toEqual(before);
  expect(house.log.events('request.failed')).toEqual([]);
});
