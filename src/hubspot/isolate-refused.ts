import { findRefusal } from './to-app-error.ts';
import type { Refusal } from './to-app-error.ts';

type Send<Input, Result> = (inputs: readonly Input[]) => Promise<readonly Result[]>;
type ToResult<Input, Result> = (input: Input, refusal: Refusal) => Result;

/**
 * Sends inputs as one batch. HubSpot refuses a whole batch for one bad input without naming it, so a
 * refused batch is halved until the bad inputs stand alone: one among 100 costs 14 calls at most.
 * Every other error is thrown; what was sent until then stays written.
 */
export async function isolateRefused<Input, Result>(
  inputs: readonly Input[],
  send: Send<Input, Result>,
  toResult: ToResult<Input, Result>,
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
  return sendHalves(inputs, send, toResult);
}

/** For two inputs or more of which at least one is bad. */
async function sendHalves<Input, Result>(
  inputs: readonly Input[],
  send: Send<Input, Result>,
  toResult: ToResult<Input, Result>,
): Promise<Result[]> {
  const middle = Math.floor(inputs.length / 2);
  const tail = inputs.slice(middle);
  const badInHead: Input[] = [];
  const head = await isolateRefused(inputs.slice(0, middle), send, (input, refusal) => {
    badInHead.push(input);
    return toResult(input, refusal);
  });
  // After a good head the tail must be bad: as a whole it would only be refused once more.
  const sendTail = badInHead.length === 0 && tail.length > 1 ? sendHalves : isolateRefused;
  return [...head, ...(await sendTail(tail, send, toResult))];
}
