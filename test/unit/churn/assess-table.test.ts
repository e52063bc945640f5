import { describe, expect, it } from 'vitest';
import { assessRisk } from '../../../src/churn/assess-risk.ts';
import type { RiskInput, RiskItem, RiskLevel } from '../../../src/churn/assess-risk.ts';
import type { RiskCode } from '../../../src/churn/risk-strengths.ts';

const NOW = new Date('2026-11-20T09:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

/** An item: its type, days since it happened or began, and `on` while it lasts, or days since it ended. */
type Row = readonly [type: RiskCode, days: number, end?: 'on' | number];

interface Known {
  readonly previous?: readonly [level: RiskLevel, days: number, codes?: readonly RiskCode[]];
  /** Days to the renewal. */
  readonly renewal?: number;
  readonly wave?: boolean;
  readonly sources?: number;
  readonly snoozed?: RiskCode;
}

type Case = readonly [
  title: string,
  items: readonly Row[],
  known: Known,
  level: RiskLevel,
  score: number,
  codes: string,
  stamp: boolean,
];

function toItem([type, days, end]: Row): RiskItem {
  const at = daysAgo(days);
  if (end === 'on') return { type, at, ongoing: true };
  return end === undefined ? { type, at } : { type, at, until: daysAgo(end) };
}

function toInput(items: readonly Row[], known: Known): RiskInput {
  const { previous, renewal, wave = true, sources = 0, snoozed } = known;
  return {
    now: NOW,
    previous: previous
      ? { level: previous[0], since: daysAgo(previous[1]), codes: previous[2] ?? [] }
      : null,
    items: items.map(toItem),
    renewalAt: renewal === undefined ? null : daysAgo(-renewal),
    sources: { publishedWave: wave, behaviour: sources },
    snoozed: snoozed ? [{ type: snoozed, until: daysAgo(-5) }] : [],
  };
}

// prettier-ignore
const cases: readonly Case[] = [
  // One reason at full strength.
  ['nothing', [], {}, 'none', 0, '', false],
  ['notice', [['cancellation_notice', 3, 'on']], {}, 'critical', 95, 'cancellation_notice', true],
  ['a detracting decision maker', [['dm_detractor', 3, 'on']], {}, 'medium', 45, 'dm_detractor', true],
  ['the champion left', [['champion_left', 3, 'on']], {}, 'medium', 40, 'champion_left', true],
  ['usage down', [['usage_drop', 3, 'on']], {}, 'medium', 35, 'usage_drop', true],
  ['payment overdue', [['payment_overdue', 3, 'on']], {}, 'medium', 35, 'payment_overdue', true],
  ['renewal without a deal', [['renewal_no_deal', 3, -30]], {}, 'medium', 35, 'renewal_no_deal', true],
  ['a score drop', [['score_drop', 0]], {}, 'medium', 35, 'score_drop', true],
  ['low health', [['low_health', 3, 'on']], {}, 'medium', 30, 'low_health', true],
  ['dangerous loyalty', [['dangerous_loyalty_renewal', 3, -20]], {}, 'medium', 30, 'dangerous_loyalty_renewal', true],
  ['a complaint', [['complaint', 0]], {}, 'medium', 30, 'complaint', true],
  ['silence', [['silence', 3, 'on']], {}, 'low', 25, 'silence', false],
  ['a lost deal', [['deal_lost', 0]], {}, 'low', 25, 'deal_lost', false],
  ['repeated complaints', [['complaints_repeated', 3, -50]], {}, 'low', 20, 'complaints_repeated', false],
  ['a hidden regression', [['hidden_regression', 0]], {}, 'low', 20, 'hidden_regression', false],
  ['a consensus collapse', [['consensus_collapse', 0]], {}, 'low', 20, 'consensus_collapse', false],
  ['a slow leak', [['slow_leak', 0]], {}, 'low', 20, 'slow_leak', false],
  ['a slow ticket', [['ticket_slow', 3, 'on']], {}, 'low', 15, 'ticket_slow', false],
  ['an overdue deal', [['deal_overdue', 3, 'on']], {}, 'low', 15, 'deal_overdue', false],
  ['a reopened ticket', [['ticket_reopened', 0]], {}, 'low', 15, 'ticket_reopened', false],
  ['an opt-out', [['opt_out', 0]], {}, 'low', 15, 'opt_out', false],
  ['open tickets', [['tickets_open', 3, 'on']], {}, 'low', 10, 'tickets_open', false],
  ['a bounce', [['bounce', 0]], {}, 'low', 10, 'bounce', false],
  ['a cancelled meeting', [['meeting_cancelled', 0]], {}, 'low', 10, 'meeting_cancelled', false],
  // Fading.
  ['a complaint of 45 days counts half', [['complaint', 45]], {}, 'low', 15, 'complaint', false],
  ['a complaint of 90 days counts a quarter', [['complaint', 90]], {}, 'none', 8, 'complaint', false],
  ['a complaint of 117 days is named no more', [['complaint', 117]], {}, 'none', 5, '', false],
  ['a complaint of 400 days is nothing', [['complaint', 400]], {}, 'none', 0, '', false],
  ['what lasts does not fade', [['ticket_slow', 300, 'on']], {}, 'low', 15, 'ticket_slow', false],
  ['what ended fades from its end', [['champion_left', 300, 45]], {}, 'low', 20, 'champion_left', false],
  ['an end that lies ahead counts fully', [['silence', 300, -1]], {}, 'low', 25, 'silence', false],
  ['what lies ahead does not count', [['complaint', -1]], {}, 'none', 0, '', false],
  ['part of a day is no day', [['deal_lost', 0.9]], {}, 'low', 25, 'deal_lost', false],
  ['notice that was taken back fades like the rest', [['cancellation_notice', 60, 45]], {}, 'medium', 48, 'cancellation_notice', true],
  // Several reasons.
  ['a kind counts once', [['complaint', 0], ['complaint', 1], ['complaint', 2]], {}, 'medium', 30, 'complaint', true],
  ['a kind counts with its freshest', [['bounce', 200], ['bounce', 0]], {}, 'low', 10, 'bounce', false],
  ['two reasons', [['complaint', 0], ['tickets_open', 1, 'on']], {}, 'medium', 37, 'complaint;tickets_open', true],
  ['three of one ticket desk', [['complaint', 0], ['complaints_repeated', 1, -9], ['tickets_open', 1, 'on']], {}, 'medium', 50, 'complaint;complaints_repeated;tickets_open', true],
  ['a reopened ticket on top', [['complaint', 0], ['complaints_repeated', 1, -9], ['tickets_open', 1, 'on'], ['ticket_reopened', 0]], {}, 'high', 57, 'complaint;complaints_repeated;ticket_reopened;tickets_open', true],
  ['say and do together', [['score_drop', 0], ['usage_drop', 3, 'on']], {}, 'high', 58, 'score_drop;usage_drop', true],
  ['reasons of one strength stand by name', [['payment_overdue', 3, 'on'], ['usage_drop', 3, 'on']], {}, 'high', 58, 'payment_overdue;usage_drop', true],
  ['nearly everything', [['dm_detractor', 3, 'on'], ['champion_left', 3, 'on'], ['usage_drop', 3, 'on'], ['silence', 1, 'on']], {}, 'critical', 84, 'dm_detractor;champion_left;usage_drop;silence', true],
  ['weak ones add up', [['ticket_slow', 3, 'on'], ['deal_overdue', 3, 'on'], ['tickets_open', 3, 'on']], {}, 'medium', 35, 'deal_overdue;ticket_slow;tickets_open', true],
  // Near the renewal.
  ['a fresh drop near the renewal', [['score_drop', 0]], { renewal: 90 }, 'high', 35, 'score_drop', true],
  ['a fresh drop on the day of the renewal', [['score_drop', 0]], { renewal: 0 }, 'high', 35, 'score_drop', true],
  ['a fresh drop 91 days before it', [['score_drop', 0]], { renewal: 91 }, 'medium', 35, 'score_drop', true],
  ['a fresh drop after it', [['score_drop', 0]], { renewal: -1 }, 'medium', 35, 'score_drop', true],
  ['a drop of 45 days near it', [['score_drop', 45]], { renewal: 30 }, 'high', 18, 'score_drop', true],
  ['a drop of 46 days near it', [['score_drop', 46]], { renewal: 30 }, 'low', 17, 'score_drop', false],
  ['a detracting decision maker near it', [['dm_detractor', 9, 'on']], { renewal: 30 }, 'high', 45, 'dm_detractor', true],
  ['behaviour near it is not lifted', [['usage_drop', 3, 'on']], { renewal: 30 }, 'medium', 35, 'usage_drop', true],
  // What is not known.
  ['no wave and one source', [['complaint', 0]], { wave: false, sources: 1 }, 'unknown', 30, 'complaint', false],
  ['no wave and two sources', [['complaint', 0]], { wave: false, sources: 2 }, 'medium', 30, 'complaint', true],
  ['no wave, but high', [['usage_drop', 3, 'on'], ['payment_overdue', 1, 'on']], { wave: false }, 'high', 58, 'payment_overdue;usage_drop', true],
  ['nothing at all is known', [], { wave: false }, 'unknown', 0, '', false],
  // Rising and falling.
  ['rises at once', [['champion_left', 1, 'on']], { previous: ['low', 1] }, 'medium', 40, 'champion_left', true],
  ['rises by two levels', [['cancellation_notice', 0, 'on']], { previous: ['none', 1] }, 'critical', 95, 'cancellation_notice', true],
  ['the same again moves no stamp', [['champion_left', 1, 'on']], { previous: ['medium', 1, ['champion_left']] }, 'medium', 40, 'champion_left', false],
  ['a new reason moves the stamp', [['champion_left', 1, 'on'], ['bounce', 0]], { previous: ['medium', 1, ['champion_left']] }, 'medium', 46, 'champion_left;bounce', true],
  ['a reason that is gone moves none', [['champion_left', 1, 'on']], { previous: ['medium', 1, ['champion_left', 'bounce']] }, 'medium', 40, 'champion_left', false],
  ['does not fall before 14 days', [], { previous: ['high', 13] }, 'high', 0, '', false],
  ['falls one level after 14 days', [], { previous: ['high', 14] }, 'medium', 0, '', false],
  ['does not fall within the margin', [['low_health', 1, 'on'], ['complaint', 0]], { previous: ['high', 30, ['low_health', 'complaint']] }, 'high', 51, 'complaint;low_health', false],
  ['falls below the margin', [['dm_detractor', 1, 'on']], { previous: ['high', 30, ['dm_detractor']] }, 'medium', 45, 'dm_detractor', false],
  ['critical falls to high first', [], { previous: ['critical', 60] }, 'high', 0, '', false],
  ['low falls to none below 5', [], { previous: ['low', 14] }, 'none', 0, '', false],
  ['low stays at 5', [['complaint', 117]], { previous: ['low', 60] }, 'low', 5, '', false],
  ['from unknown counts as from none', [['complaint', 0]], { previous: ['unknown', 1] }, 'medium', 30, 'complaint', true],
  ['to unknown knows no rest', [], { previous: ['medium', 1], wave: false }, 'unknown', 0, '', false],
  // Put aside.
  ['a snoozed reason does not count', [['champion_left', 1, 'on']], { snoozed: 'champion_left' }, 'none', 0, '', false],
  ['snoozed notice does not count either', [['cancellation_notice', 1, 'on']], { snoozed: 'cancellation_notice' }, 'none', 0, '', false],
  ['the others still count', [['champion_left', 1, 'on'], ['complaint', 0]], { snoozed: 'champion_left' }, 'medium', 30, 'complaint', true],
];

describe('an assessment', () => {
  it.each(cases)('of %s', (_title, items, known, level, score, codes, stampMoves) => {
    const found = assessRisk(toInput(items, known));
    expect({ ...found, codes: found.codes.join(';') }).toMatchObject({
      level,
      score,
      codes,
      stampMoves,
    });
  });
});
