import { coarsenScores } from './coarsen-scores.ts';
import { protectPoint } from './protect-point.ts';
import { summarise, summariseDimensions } from './summarise.ts';
import type {
  HealthScores,
  NpsScores,
  Point,
  PointChange,
  RecommendationScores,
  WaveComparison,
  WaveScores,
} from './types.ts';

/** What respondents were promised before their first answer. */
export type AnswerMode = 'named' | 'confidential' | 'anonymous';

/**
 * The scores as anybody may see them: what fewer than k people stand behind, and what it could be
 * computed from, is null or left out. Cards, exports, reports and HubSpot properties show these
 * and no others. In named mode they are the scores themselves.
 */
export function protectScores(
  scores: WaveScores,
  points: readonly Point[],
  mode: AnswerMode,
): WaveScores {
  if (mode === 'named') return scores;
  const { k, totalVisible } = scores.anonymity;
  const shown = points.flatMap((point) => {
    const original = scores.points[point.id];
    return original ? [protectPoint(original, scores.anonymity, mode === 'anonymous')] : [];
  });
  const nps = protectNps(scores.nps, totalVisible ? k : Infinity);
  const recommendation = protectRecommendation(scores.recommendation, totalVisible ? k : Infinity);
  const hidden = new Set(points.flatMap(({ id }, i) => (shown[i]?.nowMean == null ? [id] : [])));
  const effortScore = totalVisible && scores.effortAnswers >= k ? scores.effortScore : null;
  const known = { nps, recommendation, effortScore, hasHiddenPoints: hidden.size > 0 };
  const safe: WaveScores = {
    ...scores,
    points: Object.fromEntries(points.flatMap(({ id }, i) => (shown[i] ? [[id, shown[i]]] : []))),
    dimensions: summariseDimensions(points, shown),
    company: summarise(points, shown),
    priorityOrder: scores.priorityOrder.filter((id) => !hidden.has(id)),
    followups: [],
    nps,
    recommendation,
    effortScore,
    health: totalVisible ? protectHealth(scores.health, known) : hideHealth(scores.health),
    loyalty: totalVisible ? scores.loyalty : 'unknown',
    waves: scores.waves && totalVisible ? protectWaves(scores.waves, k) : null,
    excludedRespondents: [],
    flaggedRespondents: [],
  };
  return mode === 'anonymous' ? coarsenScores(safe) : safe;
}

function protectNps(nps: NpsScores, k: number): NpsScores {
  if (nps.n < k) {
    return {
      n: nps.n,
      promoters: 0,
      passives: 0,
      detractors: 0,
      nps: null,
      moe95: null,
      adjwaldLow: null,
      adjwaldHigh: null,
      npsWeighted: null,
      ltrMeanWeighted: null,
      decisionMakersHeard: 0,
      decisionMakerDetractor: false,
      accountCategory: null,
    };
  }
  // A detractor account whose mean is not negative has been made one by a single person.
  const isMadeByOne = nps.accountCategory === 'detractor' && (nps.npsWeighted ?? 0) >= 0;
  const accountCategory = isMadeByOne ? null : nps.accountCategory;
  return { ...nps, decisionMakersHeard: 0, decisionMakerDetractor: false, accountCategory };
}

function protectRecommendation(
  recommendation: RecommendationScores,
  k: number,
): RecommendationScores {
  const { n, promotersAsked } = recommendation;
  const noRealisation = { realisation: null, realisationLow: null, realisationHigh: null };
  if (n < k) {
    return {
      n,
      shareWeighted: null,
      promotersAsked: 0,
      promotersRecommended: 0,
      ...noRealisation,
    };
  }
  if (promotersAsked >= k) return recommendation;
  return { ...recommendation, promotersAsked: 0, promotersRecommended: 0, ...noRealisation };
}

interface Known {
  readonly nps: NpsScores;
  readonly recommendation: RecommendationScores;
  readonly effortScore: number | null;
  readonly hasHiddenPoints: boolean;
}

/** The score stays; what would name one decision maker, or lead back to hidden answers, goes. */
function protectHealth(health: HealthScores, known: Known): HealthScores {
  const { components } = health;
  const hideScore = (name: keyof typeof components, isHidden: boolean) =>
    isHidden ? { ...components[name], score: null } : components[name];
  const capsApplied = health.capsApplied.filter((cap) => cap !== 'decision_maker_detractor');
  return {
    ...health,
    components: {
      ...components,
      perception: hideScore('perception', known.hasHiddenPoints),
      gap_closure: hideScore('gap_closure', known.hasHiddenPoints),
      consensus: hideScore('consensus', known.hasHiddenPoints),
      ltr: hideScore('ltr', known.nps.ltrMeanWeighted === null),
      effort: hideScore('effort', known.effortScore === null),
      recommended: hideScore('recommended', known.recommendation.shareWeighted === null),
    },
    raw: health.score,
    capsApplied,
  };
}

function hideHealth(health: HealthScores): HealthScores {
  const { components } = health;
  const hide = (name: keyof typeof components) => ({ ...components[name], score: null });
  return {
    ...health,
    components: {
      ...components,
      perception: hide('perception'),
      gap_closure: hide('gap_closure'),
      ltr: hide('ltr'),
      effort: hide('effort'),
      consensus: hide('consensus'),
      recommended: hide('recommended'),
    },
    attitude: null,
    behaviour: null,
    raw: null,
    score: null,
    capsApplied: [],
    band: null,
    bandWithHysteresis: null,
  };
}

/** Total and matched changes together would tell who joined or left. */
function protectWaves(waves: WaveComparison, k: number): WaveComparison {
  const points = Object.fromEntries(
    Object.entries(waves.points).map(([id, change]) => [
      id,
      protectChange(change, k, waves.matchedBreakdownAllowed),
    ]),
  );
  const isShown = (id: string): boolean => points[id]?.status != null;
  return {
    ...waves,
    points,
    companyDeltaMatched: waves.matchedBreakdownAllowed ? waves.companyDeltaMatched : null,
    regressedPoints: waves.regressedPoints.filter(isShown),
    slowLeaks: waves.slowLeaks.filter(isShown),
  };
}

function protectChange(change: PointChange, k: number, isDetailed: boolean): PointChange {
  const isVisible = change.nPrev >= k && change.nCur >= k;
  if (isVisible && isDetailed) return change;
  return {
    nPrev: change.nPrev,
    nCur: change.nCur,
    nMatched: 0,
    deltaTotal: null,
    deltaMatched: null,
    composition: null,
    z: null,
    threshold: null,
    status: isVisible ? change.status : null,
  };
}
