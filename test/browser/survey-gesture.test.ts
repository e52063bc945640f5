import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, linkOf } from '../support/browse.ts';
import { findAccessibilityProblems, openBrowser } from '../support/browser.ts';
import { answerLikeAPerson, pull } from '../support/person.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const DESKTOP = { viewport: { width: 1280, height: 900 } } as const;

let house: House;
let browser: Browser;
let waveId: string;
let nextPerson = 9001;

beforeAll(async () => {
  house = await startHouse('pglite', { data: buildPortalData({ 900: buildPeople(20, 9001) }) });
  waveId = await launch(house, '900');
  // Long after the mails: what follows is not about machines.
  house.clock.advance({ minutes: 5 });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

async function openSurvey(options: BrowserContextOptions): Promise<{ page: Page; id: string }> {
  const id = String(nextPerson);
  nextPerson += 1;
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.fail(error.message));
  await page.goto(linkOf(house, id));
  return { page, id };
}

const valueOf = (page: Page, field: string) =>
  page.locator(`input[name="${field}"]:checked`).getAttribute('value', { timeout: 2000 });
const scrolled = (page: Page) => page.locator('html').evaluate(({ scrollTop }) => scrollTop);
const pointOf = (page: Page, id: string) => page.locator(`[data-point=${id}]`);
const cellOf = (page: Page, field: string, value: string) =>
  page.locator(`input[name="${field}"][value="${value}"]`);
const untilSaved = (page: Page) =>
  page.waitForResponse((response) => response.request().method() === 'PUT');

async function answersOf(id: string) {
  const { portalId } = house.sandbox;
  const all = await house.app.storage.responses.listOfWave({ portalId, waveId });
  return all.find(({ personId }) => personId === id)?.answers;
}
const invitationOf = async (id: string) => {
  const { portalId } = house.sandbox;
  const all = await house.app.storage.invitations.listOfWave({ portalId, waveId });
  return all.find(({ personId }) => personId === id);
};

describe.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
])('on a %s', (_name, options) => {
  it('one gesture answers today and the goal of a point', async () => {
    const { page } = await openSurvey(options);
    await pull(page, pointOf(page, 'trust'), 4, 8);
    expect(await valueOf(page, 'p.trust.now')).toBe('4');
    expect(await valueOf(page, 'p.trust.desired')).toBe('8');
    expect(await page.locator('.count').textContent()).toBe('1 of 6');
    await page.context().close();
  });

  it('two taps do the same, and each scale can be changed alone', async () => {
    const { page } = await openSurvey(options);
    const press = (field: string, value: string) =>
      cellOf(page, field, value)[options === PHONE ? 'tap' : 'click']({ force: true });
    await press('p.trust.now', '3');
    expect(await valueOf(page, 'p.trust.now')).toBe('3');
    expect(await cellOf(page, 'p.trust.desired', '3').isChecked()).toBe(false);
    await press('p.trust.desired', '9');
    await press('p.trust.now', '0');
    await press('p.trust.desired', '10');
    expect(await valueOf(page, 'p.trust.now')).toBe('0');
    expect(await valueOf(page, 'p.trust.desired')).toBe('10');
    await pointOf(page, 'trust').locator('.now .way-out').click();
    expect(await valueOf(page, 'p.trust.now')).toBe('');
    await page.context().close();
  });

  it('every number is a target as wide as a finger', async () => {
    const { page } = await openSurvey(options);
    const small = await page.locator('form label.cell, form button, summary').evaluateAll(
      (all) =>
        all.filter((element) => {
          const box = (element.querySelector('input') ?? element).getBoundingClientRect();
          return box.width < 44 || box.height < 44;
        }).length,
    );
    expect(small).toBe(0);
    await page.context().close();
  });
});

it('a finger that scrolls over a scale chooses nothing', async () => {
  const { page } = await openSurvey(PHONE);
  const cells = pointOf(page, 'trust').locator('.now .cells');
  await cells.scrollIntoViewIfNeeded();
  const box = await cells.boundingBox();
  const { x = 0, y = 0 } = box ?? {};
  const session = await page.context().newCDPSession(page);
  const before = await scrolled(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', upwards: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + 100, y: y + 20 - upwards }],
    });
  await touch('touchStart', 0);
  for (let upwards = 10; upwards <= 250; upwards += 10) await touch('touchMove', upwards);
  await touch('touchEnd', 250);
  expect(await scrolled(page)).not.toBe(before);
  expect(await page.locator('input:checked').count()).toBe(0);
  await page.context().close();
});

it('the keyboard alone answers everything, in the order of the page', async () => {
  const { page, id } = await openSurvey(DESKTOP);
  await page.locator('body').press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await valueOf(page, 'p.collaboration.now')).toBe('2');
  expect(await valueOf(page, 'p.collaboration.desired')).toBe('10');
  await page.locator('textarea[name="f.collaboration.why"]').waitFor();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator('button:focus').count()) break;
  }
  await page.keyboard.press('Enter');
  await page.locator('form').waitFor({ state: 'detached' });
  expect((await answersOf(id))?.points).toMatchObject({ collaboration: { now: 2, desired: 10 } });
  await page.context().close();
});

