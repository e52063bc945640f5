import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { text } from '../../src/texts/catalogue.ts';
import { launch } from '../support/browse.ts';
import { findAccessibilityProblems, openBrowser } from '../support/browser.ts';
import { rateLikeAColleague } from '../support/person.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const COMPANIES = ['900', '901', '902'] as const;
const RATINGS = [
  [7, 9],
  [8, 9],
  [9, 9],
  [6, 8],
  [8, 10],
  [7, 8],
] as const;

let house: House;
let browser: Browser;
beforeAll(async () => {
  const people = COMPANIES.map((id) => [id, buildPeople(1, Number(`9${id}`))] as const);
  house = await startHouse('pglite', { data: buildPortalData(Object.fromEntries(people)) });
  for (const id of COMPANIES) await launch(house, id);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

it('three companies in a row take somebody of the team less than two minutes on a phone', async () => {
  const team = new Set(house.sandbox.portal.owners.map(({ email }) => email.toLowerCase()));
  const mail = listSurveyMails(house.sandbox).find(({ to }) => team.has(to));
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(mail?.link ?? '');
  expect(await findAccessibilityProblems(page)).toEqual([]);

  // Pauses to think are added up, the work of hand, page and server is measured.
  let pauses = 0;
  const startedAt = performance.now();
  for (const [index] of COMPANIES.entries()) {
    const position = text('en', 'turns.position', { position: index + 1, total: 3 });
    await page.getByText(position, { exact: true }).waitFor();
    await rateLikeAColleague(page, RATINGS, (milliseconds) => {
      pauses += milliseconds;
      return Promise.resolve();
    });
  }
  await page.locator('form').waitFor({ state: 'detached' });
  expect(performance.now() - startedAt + pauses).toBeLessThan(120_000);

  await house.app.whenIdle();
  const { portalId } = house.sandbox;
  const turns = await house.app.storage.teamTurns.listOfOwner(portalId, '61001');
  expect(turns.map(({ isAnswered }) => isAnswered)).toEqual([true, true, true]);
  await context.close();
}, 120_000);
