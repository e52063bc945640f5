import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityProblems, openBrowser } from '../support/browser.ts';
import { listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
let browser: Browser;
const links: string[] = [];

beforeAll(async () => {
  house = await startHouse();
  browser = await openBrowser();
  for (const company of house.sandbox.portal.records.list('companies').slice(0, 3)) {
    await house.card('POST', `/companies/${company.id}/waves`, { requestId: `wave-${company.id}` });
  }
  await house.app.whenIdle();
  const team = new Set(house.sandbox.portal.owners.map(({ email }) => email.toLowerCase()));
  links.push(
    ...listSurveyMails(house.sandbox)
      .filter(({ to }) => !team.has(to))
      .map(({ link }) => link),
  );
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

function nextLink(): string {
  const link = links.shift();
  if (!link) throw new Error('No invitation is left.');
  return link;
}

describe.each([
  ['a phone without JavaScript', { width: 360, height: 780 }, false],
  ['a phone', { width: 360, height: 780 }, true],
  ['a desktop', { width: 1280, height: 900 }, true],
])('on %s', (_title, viewport, javaScriptEnabled) => {
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    context = await browser.newContext({ viewport, javaScriptEnabled });
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterAll(() => context.close());

  it('a person answers, is thanked, and the link takes no second answer', async () => {
    const link = nextLink();
    await page.goto(link);
    expect(await page.locator('fieldset.question').count()).toBeGreaterThan(4);
    expect(await overflow(page)).toBe(0);

    for (const name of await radioNames(page)) {
      const option = page.locator(`input[type=radio][name="${name}"]`).last();
      await option.check({ force: true });
    }
    await page.locator('textarea').last().fill('<b>Tak</b> & "hilsen"');
    await page.locator('form button').click();
    await page.locator('form').waitFor({ state: 'detached' });
    expect(await page.locator('h1').count()).toBe(1);

    const again = await page.goto(link);
    expect(again?.status()).toBe(409);
    await house.app.whenIdle();
  });

  it('an empty form comes back with what is wrong', async () => {
    await page.goto(nextLink());
    await page.locator('form button').click();
    await page.getByRole('alert').waitFor();
  });

  it('no page complains in the console', () => {
    const expected = /status of (400|409)/;
    expect(complaints.filter((text) => !expected.test(text))).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it('axe finds nothing on any page', async () => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 360, height: 780 },
    });
    const page = await context.newPage();
    const link = nextLink();
    for (const address of [link, link.replace('/s/', '/u/'), `${link.slice(0, -3)}xyz`]) {
      await page.goto(address);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await findAccessibilityProblems(page)).toEqual([]);
    }
    await page.goto(link);
    await page.locator('form button').click();
    await page.getByRole('alert').waitFor();
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await context.close();
  });
});

it('the keyboard alone answers the survey', async () => {
  const page = await browser.newPage();
  await page.goto(nextLink());
  await page.locator('input[type=radio]').first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('input[type=radio]:checked').count()).toBe(1);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').evaluate(({ tagName }) => tagName)).toBe('INPUT');
  await page.locator('form button').focus();
  await page.keyboard.press('Enter');
  await page.locator('form').waitFor({ state: 'detached' });
  await page.close();
});

it.each([true, false])(
  'to whom is asked of who did recommend only, with JavaScript: %s',
  async (javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(nextLink());
    const toWhom = page.locator('textarea[name=recommendedTo]');
    const choose = (value: string) =>
      page.locator(`input[name=recommended][value=${value}]`).check({ force: true });
    expect(await toWhom.isVisible()).toBe(false);
    await choose('yes');
    expect(await toWhom.isVisible()).toBe(true);
    await choose('no');
    expect(await toWhom.isVisible()).toBe(false);
    await context.close();
  },
);

it('the page is small and loads nothing from elsewhere', async () => {
  const page = await browser.newPage();
  const hosts = new Set<string>();
  let bytes = 0;
  page.on('response', async (response) => {
    hosts.add(new URL(response.url()).origin);
    bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
  });
  await page.goto(nextLink());
  await page.waitForLoadState('networkidle');
  expect([...hosts]).toEqual([house.url]);
  expect(bytes).toBeLessThan(150_000);
  await page.close();
});

function radioNames(page: Page): Promise<string[]> {
  return page
    .locator('input[type=radio]')
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => input.getAttribute('name') ?? ''))]);
}

/** How far the page is wider than the screen, in pixels. */
function overflow(page: Page): Promise<number> {
  return page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
}
