import { sql } from 'kysely';
import cron from 'node-cron';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startApp } from '../../src/app.ts';
import type { App } from '../../src/app.ts';
import { schedule } from '../../src/jobs/schedule.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { launch } from '../support/browse.ts';
import { createTestDatabase, databases } from '../support/databases.ts';
import { createFastWaits } from '../support/fast-waits.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import type { MemoryLog } from '../support/memory-log.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

// Two processes of the app, each with its web side, its workers and its clockwork, share a server.

const PEOPLE = 40;
const MINUTE = 60_000;
const isShared = (await databases()).includes('postgres');

describe.runIf(isShared)('two whole apps on one database', () => {
  let house: House;
  let second: App;
  let log: MemoryLog;
  let drop: () => Promise<void>;
  let minute = Math.floor(Date.now() / MINUTE) * MINUTE;

  beforeAll(async () => {
    const made = await createTestDatabase('migrated');
    drop = made.drop;
    const open = () =>
      openDatabase({ databaseUrl: made.url, dataDir: null, log: createMemoryLog().log });
    const data = buildPortalData({ 900: buildPeople(PEOPLE, 9001) });
    house = await startHouse('postgres', { data, database: await open(), clockwork: 'running' });
    // What the clockwork takes for the time is set by each stroke.
    house.clock.freeze();
    log = createMemoryLog();
    second = await startApp({
      clock: house.clock,
      log: log.log,
      database: await open(),
      waits: createFastWaits(),
      config: { ...house.config, port: 0 },
    });
  });
  afterEach(() => vi.useRealTimers());
  afterAll(async () => {
    await second.close();
    await house.close();
    await drop();
  });

  /** The same entry of both crontabs at the same moment of a minute that neither has seen. */
  async function strike(expression: string): Promise<void> {
    minute += MINUTE;
    // The date alone: connections and pauses go by real timers.
    vi.useFakeTimers({ toFake: ['Date'], now: minute });
    const tasks = [...cron.getTasks().values()].filter((task) => task.getPattern() === expression);
    expect(tasks).toHaveLength(2);
    await Promise.all(tasks.map((task) => task.execute()));
    vi.useRealTimers();
    await Promise.all([house.app.whenIdle(), second.whenIdle()]);
  }

  async function countJobs(name: string): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from pgboss.job where name = ${name}
    `.execute(house.database.kysely);
    return rows[0]?.count ?? 0;
  }

  const mails = () => house.sandbox.mailbox.mails().length;

  it.each(schedule.map(({ cron: expression, job }) => [job, expression] as const))(
    '%s starts once with each stroke of both clocks',
    async (job, expression) => {
      for (let strokes = 0; strokes < 3; strokes += 1) {
        const before = await countJobs(job);
        await strike(expression);
        expect(await countJobs(job)).toBe(before + 1);
      }
    },
  );

  it('nobody is invited twice, while both clocks strike', async () => {
    const [tick] = schedule;
    const launched = launch(house, '900');
    for (let strokes = 0; strokes < 3; strokes += 1) await strike(tick?.cron ?? '');
    await launched;
    expect(mails()).toBe(PEOPLE + 1);
    expect(house.sandbox.mailbox.duplicates()).toEqual({ byMessageId: 0, byRecipientAndLink: 0 });
    const sent = [house.log, log].flatMap((one) => one.events('invitation.sent'));
    expect(new Set(sent.map(({ invitationId }) => invitationId)).size).toBe(PEOPLE + 1);
    expect(sent).toHaveLength(PEOPLE + 1);
  });

  it('nobody is reminded twice', async () => {
    // Friday: the day of the first reminder.
    house.clock.advance({ days: 4 });
    for (let strokes = 0; strokes < 3; strokes += 1) await strike('* * * * *');
    expect(mails()).toBe(2 * (PEOPLE + 1));
    const reminded = [house.log, log].flatMap((one) => one.events('wave.reminded'));
    expect(reminded).toHaveLength(1);
  });
});
