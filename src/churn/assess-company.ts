import type { Clock } from '../lib/clock.ts';
import { newId } from '../lib/ids.ts';
import type { Log } from '../lib/log.ts';
import type { CompanyRef } from '../lib/refs.ts';
import { assessRisk } from './assess-risk.ts';
import type { RiskAssessment, RiskInput } from './assess-risk.ts';
import { findDrops } from './find-drops.ts';
import type { Drop, ScoredWave } from './find-drops.ts';
import { openCase } from './open-case.ts';
import type { ChurnStores, FollowUpCase, PublishedWave, StoredAssessment } from './ports.ts';
import { riskProperties } from './risk-properties.ts';

export interface AssessCompanyDeps {
  readonly storage: {
    transaction<Result>(work: (stores: ChurnStores) => Promise<Result>): Promise<Result>;
  };
  readonly clock: Clock;
  readonly log: Log;
}

/** More waves than that have faded to nothing. */
const WAVES_SEEN = 12;

const LADDER = ['unknown', 'none', 'low', 'medium', 'high', 'critical'] as const;

/**
 * Assesses a company's churn risk, keeps the assessment with everything it saw, shows the result on
 * the company's record, and opens a follow-up where one is needed. Repeating it at the same moment
 * changes nothing. Throws `not_found` for a company that was never stored.
 */
export async function assessCompany(
  { storage, clock, log }: AssessCompanyDeps,
  ref: CompanyRef,
): Promise<StoredAssessment> {
  const now = clock.now();
  const assessed = await storage.transaction((stores) => assess(stores, ref, now));
  tellAssessment(log, assessed);
  return assessed.assessment;
}

/** An assessment with what it changed. */
export interface Assessed {
  readonly assessment: StoredAssessment;
  /** The level before it. */
  readonly before: RiskAssessment['level'];
  /** The follow-up that it opened, if any. */
  readonly opened: FollowUpCase | null;
}

/** The same in the caller's transaction; log it with `tellAssessment` once that has committed. */
export async function assess(stores: ChurnStores, ref: CompanyRef, now: Date): Promise<Assessed> {
  await stores.companies.lock(ref);
  const { settings } = await stores.settings.getCurrent(ref.portalId);
  const history = await listWaves(stores, ref, settings.healthRadarId);
  const previous = await stores.assessments.findLatest(ref);
  const input = await toRiskInput(stores, ref, history, previous, now);
  const assessment = toAssessment(ref, input, assessRisk(input, settings.risk), previous);
  await stores.assessments.save(assessment);
  await stores.records.want(
    { portalId: ref.portalId, objectType: 'companies', recordId: ref.companyId },
    riskProperties(assessment, settings.language),
  );
  await stores.jobs.enqueue([{ name: 'portal.sync', data: { portalId: ref.portalId } }]);
  const before = previous?.result.level ?? 'unknown';
  return { assessment, before, opened: await openCase(stores, assessment) };
}

export function tellAssessment(log: Log, { assessment, before, opened }: Assessed): void {
  const { portalId, companyId } = assessment;
  const { level } = assessment.result;
  const change = LADDER.indexOf(level) - LADDER.indexOf(before);
  if (change !== 0) {
    log.info({ portalId, companyId, level, before }, change > 0 ? 'risk.raised' : 'risk.fell');
  }
  if (opened) {
    const { caseId, reason } = opened;
    log.info({ portalId, companyId, caseId, reason, level }, 'case.opened');
  }
}

/**
 * The health radar's published waves and the open one, newest first. Waves whose scores nobody may
 * see, because too few have answered, are passed over: a risk must not tell what they hide.
 */
async function listWaves(
  stores: ChurnStores,
  ref: CompanyRef,
  radarId: string,
): Promise<PublishedWave[]> {
  const published = await stores.snapshots.listFinal(ref, WAVES_SEEN);
  const open = await stores.snapshots.findOpen(ref, radarId);
  return [...(open ? [open] : []), ...published].filter(
    ({ wave, snapshot }) =>
      wave.radar.radarId === radarId && snapshot.scores.anonymity.totalVisible,
  );
}

async function toRiskInput(
  stores: ChurnStores,
  ref: CompanyRef,
  history: readonly PublishedWave[],
  previous: StoredAssessment | null,
  now: Date,
): Promise<RiskInput & { items: readonly Drop[] }> {
  const company = await stores.companies.find(ref);
  return {
    now,
    previous: previous && {
      level: previous.result.level,
      since: previous.since,
      codes: previous.result.codes,
    },
    items: findDrops(history.map(toScoredWave)),
    renewalAt: company?.renewalAt ?? null,
    sources: {
      publishedWave: history.some(({ wave }) => wave.closedAt !== null),
      behaviour: 0,
    },
    snoozed: (await stores.snoozes.listLasting(ref, now)).map(({ code, until }) => ({
      type: code,
      until,
    })),
  };
}

function toScoredWave({ wave, snapshot }: PublishedWave): ScoredWave {
  return {
    waveId: wave.waveId,
    at: wave.closedAt ?? snapshot.computedAt,
    isOpen: wave.closedAt === null,
    isNamed: wave.mode === 'named',
    scores: snapshot.scores,
    pointLabels: Object.fromEntries(wave.radar.points.map(({ id, label }) => [id, label])),
  };
}

function toAssessment(
  ref: CompanyRef,
  input: RiskInput,
  result: RiskAssessment,
  previous: StoredAssessment | null,
): StoredAssessment {
  const isSameLevel = previous?.result.level === result.level;
  return {
    portalId: ref.portalId,
    companyId: ref.companyId,
    assessmentId: newId('assessment'),
    assessedAt: input.now,
    input,
    result,
    since: isSameLevel ? previous.since : input.now,
    stampedAt: result.stampMoves ? input.now : (previous?.stampedAt ?? null),
  };
}
