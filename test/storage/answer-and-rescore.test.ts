import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WaveRef } from '../../src/lib/refs.ts';
import type { Database } from '../../src/storage/database.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildResponse } from './samples.ts';

// The rule, written out with the places where a test can hold it: submitting locks the wave's row,
// stores the answer, raises `answers_version` and enqueues; rescoring locks the same row before it
// reads. A coalesced job alone loses answers: it can start between two of them, see one, and end.

/** Where a transaction tells that it has the wave's lock, and what it waits for before it commits. */
interface Hold {
  readonly locked: () => void;
  readonly until: Promise<unknown>;
}

const NO_HOLD: Hold = { locked: () => undefined, until: Promise.resolve() };

function submit(storage: Storage, ref: WaveRef, number: number, hold = NO_HOLD): Promise<void> {
  return storage.transaction(async (stores) => {
    await stores.waves.lock(ref);
    hold.locked();
    const ids = { responseId: `rsp_${number}`, invitationId: `inv_${number}` };
    await stores.responses.insert(buildResponse({ ...ref, ...ids }));
    await stores.waves.raiseAnswersVersion(ref);
    await stores.jobs.enqueue([{ name: 'wave.rescore', data: ref }]);
    await hold.until;
  });
}

/** Notes in `seen` how many answers it scored. */
function rescore(storage: Storage, ref: WaveRef, seen: number[], hold = NO_HOLD): Promise<void> {
  return storage.transaction(async (stores) => {
    const wave = await stores.waves.lock(ref);
    hold.locked();
    seen.push((await stores.responses.listOfWave(ref)).length);
    await stores.waves.setScoredVersion(ref, wave.answersVersion);
    await hold.until;
  });
}

/** A point of the story that one side reaches and the other waits for. */
function gate(): { readonly reached: Promise<void>; readonly open: () => void } {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  return { reached: promise, open: () => resolve(undefined) };
}

async function insertWave(storage: Storage, portalId: number): Promise<WaveRef> {
  const wave = buildWave({ portalId });
  await storage.waves.insert(wave);
  return { portalId, waveId: wave.waveId };
}

describe.each(await databases())('answers and rescoring on %s', (kind) => {
  let opened: TestStorage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  it('many answers at once are all seen by the last rescoring', async () => {
    const { storage, queue } = opened;
    const ref = await insertWave(storage, 1);
    const seen: number[] = [];
    await queue.work('wave.rescore', ({ data }) => rescore(storage, data, seen), {
      concurrency: 2,
    });
    await Promise.all(Array.from({ length: 12 }, (_, number) => submit(storage, ref, number)));
    await queue.whenIdle();
    expect(seen.at(-1)).toBe(12);
    expect(await storage.waves.get(ref)).toMatchObject({ answersVersion: 12, scoredVersion: 12 });
  });
});

// PGlite has one connection, so nothing overlaps there.
const servers = (await databases()).filter((kind) => kind === 'postgres');

describe.each(servers)('in a forced order on %s', (kind) => {
  let opened: TestStorage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  const expectAllScored = async (ref: WaveRef, answers: number): Promise<void> => {
    const { waves } = opened.storage;
    const versions = { answersVersion: answers, scoredVersion: answers };
    expect(await waves.get(ref)).toMatchObject(versions);
    expect(await waves.listUnscored(ref.portalId)).toEqual([]);
  };

  it('a rescoring that starts between two overlapping answers loses none', async () => {
    const { storage, queue, database } = opened;
    const ref = await insertWave(storage, 1);
    const seen: number[] = [];
    const [firstLocked, mayCommit] = [gate(), gate()];

    const first = submit(storage, ref, 1, { locked: firstLocked.open, until: mayCommit.reached });
    await firstLocked.reached;
    const second = submit(storage, ref, 2);
    await waitForLocks(database, 1);
    // An earlier job starts now: one answer is stored but not committed, the other one waits.
    await storage.jobs.enqueue([{ name: 'wave.rescore', data: ref }]);
    await queue.work('wave.rescore', ({ data }) => rescore(storage, data, seen));
    await waitForLocks(database, 2);

    mayCommit.open();
    await Promise.all([first, second]);
    await queue.whenIdle();
    expect(seen.at(-1)).toBe(2);
    await expectAllScored(ref, 2);
  });

  it('an answer that comes while a rescoring has already read is scored by the next one', async () => {
    const { storage, queue, database } = opened;
    const ref = await insertWave(storage, 2);
    await submit(storage, ref, 1);
    await queue.whenIdle();

    const seen: number[] = [];
    const [hasRead, mayCommit] = [gate(), gate()];
    const rescoring = rescore(storage, ref, seen, {
      locked: hasRead.open,
      until: mayCommit.reached,
    });
    await hasRead.reached;
    const late = submit(storage, ref, 2);
    await waitForLocks(database, 1);
    mayCommit.open();
    await Promise.all([rescoring, late]);
    expect(seen).toEqual([1]);

    await queue.whenIdle();
    await expectAllScored(ref, 2);
  });
});

/** Resolves when so many transactions of this database wait for rows that others hold. */
async function waitForLocks({ kysely }: Database, waiting: number): Promise<void> {
  for (;;) {
    const { rows } = await sql`
      select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'
    `.execute(kysely);
    if (rows.length >= waiting) return;
  }
}
