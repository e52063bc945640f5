import type { RiskAssessment } from '../assess-risk.ts';
import type { RiskCode } from '../risk-strengths.ts';
import type { CaseSettings } from './case-settings.ts';

export interface CaseDecision {
  /** The strongest reason. */
  readonly reason: RiskCode;
  readonly level: 'high' | 'critical';
  /** Until the case should be closed. */
  readonly workingDays: number;
}

/**
 * Whether an assessment asks for a follow-up: the level is high or critical, and it rose or a new
 * reason came up. That is when `radar_churn_risk_at` moves, so cases and workflows agree.
 */
export function decideCase(
  { level, codes, stampMoves }: RiskAssessment,
  { highDays, criticalDays }: CaseSettings,
): CaseDecision | null {
  const reason = codes[0];
  if (!stampMoves || reason === undefined) return null;
  if (level !== 'high' && level !== 'critical') return null;
  return { reason, level, workingDays: level === 'critical' ? criticalDays : highDays };
}
