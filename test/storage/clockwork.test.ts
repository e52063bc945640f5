import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { schedule } from '../../src/jobs/schedule.ts';
import { databases } from '../support/databases.ts';
import { deleteJobs, openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';

// Every process has the whole clockwork, and all of them strike at the same second.

const PROCESSES = 8;
const PORTALS = [1, 2, 3];

describe.each(await databases())('the clockwork of many processes on %s', (kind) => {
  let opened: TestStorage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());
  afterEach(() => deleteJobs(opened.database));

  it.each(schedule.map(({ job }) => job))('starts %s once for each portal', async (name) => {
    const strike = () =>
      opened.storage.jobs.enqueue(PORTALS.map((portalId) => ({ name, data: { portalId } })));
    await Promise.all(Array.from({ length: PROCESSES }, strike));
    const { rows } = await sql<{ key: string; jobs: number }>`
      select singleton_key as key, count(*)::int as jobs from pgboss.job
      where name = ${name} group by singleton_key order by key
    `.execute(opened.database.kysely);
    expect(rows).toEqual(PORTALS.map((portalId) => ({ key: String(portalId), jobs: 1 })));
  });

  it('does the work once, and again only when it strikes again', async () => {
    const done: number[] = [];
    await opened.queue.work(
      'wave.tick',
      async ({ data }) => {
        done.push(data.portalId);
        await Promise.resolve();
      },
      { concurrency: 2 },
    );
    const strike = () =>
      opened.storage.transaction((stores) =>
        stores.jobs.enqueue([{ name: 'wave.tick', data: { portalId: 9 } }]),
      );
    await opened.storage.transaction(async (stores) => {
      await stores.jobs.enqueue([{ name: 'wave.tick', data: { portalId: 9 } }]);
    });
    await opened.queue.whenIdle();
    expect(done).toEqual([9]);
    await strike();
    await opened.queue.whenIdle();
    expect(done).toEqual([9, 9]);
  });
});
