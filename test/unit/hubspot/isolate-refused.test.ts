import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolateRefused } from '../../../src/hubspot/isolate-refused.ts';
import { AppError } from '../../../src/lib/errors.ts';

const refused = () =>
  new AppError('hubspot_refused', 'A rule says no.', {
    details: { status: 400, codes: [], missingProperties: [], words: 'A rule says no.' },
  });
const inputs = Array.from({ length: 100 }, (_, index) => index);

/** Sends 100 inputs to a HubSpot that refuses every batch with one of the bad ones. */
async function sendAll(bad: ReadonlySet<number>) {
  let calls = 0;
  const written: number[] = [];
  const results = await isolateRefused(
    inputs,
    (batch) => {
      calls += 1;
      if (batch.some((input) => bad.has(input))) return Promise.reject(refused());
      written.push(...batch);
      return Promise.resolve(batch.map((input) => `${input} ok`));
    },
    (input, { message }) => `${input} ${message}`,
  );
  return { calls, written, results };
}

describe('inputs that HubSpot refuses', () => {
  it('cost 14 calls at most when one of 100 is bad, wherever it stands', async () => {
    for (const bad of inputs) expect((await sendAll(new Set([bad]))).calls).toBeLessThanOrEqual(14);
  });

  it('cost no more than two calls each when all are bad', async () => {
    expect((await sendAll(new Set(inputs))).calls).toBeLessThan(2 * inputs.length);
  });

  it('never hold back the others, which are written once, and come in the given order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 0, max: 99 })), async (indices) => {
        const bad = new Set(indices);

        const { written, results } = await sendAll(bad);

        expect([...written].sort((a, b) => a - b)).toEqual(
          inputs.filter((input) => !bad.has(input)),
        );
        expect(results).toEqual(
          inputs.map((input) => (bad.has(input) ? `${input} A rule says no.` : `${input} ok`)),
        );
      }),
    );
  });

  it('are not looked for after an error of another kind', async () => {
    const down = new AppError('hubspot_unavailable', 'Down.');

    await expect(
      isolateRefused(
        inputs,
        () => Promise.reject(down),
        () => 'refused',
      ),
    ).rejects.toBe(down);
  });
});
