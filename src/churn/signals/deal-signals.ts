import type { DealFact } from './facts.ts';
import { findRuns, newestRun } from './find-runs.ts';
import { addDays, daysBetween } from './signal.ts';
import type { Signal } from './signal.ts';
import type { SignalSettings } from './signal-settings.ts';

/** What deals tell: lost ones, overdue ones, and a renewal that nobody works on. */
export function detectDealSignals(
  deals: readonly DealFact[],
  { renewalAt, now }: { readonly renewalAt: Date | null; readonly now: Date },
  settings: SignalSettings,
): Signal[] {
  return [
    ...deals.flatMap((deal) => findLost(deal)),
    ...deals.flatMap((deal) => findOverdue(deal, now)),
    ...(renewalAt ? findUnattended(deals, renewalAt, settings, now) : []),
  ];
}

function findLost({ id, state, closesAt }: DealFact): Signal[] {
  if (state !== 'lost' || !closesAt) return [];
  const record = { object: 'deals', id } as const;
  return [{ type: 'deal_lost', at: closesAt, evidence: { count: 1, record } }];
}

export function isOverdue({ state, closesAt }: DealFact, now: Date): boolean {
  return state === 'open' && closesAt !== null && closesAt < now;
}

function findOverdue(deal: DealFact, now: Date): Signal[] {
  const { id, closesAt } = deal;
  if (!closesAt || !isOverdue(deal, now)) return [];
  const evidence = { days: daysBetween(closesAt, now), record: { object: 'deals', id } } as const;
  return [{ type: 'deal_overdue', at: closesAt, ongoing: true, evidence }];
}

/**
 * The part of the last days before the renewal in which there was no open deal. A deal that was won
 * in these days is the renewal: from then on all is well.
 */
function findUnattended(
  deals: readonly DealFact[],
  renewalAt: Date,
  { renewalDealDays }: SignalSettings,
  now: Date,
): Signal[] {
  const opens = addDays(renewalAt, -renewalDealDays);
  const attended = deals.flatMap((deal) => {
    const { state, createdAt, closesAt } = deal;
    const isRenewal = state === 'won' && closesAt !== null && closesAt >= opens;
    const ends = state === 'open' || isRenewal ? null : closesAt;
    return [{ at: createdAt, by: -1 }, ...(ends ? [{ at: ends, by: 1 }] : [])];
  });
  const steps = [{ at: opens, by: 1 }, { at: renewalAt, by: -1 }, ...attended];
  const run = newestRun(findRuns(steps, 1), now);
  if (!run) return [];
  const evidence = { days: Math.max(0, daysBetween(now, renewalAt)), record: null };
  // It ends with the renewal at the latest, which may lie ahead.
  return [{ type: 'renewal_no_deal', at: run.from, until: run.to ?? renewalAt, evidence }];
}
