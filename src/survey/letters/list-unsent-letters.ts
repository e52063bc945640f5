import type { LetterRef } from '../../lib/refs.ts';
import type { LetterStore } from './letter-store.ts';

/** Thanks that come later than this after the answer would only puzzle. */
const THANKS_WORTH_MS = 24 * 60 * 60 * 1000;

/** What a crash or a mail server that is away has left behind. */
export function listUnsentLetters(
  letters: LetterStore,
  portalId: number,
  now: Date,
): Promise<LetterRef[]> {
  return letters.listUnsent(portalId, new Date(now.getTime() - THANKS_WORTH_MS));
}
