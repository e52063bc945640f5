import { setImmediate } from 'node:timers/promises';
import type { KyselyPlugin } from 'kysely';

/** How long statements follow each other before others have their turn, in milliseconds. */
const TURN_MS = 10;

/**
 * The embedded database answers without a turn of the event loop. A job of many statements would let
 * no request in and no timer run before its end; so everybody else has a turn in between.
 */
export function giveTurns(): KyselyPlugin {
  let lastTurn = performance.now();
  return {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      if (performance.now() - lastTurn >= TURN_MS) {
        await setImmediate();
        lastTurn = performance.now();
      }
      return result;
    },
  };
}
