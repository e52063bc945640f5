import { consensusBand } from '../scoring/agreement.ts';
import { protectScores } from '../scoring/protect-scores.ts';
import { roundScore } from '../scoring/rounding.ts';
import type { WaveScores } from '../scoring/types.ts';
import type { Language } from '../texts/language.ts';
import type { Properties } from './contact-properties.ts';
import { explainHealth } from './explain-health.ts';
import { isSilent } from './is-silent.ts';
import type { Publication } from './publish-snapshot.ts';
import type { MeasuringPoint } from './types.ts';
import { toPoints } from './wave-input.ts';

/** Below this many answers an account shows no NPS number, only its category. */
const NPS_MINIMUM = 5;

/**
 * A snapshot as company properties, in the portal's language. Every property is named each time:
 * one that is not known any more is emptied.
 */
export function scoreProperties(publication: Publication): Properties {
  const { wave, snapshot, invitations, settings } = publication;
  const { language } = settings;
  const scores = protectScores(snapshot.scores, toPoints(wave.radar), wave.mode);
  const shown = { ...publication, snapshot: { ...snapshot, scores } };
  const { company, nps, coverage, waves } = scores;
  return {
    ...healthProperties(shown, language),
    radar_gap_score: integer(company.gapScore),
    radar_perception_gap_score: integer(company.perceptionGapScore),
    radar_ambition_gap_score: integer(company.ambitionGapScore),
    radar_consensus_score: integer(company.consensusNow),
    radar_consensus_band:
      consensusBand(company.consensusNow, settings.scoring.consensusBands) ?? '',
    ...pointProperties(shown, language),
    radar_loyalty: scores.loyalty === 'unknown' ? '' : scores.loyalty,
    radar_account_category: nps.accountCategory ?? '',
    radar_nps_score: nps.n >= NPS_MINIMUM ? integer(nps.nps) : '',
    radar_recommended_share: integer(scores.recommendation.shareWeighted),
    ...(scores.anonymity.totalVisible ? coverageProperties(coverage) : NO_COVERAGE),
    radar_silent_decision_makers:
      wave.mode === 'named' ? String(invitations.filter(isSilent).length) : '',
    ...regressionProperties(waves),
  };
}

/** Empty where no point could be compared: nothing is known of a fall then. */
function regressionProperties(waves: WaveScores['waves']): Properties {
  const isCompared = Object.values(waves?.points ?? {}).some(({ status }) => status !== null);
  return {
    radar_regressed_points: waves && isCompared ? String(waves.regressedPoints.length) : '',
    radar_hidden_regression: waves && isCompared ? String(waves.hiddenRegression) : '',
  };
}

/** Below k the coverage would tell whether the decision maker is among the few. */
const NO_COVERAGE = { radar_coverage: '', radar_confidence: '' };

function coverageProperties({ coverage, confidenceBand }: WaveScores['coverage']): Properties {
  return { radar_coverage: integer(coverage), radar_confidence: confidenceBand ?? '' };
}

function healthProperties(publication: Publication, language: Language): Properties {
  const { wave, snapshot, previous, settings } = publication;
  const { health } = snapshot.scores;
  const reasons = explainHealth({
    radar: wave.radar,
    scores: snapshot.scores,
    previous: previous && protectScores(previous.scores, toPoints(wave.radar), wave.mode),
    settings: settings.scoring,
    language,
  });
  if (health.score === null) return noHealth(reasons);
  const score = roundScore(health.score);
  const before = previous?.scores.health.score ?? null;
  return {
    radar_health_score: String(score),
    radar_health_band: health.bandWithHysteresis ?? 'no_data',
    radar_health_delta: before === null ? '' : String(score - roundScore(before)),
    radar_health_reasons: reasons.join('\n'),
  };
}

/** No health is never counted as a fall or a rise: the number and the change are emptied. */
function noHealth(reasons: readonly string[]): Properties {
  return {
    radar_health_score: '',
    radar_health_band: 'no_data',
    radar_health_delta: '',
    radar_health_reasons: reasons.join('\n'),
  };
}

function pointProperties({ wave, snapshot }: Publication, language: Language): Properties {
  const { scores } = snapshot;
  const label = (pointId: string | undefined): string =>
    wave.radar.points.find(({ id }) => id === pointId)?.label[language] ?? '';
  const lowest = (value: (point: MeasuringPoint) => number | null): string | undefined =>
    [...wave.radar.points]
      .filter((point) => value(point) !== null)
      .sort((a, b) => (value(a) ?? 0) - (value(b) ?? 0))[0]?.id;
  return {
    radar_top_priority: label(scores.priorityOrder[0]),
    radar_weakest_point: label(lowest(({ id }) => scores.points[id]?.nowScore ?? null)),
    radar_least_agreed_point: label(lowest(({ id }) => scores.points[id]?.consensusNow ?? null)),
  };
}

function integer(value: number | null): string {
  return value === null ? '' : String(roundScore(value));
}
