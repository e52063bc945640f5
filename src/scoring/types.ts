/** One rating scale; its width is always `max - min`, never the range that was observed. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

export interface Point {
  readonly id: string;
  readonly label: string;
  /** Points without a dimension count in the company's scores only. */
  readonly dimension: string | null;
  readonly scale: Scale;
  /** Weight in dimension and company means, 0 or more. */
  readonly weight: number;
}

export type Side = 'customer' | 'vendor';

/** One person's rating of one point, in scale points. Null or absent means not answered. */
export interface Answer {
  readonly now?: number | null;
  readonly desired?: number | null;
}

export interface Respondent {
  readonly id: string;
  readonly side: Side;
  /** Leadership, users, it …; null for a person in no group. The vendor's team is always one group. */
  readonly group: string | null;
  /** 2 decision maker, 1.5 influencer, 1 user; 0 or more. */
  readonly roleWeight: number;
  /** By point id. */
  readonly answers: Readonly<Record<string, Answer | undefined>>;
  /** Likelihood to recommend, 0–10. */
  readonly ltr?: number | null;
  /** Did recommend in the last 12 months. */
  readonly recommended?: boolean | null;
  /** Ease, 1–7, 7 = very easy. */
  readonly effort?: number | null;
  /** Time from opening the page to submitting. */
  readonly durationSeconds?: number | null;
}

export interface InvitedGroup {
  readonly side: Side;
  readonly group: string | null;
  readonly roleWeight: number;
  readonly count: number;
}

export interface BehaviourScore {
  /** 0–100. */
  readonly score: number | null;
  readonly ageDays: number;
}

export type BehaviourComponent = 'commercial' | 'usage' | 'engagement';

export type GroupMode = 'person' | 'balanced';

export type HealthBand = 'healthy' | 'watch' | 'at_risk';

export interface WaveAnswers {
  readonly respondents: readonly Respondent[];
}

/** Everything that one wave's scores depend on, apart from the settings. */
export interface WaveInput {
  readonly points: readonly Point[];
  readonly respondents: readonly Respondent[];
  readonly invited: readonly InvitedGroup[];
  readonly surveyAgeDays: number;
  readonly behaviour: Readonly<Record<BehaviourComponent, BehaviourScore | null>>;
  readonly cancellationNotice: boolean;
  /** For the bands' hysteresis; null when there was no band. */
  readonly previousBand: HealthBand | null;
  /** Compared by respondent id, taken as given: no quality exclusion. */
  readonly previousWave: WaveAnswers | null;
  /** The waves before the previous one, newest first; they only feed `slowLeaks`. */
  readonly earlierWaves?: readonly WaveAnswers[];
  /** Respondents whose exclusion for quality the CSM took back. */
  readonly restored: readonly string[];
  /** k: named 1, confidential 3, anonymous 5. */
  readonly minGroupSize: number;
  readonly groupMode: GroupMode;
}

export type ConsensusBand = 'aligned' | 'mostly_aligned' | 'mixed' | 'split';
export type Evidence = 'indicative' | 'moderate' | 'solid';
export type Action = 'act' | 'align_first' | 'maintain' | 'clarify';
export type RecommendationCategory = 'promoter' | 'passive' | 'detractor';
export type ConfidenceBand = 'high' | 'medium' | 'low';
export type Loyalty = 'true' | 'latent' | 'spurious' | 'none' | 'unknown';

/** Consensus inside one group, 0–100; null below two people. */
export interface GroupConsensus {
  readonly group: string;
  readonly n: number;
  readonly consensus: number | null;
}

/**
 * One point. Means and gaps are in scale points, `…Score` in 0–100 of the scale (gaps −100–100),
 * consensus 0–100. Null = no data.
 */
export interface PointScores {
  readonly nNow: number;
  readonly nDesired: number;
  readonly nPairs: number;
  readonly nVendor: number;
  readonly nowMean: number | null;
  readonly desiredMean: number | null;
  readonly nowScore: number | null;
  readonly desiredScore: number | null;
  readonly gap: number | null;
  readonly gapScore: number | null;
  readonly vendorNowMean: number | null;
  readonly vendorDesiredMean: number | null;
  readonly perceptionGap: number | null;
  readonly perceptionGapScore: number | null;
  readonly ambitionGap: number | null;
  readonly ambitionGapScore: number | null;
  readonly consensusNow: number | null;
  readonly consensusDesired: number | null;
  readonly consensusBand: ConsensusBand | null;
  readonly evidence: Evidence | null;
  /** Mean distance from the mean, scale points. */
  readonly adM: number | null;
  readonly adCutoff: number;
  readonly adAgree: boolean | null;
  readonly sdPop: number | null;
  readonly rwg: number | null;
  /** The customer's groups that answered now, by name, then `vendor` if it answered. */
  readonly withinGroups: readonly GroupConsensus[];
  readonly betweenGroups: number | null;
  readonly betweenSides: number | null;
  /** 0–1: how much of the disagreement lies between the customer's groups. */
  readonly betweenShare: number | null;
  /** 0–20. */
  readonly opportunity: number | null;
  /** 0–100. */
  readonly priority: number | null;
  readonly action: Action | null;
}

