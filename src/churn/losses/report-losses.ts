import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import { createVerdictCounter } from '../backtest/count-verdicts.ts';
import { judgeCompany } from '../backtest/judge-company.ts';
import type { CompanyVerdict } from '../backtest/judge-company.ts';
import { createTraitCounter } from './count-traits.ts';
import { findTraits } from './find-traits.ts';
import type { KeptLoss, LossStores, ScoredWaveBefore, StepBefore, TraitName } from './ports.ts';
import { sampleWeekly } from './sample-weekly.ts';
import { visibleScores } from './score-processes.ts';

export interface ReportLossesDeps {
  readonly storage: LossStores;
  readonly clock: Clock;
  readonly log: Log;
}

/** Four statements each, and no more in memory than these. */
const PAGE = 250;
const WAVES_SEEN = 12;
/** The one answer that the rule nps6 asks for; a snapshot tells how many there were, not which. */
const DETRACTOR = 6;

/**
 * Holds the portal's own assessments, as they were stored, against the companies that left: the
 * back-test and the traits of the lost, kept for the app's page. Nothing is calculated anew, so
 * that it says how the risk has done, and not how today's settings would have.
 */
export async function reportLosses(deps: ReportLossesDeps, portalId: number): Promise<void> {
  const { storage, clock, log } = deps;
  const { settings } = await storage.settings.getCurrent(portalId);
  if (settings.lostProperty === '') return;
  const verdicts = createVerdictCounter();
  const traits = createTraitCounter();
  for await (const company of readCompanies(deps, portalId, settings.healthRadarId)) {
    verdicts.add(company.verdict);
    traits.add(company.verdict.isLost, company.traits);
  }
  const backtest = verdicts.finish(settings.risk);
  await storage.losses.saveReport(portalId, { backtest, traits: traits.finish() }, clock.now());
  const { companies, lost, warned60, falseAlarms } = backtest.counts;
  log.info({ portalId, companies, lost, warned60, falseAlarms }, 'losses.reported');
}

interface ReadCompany {
  readonly verdict: CompanyVerdict;
  readonly traits: readonly TraitName[];
}

async function* readCompanies(
  { storage: { losses, history }, clock }: ReportLossesDeps,
  portalId: number,
  radarId: string,
): AsyncGenerator<ReadCompany> {
  let position = '';
  for (;;) {
    const companyIds = await history.listCompanies(portalId, position, PAGE);
    if (companyIds.length === 0) return;
    const lost = await losses.listLost(portalId, companyIds);
    const steps = await losses.listSteps(portalId, companyIds);
    const waves = await losses.listWaves(portalId, { companyIds, radarId, limit: WAVES_SEEN });
    const now = clock.now();
    for (const id of companyIds) {
      const [own, seen] = [steps.get(id) ?? [], waves.get(id) ?? []];
      yield judge({ steps: own, waves: seen, loss: lost.get(id) ?? null, now });
    }
    position = companyIds.at(-1) ?? position;
  }
}

interface Evidence {
  readonly steps: readonly StepBefore[];
  readonly waves: readonly ScoredWaveBefore[];
  /** Null for a company that stayed. */
  readonly loss: KeptLoss | null;
  readonly now: Date;
}

function judge({ steps, waves, loss, now }: Evidence): ReadCompany {
  const lostAt = loss && new Date(`${loss.lostOn}T00:00:00Z`);
  const end = lostAt ?? now;
  const judged = judgeCompany({
    history: { lostAt, waves: toWaves(waves), usage: [] },
    steps: sampleWeekly(steps, end),
    levelAtLastChance: loss?.levelInTime ?? null,
    end,
  });
  // Only its day is left of the moment of a loss: how early the warning was is what was kept of it.
  const verdict = loss ? { ...judged, leadDays: loss.leadDays } : judged;
  return { verdict, traits: findTraits({ waves, wasAssessed: steps.length > 0, end }) };
}

/** Oldest first, as far as their mode lets anybody see them. */
function toWaves(waves: readonly ScoredWaveBefore[]): Array<{ at: Date; ltr: number[] }> {
  return waves.toReversed().flatMap((found) => {
    const { closedAt } = found.wave;
    const { detractors } = visibleScores(found).nps;
    return closedAt === null ? [] : [{ at: closedAt, ltr: detractors > 0 ? [DETRACTOR] : [] }];
  });
}
