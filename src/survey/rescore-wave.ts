import { wholeDaysBetween } from '../lib/calendar.ts';
import type { Clock } from '../lib/clock.ts';
import { newId } from '../lib/ids.ts';
import type { CompanyRef, WaveRef } from '../lib/refs.ts';
import { FORMULAS_VERSION } from '../scoring/formulas-version.ts';
import { ageScores } from '../scoring/rescore-health.ts';
import { scoreWave } from '../scoring/score-wave.ts';
import type { HealthBand } from '../scoring/types.ts';
import { toBehaviourInput } from './behaviour-input.ts';
import { decidePublishing } from './decide-publishing.ts';
import type { SurveyStores, Transactions } from './ports.ts';
import { publishEmployeeScore } from './publish-employee-score.ts';
import { publishDecay, publishNoData, publishSnapshot } from './publish-snapshot.ts';
import { showWave } from './show-wave.ts';
import type { Response, Snapshot, Wave } from './types.ts';
import { toWaveInput } from './wave-input.ts';
import type { WaveInputParts } from './wave-input.ts';

export interface RescoreWaveDeps {
  readonly storage: Transactions<SurveyStores>;
  readonly clock: Clock;
}

/**
 * Scores a wave from the answers it has now. Locks the wave's row before it reads the answers, as
 * submitting locks it before it writes one: what this run did not see raises `answersVersion` after
 * it, and is picked up by the next job or the minute's sweep.
 */
export async function rescoreWave(
  { storage, clock }: RescoreWaveDeps,
  ref: WaveRef,
): Promise<void> {
  await storage.transaction(async (stores) => {
    const wave = await stores.waves.lock(ref);
    if (wave.scoredVersion === wave.answersVersion) return;
    await scoreLockedWave(stores, wave, clock.now());
  });
}

/** Scores a wave whose row the caller holds locked, stores the snapshot and publishes by rule. */
export async function scoreLockedWave(
  stores: SurveyStores,
  wave: Wave,
  now: Date,
): Promise<Snapshot> {
  const parts = await readWave(stores, wave, now);
  const { invitations, previous, settings } = parts;
  const scores = scoreWave(toWaveInput(parts), settings.scoring);
  const snapshot: Snapshot = {
    portalId: wave.portalId,
    waveId: wave.waveId,
    companyId: wave.companyId,
    snapshotId: newId('snapshot'),
    answersVersion: wave.answersVersion,
    formulasVersion: FORMULAS_VERSION,
    settingsVersion: wave.settingsVersion,
    kind: decidePublishing(wave, scores, previous !== null),
    scores,
    computedAt: now,
  };
  await stores.snapshots.save(snapshot);
  await stores.waves.setScoredVersion(wave, wave.answersVersion);
  await showWave(stores, wave, invitations);
  if (snapshot.kind !== 'working') {
    const before = previous?.snapshot ?? null;
    await publishSnapshot(stores, { wave, snapshot, invitations, previous: before, settings });
  }
  await publishEmployeeScore(stores, wave, scores);
  if (snapshot.kind === 'final') await enqueueReport(stores, wave);
  await assessAtOnce(stores, wave, snapshot);
  return snapshot;
}

/**
 * Health as seen today of a company's newest closed wave: its answers have grown older, and may have
 * been deleted since, so that it is aged from the final snapshot. That stays as it was made; only
 * what age changes follows on the record, and the risk. Provisional scores of an open wave are
 * younger, and go before. Everything is said again, because another radar may have been the health
 * radar until now.
 */
export async function rescoreForDecay(
  { storage, clock }: RescoreWaveDeps,
  company: CompanyRef,
  radarId: string,
): Promise<void> {
  await storage.transaction(async (stores) => {
    // Publishing takes the same lock: no wave that closes meanwhile is overwritten.
    await stores.companies.lock(company);
    const open = await stores.snapshots.findOpen(company, radarId);
    const published = await stores.snapshots.listFinal(company, 20);
    const newest = published.find(({ wave }) => wave.radar.radarId === radarId);
    const provisional = open?.snapshot.kind === 'provisional' ? open : null;
    const shown = provisional ?? newest ?? published[0];
    if (shown) {
      const before = findBefore(published, shown.wave);
      await publishAgain(stores, { radarId, shown, before }, clock.now());
    }
    await enqueueAssessment(stores, company);
  });
}