/** A dimension's or the company's point-weighted means, 0–100. */
export interface SummaryScores {
  readonly nowScore: number | null;
  readonly desiredScore: number | null;
  readonly gapScore: number | null;
  readonly perceptionGapScore: number | null;
  readonly ambitionGapScore: number | null;
  readonly consensusNow: number | null;
  readonly consensusDesired: number | null;
}

/** The points on which one customer respondent is asked why and what to do, worst first. */
export interface RespondentFollowups {
  readonly respondentId: string;
  readonly pointIds: readonly string[];
}

export interface NpsScores {
  readonly n: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** −100–100; not shown for one account below 5 answers. */
  readonly nps: number | null;
  readonly moe95: number | null;
  readonly adjwaldLow: number | null;
  readonly adjwaldHigh: number | null;
  readonly npsWeighted: number | null;
  /** 0–10. */
  readonly ltrMeanWeighted: number | null;
  /** Decision makers who said how likely they are to recommend. */
  readonly decisionMakersHeard: number;
  readonly decisionMakerDetractor: boolean;
  readonly accountCategory: RecommendationCategory | null;
}

/** Shares in 0–100. */
export interface RecommendationScores {
  readonly n: number;
  readonly shareWeighted: number | null;
  readonly promotersAsked: number;
  readonly promotersRecommended: number;
  readonly realisation: number | null;
  readonly realisationLow: number | null;
  readonly realisationHigh: number | null;
}

export interface CoverageScores {
  /** Percent of the invited customers' role weight that answered; null when nobody was invited. */
  readonly coverage: number | null;
  readonly n: number;
  readonly nEff: number;
  readonly confidence: number | null;
  readonly confidenceBand: ConfidenceBand | null;
}

export type HealthComponent =
  | 'perception'
  | 'gap_closure'
  | 'ltr'
  | 'effort'
  | 'consensus'
  | 'recommended'
  | BehaviourComponent;

export type HealthCap = 'decision_maker_detractor' | 'cancellation_notice';

export interface HealthComponentScores {
  readonly score: number | null;
  readonly weight: number;
  readonly decay: number;
  /** `weight · decay`, 0 without a score. */
  readonly effectiveWeight: number;
}

/** 0–100 each; null = no data (survey too old, or too few answers). */
export interface HealthScores {
  readonly components: Readonly<Record<HealthComponent, HealthComponentScores>>;
  readonly attitude: number | null;
  readonly behaviour: number | null;
  readonly raw: number | null;
  readonly score: number | null;
  readonly capsApplied: readonly HealthCap[];
  readonly band: HealthBand | null;
  readonly dataWeight: number;
  readonly bandWithHysteresis: HealthBand | null;
}

export interface AnonymityScores {
  readonly k: number;
  readonly visible: readonly string[];
  readonly suppressed: readonly string[];
  /** Groups in which one role weight exceeds all others together. */
  readonly dominated: readonly string[];
  readonly totalVisible: boolean;
}

export type MatchedStatus = 'drop_confirmed' | 'drop_watch' | 'improved' | 'stable';
export type UnmatchedStatus = 'drop_unmatched' | 'improved_unmatched' | 'stable_unmatched';
export type ChangeStatus = MatchedStatus | UnmatchedStatus;

/** One point against the previous wave, in scale points. */
export interface PointChange {
  readonly nPrev: number;
  readonly nCur: number;
  readonly nMatched: number;
  readonly deltaTotal: number | null;
  readonly deltaMatched: number | null;
  readonly composition: number | null;
  readonly z: number | null;
  readonly threshold: number | null;
  /** Null when one of the waves has no answer to the point. */
  readonly status: ChangeStatus | null;
}

export interface WaveComparison {
  readonly points: Readonly<Record<string, PointChange>>;
  readonly companyNowPrev: number | null;
  readonly companyDelta: number | null;
  readonly companyDeltaMatched: number | null;
  /** The total rose only because other people answered. */
  readonly compositionDriven: boolean;
  readonly regressedPoints: readonly string[];
  /** The total rose, yet at least one point fell. */
  readonly hiddenRegression: boolean;
  readonly respondentsJoined: number;
  readonly respondentsLeft: number;
  /** False: show only the status words, or who joined and left could be worked out. */
  readonly matchedBreakdownAllowed: boolean;
  /** Points that fell by 15 % of the scale against the best of the last three waves. */
  readonly slowLeaks: readonly string[];
}

/** All scores of a wave at one moment: a pure function of answers and settings. */
export interface WaveScores {
  /** By point id. */
  readonly points: Readonly<Record<string, PointScores>>;
  /** By the dimension's name. */
  readonly dimensions: Readonly<Record<string, SummaryScores>>;
  readonly company: SummaryScores;
  /** Point ids, highest priority first; points without a gap are left out. */
  readonly priorityOrder: readonly string[];
  readonly followups: readonly RespondentFollowups[];
  readonly nps: NpsScores;
  readonly recommendation: RecommendationScores;
  /** 0–100. */
  readonly effortScore: number | null;
  readonly effortAnswers: number;
  readonly coverage: CoverageScores;
  readonly health: HealthScores;
  readonly loyalty: Loyalty;
  readonly anonymity: AnonymityScores;
  /** Null without a previous wave. */
  readonly waves: WaveComparison | null;
  /** Straight-lined and too fast: not in any score, unless restored. */
  readonly excludedRespondents: readonly string[];
  /** One of the two flags, or both and restored: counted all the same. */
  readonly flaggedRespondents: readonly string[];
}