describe('what is entered', () => {
  it('is saved as one goes, and goes on at another device', async () => {
    const { page, id } = await openSurvey(PHONE);
    expect((await invitationOf(id))?.response).toBe('none');
    const saved = untilSaved(page);
    await pull(page, pointOf(page, 'trust'), 7, 8);
    expect((await saved).status()).toBe(200);
    await page.getByText('Saved', { exact: true }).waitFor();
    const words = untilSaved(page);
    await page.locator('textarea[name=comment]').fill('<b>Tak</b> & "hilsen"');
    await words;
    expect((await invitationOf(id))?.response).toBe('started');

    const other = await browser.newContext(DESKTOP);
    const desk = await other.newPage();
    await desk.goto(linkOf(house, id));
    expect(await valueOf(desk, 'p.trust.now')).toBe('7');
    expect(await desk.locator('textarea[name=comment]').inputValue()).toBe('<b>Tak</b> & "hilsen"');
    expect(await findAccessibilityProblems(desk)).toEqual([]);
    await desk.locator('form button').click();
    await desk.locator('form').waitFor({ state: 'detached' });
    // The first device finds out when it is sent, too: one answer per person.
    await page.locator('form button').click();
    await page.getByRole('heading', { level: 1, name: 'You have already answered' }).waitFor();
    expect(await answersOf(id)).toMatchObject({ comment: '<b>Tak</b> & "hilsen"' });
    await other.close();
    await page.context().close();
  });

  it('is sent by two browsers at once and stored once', async () => {
    const { page, id } = await openSurvey(PHONE);
    const { page: other } = await openSurvey(DESKTOP);
    await other.goto(linkOf(house, id));
    for (const one of [page, other]) await pull(one, pointOf(one, 'trust'), 8, 9);
    await Promise.all([page, other].map((one) => one.locator('form button').click()));
    await Promise.all(
      [page, other].map((one) => one.locator('form').waitFor({ state: 'detached' })),
    );
    const titles = await Promise.all([page, other].map((one) => one.locator('h1').textContent()));
    expect(titles.sort()).toEqual(['Thank you!', 'You have already answered']);
    await page.context().close();
    await other.context().close();
  });

  it('is said to be unsaved while the network is away, and saved when it is back', async () => {
    const { page } = await openSurvey(PHONE);
    await page.context().setOffline(true);
    await pull(page, pointOf(page, 'trust'), 8, 9);
    await page.getByText('Not saved yet').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Saved', { exact: true }).waitFor({ timeout: 15_000 });
    await page.context().close();
  });

  it('stays on the page when it is sent without a network, and can be sent again', async () => {
    const { page } = await openSurvey(PHONE);
    await page.context().setOffline(true);
    await pull(page, pointOf(page, 'trust'), 8, 9);
    await page.locator('.send button').tap();
    await page.getByText('There is no connection.').waitFor();
    await page.context().setOffline(false);
    await page.getByText('There is no connection.').waitFor({ state: 'hidden' });
    await page.getByText('Saved', { exact: true }).waitFor({ timeout: 15_000 });
    await page.locator('.send button').tap();
    await page.getByRole('heading', { name: 'Thank you!' }).waitFor();
    await page.context().close();
  });

  it('is not asked of somebody who only looks: nothing is stored', async () => {
    const { page, id } = await openSurvey(PHONE);
    await page.waitForTimeout(1500);
    expect((await invitationOf(id))?.response).toBe('none');
    await page.locator('h1').tap();
    await untilSaved(page);
    expect((await invitationOf(id))?.response).toBe('opened');
    await page.context().close();
  });
});

describe('low points', () => {
  it('are asked about on the page, worst first, and keep what was written', async () => {
    const { page, id } = await openSurvey(PHONE);
    await pull(page, pointOf(page, 'support'), 4, 8);
    await page.locator('textarea[name="f.support.why"]').waitFor();
    await pull(page, pointOf(page, 'trust'), 1, 9);
    await page.locator('textarea[name="f.trust.why"]').fill('You promised a date.');
    expect(await findAccessibilityProblems(page)).toEqual([]);
    // Better again: what was written stays, what was not asked any more goes.
    await cellOf(page, 'p.trust.now', '9').tap({ force: true });
    await cellOf(page, 'p.support.now', '8').tap({ force: true });
    await page.locator('textarea[name="f.support.why"]').waitFor({ state: 'detached' });
    expect(await page.locator('textarea[name="f.trust.why"]').inputValue()).not.toBe('');
    await page.locator('form button').tap();
    await page.locator('form').waitFor({ state: 'detached' });
    expect((await answersOf(id))?.followups).toEqual({
      trust: { why: 'You promised a date.', wanted: '' },
    });
    await page.context().close();
  });

  it('are asked about on a second page without JavaScript', async () => {
    const { page, id } = await openSurvey({ ...PHONE, javaScriptEnabled: false });
    await cellOf(page, 'p.trust.now', '2').check({ force: true });
    await page.locator('form button').tap();
    await page.locator('textarea[name="f.trust.wanted"]').fill('Call us first.');
    await page.locator('form button').tap();
    await page.getByRole('heading', { level: 1, name: 'Thank you!' }).waitFor();
    expect((await answersOf(id))?.followups).toEqual({
      trust: { why: '', wanted: 'Call us first.' },
    });
    await page.context().close();
  });
});

it('six points, a recommendation and its reason take a person less than two minutes', async () => {
  const { page, id } = await openSurvey(PHONE);
  const ratings = [
    [7, 9],
    [8, 9],
    [9, 9],
    [6, 8],
    [8, 10],
    [7, 8],
  ] as const;
  const milliseconds = await answerLikeAPerson(page, ratings);
  expect(milliseconds).toBeLessThan(120_000);
  expect(milliseconds).toBeGreaterThan(30_000);
  expect(await answersOf(id)).toMatchObject({
    points: { collaboration: { now: 7, desired: 9 }, recommendation: { now: 7, desired: 8 } },
    recommend: 8,
  });
  await page.context().close();
}, 180_000);
