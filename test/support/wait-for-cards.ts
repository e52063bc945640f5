import type { Page } from 'playwright-core';

/** Waits until every extension on a page of the preview shows what it loaded. */
export async function waitForCards(page: Page): Promise<void> {
  // A page without the preview's script has none; one with it has a main part when it began.
  await page.locator('main').waitFor();
  const place = page.locator('#preview');
  if ((await place.count()) === 0) return;
  await page.locator('main .box').first().waitFor();
  for (const extension of await page.locator('[data-extension]').all()) {
    await extension.locator('> *').first().waitFor();
    await extension.locator('.ui-loading').first().waitFor({ state: 'detached' });
  }
}
