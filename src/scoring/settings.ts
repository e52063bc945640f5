import type { HealthComponent } from './types.ts';

/**
 * What a portal may change. Scores and limits are 0–100, shares of the scale 0–1, weights 0–1.
 * A snapshot stores the settings that made it.
 */
export interface ScoringSettings {
  /** Should add up to 1: the minimum weights below are measured against that. */
  readonly healthWeights: Readonly<Record<HealthComponent, number>>;
  readonly healthBands: {
    readonly healthy: number;
    readonly watch: number;
    /** Points above the limit that a rise needs; a fall needs none. */
    readonly upgradeMargin: number;
  };
  readonly caps: {
    readonly decisionMakerDetractor: number;
    readonly cancellationNotice: number;
  };
  readonly staleness: {
    readonly freshDays: number;
    readonly halfLifeDays: number;
    readonly expiryDays: number;
  };
  /** Below these sums of effective weights there is no health, and no behaviour. */
  readonly minimumDataWeight: number;
  readonly minimumBehaviourWeight: number;
  readonly consensusBands: {
    readonly aligned: number;
    readonly mostlyAligned: number;
    readonly mixed: number;
  };
  readonly actions: { readonly gap: number; readonly consensus: number };
  readonly loyalty: { readonly attitude: number; readonly behaviour: number };
  /** Role weight from which a person counts as a decision maker. */
  readonly decisionMakerWeight: number;
  /** Weighted NPS from which an account is a promoter. */
  readonly promoterAccount: number;
  readonly confidenceBands: { readonly high: number; readonly medium: number };
  /** When a respondent is asked why: shares of the scale, and questions at most. */
  readonly followups: { readonly low: number; readonly gap: number; readonly most: number };
  /** When the whole group is asked again after the wave. */
  readonly discussion: {
    readonly low: number;
    readonly gap: number;
    readonly consensus: number;
    /** Share of the scale. */
    readonly perceptionGap: number;
  };
  readonly quality: { readonly minimumItems: number; readonly secondsPerItem: number };
  /** How much answers vary by themselves, and which changes count; shares of the scale. */
  readonly noise: {
    readonly answerSd: number;
    readonly retestReliability: number;
    readonly minimumChange: number;
    readonly minimumChangeOfOne: number;
    readonly minimumChangeUnmatched: number;
    readonly slowLeak: number;
  };
  readonly alerts: { readonly step: number; readonly quietDays: number };
}

/** Starting values of the specification; recalibrate them on real renewals. */
export const defaultScoringSettings: ScoringSettings = {
  healthWeights: {
    perception: 0.24,
    gap_closure: 0.12,
    ltr: 0.12,
    effort: 0.06,
    consensus: 0.06,
    recommended: 0.1,
    commercial: 0.12,
    usage: 0.12,
    engagement: 0.06,
  },
  healthBands: { healthy: 75, watch: 50, upgradeMargin: 3 },
  caps: { decisionMakerDetractor: 74, cancellationNotice: 25 },
  staleness: { freshDays: 90, halfLifeDays: 180, expiryDays: 540 },
  minimumDataWeight: 0.4,
  minimumBehaviourWeight: 0.1,
  consensusBands: { aligned: 80, mostlyAligned: 60, mixed: 40 },
  actions: { gap: 20, consensus: 60 },
  loyalty: { attitude: 60, behaviour: 60 },
  decisionMakerWeight: 2,
  promoterAccount: 50,
  confidenceBands: { high: 70, medium: 45 },
  followups: { low: 0.4, gap: 0.3, most: 3 },
  discussion: { low: 50, gap: 20, consensus: 40, perceptionGap: 0.2 },
  quality: { minimumItems: 6, secondsPerItem: 2 },
  noise: {
    answerSd: 0.2,
    retestReliability: 0.75,
    minimumChange: 0.1,
    minimumChangeOfOne: 0.2,
    minimumChangeUnmatched: 0.15,
    slowLeak: 0.15,
  },
  alerts: { step: 0.05, quietDays: 14 },
};
