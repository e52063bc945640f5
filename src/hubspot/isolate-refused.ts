import { findRefusal } from './to-app-error.ts';
import type { Refusal } from './to-app-error.ts';

/**
 * Sends inputs as one batch. HubSpot refuses a whole batch for one bad input without naming it, so a
 * refused batch is halved until the bad inputs stand alone: one among 100 costs 15 calls at most.
 * Every other error is thrown; what was sent until then stays written.
 */
export async function isolateRefused<Input, Result>(
  inputs: readonly Input[],
  send: (inputs: readonly Input[]) => Promise<readonly Result[]>,
  toResult: (input: Input, refusal: Refusal) => Result,
): Promise<Result[]> {
  const [first] = inputs;
  if (first === undefined) return [];
  try {
    return [...(await send(inputs))];
  } catch (error) {
    const refusal = findRefusal(error);
    if (!refusal) throw error;
    if (inputs.length === 1) return [toResult(first, refusal)];
  }
  const middle = Math.ceil(inputs.length / 2);
  return [
    ...(await isolateRefused(inputs.slice(0, middle), send, toResult)),
    ...(await isolateRefused(inputs.slice(middle), send, toResult)),
  ];
}
