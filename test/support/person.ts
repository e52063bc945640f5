import type { Locator, Page } from 'playwright-core';

/** Somebody with a phone who reads, decides and taps, in milliseconds. */
const PACE = { glance: 900, read: 2800, decide: 1300, move: 350, letter: 60 } as const;

/**
 * Answers a survey as a person does on a phone: reads each point, presses today's number and pulls it
 * to the goal, gives the recommendation with a short reason, and sends. Returns how long it took, in
 * milliseconds; what a person leaves out is left out.
 */
export async function answerLikeAPerson(
  page: Page,
  ratings: ReadonlyArray<readonly [now: number, desired: number]>,
): Promise<number> {
  const startedAt = performance.now();
  await page.waitForTimeout(2 * PACE.read);
  const points = await page.locator('[data-point]').all();
  for (const [index, [now, desired]] of ratings.entries()) {
    const point = points[index];
    if (!point) break;
    await point.scrollIntoViewIfNeeded();
    await page.waitForTimeout(PACE.read);
    await pull(page, point, now, desired);
    await page.waitForTimeout(PACE.glance);
  }
  const recommend = page.locator('input[name=recommend][value="8"]');
  await recommend.scrollIntoViewIfNeeded();
  await page.waitForTimeout(PACE.read);
  await recommend.check({ force: true });
  const reason = page.locator('textarea[name=recommendReason]');
  await reason.click();
  await reason.pressSequentially('You answer quickly and keep your word.', { delay: PACE.letter });
  const send = page.locator('form button');
  await send.scrollIntoViewIfNeeded();
  await page.waitForTimeout(PACE.read);
  await send.click();
  await page.locator('form').waitFor({ state: 'detached' });
  return performance.now() - startedAt;
}

/**
 * Rates a company as somebody of the team does who has rated others before: no long reading, no words.
 * `pause` takes the milliseconds of each pause, to wait or to add up.
 */
export async function rateLikeAColleague(
  page: Page,
  ratings: ReadonlyArray<readonly [now: number, desired: number]>,
  pause: (milliseconds: number) => Promise<void>,
): Promise<void> {
  await pause(PACE.read);
  const points = await page.locator('[data-point]').all();
  for (const [index, [now, desired]] of ratings.entries()) {
    const point = points[index];
    if (!point) throw new Error(`The page has ${points.length} points only.`);
    await pause(PACE.glance);
    await pull(page, point, now, desired);
    await pause(PACE.glance);
  }
  await pause(PACE.glance);
  await page.locator('form button').first().click();
}

/** One gesture on a point's two scales: from today's number to the goal, with a finger or a mouse. */
export async function pull(
  page: Page,
  point: Locator,
  now: number,
  desired: number,
): Promise<void> {
  const row = point.locator('.now .cells');
  await row.scrollIntoViewIfNeeded();
  const box = await row.boundingBox();
  if (!box) throw new Error('The scale is not on the screen.');
  const columns = (await row.locator('input').count()) - 1;
  const placeOf = (value: number): [number, number] => [
    box.x + (box.width * (value + 0.5)) / columns,
    box.y + box.height / 2,
  ];
  await page.waitForTimeout(PACE.decide / 2);
  await page.mouse.move(...placeOf(now));
  await page.mouse.down();
  await page.waitForTimeout(PACE.move);
  await page.mouse.move(...placeOf(desired), { steps: 8 });
  await page.mouse.up();
}
