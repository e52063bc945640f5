import { afterAll, beforeAll, expect, it } from 'vitest';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { open, post } from '../support/browse.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());

it('is mailed on Monday, ends by one click, and opening the link changes nothing', async () => {
  const { storage } = house.app;
  const { portalId, portal } = house.sandbox;
  const [owner] = portal.owners;
  const facts = { portalId, companyId: '900', name: 'Nordlys', ownerId: owner?.id ?? '' };
  await storage.companies.save({ ...facts, language: null, renewalAt: null });
  const now = house.clock.now();
  const weekday = (now.getUTCDay() + 6) % 7;
  house.clock.advance({ days: 7 - weekday });
  const monday = house.clock.now().toISOString().slice(0, 10);
  house.clock.set(new Date(`${monday}T09:00:00Z`));
  await storage.records.want(
    { portalId, objectType: 'companies', recordId: '900' },
    { radar_next_wave_on: monday },
  );
  await house.app.runDueWork('portal.digest');
  await house.app.runDueWork('portal.digest');
  const mails = house.sandbox.mailbox
    .mails()
    .filter(({ subject }) => subject === text('en', 'digest.subject'));
  expect(mails).toHaveLength(1);
  const link = /https?:\/\/\S+\/d\/\S+/.exec(mails[0]?.text ?? '')?.[0] ?? '';
  for (const language of LANGUAGES) {
    const { status, page } = await open(link, { headers: { 'accept-language': language } });
    expect(status).toBe(200);
    expect(page).toContain(text(language, 'digest.page.title'));
  }
  expect(await storage.digests.listOptedOut(portalId)).toEqual([]);
  expect((await post(link, {})).page).toContain(text('en', 'digest.page.doneTitle'));
  await post(link, {});
  expect(await storage.digests.listOptedOut(portalId)).toEqual([owner?.id]);
});

it.each(['x', '1.team.x', `1.31.${'a'.repeat(43)}`])('%s is no link of ours', async (token) => {
  expect((await open(`${house.url}/d/${token}`)).status).toBe(404);
  expect((await post(`${house.url}/d/${token}`, {})).status).toBe(404);
});
