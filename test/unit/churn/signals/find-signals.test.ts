import { describe, expect, it } from 'vitest';
import type { BehaviourFacts } from '../../../../src/churn/signals/facts.ts';
import { countSources, findSignals } from '../../../../src/churn/signals/find-signals.ts';
import type { SignalContext } from '../../../../src/churn/signals/find-signals.ts';
import type { Signal } from '../../../../src/churn/signals/signal.ts';
import { defaultSignalSettings } from '../../../../src/churn/signals/signal-settings.ts';
import {
  buildDeal,
  buildFacts,
  buildMeeting,
  buildPerson,
  buildTicket,
  buildUsage,
  daysAgo,
  NOW,
} from './build-facts.ts';

interface Case {
  readonly title: string;
  readonly facts: Partial<BehaviourFacts>;
  readonly context?: Partial<SignalContext>;
  readonly expected: ReadonlyArray<Partial<Signal>>;
}

const find = (facts: Partial<BehaviourFacts>, context: Partial<SignalContext> = {}): Signal[] =>
  findSignals(buildFacts(facts), {
    now: NOW,
    renewalAt: null,
    answers: [],
    settings: defaultSignalSettings,
    ...context,
  });

const complaint = (id: string, days: number) =>
  buildTicket({ id, createdAt: daysAgo(days), closedAt: daysAgo(days - 1), category: 'COMPLAINT' });

