import { isOverdue } from '../signals/deal-signals.ts';
import { isOn } from '../signals/account-signals.ts';
import type { BehaviourFacts, DealFact } from '../signals/facts.ts';
import { addDays } from '../signals/signal.ts';
import type { SignalSettings } from '../signals/signal-settings.ts';

/** Where a customer stands of whom nothing good or bad is known. */
const START = 70;
const POINTS = {
  won: 15,
  renewalAttended: 15,
  renewalUnattended: -30,
  lost: { each: -20, most: 2 },
  overdue: { each: -10, most: 2 },
  paymentOverdue: -40,
} as const;
const WON_DAYS = 365;
const LOST_DAYS = 180;

export interface CommercialContext {
  readonly renewalAt: Date | null;
  readonly now: Date;
  readonly settings: SignalSettings;
}

/**
 * How good the business with the customer is, 0–100: from 70 up for what was bought again and for a
 * renewal that is on its way, down for lost and overdue deals, a renewal without a deal and an
 * overdue payment; 0 under notice. Null when there are no deals, no renewal and no payment to see.
 */
export function scoreCommercial(
  { deals, payment, notice }: Pick<BehaviourFacts, 'deals' | 'payment' | 'notice'>,
  { renewalAt, now, settings }: CommercialContext,
): number | null {
  if (notice && isOn(notice, now)) return 0;
  const known = (deals ?? []).filter(({ createdAt }) => createdAt <= now);
  if (known.length === 0 && renewalAt === null && payment === null) return null;
  const closedWithin = (deal: DealFact, days: number): boolean =>
    deal.closesAt !== null && deal.closesAt <= now && deal.closesAt > addDays(now, -days);
  const lost = known.filter((deal) => deal.state === 'lost' && closedWithin(deal, LOST_DAYS));
  const overdue = known.filter((deal) => isOverdue(deal, now));
  const hasBought = known.some((deal) => deal.state === 'won' && closedWithin(deal, WON_DAYS));
  const score =
    START +
    (hasBought ? POINTS.won : 0) +
    scoreRenewal(known, { renewalAt, now, settings }) +
    costOf(POINTS.lost, lost.length) +
    costOf(POINTS.overdue, overdue.length) +
    (payment && isOn(payment, now) ? POINTS.paymentOverdue : 0);
  return Math.min(100, Math.max(0, score));
}

/** Nothing without a renewal date, or once it has passed. */
function scoreRenewal(
  deals: readonly DealFact[],
  { renewalAt, now, settings }: CommercialContext,
): number {
  if (!renewalAt || renewalAt < now) return 0;
  const opens = addDays(renewalAt, -settings.renewalDealDays);
  const isAttended = deals.some(
    ({ state, closesAt }) =>
      state === 'open' || (state === 'won' && closesAt !== null && closesAt >= opens),
  );
  return opens > now || isAttended ? POINTS.renewalAttended : POINTS.renewalUnattended;
}

function costOf({ each, most }: { each: number; most: number }, count: number): number {
  return each * Math.min(most, count);
}
