import { AppError } from '../lib/errors.ts';
import type { WaveRef } from '../lib/refs.ts';
import { protectScores } from '../scoring/protect-scores.ts';
import { findGroupMeans } from './brief/find-group-means.ts';
import type { GroupMeans } from './brief/find-group-means.ts';
import type { Decision, DecisionStore } from './decisions/decision.ts';
import { readOutcomes } from './decisions/read-outcomes.ts';
import type { DecisionOutcome } from './decisions/read-outcomes.ts';
import { isSilent } from '../survey/is-silent.ts';
import type { SurveyStores } from '../survey/ports.ts';
import type { CompanyScores, ShownWave } from '../survey/read-company-scores.ts';
import type { Invitation, Portal, Wave } from '../survey/types.ts';
import type { Voices } from '../survey/voices/choose-voices.ts';
import { readVoices } from '../survey/voices/read-voices.ts';
import type { ReadVoicesDeps } from '../survey/voices/read-voices.ts';
import { toPoints } from '../survey/wave-input.ts';

/** Everything that a report tells, as the wave's mode lets anybody see it. */
export interface WaveReport {
  readonly wave: Wave;
  /** The scores as they were when the wave closed: a report never changes by itself. */
  readonly scores: CompanyScores & { readonly shown: ShownWave };
  readonly invitations: readonly Invitation[];
  readonly voices: Voices;
  /** What each group of the customer says of today, as far as it may be told. */
  readonly groupMeans: GroupMeans;
  /** About its gaps, as far as somebody has decided. */
  readonly decisions: readonly Decision[];
  /** Of the survey before, with what came of each. */
  readonly outcomes: readonly DecisionOutcome[];
  readonly portal: Portal;
}

export interface ReadWaveReportDeps extends ReadVoicesDeps {
  readonly storage: SurveyStores &
    ReadVoicesDeps['storage'] & { readonly decisions: Pick<DecisionStore, 'listOfWave'> };
}

/** As many waves as can be told apart in one picture, the newest among them. */
const MOST_WAVES = 20;

/** Reads the report of a wave that has closed. Throws `link_unknown` where it has none. */
export async function readWaveReport(deps: ReadWaveReportDeps, ref: WaveRef): Promise<WaveReport> {
  const { storage: stores } = deps;
  const wave = await stores.waves.get(ref);
  const final = await stores.snapshots.listFinal(wave, MOST_WAVES, wave.radar.radarId);
  const own = final.find((one) => one.wave.waveId === wave.waveId);
  if (!own) {
    throw new AppError('link_unknown', 'This survey has no report.', {
      action: 'Close the survey: its report is made then.',
    });
  }
  const [invitations, voices, responses, portal, { settings }] = await Promise.all([
    stores.invitations.listOfWave(wave),
    readVoices(deps, wave),
    stores.responses.listOfWave(wave),
    stores.portals.get(wave.portalId),
    stores.settings.getVersion(wave.portalId, own.snapshot.settingsVersion),
  ]);
  const isNamed = wave.mode === 'named';
  const shown = protect(own);
  const earlier = final
    .filter((one) => one.wave.openedAt < wave.openedAt)
    .map(protect)
    .filter(({ snapshot }) => snapshot.scores.anonymity.totalVisible);
  return {
    wave,
    scores: {
      shown,
      earlier,
      settings,
      silent: isNamed ? invitations.filter(isSilent) : [],
      latestWave: null,
    },
    invitations,
    voices,
    groupMeans: findGroupMeans(
      responses,
      shown.snapshot.scores.points,
      own.snapshot.scores.excludedRespondents,
    ),
    decisions: await stores.decisions.listOfWave(wave),
    outcomes: await readOutcomes(stores, shown, earlier[0]),
    portal,
  };
}

function protect({ wave, snapshot }: ShownWave): ShownWave {
  const scores = protectScores(snapshot.scores, toPoints(wave.radar), wave.mode);
  return { wave, snapshot: { ...snapshot, scores } };
}
