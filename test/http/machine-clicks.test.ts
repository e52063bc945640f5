import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../src/texts/catalogue.ts';
import { launch, linkOf, open, post } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { readSurveyForm } from '../../src/sandbox/story/read-survey-form.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
let waveId: string;

beforeAll(async () => {
  const data = buildPortalData({ 900: buildPeople(8, 9001) });
  house = await startHouse('pglite', { data });
  house.clock.freeze();
  waveId = await launch(house, '900');
});
afterAll(() => house.close());

async function invitationOf(personId: string) {
  const { portalId } = house.sandbox;
  const all = await house.app.storage.invitations.listOfWave({ portalId, waveId });
  const invitation = all.find((one) => one.personId === personId);
  if (!invitation) throw new Error(`${personId} was not invited.`);
  return invitation;
}
const hitsOf = async (personId: string) =>
  house.app.storage.machineHits.get(await invitationOf(personId));
const responses = () =>
  house.app.storage.responses.listOfWave({ portalId: house.sandbox.portalId, waveId });

describe('a score link in a mail', () => {
  it('fills in and stores nothing, by GET or HEAD, however often', async () => {
    const before = await house.dump();
    const link = linkOf(house, '9001');
    for (const method of ['GET', 'HEAD', 'GET']) {
      const { status, page } = await open(`${link}?recommend=9&p.trust.now=3`, { method });
      expect(status).toBe(200);
      if (method === 'HEAD') continue;
      expect(page).toMatch(/name="recommend"[^>]*value="9"[^>]*checked/);
      expect(page).toMatch(/name="p\.trust\.now"[^>]*value="3"[^>]*checked/);
    }
    const { link_visits: visits = [], ...after } = await house.dump();
    expect({ ...after, link_visits: [] }).toEqual({ ...before, link_visits: [] });
    // That it was followed is known for a minute, but not what it would have filled in, or by whom.
    expect(visits).toHaveLength(1);
    expect(visits.join()).not.toMatch(/recommend|trust|127\.0\.0\.1|::1|@/);
  });

  it('says that nothing is sent yet, and is sent with a keyboard and without a script', async () => {
    const { page } = await open(`${linkOf(house, '9008')}?recommend=9`);
    expect(page).toContain(text('en', 'survey.prefilled'));
    expect(page.indexOf(text('en', 'survey.prefilled'))).toBeLessThan(page.indexOf('<form'));
    const { hidden } = readSurveyForm(page) ?? {};
    expect(hidden?.['prefilled']).toBe('recommend=9');
    const { page: plain } = await open(linkOf(house, '9008'));
    expect(plain).not.toContain(text('en', 'survey.prefilled'));
  });

  it('goes before the draft of an earlier visit', async () => {
    const link = linkOf(house, '9002');
    const body = new URLSearchParams({ recommend: '3', ease: '6' });
    await fetch(`${link}/draft`, { method: 'PUT', body });
    const { page } = await open(`${link}?recommend=9`);
    expect(page).toMatch(/name="recommend"[^>]*value="9"[^>]*checked/);
    expect(page).toMatch(/name="ease"[^>]*value="6"[^>]*checked/);
  });

  it('fills in no mark-up and nothing that is no answer', async () => {
    const query = `recommend=${encodeURIComponent('9"><script>')}&comment=hello&startedAt=1`;
    const { page } = await open(`${linkOf(house, '9001')}?${query}`);
    expect(page).not.toContain('<script>');
    expect(page).not.toContain('hello');
    expect(page).not.toContain('name="prefilled"');
  });

  it('counts as a machine’s where several are followed at once, and people still answer', async () => {
    const link = linkOf(house, '9003');
    for (const score of [0, 1, 2, 3]) await open(`${link}?recommend=${score}`);
    expect(await hitsOf('9003')).toEqual({ many_links: 3 });
    expect((await invitationOf('9003')).response).toBe('none');
    expect(await responses()).toEqual([]);
  });
});

describe('the hidden link in a mail', () => {
  it('is in every mail, where no person finds it', () => {
    const mails = house.sandbox.mailbox.mails();
    expect(mails.length).toBeGreaterThan(8);
    for (const { html, text: plain } of mails) {
      expect(html).toMatch(/<div\s+aria-hidden="true"\s+style="display: none[^"]*"/);
      expect(html).toMatch(/\/s\/[\w-]{43}\/more" tabindex="-1" style="display: none"/);
      expect(plain).not.toContain('/more');
    }
  });

  it('counts who follows it, never as opened, and leads to the survey', async () => {
    const link = linkOf(house, '9004');
    for (const method of ['HEAD', 'GET']) {
      const { status, headers } = await open(`${link}/more`, { method, redirect: 'manual' });
      expect(status).toBe(303);
      expect(new URL(headers.get('location') ?? '', `${link}/more`).href).toBe(link);
    }
    expect((await open(`${link}/more`)).page).toContain('<form method="post"');
    expect(await hitsOf('9004')).toEqual({ hidden_link: 3 });
    expect((await invitationOf('9004')).response).toBe('none');
    const noted = (await house.dump())['machine_hits'] ?? [];
    expect(noted.join()).not.toMatch(/127\.0\.0\.1|::1|@/);
  });

  it('of nobody leads nowhere', async () => {
    expect((await open(`${house.url}/s/${'A'.repeat(43)}/more`)).status).toBe(404);
  });
});

describe('answers seconds after the mail', () => {
  it('as the link filled them in are shown once more instead of stored; then they are', async () => {
    const link = linkOf(house, '9005');
    const { page } = await open(`${link}?recommend=9`);
    const { hidden } = readSurveyForm(page) ?? {};
    const sent = { ...hidden, recommend: '9', comment: '' };
    const asked = await post(link, sent);
    expect(asked.status).toBe(200);
    expect(asked.page).toContain(text('en', 'survey.confirm'));
    expect(asked.page).toMatch(/name="recommend"[^>]*value="9"[^>]*checked/);
    expect(await responses()).toEqual([]);
    expect(await hitsOf('9005')).toEqual({ too_fast: 1 });

    house.clock.advance({ minutes: 10 / 60 });
    expect((await post(link, sent)).page).toContain(text('en', 'thanks.title'));
    expect((await responses()).map(({ personId }) => personId)).toEqual(['9005']);
  });

  it('are a person’s once the page was touched, scanner or not', async () => {
    const invitation = await invitationOf('9006');
    house.clock.set(new Date((invitation.sentAt ?? house.clock.now()).getTime() + 3000));
    const link = linkOf(house, '9006');
    await open(`${link}/more`);
    expect((await post(link, { recommend: '9' })).page).toContain(text('en', 'survey.confirm'));
    await fetch(`${link}/draft`, { method: 'PUT', body: new URLSearchParams({}) });
    expect((await post(link, { recommend: '9' })).page).toContain(text('en', 'thanks.title'));
  });

  it('are a person’s with more in them than a link can fill in', async () => {
    const link = linkOf(house, '9007');
    await open(`${link}/more`);
    const sent = {
      recommend: '9',
      prefilled: 'recommend=9',
      recommendReason: 'You keep your word',
    };
    expect((await post(link, sent)).page).toContain(text('en', 'thanks.title'));
  });
});

it('which links were followed is forgotten with the next minutes', async () => {
  expect((await house.dump())['link_visits']).not.toEqual([]);
  house.clock.advance({ minutes: 2 });
  await house.app.runDueWork();
  expect((await house.dump())['link_visits']).toEqual([]);
});

it('none of this was a bug', () => {
  expect(house.log.events('request.failed')).toEqual([]);
});
