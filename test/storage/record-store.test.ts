import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DirtyRecord, RecordSyncStore } from '../../src/storage/record-store.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildCompany } from './samples.ts';

const NOW = new Date('2026-11-03T10:00:00Z');

describe.each(await databases())('what HubSpot should show, on %s', (kind) => {
  let opened: TestStorage;
  let records: RecordSyncStore;
  let nextPortal = 0;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
    records = opened.storage.records;
  });
  afterAll(() => opened.close());

  /** A record of a portal that nobody has used. */
  function newRecord() {
    nextPortal += 1;
    const ref = { portalId: nextPortal, objectType: 'companies' as const, recordId: '501' };
    return {
      ref,
      dirty: () => records.listDirty(ref.portalId, 'companies', 100),
      written: (version: number, changes: DirtyRecord['changes']) =>
        records.markWrittenAll([{ ...ref, version, changes }]),
      refused: (version: number, gone = false) =>
        records.markProblem(
          { ...ref, version, changes: {} },
          { message: 'Not like this.', gone },
          NOW,
        ),
    };
  }

  it('a new record is dirty with everything, and clean when written', async () => {
    const { ref, dirty, written } = newRecord();
    await records.want(ref, { radar_a: '1', radar_b: '' });
    expect(await dirty()).toEqual([{ ...ref, version: 1, changes: { radar_a: '1', radar_b: '' } }]);
    await written(1, { radar_a: '1', radar_b: '' });
    expect(await dirty()).toEqual([]);
  });

  it('only what differs is to be written', async () => {
    const { ref, dirty, written } = newRecord();
    await records.want(ref, { radar_a: '1', radar_b: '1' });
    await written(1, { radar_a: '1', radar_b: '1' });
    await records.want(ref, { radar_b: '2', radar_c: '3' });
    expect(await dirty()).toMatchObject([{ version: 2, changes: { radar_b: '2', radar_c: '3' } }]);
  });

  it('wanting the same again, or nothing, changes nothing', async () => {
    const { ref, dirty, written } = newRecord();
    await records.want(ref, {});
    expect(await dirty()).toEqual([]);
    await records.want(ref, { radar_a: '1' });
    await records.want(ref, { radar_a: '1' });
    expect(await dirty()).toMatchObject([{ version: 1 }]);
    await written(1, { radar_a: '1' });
    await records.want(ref, { radar_a: '1' });
    expect(await dirty()).toEqual([]);
  });

  it('there and back again before any sync is clean', async () => {
    const { ref, dirty, written } = newRecord();
    await records.want(ref, { radar_a: '1' });
    await written(1, { radar_a: '1' });
    await records.want(ref, { radar_a: '2' });
    await records.want(ref, { radar_a: '1' });
    expect(await dirty()).toEqual([]);
  });

  it('what is wanted during a write stays dirty', async () => {
    const { ref, dirty, written } = newRecord();
    await records.want(ref, { radar_a: '1', radar_b: '1' });
    const read = await dirty();
    await records.markWriting(read);
    await records.want(ref, { radar_a: '2' });
    await written(1, { radar_a: '1', radar_b: '1' });
    expect(await dirty()).toMatchObject([{ version: 2, changes: { radar_a: '2' } }]);
  });

  it('a write whose end nobody saw is repeated, even when the old value is wanted again', async () => {
    const { ref, dirty, written } = newRecord();
    await records.want(ref, { radar_a: '1', radar_b: '1' });
    await written(1, { radar_a: '1', radar_b: '1' });
    await records.want(ref, { radar_a: '2' });
    await records.markWriting(await dirty());
    // Here the process died; HubSpot may show 1 or 2.
    await records.want(ref, { radar_a: '1' });
    expect(await dirty()).toMatchObject([{ changes: { radar_a: '1' } }]);
  });

  it('a refused record rests until something else is wanted', async () => {
    const { ref, dirty, refused } = newRecord();
    await records.want(ref, { radar_a: 'x' });
    await refused(1);
    expect(await dirty()).toEqual([]);
    await records.want(ref, { radar_a: 'x' });
    expect(await dirty()).toEqual([]);
    await records.want(ref, { radar_a: '1' });
    expect(await dirty()).toMatchObject([{ version: 2 }]);
  });

  it('a refused record is tried again on request', async () => {
    const { ref, dirty, refused } = newRecord();
    await records.want(ref, { radar_a: 'x' });
    await refused(1);
    await records.retryProblems(ref.portalId);
    expect(await dirty()).toMatchObject([{ version: 1 }]);
  });

  it('a refusal is told with HubSpot’s words, until something else is wanted', async () => {
    const { ref, refused } = newRecord();
    expect(await records.findProblem(ref)).toBeNull();
    await records.want(ref, { radar_a: 'x' });
    expect(await records.findProblem(ref)).toBeNull();
    await refused(1);
    expect(await records.findProblem(ref)).toEqual({ message: 'Not like this.', since: NOW });
    await records.want(ref, { radar_a: '1' });
    expect(await records.findProblem(ref)).toBeNull();
  });

  it('a refusal is told of its own record alone', async () => {
    const { ref, refused } = newRecord();
    await records.want(ref, { radar_a: 'x' });
    await refused(1);
    for (const other of [
      { ...ref, portalId: ref.portalId + 10_000 },
      { ...ref, objectType: 'contacts' as const },
      { ...ref, recordId: '502' },
    ]) {
      await records.want(other, { radar_a: 'x' });
      expect(await records.findProblem(other)).toBeNull();
    }
  });

  it('a refusal is not told while the record waits for another try, nor once it is gone', async () => {
    const { ref, refused } = newRecord();
    await records.want(ref, { radar_a: 'x' });
    await refused(1);
    await records.retryProblems(ref.portalId);
    expect(await records.findProblem(ref)).toBeNull();
    await refused(1, true);
    expect(await records.findProblem(ref)).toBeNull();
  });

  it('a refusal of old values does not hold back newer ones', async () => {
    const { ref, dirty, refused } = newRecord();
    await records.want(ref, { radar_a: 'x' });
    await records.want(ref, { radar_a: '1' });
    await refused(1);
    expect(await dirty()).toMatchObject([{ version: 2, changes: { radar_a: '1' } }]);
  });

  it('a record that is gone waits for something else to be wanted, whatever is tried again', async () => {
    const { ref, dirty, refused } = newRecord();
    await records.want(ref, { radar_a: '1' });
    await refused(1, true);
    await records.retryProblems(ref.portalId);
    await records.forgetWritten(ref.portalId);
    expect(await dirty()).toEqual([]);
    await records.want(ref, { radar_a: '2' });
    expect(await dirty()).toMatchObject([{ version: 2, changes: { radar_a: '2' } }]);
    await refused(2);
    await records.retryProblems(ref.portalId);
    expect(await dirty()).toHaveLength(1);
  });

  it('a record that is gone is written again when somebody names it', async () => {
    const { ref, dirty, refused } = newRecord();
    await records.want(ref, { radar_a: '1' });
    await refused(1, true);
    await records.forgetWritten(ref.portalId, [ref]);
    expect(await dirty()).toMatchObject([{ changes: { radar_a: '1' } }]);
  });

  it('a whole batch is marked at once, each record by its own version', async () => {
    const { ref, dirty } = newRecord();
    const batch = ['1', '2', '3'].map((recordId) => ({ ...ref, recordId }));
    for (const one of batch) await records.want(one, { radar_a: one.recordId, radar_b: '1' });
    const read = await dirty();
    await records.markWriting(read);
    await records.want({ ...ref, recordId: '2' }, { radar_a: 'new' });
    await records.markWrittenAll(read);
    expect(await dirty()).toMatchObject([{ recordId: '2', changes: { radar_a: 'new' } }]);
    await records.markWriting([]);
    await records.markWrittenAll([]);
  });

  it('what was written can be forgotten, for one record or for all', async () => {
    const { ref, dirty } = newRecord();
    const other = { ...ref, recordId: '502' };
    for (const one of [ref, other]) {
      await records.want(one, { radar_a: '1' });
      await records.markWrittenAll([{ ...one, version: 1, changes: { radar_a: '1' } }]);
    }
    await records.forgetWritten(ref.portalId, [other]);
    expect(await dirty()).toMatchObject([{ recordId: '502', changes: { radar_a: '1' } }]);
    await records.forgetWritten(ref.portalId);
    expect(await dirty()).toHaveLength(2);
  });

  it('at most so many dirty records come at once, and only of one kind', async () => {
    const { ref } = newRecord();
    for (const recordId of ['1', '2', '3'])
      await records.want({ ...ref, recordId }, { radar_a: '1' });
    await records.want({ ...ref, objectType: 'contacts' }, { radar_a: '1' });
    expect(await records.listDirty(ref.portalId, 'companies', 2)).toHaveLength(2);
    expect(await records.listDirty(ref.portalId, 'contacts', 10)).toHaveLength(1);
    const rest = await records.listDirty(ref.portalId, 'companies', 10, '1');
    expect(rest.map(({ recordId }) => recordId)).toEqual(['2', '3']);
  });

  it('nothing is written to a company that is gone until it comes back', async () => {
    const { ref, dirty } = newRecord();
    const { companies, history } = opened.storage;
    const company = buildCompany({ portalId: ref.portalId, companyId: ref.recordId });
    await companies.save(company);
    await records.want(ref, { radar_a: '1' });
    await records.want({ ...ref, objectType: 'contacts' }, { radar_a: '1' });
    await history.loseCompany(company, NOW);
    await records.want(ref, { radar_a: '2' });
    expect(await dirty()).toEqual([]);
    expect(await records.listDirty(ref.portalId, 'contacts', 10)).toHaveLength(1);
    await history.restoreCompany(company);
    expect(await dirty()).toMatchObject([{ changes: { radar_a: '2' } }]);
  });

  it('whatever happens in between, HubSpot ends up showing what is wanted', async () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('want'),
        name: fc.constantFrom('a', 'b'),
        value: fc.constantFrom('', '1', '2'),
      }),
      fc.record({ kind: fc.constantFrom('send', 'finish', 'die before', 'die after') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { ref, dirty } = newRecord();
        const wanted: Record<string, string> = {};
        const shown: Record<string, string> = {};
        let inFlight: DirtyRecord | undefined;
        const send = async (): Promise<void> => {
          const [first] = await dirty();
          await records.markWriting(first ? [first] : []);
          inFlight = first;
        };
        const finish = async (): Promise<void> => {
          if (!inFlight) return;
          Object.assign(shown, inFlight.changes);
          await records.markWrittenAll([inFlight]);
          inFlight = undefined;
        };
        for (const action of steps) {
          if ('name' in action) {
            wanted[action.name] = action.value;
            await records.want(ref, { [action.name]: action.value });
          } else if (action.kind === 'send') {
            await send();
          } else if (action.kind === 'finish') {
            await finish();
          } else {
            if (action.kind === 'die after') Object.assign(shown, inFlight?.changes);
            inFlight = undefined;
          }
        }
        await finish();
        await send();
        await finish();
        expect(shown).toEqual(wanted);
        expect(await dirty()).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
