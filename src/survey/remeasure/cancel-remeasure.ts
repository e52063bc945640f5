import { AppError } from '../../lib/errors.ts';
import type { Log } from '../../lib/log.ts';
import type { RemeasureStore } from './remeasure.ts';

export interface CancelRemeasureDeps {
  readonly storage: { readonly remeasures: RemeasureStore };
  readonly log: Log;
}

/**
 * Takes back what the closing of a follow-up has planned. Doing it again changes nothing. Throws
 * `not_found`, and `remeasure_impossible` for one that was sent.
 */
export async function cancelRemeasure(
  { storage, log }: CancelRemeasureDeps,
  { portalId, caseId }: { readonly portalId: number; readonly caseId: string },
): Promise<'cancelled'> {
  const change = { state: 'cancelled', sentWaveId: null } as const;
  if (await storage.remeasures.settle(portalId, caseId, change)) {
    log.info({ portalId, caseId }, 'remeasure.cancelled');
    return 'cancelled';
  }
  const found = await storage.remeasures.find(portalId, caseId);
  if (!found) {
    throw new AppError('not_found', 'Nothing was planned with this follow-up.', {
      action: 'Reload the card.',
    });
  }
  if (found.state !== 'sent') return 'cancelled';
  throw new AppError('remeasure_impossible', 'The questions were sent already.', {
    action: 'Reload the card; the running survey can be ended there.',
  });
}
