import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { text } from '../../src/texts/catalogue.ts';
import { launch, linkOf } from '../support/browse.ts';
import { findAccessibilityProblems, openBrowser } from '../support/browser.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
let browser: Browser;
let url: string;

beforeAll(async () => {
  house = await startHouse('pglite', { data: buildPortalData({ 900: buildPeople(4, 9001) }) });
  const waveId = await launch(house, '900', { mode: 'named' });
  for (const id of ['9001', '9002', '9003'])
    await answer(linkOf(house, id), { now: 3, desired: 9 });
  await house.app.whenIdle();
  await house.card('POST', `/waves/${waveId}/close`, { requestId: 'close-the-wave' });
  await house.app.runDueWork();
  const { body } = await house.card('GET', '/companies/900');
  const shown = body.data.sharedReport.actions as Array<Record<string, string>>;
  const actions = shown.map(({ pointId, heard, by }) => ({
    ...{ pointId, heard, by },
    doing: 'Answer every question within a day, and call back.',
    until: '2026-12-24',
  }));
  const shared = await house.card('POST', `/reports/${waveId}/shared`, {
    ...{ requestId: 'share-it', version: 0, isShared: true, actions },
  });
  url = shared.body.data.url as string;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

it.each([
  ['light', 1200],
  ['dark', 360],
] as const)('the customer’s page has no flaw for axe in the %s', async (colorScheme, width) => {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('summary').first().click();
  expect(await findAccessibilityProblems(page)).toEqual([]);
  const widest = Number(await page.evaluate('document.documentElement.scrollWidth'));
  expect(widest).toBeLessThanOrEqual(width);
  await page.locator('button[value="comment"]').first().click();
  expect(await page.locator('[role="alert"]').innerText()).toBe(text('en', 'shared.page.empty'));
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await context.close();
});

it('the customer agrees by keyboard and without JavaScript', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(url);
  await page.locator('button[value="accept"]').first().press('Enter');
  await page.locator('[role="status"]').waitFor();
  expect(await page.locator('[role="status"]').innerText()).toBe(text('en', 'shared.page.thanks'));
  await page.close();
});
