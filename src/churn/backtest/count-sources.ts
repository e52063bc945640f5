import type { RiskInput } from '../assess-risk.ts';
import type { RiskCode } from '../risk-strengths.ts';
import type { CompanyHistory } from './company-history.ts';

/** Where a reason of behaviour comes from; scores are told by the waves. */
const SOURCES: Readonly<Partial<Record<RiskCode, string>>> = {
  cancellation_notice: 'contract',
  champion_left: 'people',
  usage_drop: 'usage',
  payment_overdue: 'payment',
  renewal_no_deal: 'deals',
  deal_lost: 'deals',
  deal_overdue: 'deals',
  complaint: 'tickets',
  complaints_repeated: 'tickets',
  ticket_slow: 'tickets',
  ticket_reopened: 'tickets',
  tickets_open: 'tickets',
  silence: 'touch',
  opt_out: 'touch',
  bounce: 'touch',
  meeting_cancelled: 'touch',
};

/** What was known of a company by then: a wave counts from its day, a source from its first word. */
export function countSources(history: CompanyHistory, now: Date): RiskInput['sources'] {
  const known = new Set(
    history.items.filter(({ at }) => at <= now).flatMap(({ type }) => SOURCES[type] ?? []),
  );
  if (history.usage.some(({ at }) => at <= now)) known.add('usage');
  return { publishedWave: history.waves.some(({ at }) => at <= now), behaviour: known.size };
}
