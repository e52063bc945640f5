import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, linkOf } from '../support/browse.ts';
import { findAccessibilityProblems, openBrowser } from '../support/browser.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
let browser: Browser;
const waves: Record<string, string> = {};

beforeAll(async () => {
  const data = buildPortalData({
    900: buildPeople(5, 9001),
    901: buildPeople(2, 9101),
    902: buildPeople(2, 9201),
    903: buildPeople(2, 9301),
    904: buildPeople(2, 9401),
  });
  house = await startHouse('pglite', { data });
  const modes = { 900: 'named', 901: 'anonymous', 902: 'confidential', 903: 'named', 904: 'named' };
  for (const [companyId, mode] of Object.entries(modes)) {
    waves[companyId] = await launch(house, companyId, { mode });
  }
  const { storage } = house.app;
  const { portalId } = house.sandbox;
  await answer(linkOf(house, '9002'), { now: 8, desired: 9 });
  const invited = await storage.invitations.listOfWave({ portalId, waveId: waves['900'] ?? '' });
  const withdrawn = invited.find(({ personId }) => personId === '9003');
  if (withdrawn) await storage.invitations.setResponse(withdrawn, 'withdrawn', null);
  await storage.waves.setStatus({ portalId, waveId: waves['903'] ?? '' }, 'cancelled', null);
  const closedAt = house.clock.now();
  await storage.waves.setStatus({ portalId, waveId: waves['904'] ?? '' }, 'closed', closedAt);
  await fetch(`${linkOf(house, '9004')}/draft`, {
    method: 'PUT',
    body: new URLSearchParams({ 'p.trust.now': '2', 'f.trust.why': 'x', comment: 'y' }),
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

const open = (path: () => string) => async (page: Page) => {
  await page.goto(path());
};

const STATES: ReadonlyArray<[state: string, show: (page: Page) => Promise<void>]> = [
  ['a draft that was begun elsewhere', open(() => linkOf(house, '9004'))],
  ['a choice of a link', open(() => `${linkOf(house, '9001')}?recommend=9&p.trust.now=2`)],
  ['an anonymous survey', open(() => linkOf(house, '9101'))],
  ['a confidential survey', open(() => linkOf(house, '9201'))],
  ['a survey that has closed', open(() => linkOf(house, '9401'))],
  ['an answered survey', open(() => linkOf(house, '9002'))],
  ['a link that was withdrawn', open(() => linkOf(house, '9003'))],
  ['a wave that was cancelled', open(() => linkOf(house, '9301'))],
  ['a link that nobody knows', open(() => `${house.url}/s/${'A'.repeat(43)}`)],
  [
    'the thanks',
    async (page) => {
      await page.goto(linkOf(house, '9102'));
      await page.locator('input[name=ease][value="6"]').check({ force: true });
      await page.locator('form button').click();
      await page.locator('form').waitFor({ state: 'detached' });
    },
  ],
  [
    'the second page',
    async (page) => {
      await page.goto(linkOf(house, '9402'));
      await page.locator('input[name="p.trust.now"][value="2"]').check({ force: true });
      await page.locator('form button').click();
      await page.getByRole('heading', { level: 1, name: 'A little more' }).waitFor();
    },
  ],
  [
    'everything that can be wrong',
    async (page) => {
      await page.goto(linkOf(house, '9005'));
      await page.locator('summary').click();
      await page.locator('input[name=colleagueEmail]').fill('nobody at all');
      await page.locator('textarea[name=comment]').fill('x'.repeat(2001));
      await page.locator('form button').click();
      await page.getByRole('alert').waitFor();
    },
  ],
];

it.each(STATES)(
  '%s is without a fault on a narrow screen and with large letters',
  async (_, show) => {
    const context = await browser.newContext({
      viewport: { width: 320, height: 640 },
      colorScheme: 'dark',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await show(page);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    // Letters twice as large, on a screen twice as wide: the same room.
    await page.setViewportSize({ width: 640, height: 900 });
    await page.locator('html').evaluate(({ style }) => style.setProperty('font-size', '200%'));
    expect(await overflow(page)).toBe(0);
    await context.close();
  },
);

/** How far the page is wider than the screen, in pixels. */
function overflow(page: Page): Promise<number> {
  return page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
}
