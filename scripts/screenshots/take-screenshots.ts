import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { createSandboxClock } from '../../src/sandbox/sandbox-clock.ts';
import { playDemo } from '../../src/sandbox/play-demo.ts';
import { openBrowser } from '../../test/support/browser.ts';
import { waitForCards } from '../../test/support/wait-for-cards.ts';
import { openWatchedPage } from '../../test/support/watched-page.ts';
import { SHOTS, WINDOWS } from './shots.ts';
import { shrinkPicture } from './shrink-picture.ts';
import type { Places, Shot } from './shots.ts';

/*
 * Pictures for the documentation: plays the demo as it was on one day, looks at it with a browser,
 * and writes docs/images. `npm run screenshots NAME …` takes only those whose name contains one.
 */

const FOLDER = path.resolve('docs/images');
/** The story ends on this day; it is the same in every picture. */
const DAY = new Date('2026-11-20T09:00:00Z');
/** Nobody rests any more: the longest rest period is over. */
const REST_DAYS = 120;
/** A picture must not make the repository heavy. */
const MOST_BYTES = 250_000;

const wanted = process.argv.slice(2);
const shots = SHOTS.filter(
  ({ file }) => wanted.length === 0 || wanted.some((name) => file.includes(name)),
);
const clock = createSandboxClock(DAY);
const demo = await playDemo({ keepsRunning: true, realClock: clock });
const browser = await openBrowser();
mkdirSync(FOLDER, { recursive: true });
try {
  if (demo.previewProblem !== null) throw new Error(demo.previewProblem);
  const places = demo.addresses as unknown as Places;
  for (const shot of shots.filter(({ after }) => after === undefined)) await take(shot, places);
  clock.advance({ days: REST_DAYS });
  for (const shot of shots.filter(({ after }) => after !== undefined)) await take(shot, places);
} finally {
  await browser.close();
  await demo.close();
}
process.exit();

/** One picture; what goes wrong with it does not keep the others from being taken. */
async function take(shot: Shot, places: Places): Promise<void> {
  try {
    await photograph(shot, places);
  } catch (error) {
    fail(`${shot.file}: ${String(error)}`);
  }
}

async function photograph(shot: Shot, places: Places): Promise<void> {
  const { page, complaints, close } = await openWatchedPage(browser, {
    viewport: WINDOWS[shot.window],
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(10_000);
  await page.goto(shot.url(places));
  await (shot.prepare ?? waitForCards)(page);
  const target = shot.part === undefined ? page : page.locator(shot.part).first();
  const picture = shrinkPicture(await target.screenshot({ animations: 'disabled', caret: 'hide' }));
  writeFileSync(path.join(FOLDER, shot.file), picture);
  await close();
  const kilobytes = Math.round(picture.length / 1000);
  console.log(`${shot.file}  ${kilobytes} kB`);
  if (picture.length > MOST_BYTES) fail(`${shot.file} is larger than ${MOST_BYTES / 1000} kB.`);
  for (const complaint of complaints) fail(`${shot.file}: ${complaint}`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
