import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import { createVerdictCounter } from '../backtest/count-verdicts.ts';
import { judgeCompany } from '../backtest/judge-company.ts';
import type { CompanyVerdict } from '../backtest/judge-company.ts';
import { compareTraits, findTraits } from './find-traits.ts';
import type { KeptLoss, LossStores, ScoredWaveBefore, TraitName } from './ports.ts';
import { sampleWeekly } from './sample-weekly.ts';
import { visibleScores } from './score-processes.ts';

export interface ReportLossesDeps {
  readonly storage: LossStores;
  readonly clock: Clock;
  readonly log: Log;
}

const PAGE = 100;
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
  const counter = createVerdictCounter();
  const looks: Array<{ isLost: boolean; traits: readonly TraitName[] }> = [];
  for await (const company of readCompanies(deps, portalId, settings.healthRadarId)) {
    counter.add(company.verdict);
    looks.push({ isLost: company.verdict.isLost, traits: company.traits });
  }
  const backtest = counter.finish(settings.risk);
  await storage.losses.saveReport(
    portalId,
    { backtest, traits: compareTraits(looks) },
    clock.now(),
  );
  const { companies, lost, warned60, falseAlarms } = backtest.counts;
  log.info({ portalId, companies, lost, warned60, falseAlarms }, 'losses.reported');
}

interface ReadCompany {
  readonly verdict: CompanyVerdict;
  readonly traits: readonly TraitName[];
}

async function* readCompanies(
  deps: ReportLossesDeps,
  portalId: number,
  radarId: string,
): AsyncGenerator<ReadCompany> {
  const { losses, history } = deps.storage;
  let position = '';
  for (;;) {
    const companyIds = await history.listCompanies(portalId, position, PAGE);
    if (companyIds.length === 0) return;
    const lost = await losses.listLost(portalId, companyIds);
    for (const companyId of companyIds) {
      const loss = lost.get(companyId) ?? null;
      yield await readCompany(deps, { portalId, companyId, radarId, loss });
    }
    position = companyIds.at(-1) ?? position;
  }
}

interface Wanted {
  readonly portalId: number;
  readonly companyId: string;
  readonly radarId: string;
  /** Null for a company that stayed. */
  readonly loss: KeptLoss | null;
}

async function readCompany(
  { storage, clock }: ReportLossesDeps,
  { radarId, loss, ...ref }: Wanted,
): Promise<ReadCompany> {
  const lostAt = loss && new Date(`${loss.lostOn}T00:00:00Z`);
  const steps = await storage.losses.listSteps(ref);
  const waves = await storage.snapshots.listFinal(ref, WAVES_SEEN, radarId);
  const end = lostAt ?? clock.now();
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
