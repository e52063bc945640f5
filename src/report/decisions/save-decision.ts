import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import type { Log } from '../../lib/log.ts';
import type { WaveRef } from '../../lib/refs.ts';
import type { Transactions } from '../../survey/ports.ts';
import type { ReportStores } from '../ports.ts';
import { readWaveReport } from '../read-wave-report.ts';
import type { Decision } from './decision.ts';
import { listGaps } from './list-gaps.ts';

export interface SaveDecisionDeps {
  readonly storage: ReportStores & Transactions<ReportStores>;
  readonly clock: Clock;
  readonly log: Log;
}

export type DecisionChange = Pick<
  Decision,
  'pointId' | 'choice' | 'ownerId' | 'dueOn' | 'wantsTask' | 'requestId'
>;

/**
 * Saves what is done about one gap of a wave that has closed. The same attempt again changes
 * nothing. Throws `not_found`, `link_unknown` for a wave without a report, and `bad_input` for a
 * point without a gap that may be told.
 */
export async function saveDecision(
  deps: SaveDecisionDeps,
  ref: WaveRef,
  change: DecisionChange,
): Promise<Decision> {
  const { storage, clock, log } = deps;
  const { wave, scores } = await readWaveReport(deps, ref);
  if (!listGaps(scores.shown).includes(change.pointId)) throw noGap();
  const { portalId, waveId } = ref;
  const decision = await storage.transaction(async (stores) => {
    await stores.waves.lock(ref);
    const before = await stores.decisions.find(ref, change.pointId);
    if (before?.requestId === change.requestId) return before;
    const made: Decision = { portalId, waveId, ...change, decidedAt: clock.now() };
    await stores.decisions.save(made);
    if (made.wantsTask || before?.wantsTask) {
      const data = { portalId, waveId, pointId: made.pointId };
      await stores.jobs.enqueue([{ name: 'decision.task', data }]);
    }
    return made;
  });
  log.info({ portalId, waveId, companyId: wave.companyId, choice: decision.choice }, 'gap.decided');
  return decision;
}

function noGap(): AppError {
  return new AppError('bad_input', 'There is no gap to decide about at this point.', {
    action: 'Load the card again: somebody may have deleted answers.',
  });
}
