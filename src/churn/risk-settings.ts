import { riskCodes, riskKinds } from './risk-strengths.ts';
import type { RiskCode } from './risk-strengths.ts';

/** What a portal may change about its risk formula; the back-test checks it. */
export interface RiskSettings {
  /** Strength p per code, 0–100. */
  readonly strengths: Readonly<Record<RiskCode, number>>;
  /** Lowest score of each level. */
  readonly limits: {
    readonly low: number;
    readonly medium: number;
    readonly high: number;
    readonly critical: number;
  };
  readonly halfLifeDays: number;
  /** A code is named when strength · fading reaches this. */
  readonly codeMinimum: number;
  /** A fall needs a score this far below the level's limit … */
  readonly fallMargin: number;
  /** … and this many whole days on the level. */
  readonly fallDays: number;
  /** A fresh score drop this close to the renewal is at least high. */
  readonly renewalDays: number;
  /** Behaviour sources that are enough to know a company without a published wave. */
  readonly minimumSources: number;
}

export const defaultRiskSettings: RiskSettings = {
  strengths: Object.fromEntries(
    riskCodes.map((code) => [code, riskKinds[code].strength]),
  ) as Record<RiskCode, number>,
  limits: { low: 10, medium: 30, high: 55, critical: 80 },
  halfLifeDays: 45,
  codeMinimum: 5,
  fallMargin: 5,
  fallDays: 14,
  renewalDays: 90,
  minimumSources: 2,
};
