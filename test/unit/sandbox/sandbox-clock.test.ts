import { expect, test } from 'vitest';
import { createSandboxClock } from '../../../src/sandbox/sandbox-clock.ts';

const START = new Date('2026-11-20T09:00:00Z');

function createRealClock() {
  let now = new Date('2030-01-01T00:00:00Z').getTime();
  return {
    now: () => new Date(now),
    pass: (milliseconds: number) => void (now += milliseconds),
  };
}

test('the clock starts where it is told and runs on real time', () => {
  const real = createRealClock();
  const clock = createSandboxClock(START, { real });
  real.pass(5_000);
  expect(clock.now().toISOString()).toBe('2026-11-20T09:00:05.000Z');
});

test('a jump of months keeps running from there', () => {
  const real = createRealClock();
  const clock = createSandboxClock(START, { real });
  clock.advance({ days: 91, hours: 2, minutes: 30 });
  real.pass(1_000);
  expect(clock.now().toISOString()).toBe('2027-02-19T11:30:01.000Z');
});

test('a set clock runs on from the moment it was set to', () => {
  const real = createRealClock();
  const clock = createSandboxClock(START, { real });
  real.pass(60_000);
  clock.set(new Date('2027-01-01T00:00:00Z'));
  real.pass(1_000);
  expect(clock.now().toISOString()).toBe('2027-01-01T00:00:01.000Z');
});

test('a frozen clock stands still, can jump, and runs again when thawed', () => {
  const real = createRealClock();
  const clock = createSandboxClock(START, { real, frozen: true });
  real.pass(60_000);
  expect(clock.now()).toEqual(START);
  clock.advance({ days: 1 });
  expect(clock.now().toISOString()).toBe('2026-11-21T09:00:00.000Z');
  clock.thaw();
  real.pass(1_000);
  expect(clock.now().toISOString()).toBe('2026-11-21T09:00:01.000Z');
  clock.freeze();
  real.pass(1_000);
  expect(clock.now().toISOString()).toBe('2026-11-21T09:00:01.000Z');
});
