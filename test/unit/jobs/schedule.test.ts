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
  expect(schedule).toContainEqual({ cron: '* * * * *', job: 'wave.tick', portals: 'connected' });
  for (const name of ['portal.sweep', 'portal.retain']) {
    const nightly = schedule.find(({ job }) => job === name);
    expect(nightly?.cron).toMatch(/^\d+ [0-5] \* \* \*$/);
  }
});

it('what was promised to people is kept for disconnected portals, too', () => {
  const ofAll = schedule.filter(({ portals }) => portals === 'all').map(({ job }) => job);
  expect(ofAll).toEqual(['portal.retain']);
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
