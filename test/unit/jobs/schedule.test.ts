import cron from 'node-cron';
import { expect, it } from 'vitest';
import { jobNames } from '../../../src/jobs/queue-plans.ts';
import { schedule, startSchedule } from '../../../src/jobs/schedule.ts';
import { createMemoryLog } from '../../support/memory-log.ts';

it('the crontab is valid, and starts jobs that exist', () => {
  for (const entry of schedule) {
    expect(cron.validate(entry.cron)).toBe(true);
    expect(jobNames).toContain(entry.job);
  }
});

it('waves are looked at every minute, portals every night', () => {
  expect(schedule).toContainEqual({ cron: '* * * * *', job: 'wave.tick' });
  const nightly = schedule.find(({ job }) => job === 'portal.sweep');
  expect(nightly?.cron).toMatch(/^\d+ [0-5] \* \* \*$/);
});

it('stops, so that the process can end', async () => {
  const { log } = createMemoryLog();
  const clockwork = startSchedule({
    listPortalIds: () => Promise.resolve([]),
    enqueue: () => Promise.resolve(),
    log,
  });
  await clockwork.stop();
});
