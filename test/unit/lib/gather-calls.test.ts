import { expect, test } from 'vitest';
import { gatherCalls } from '../../../src/lib/gather-calls.ts';
import { shareCalls } from '../../../src/lib/share-calls.ts';
import { createTurns } from '../../../src/lib/turns.ts';

test('what is asked in the same moment goes together, and everybody gets their own answer', async () => {
  const runs: number[][] = [];
  const double = gatherCalls(
    async (inputs: readonly number[]) => {
      runs.push([...inputs]);
      await Promise.resolve();
      return inputs.map((input) => input * 2);
    },
    { most: 10 },
  );
  expect(await Promise.all([double(1), double(2), double(3)])).toEqual([2, 4, 6]);
  expect(await double(4)).toBe(8);
  expect(runs).toEqual([[1, 2, 3], [4]]);
});

test('what is asked while a call runs goes into the next one, no more than the most at a time', async () => {
  const runs: number[][] = [];
  const gate = Promise.withResolvers<undefined>();
  const ask = gatherCalls(
    async (inputs: readonly number[]) => {
      runs.push([...inputs]);
      if (runs.length === 1) await gate.promise;
      return inputs;
    },
    { most: 2 },
  );
  const first = ask(1);
  await new Promise((resolve) => setImmediate(resolve));
  const others = [2, 3, 4].map(ask);
  gate.resolve(undefined);
  expect(await Promise.all([first, ...others])).toEqual([1, 2, 3, 4]);
  expect(runs).toEqual([[1], [2, 3], [4]]);
});

test('a failure reaches those who took part in the call, and nobody after them', async () => {
  let isBroken = true;
  const ask = gatherCalls(
    (inputs: readonly number[]) => {
      if (isBroken) return Promise.reject(new Error('broken'));
      return Promise.resolve(inputs);
    },
    { most: 10 },
  );
  const outcomes = await Promise.allSettled([ask(1), ask(2)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isBroken = false;
  expect(await ask(3)).toBe(3);
});

test('one read serves all who ask for the same at once; later ones read again', async () => {
  let reads = 0;
  const read = shareCalls(
    (id: number) => {
      reads += 1;
      return Promise.resolve(`${id}#${reads}`);
    },
    (id) => String(id),
  );
  expect(await Promise.all([read(1), read(1), read(2)])).toEqual(['1#1', '1#1', '2#2']);
  expect(await read(1)).toBe('1#3');
});

test('only so many work at a time, in the order in which they came', async () => {
  const turns = createTurns(2);
  const began: number[] = [];
  const gates = [0, 1, 2].map(() => Promise.withResolvers<undefined>());
  const works = gates.map((gate, index) =>
    turns.take(async () => {
      began.push(index);
      await gate.promise;
      if (index === 0) throw new Error('fails');
    }),
  );
  const outcomes = Promise.allSettled(works);
  await new Promise((resolve) => setImmediate(resolve));
  expect(began).toEqual([0, 1]);
  for (const gate of gates) gate.resolve(undefined);
  expect((await outcomes).map(({ status }) => status)).toEqual([
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
  expect(began).toEqual([0, 1, 2]);
});

test('a patient call waits for more, and no longer once there are enough', async () => {
  const runs: number[][] = [];
  const ask = gatherCalls(
    (inputs: readonly number[]) => {
      runs.push([...inputs]);
      return Promise.resolve(inputs);
    },
    { most: 10, patience: 60_000, enough: 2 },
  );
  const first = ask(1);
  await new Promise((resolve) => setImmediate(resolve));
  expect(runs).toEqual([]);
  expect(await Promise.all([first, ask(2)])).toEqual([1, 2]);
  expect(runs).toEqual([[1, 2]]);
});