const cases: readonly Case[] = [
  { title: 'nothing is no signal', facts: {}, expected: [] },
  {
    title: 'three open tickets are many, since the third one came',
    facts: {
      tickets: [
        buildTicket({ id: '1', createdAt: daysAgo(9) }),
        buildTicket({ id: '2', createdAt: daysAgo(7) }),
        buildTicket({ id: '3', createdAt: daysAgo(4) }),
      ],
    },
    expected: [
      {
        type: 'tickets_open',
        at: daysAgo(4),
        ongoing: true,
        evidence: { count: 3, record: { object: 'tickets', id: '1' } },
      },
    ],
  },
  {
    title: 'many open tickets end when one of them is closed',
    facts: {
      tickets: [
        buildTicket({ id: '1', createdAt: daysAgo(9), closedAt: daysAgo(1) }),
        buildTicket({ id: '2', createdAt: daysAgo(7) }),
        buildTicket({ id: '3', createdAt: daysAgo(4) }),
      ],
    },
    expected: [{ type: 'tickets_open', at: daysAgo(4), until: daysAgo(1) }],
  },
  {
    title: 'two open tickets are not many',
    facts: { tickets: [buildTicket({ id: '1' }), buildTicket({ id: '2' })] },
    expected: [],
  },
  {
    title: 'a ticket is slow from the fourteenth day on',
    facts: { tickets: [buildTicket({ createdAt: daysAgo(20) })] },
    expected: [{ type: 'ticket_slow', at: daysAgo(6), ongoing: true }],
  },
  {
    title: 'a ticket of thirteen days is not slow',
    facts: { tickets: [buildTicket({ createdAt: daysAgo(13) })] },
    expected: [],
  },
  {
    title: 'a slow ticket fades from its closing',
    facts: { tickets: [buildTicket({ createdAt: daysAgo(40), closedAt: daysAgo(10) })] },
    expected: [{ type: 'ticket_slow', at: daysAgo(26), until: daysAgo(10) }],
  },
  {
    title: 'a ticket that was reopened is no slow one yet',
    facts: { tickets: [buildTicket({ createdAt: daysAgo(40), reopenedAt: daysAgo(3) })] },
    expected: [{ type: 'ticket_reopened', at: daysAgo(3) }],
  },
  {
    title: 'a complaint counts from when it came',
    facts: { tickets: [complaint('1', 12)] },
    expected: [{ type: 'complaint', at: daysAgo(12) }],
  },
  {
    title: 'the portal says which values mean a complaint',
    facts: { tickets: [buildTicket({ category: 'BILLING_ISSUE; Anger' })] },
    context: { settings: { ...defaultSignalSettings, complaintValues: 'anger, rage' } },
    expected: [{ type: 'complaint', at: daysAgo(5) }],
  },
  {
    title: 'three complaints in 90 days are repeated until the first of them is 90 days old',
    facts: { tickets: [complaint('1', 60), complaint('2', 30), complaint('3', 10)] },
    expected: [
      { type: 'complaint', at: daysAgo(60) },
      { type: 'complaint', at: daysAgo(30) },
      { type: 'complaint', at: daysAgo(10) },
      { type: 'complaints_repeated', at: daysAgo(10), until: daysAgo(-30) },
    ],
  },
  {
    title: 'two complaints are not repeated',
    facts: { tickets: [complaint('1', 60), complaint('2', 30)] },
    expected: [{ type: 'complaint' }, { type: 'complaint' }],
  },
  {
    title: 'a ticket gives notice until it is closed',
    facts: { tickets: [buildTicket({ category: 'CANCELLATION' })] },
    expected: [{ type: 'cancellation_notice', at: daysAgo(5), ongoing: true }],
  },
  {
    title: 'a lost deal counts from the day on which it was lost',
    facts: { deals: [buildDeal({ state: 'lost', closesAt: daysAgo(8) })] },
    expected: [{ type: 'deal_lost', at: daysAgo(8) }],
  },
  {
    title: 'a won deal is no signal',
    facts: { deals: [buildDeal({ state: 'won', closesAt: daysAgo(8) })] },
    expected: [],
  },
  {
    title: 'an open deal is overdue from its close date on',
    facts: { deals: [buildDeal({ closesAt: daysAgo(12) })] },
    expected: [
      {
        type: 'deal_overdue',
        at: daysAgo(12),
        ongoing: true,
        evidence: { days: 12, record: { object: 'deals', id: '9001' } },
      },
    ],
  },
  {
    title: 'a renewal without a deal counts from 90 days before it',
    facts: {},
    context: { renewalAt: daysAgo(-40) },
    expected: [
      {
        type: 'renewal_no_deal',
        at: daysAgo(50),
        until: daysAgo(-40),
        evidence: { days: 40, record: null },
      },
    ],
  },
  {
    title: 'a renewal that is far away needs no deal',
    facts: {},
    context: { renewalAt: daysAgo(-91) },
    expected: [],
  },
  {
    title: 'an open deal attends to the renewal from the day it was made',
    facts: { deals: [buildDeal({ createdAt: daysAgo(20) })] },
    context: { renewalAt: daysAgo(-40) },
    expected: [{ type: 'renewal_no_deal', at: daysAgo(50), until: daysAgo(20) }],
  },
  {
    title: 'a deal that was won in these days is the renewal',
    facts: { deals: [buildDeal({ state: 'won', closesAt: daysAgo(5) })] },
    context: { renewalAt: daysAgo(-40) },
    expected: [],
  },
  {
    title: 'a deal that was lost leaves the renewal alone again',
    facts: { deals: [buildDeal({ state: 'lost', closesAt: daysAgo(5) })] },
    context: { renewalAt: daysAgo(-40) },
    expected: [
      { type: 'deal_lost', at: daysAgo(5) },
      { type: 'renewal_no_deal', at: daysAgo(5), until: daysAgo(-40) },
    ],
  },
  {
    title: 'a cancelled meeting counts from when it was called off',
    facts: {
      meetings: [
        buildMeeting({ outcome: 'cancelled', startsAt: daysAgo(-3), changedAt: daysAgo(1) }),
      ],
    },
    expected: [{ type: 'meeting_cancelled', at: daysAgo(1) }],
  },
  {
    title: 'a cancelled meeting that is edited later counts from its day',
    facts: {
      meetings: [
        buildMeeting({ outcome: 'cancelled', startsAt: daysAgo(9), changedAt: daysAgo(1) }),
      ],
    },
    expected: [{ type: 'meeting_cancelled', at: daysAgo(9) }],
  },
  {
    title: 'a champion who has left is missed until somebody else comes',
    facts: { people: [buildPerson({ role: 'champion', leftAt: daysAgo(15) })] },
    expected: [{ type: 'champion_left', at: daysAgo(15), ongoing: true }],
  },
  {
    title: 'a successor ends it',
    facts: {
      people: [
        buildPerson({ role: 'decision_maker', leftAt: daysAgo(15) }),
        buildPerson({ id: '7002', role: 'decision_maker', since: daysAgo(4) }),
      ],
    },
    expected: [{ type: 'champion_left', at: daysAgo(15), until: daysAgo(4) }],
  },
  {
    title: 'whoever was there before is no successor',
    facts: {
      people: [
        buildPerson({ role: 'champion', leftAt: daysAgo(15) }),
        buildPerson({ id: '7002', role: 'decision_maker' }),
      ],
    },
    expected: [{ type: 'champion_left', ongoing: true }],
  },
  {
    title: 'a decision maker whose mail bounces is gone, too',
    facts: { people: [buildPerson({ role: 'decision_maker', bouncedAt: daysAgo(6) })] },
    expected: [
      { type: 'champion_left', at: daysAgo(6), ongoing: true },
      { type: 'bounce', at: daysAgo(6) },
    ],
  },
  {
    title: 'anybody else only bounces',
    facts: { people: [buildPerson({ bouncedAt: daysAgo(6) })] },
    expected: [{ type: 'bounce', at: daysAgo(6) }],
  },
  {
    title: 'an opt-out counts from its day',
    facts: { people: [buildPerson({ optedOutAt: daysAgo(3) })] },
    expected: [{ type: 'opt_out', at: daysAgo(3) }],
  },
  {
    title: 'usage 30 % below the eight weeks before is a drop, since its Monday',
    facts: { usage: buildUsage(100, 100, 100, 100, 100, 100, 100, 100, 70) },
    expected: [
      {
        type: 'usage_drop',
        at: new Date('2026-11-16T00:00:00Z'),
        ongoing: true,
        evidence: { percent: 30, record: null },
      },
    ],
  },
  {
    title: 'usage 29 % below is none',
    facts: { usage: buildUsage(100, 100, 100, 100, 100, 100, 100, 100, 71) },
    expected: [],
  },
  {
    title: 'three weeks are no baseline',
    facts: { usage: buildUsage(100, 100, 100, 10) },
    expected: [],
  },
  {
    title: 'a drop ends in the week in which usage is back',
    facts: { usage: buildUsage(100, 100, 100, 100, 50, 100) },
    expected: [
      {
        type: 'usage_drop',
        at: new Date('2026-11-09T00:00:00Z'),
        until: new Date('2026-11-16T00:00:00Z'),
      },
    ],
  },
  {
    title: 'an overdue payment lasts until it is made',
    facts: { payment: { since: daysAgo(25), until: null } },
    expected: [{ type: 'payment_overdue', at: daysAgo(25), ongoing: true }],
  },
  {
    title: 'a payment that was made fades',
    facts: { payment: { since: daysAgo(25), until: daysAgo(2) } },
    expected: [{ type: 'payment_overdue', at: daysAgo(25), until: daysAgo(2) }],
  },
  {
    title: 'notice on the company lasts',
    facts: { notice: { since: daysAgo(1), until: null } },
    expected: [{ type: 'cancellation_notice', at: daysAgo(1), ongoing: true }],
  },
  {
    title: 'notice for a day to come is none yet',
    facts: { notice: { since: daysAgo(-10), until: null } },
    expected: [],
  },
  {
    title: 'silence begins 90 days after the last sign of life',
    facts: { repliedAt: daysAgo(100) },
    expected: [
      { type: 'silence', at: daysAgo(10), ongoing: true, evidence: { days: 100, record: null } },
    ],
  },
  {
    title: 'an answered survey breaks the silence, which then fades',
    facts: { repliedAt: daysAgo(130) },
    context: { answers: [daysAgo(7)] },
    expected: [{ type: 'silence', at: daysAgo(40), until: daysAgo(7) }],
  },
  ...(
    [
      ['a ticket', { tickets: [buildTicket()] }],
      ['a meeting that took place', { meetings: [buildMeeting()] }],
      ['usage', { usage: buildUsage(4) }],
    ] as const
  ).map(([what, facts]): Case => ({
    title: `${what} is a sign of life`,
    facts: { repliedAt: daysAgo(80), ...facts },
    expected: [],
  })),
  {
    title: 'a company that was never heard of is silent since its record was made',
    facts: { repliedAt: null, createdAt: daysAgo(95) },
    expected: [{ type: 'silence', at: daysAgo(5), ongoing: true }],
  },
  {
    title: 'what may not be read gives no signal',
    facts: { tickets: null, deals: null, meetings: null },
    context: { renewalAt: daysAgo(-10) },
    expected: [],
  },
];

describe('the signals of a company', () => {
  it.each(cases)('$title', ({ facts, context, expected }) => {
    const found = find(facts, context);
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });

  it('keep the newest three of a kind, the strongest last', () => {
    const people = [1, 2, 3, 4, 5].map((days) =>
      buildPerson({ id: `700${days}`, optedOutAt: daysAgo(days) }),
    );
    expect(find({ people }).map(({ at }) => at)).toEqual([daysAgo(3), daysAgo(2), daysAgo(1)]);
  });
});

describe('the sources of behaviour', () => {
  it('are those that have anything to tell', () => {
    expect(countSources(buildFacts({ repliedAt: null }))).toBe(0);
    expect(countSources(buildFacts({ tickets: [buildTicket()] }))).toBe(2);
    expect(countSources(buildFacts({ tickets: null, deals: [buildDeal()] }))).toBe(2);
  });
});
