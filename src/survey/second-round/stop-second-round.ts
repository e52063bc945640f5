import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import type { Log } from '../../lib/log.ts';
import type { WaveRef } from '../../lib/refs.ts';
import type { SecondRoundStore } from './second-round-store.ts';

export interface StopSecondRoundDeps {
  readonly storage: { readonly secondRounds: SecondRoundStore };
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Ends a second round early: all its links are dead, and mails that wait are not sent. What was said
 * stays. Doing it again changes nothing. Throws `not_found`.
 */
export async function stopSecondRound(
  { storage, clock, log }: StopSecondRoundDeps,
  ref: WaveRef,
): Promise<void> {
  const stopped = await storage.secondRounds.stop(ref, clock.now());
  if (stopped) {
    log.info({ portalId: ref.portalId, waveId: ref.waveId }, 'second_round.stopped');
    return;
  }
  if (await storage.secondRounds.find(ref)) return;
  throw new AppError('not_found', 'There is no second round to end.', {
    action: 'Reload the card.',
  });
}
