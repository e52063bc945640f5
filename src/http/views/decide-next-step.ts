import type { RiskLevel } from '../../churn/assess-risk.ts';
import type { RiskCode } from '../../churn/risk-strengths.ts';
import type { Tag } from '../../contracts/tag.ts';
import type { Action, RecommendationCategory } from '../../scoring/types.ts';

/** What the decision looks at; nothing in it is worded yet. */
export interface NextStepFacts {
  /** The open follow-up that is due first. */
  readonly followUp: { readonly reason: RiskCode; readonly dueAt: Date } | null;
  readonly risk: { readonly level: RiskLevel; readonly reason: RiskCode | null };
  /** When the running wave closes. */
  readonly closesAt: Date | null;
  /** It takes no answers, and nobody can be reminded. */
  readonly isPaused: boolean;
  /** Everybody of the customer's has answered, as far as the mode tells. */
  readonly isComplete: boolean;
  /** `none` before the first scores, `hidden` while too few have answered to show them. */
  readonly scores: 'none' | 'hidden' | 'shown';
  /** Whether there is a health score. */
  readonly hasHealth: boolean;
  /** The answers count for half or less. */
  readonly isOld: boolean;
  /** The point to take up first. */
  readonly top: {
    readonly pointId: string;
    readonly action: Action | null;
    /** One person alone has rated it: nobody knows whether others see it differently. */
    readonly isHeardOnce: boolean;
  } | null;
  readonly category: RecommendationCategory | null;
  readonly now: Date;
}

export type NextStep = { readonly tone: Tag['tone'] } & (
  | {
      readonly code: 'follow_up' | 'follow_up_overdue';
      readonly reason: RiskCode;
      readonly date: Date;
    }
  | { readonly code: 'call'; readonly reason: RiskCode }
  | { readonly code: 'running' | 'paused' | 'complete'; readonly date: Date }
  | { readonly code: keyof typeof POINT_TONES; readonly pointId: string }
  | { readonly code: 'send_first' | 'too_few' | 'send_again' | 'recommend' | 'keep' }
);

const POINT_TONES = {
  act: 'bad',
  align_first: 'watch',
  clarify: 'neutral',
  heard_once: 'watch',
} as const;

/**
 * The one thing to do next for a company: first what somebody waits for, then what threatens, then
 * to hear the customer, then to mend what they said, and at last to use that they are content.
 */
export function decideNextStep(facts: NextStepFacts): NextStep {
  return decideUrgent(facts) ?? decideHearing(facts) ?? decideImproving(facts);
}

function decideUrgent({ followUp, risk, now }: NextStepFacts): NextStep | null {
  if (followUp) {
    const { reason, dueAt: date } = followUp;
    return date < now
      ? { code: 'follow_up_overdue', tone: 'bad', reason, date }
      : { code: 'follow_up', tone: 'watch', reason, date };
  }
  const isThreatened = risk.level === 'high' || risk.level === 'critical';
  return isThreatened && risk.reason ? { code: 'call', tone: 'bad', reason: risk.reason } : null;
}

function decideHearing(facts: NextStepFacts): NextStep | null {
  const { closesAt, isPaused, isComplete, scores, hasHealth, isOld } = facts;
  if (closesAt && isPaused) return { code: 'paused', tone: 'watch', date: closesAt };
  if (closesAt) {
    return { code: isComplete ? 'complete' : 'running', tone: 'neutral', date: closesAt };
  }
  if (scores === 'none') return { code: 'send_first', tone: 'neutral' };
  if (isOld) return { code: 'send_again', tone: 'watch' };
  return scores === 'hidden' || !hasHealth ? { code: 'too_few', tone: 'watch' } : null;
}

function decideImproving({ top, category }: NextStepFacts): NextStep {
  const action = top?.action ?? 'maintain';
  if (top && (action === 'act' || action === 'align_first')) return takeUp(top, action);
  if (category === 'promoter') return { code: 'recommend', tone: 'good' };
  return top && action === 'clarify' ? takeUp(top, action) : { code: 'keep', tone: 'good' };
}

function takeUp(
  { pointId, isHeardOnce }: NonNullable<NextStepFacts['top']>,
  action: 'act' | 'align_first' | 'clarify',
): NextStep {
  const code = isHeardOnce ? 'heard_once' : action;
  return { code, tone: POINT_TONES[code], pointId };
}