interface Published {
  readonly wave: Wave;
  readonly snapshot: Snapshot;
}

interface PublishedAgain {
  /** The portal's health radar. */
  readonly radarId: string;
  readonly shown: Published;
  readonly before: Published | null;
}

/** Of another radar than the wanted one, a wave only tells what the record must no longer show. */
async function publishAgain(
  stores: SurveyStores,
  { radarId, shown: { wave, snapshot }, before }: PublishedAgain,
  now: Date,
): Promise<void> {
  const { settings } = await stores.settings.getVersion(wave.portalId, wave.settingsVersion);
  const invitations = await stores.invitations.listOfWave(wave);
  const publication = { wave, snapshot, invitations, previous: before?.snapshot ?? null, settings };
  if (wave.radar.radarId !== radarId) return publishNoData(stores, publication);
  if (snapshot.kind !== 'final') return publishSnapshot(stores, publication);
  const aged = {
    surveyAgeDays: Math.max(0, wholeDaysBetween(wave.closedAt ?? now, now)),
    previousBand: before?.snapshot.scores.health.bandWithHysteresis ?? null,
    ...toBehaviourInput(await stores.behaviour.findScores(wave)),
  };
  return publishDecay(stores, publication, ageScores(snapshot.scores, aged, settings.scoring));
}

type ScoredParts = WaveInputParts & { readonly previous: PreviousWave | null };

/** Everything that a wave's scores are made of. */
async function readWave(stores: SurveyStores, wave: Wave, now: Date): Promise<ScoredParts> {
  const { settings } = await stores.settings.getVersion(wave.portalId, wave.settingsVersion);
  return {
    wave,
    invitations: await stores.invitations.listOfWave(wave),
    responses: await stores.responses.listOfWave(wave),
    previous: await findPreviousWave(stores, wave),
    behaviour: await stores.behaviour.findScores(wave),
    settings,
    now,
  };
}

interface PreviousWave {
  readonly responses: readonly Response[];
  readonly band: HealthBand | null;
  readonly snapshot: Snapshot;
}

async function findPreviousWave(stores: SurveyStores, wave: Wave): Promise<PreviousWave | null> {
  const previous = findBefore(await stores.snapshots.listFinal(wave, 20), wave);
  if (!previous) return null;
  return {
    responses: await stores.responses.listOfWave(previous.wave),
    band: previous.snapshot.scores.health.bandWithHysteresis,
    snapshot: previous.snapshot,
  };
}

/**
 * The published wave of the same radar that opened last before this one. One with too few answers
 * to be shown is passed over: a change against it would tell them.
 */
function findBefore(published: readonly Published[], wave: Wave): Published | null {
  const before = published.find(
    (other) =>
      other.wave.radar.radarId === wave.radar.radarId &&
      other.wave.openedAt < wave.openedAt &&
      other.snapshot.scores.anonymity.totalVisible,
  );
  return before ?? null;
}

/**
 * Risk is assessed when a wave closes. Before that only a named decision maker's detractor answer
 * raises it.
 */
async function assessAtOnce(stores: SurveyStores, wave: Wave, snapshot: Snapshot): Promise<void> {
  const alarming = wave.mode === 'named' && snapshot.scores.nps.decisionMakerDetractor;
  if (snapshot.kind !== 'final' && !alarming) return;
  await enqueueAssessment(stores, wave);
}

async function enqueueReport(stores: SurveyStores, { portalId, waveId }: WaveRef): Promise<void> {
  await stores.jobs.enqueue([{ name: 'wave.report', data: { portalId, waveId } }]);
}

async function enqueueAssessment(
  stores: SurveyStores,
  { portalId, companyId }: CompanyRef,
): Promise<void> {
  await stores.jobs.enqueue([{ name: 'company.assess', data: { portalId, companyId } }]);
}
