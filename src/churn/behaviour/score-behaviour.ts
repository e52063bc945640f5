import type { Day } from '../../lib/calendar.ts';
import { isOn } from '../signals/account-signals.ts';
import type { BehaviourFacts } from '../signals/facts.ts';
import type { SignalContext } from '../signals/find-signals.ts';
import { listTouches } from '../signals/silence-signals.ts';
import { hasValue } from '../signals/signal-settings.ts';
import { scoreCommercial } from './score-commercial.ts';
import { scoreEngagement } from './score-engagement.ts';
import { scoreUsage } from './score-usage.ts';

/** What the behaviour of a company adds to its health; each 0–100, null where nothing is known. */
export interface BehaviourScores {
  readonly commercial: number | null;
  readonly usage: number | null;
  readonly engagement: number | null;
  /** The customer has given notice: health is capped. */
  readonly cancellationNotice: boolean;
  /** The day of the customer's last sign of life, in UTC; null where none is known. */
  readonly touchedOn: Day | null;
}

/** The three behaviour scores of design decision 8, from the facts that the signals come from. */
export function scoreBehaviour(
  facts: BehaviourFacts,
  { now, renewalAt, answers, settings }: SignalContext,
): BehaviourScores {
  const touches = listTouches(facts, answers, now);
  const hasNoticeTicket = (facts.tickets ?? []).some(
    ({ category, closedAt }) => closedAt === null && hasValue(category, settings.noticeValues),
  );
  return {
    commercial: scoreCommercial(facts, { now, renewalAt, settings }),
    usage: scoreUsage(facts.usage, now),
    engagement: scoreEngagement(facts, touches, settings, now),
    cancellationNotice: hasNoticeTicket || (facts.notice !== null && isOn(facts.notice, now)),
    touchedOn: touches.at(-1)?.toISOString().slice(0, 10) ?? null,
  };
}
