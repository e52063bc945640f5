import { expect, it } from 'vitest';
import { createStoryPace } from '../../../src/sandbox/story-pace.ts';

const BEGIN = new Date('2026-08-17T08:00:00Z');

function startPace() {
  const real = { passed: 5000 };
  const pace = createStoryPace({ now: () => BEGIN }, () => real.passed);
  return { real, pace };
}

it('time passes twenty times as fast until the story is told, and as it does from then on', () => {
  const { real, pace } = startPace();
  expect(pace.monotonic()).toBe(0);
  real.passed += 500;
  expect(pace.monotonic()).toBe(10_000);
  pace.slowDown();
  real.passed += 500;
  expect(pace.monotonic()).toBe(10_500);
  expect(pace.clock.now()).toEqual(new Date(BEGIN.getTime() + 10_500));
});

it('a second end of the story changes nothing', () => {
  const { real, pace } = startPace();
  pace.slowDown();
  real.passed += 1000;
  pace.slowDown();
  expect(pace.monotonic()).toBe(1000);
});

it('a wait is short, and a deadline is not', async () => {
  const { pace } = startPace();
  const controller = new AbortController();
  const ended: string[] = [];
  const deadline = pace.sleep(400, controller.signal).then(() => ended.push('deadline'));
  await pace.sleep(400).then(() => ended.push('wait'));
  expect(ended).toEqual(['wait']);
  controller.abort();
  await deadline;
  expect(ended).toEqual(['wait', 'deadline']);
});
