import type { LetterRef, WaveRef } from '../../lib/refs.ts';
import type { LetterStore } from './letter-store.ts';

/** Thanks that come later than this after the answer would only puzzle. */
const THANKS_WORTH_MS = 24 * 60 * 60 * 1000;

/** Letters whose time has come, and what a crash or a mail server that is away has left behind. */
export function listUnsentLetters(
  letters: LetterStore,
  portalId: number,
  now: Date,
): Promise<Array<LetterRef & WaveRef>> {
  const thanksSince = new Date(now.getTime() - THANKS_WORTH_MS);
  return letters.listUnsent(portalId, { now, thanksSince });
}
