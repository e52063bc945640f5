import type { WaveScores } from '../scoring/types.ts';
import type { Snapshot, Wave } from './types.ts';

/** Provisional scores need at least this many answers and this coverage, in percent. */
const PROVISIONAL = { answers: 3, coverage: 50 } as const;

/**
 * What a snapshot is: final when the wave has closed; provisional while a named wave is open and
 * enough people have answered; otherwise it stays inside the app. A wave that nobody answered says
 * nothing, and so leaves the scores of the wave before it in place.
 */
export function decidePublishing(
  wave: Pick<Wave, 'status' | 'mode'>,
  scores: WaveScores,
  hasEarlierScores: boolean,
): Snapshot['kind'] {
  const { n, coverage } = scores.coverage;
  if (wave.status === 'closed') return n === 0 && hasEarlierScores ? 'working' : 'final';
  const heardEnough = n >= PROVISIONAL.answers && (coverage ?? 0) >= PROVISIONAL.coverage;
  return wave.mode === 'named' && heardEnough ? 'provisional' : 'working';
}
