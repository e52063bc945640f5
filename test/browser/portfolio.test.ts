import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findAccessibilityProblems, openBrowser } from '../support/browser.ts';
import { buildPreview } from '../support/built-preview.ts';
import { answer, listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';
import { openWatchedPage } from '../support/watched-page.ts';
import type { WatchedPage } from '../support/watched-page.ts';

let house: House;
let browser: Browser;
let window: WatchedPage;
let page: Page;
let names: readonly string[];

beforeAll(async () => {
  house = await startHouse('pglite', { preview: await buildPreview() });
  const companies = house.sandbox.portal.records.list('companies').slice(0, 4);
  names = companies.map(({ properties }) => properties['name'] ?? '');
  for (const [index, { id }] of companies.entries()) {
    const before = listSurveyMails(house.sandbox).length;
    await house.card('POST', `/companies/${id}/waves`, { requestId: `launch-${id}` });
    await house.app.whenIdle();
    const rating = index === 0 ? { now: 2, desired: 9 } : { now: 8, desired: 9 };
    for (const { link } of listSurveyMails(house.sandbox).slice(before)) {
      await answer(link, rating, {}, { recommend: index === 0 ? '2' : '9' });
    }
    await house.app.whenIdle();
  }
  house.clock.advance({ days: 30 });
  await house.app.runDueWork();
  browser = await openBrowser();
  window = await openWatchedPage(browser, { viewport: { width: 1440, height: 900 } });
  ({ page } = window);
  await page.goto(`${house.sandbox.url}/app`);
  await page.getByTestId('export').waitFor();
});
afterAll(async () => {
  await window.close();
  await browser.close();
  await house.close();
});

const listed = async (): Promise<string[]> => {
  const text = await page.locator('table').first().innerText();
  return names.filter((name) => text.includes(name));
};
/** What the button leads to, in a window of its own. */
const download = async (): Promise<string> => {
  const [request] = await Promise.all([
    page.context().waitForEvent('request', (one) => /\/p\/[\w.-]+/.test(one.url())),
    page.getByTestId('export').click(),
  ]);
  const reply = await fetch(request.url());
  expect(reply.headers.get('content-type')).toContain('text/csv');
  return reply.text();
};

it('lists every company that was asked, without a flaw for axe', async () => {
  expect(await listed()).toEqual(names);
  expect(await findAccessibilityProblems(page)).toEqual([]);
});

it('a name that is typed leaves its company alone, in the list and in the file', async () => {
  const [first = '', second = ''] = names;
  await page.getByRole('searchbox').fill(first);
  await expect.poll(listed).toEqual([first]);
  const file = await download();
  expect(file).toContain(first);
  expect(file).not.toContain(second);
});

it('a filter that fits nobody says so, and one click shows everybody again', async () => {
  await page.getByRole('searchbox').fill('Nobody is called that');
  await page.getByTestId('clear-all').click();
  await expect.poll(listed).toEqual(names);
  for (const name of names) expect(await download()).toContain(name);
});

it('a level of risk leaves only the companies that have it', async () => {
  const [first = ''] = names;
  await page.getByRole('checkbox', { name: 'None' }).check();
  await expect.poll(listed).not.toContain(first);
  await page.getByTestId('clear').click();
  await expect.poll(listed).toEqual(names);
});

it.each([
  ...['Trends', 'Promoters', 'What moves recommendation', 'Customer figures', 'Lost customers'],
])('leads to %s and back, without a flaw for axe', async (name) => {
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { name }).first().waitFor();
  await page.getByTestId('export').waitFor({ state: 'detached' });
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await page.goto(`${house.sandbox.url}/app`);
  await page.getByTestId('export').waitFor();
});

it('met no error on the way', () => {
  expect(window.complaints).toEqual([]);
});
