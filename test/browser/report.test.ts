import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, linkOf } from '../support/browse.ts';
import { findAccessibilityProblems, openBrowser } from '../support/browser.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
let browser: Browser;
let report: string;

beforeAll(async () => {
  const [first, ...others] = buildPeople(5, 9001);
  // As long as HubSpot lets a name be typed, with nowhere to break.
  const people = [{ id: '9001', ...first, firstName: 'Langnavn'.repeat(25) }, ...others];
  house = await startHouse('pglite', { data: buildPortalData({ 900: people }) });
  const waveId = await launch(house, '900', { mode: 'named' });
  for (const id of ['9001', '9002', '9003']) {
    const rating = { now: Number(id) - 8999, desired: 9 };
    await answer(linkOf(house, id), rating, {}, { recommend: '8', comment: 'Fint' });
  }
  await house.app.whenIdle();
  await house.card('POST', `/waves/${waveId}/close`, { requestId: 'close-the-wave' });
  await house.app.runDueWork();
  const record = house.sandbox.portal.records.find('companies', '900');
  report = record?.properties['radar_report_url'] ?? '';
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

describe.each(['', '/brief'])('the page of a report at “%s”', (path) => {
  it.each([
    ['light', 1200],
    ['dark', 360],
  ] as const)(
    'has no flaw for axe in the %s, and never moves sideways',
    async (colorScheme, width) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${report}${path}`);
      expect(await findAccessibilityProblems(page)).toEqual([]);
      const widest = Number(await page.evaluate('document.documentElement.scrollWidth'));
      expect(widest).toBeLessThanOrEqual(width);
      // Letters of twice the size.
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      expect(Number(await page.evaluate('document.documentElement.scrollWidth'))).toBe(width);
      await context.close();
    },
  );

  it('works without JavaScript', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${report}${path}`);
    expect(await page.locator('h1').count()).toBe(1);
    await page.close();
  });
});
