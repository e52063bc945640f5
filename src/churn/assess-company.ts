import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../lib/clock.ts';
import { newId } from '../lib/ids.ts';
import type { Log } from '../lib/log.ts';
import type { CompanyRef } from '../lib/refs.ts';
import { assessRisk } from './assess-risk.ts';
import type { RiskAssessment, RiskInput } from './assess-risk.ts';
import { scoreBehaviour } from './behaviour/score-behaviour.ts';
import { findDrops } from './find-drops.ts';
import type { Drop, ScoredWave } from './find-drops.ts';
import { openCase } from './cases/open-case.ts';
import type { FollowUpCase } from './cases/ports.ts';
import type { ChurnStores, PublishedWave, StoredAssessment } from './ports.ts';
import { riskProperties } from './risk-properties.ts';
import type { RiskSettings } from './risk-settings.ts';
import { countSources, findSignals } from './signals/find-signals.ts';
import type { Signal } from './signals/signal.ts';
import type { SignalSettings } from './signals/signal-settings.ts';

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
  const waves = await listWaves(stores, ref, settings.healthRadarId);
  const previous = await stores.assessments.findLatest(ref);
  const input = await toRiskInput(stores, { ref, ...waves, previous, settings, now });
  const assessment = toAssessment(ref, input, assessRisk(input, settings.risk), previous);
  if (!isRepeated(assessment, previous)) await stores.assessments.save(assessment);
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

interface SeenWaves {
  /** The health radar's published waves and the open one, newest first. */
  readonly history: readonly PublishedWave[];
  /** When surveys of any radar closed that somebody of the customer's answered: all are signs of life. */
  readonly answers: readonly Date[];
}

/**
 * Waves whose scores nobody may see, because too few have answered, are passed over: a risk must not
 * tell what they hide.
 */
async function listWaves(
  stores: ChurnStores,
  ref: CompanyRef,
  radarId: string,
): Promise<SeenWaves> {
  const published = await stores.snapshots.listFinal(ref, WAVES_SEEN);
  const open = await stores.snapshots.findOpen(ref, radarId);
  const visible = [...(open ? [open] : []), ...published].filter(
    ({ snapshot }) => snapshot.scores.anonymity.totalVisible,
  );
  return {
    history: visible.filter(({ wave }) => wave.radar.radarId === radarId),
    answers: listAnswers(visible),
  };
}

interface Seen extends SeenWaves {
  readonly ref: CompanyRef;
  readonly previous: StoredAssessment | null;
  readonly settings: { readonly risk: RiskSettings; readonly signals: SignalSettings };
  readonly now: Date;
}

/** Everything that the assessment sees. On the way, what behaviour adds to the health is kept. */
async function toRiskInput(
  stores: ChurnStores,
  { ref, history, answers, previous, settings, now }: Seen,
): Promise<RiskInput & { items: ReadonlyArray<Drop | Signal> }> {
  const renewalAt = (await stores.companies.find(ref))?.renewalAt ?? null;
  const { facts, readAt } = await stores.behaviour.find(ref);
  const context = { now, renewalAt, answers, settings: settings.signals };
  if (readAt) await stores.behaviour.saveScores(ref, scoreBehaviour(facts, context));
  return {
    now,
    previous: previous && {
      level: previous.result.level,
      since: previous.since,
      codes: previous.result.codes,
    },
    items: [
      ...findDrops(history.map(toScoredWave), { renewalAt, days: settings.risk.renewalDays }),
      ...(readAt ? findSignals(facts, context) : []),
    ],
    renewalAt,
    sources: {
      publishedWave: history.some(({ wave }) => wave.closedAt !== null),
      behaviour: countSources(facts),
    },
    snoozed: (await stores.snoozes.listLasting(ref, now)).map(({ code, until }) => ({
      type: code,
      until,
    })),
  };
}

/** When somebody of the customer's has answered, as far as everybody may know. */
function listAnswers(waves: readonly PublishedWave[]): Date[] {
  return waves.flatMap(({ wave: { closedAt }, snapshot }) =>
    closedAt && snapshot.scores.coverage.n > 0 ? [closedAt] : [],
  );
}

/** What was seen before in the same way, and led to the same, is not kept a second time. */
function isRepeated(assessment: StoredAssessment, previous: StoredAssessment | null): boolean {
  if (!previous) return false;
  const { items, sources, snoozed, renewalAt } = assessment.input;
  return isDeepStrictEqual(
    toPlain({ items, sources, snoozed, renewalAt, result: assessment.result }),
    toPlain({
      items: previous.input.items,
      sources: previous.input.sources,
      snoozed: previous.input.snoozed,
      renewalAt: previous.input.renewalAt,
      result: previous.result,
    }),
  );
}

/** As the database gives it back. */
function toPlain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
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
