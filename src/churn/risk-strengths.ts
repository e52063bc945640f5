/** Reasons that come from what people do. */
export type BehaviourCode =
  | 'cancellation_notice'
  | 'champion_left'
  | 'usage_drop'
  | 'payment_overdue'
  | 'renewal_no_deal'
  | 'complaint'
  | 'silence'
  | 'deal_lost'
  | 'complaints_repeated'
  | 'ticket_slow'
  | 'deal_overdue'
  | 'ticket_reopened'
  | 'opt_out'
  | 'tickets_open'
  | 'bounce'
  | 'meeting_cancelled';

/** Reasons that come from what people answer. */
export type DropCode =
  | 'dm_detractor'
  | 'score_drop'
  | 'low_health'
  | 'dangerous_loyalty_renewal'
  | 'hidden_regression'
  | 'consensus_collapse'
  | 'slow_leak';

export type RiskCode = BehaviourCode | DropCode;
export type RiskTrigger = 'behaviour' | 'score_drop';

interface RiskKind {
  readonly trigger: RiskTrigger;
  /** A condition counts fully while it lasts; an event fades from the moment it happens. */
  readonly kind: 'condition' | 'event';
  /** Strength p, 0–100. */
  readonly strength: number;
}

/** Every reason the risk knows, strongest first. */
export const riskKinds = {
  cancellation_notice: { trigger: 'behaviour', kind: 'condition', strength: 95 },
  dm_detractor: { trigger: 'score_drop', kind: 'condition', strength: 45 },
  champion_left: { trigger: 'behaviour', kind: 'condition', strength: 40 },
  usage_drop: { trigger: 'behaviour', kind: 'condition', strength: 35 },
  payment_overdue: { trigger: 'behaviour', kind: 'condition', strength: 35 },
  renewal_no_deal: { trigger: 'behaviour', kind: 'condition', strength: 35 },
  score_drop: { trigger: 'score_drop', kind: 'event', strength: 35 },
  low_health: { trigger: 'score_drop', kind: 'condition', strength: 30 },
  dangerous_loyalty_renewal: { trigger: 'score_drop', kind: 'condition', strength: 30 },
  complaint: { trigger: 'behaviour', kind: 'event', strength: 30 },
  silence: { trigger: 'behaviour', kind: 'condition', strength: 25 },
  deal_lost: { trigger: 'behaviour', kind: 'event', strength: 25 },
  complaints_repeated: { trigger: 'behaviour', kind: 'condition', strength: 20 },
  hidden_regression: { trigger: 'score_drop', kind: 'event', strength: 20 },
  consensus_collapse: { trigger: 'score_drop', kind: 'event', strength: 20 },
  slow_leak: { trigger: 'score_drop', kind: 'event', strength: 20 },
  ticket_slow: { trigger: 'behaviour', kind: 'condition', strength: 15 },
  deal_overdue: { trigger: 'behaviour', kind: 'condition', strength: 15 },
  ticket_reopened: { trigger: 'behaviour', kind: 'event', strength: 15 },
  opt_out: { trigger: 'behaviour', kind: 'event', strength: 15 },
  tickets_open: { trigger: 'behaviour', kind: 'condition', strength: 10 },
  bounce: { trigger: 'behaviour', kind: 'event', strength: 10 },
  meeting_cancelled: { trigger: 'behaviour', kind: 'event', strength: 10 },
} as const satisfies Record<RiskCode, RiskKind>;

/** All codes, strongest first. */
export const riskCodes = Object.keys(riskKinds) as readonly RiskCode[];
