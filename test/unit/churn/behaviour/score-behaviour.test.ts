import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreBehaviour } from '../../../../src/churn/behaviour/score-behaviour.ts';
import type { BehaviourScores } from '../../../../src/churn/behaviour/score-behaviour.ts';
import { NO_FACTS } from '../../../../src/churn/signals/facts.ts';
import type { BehaviourFacts } from '../../../../src/churn/signals/facts.ts';
import type { SignalContext } from '../../../../src/churn/signals/find-signals.ts';
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
} from '../signals/build-facts.ts';

const doc = readFileSync('docs/scoring.md', 'utf8');

const score = (facts: BehaviourFacts, context: Partial<SignalContext> = {}): BehaviourScores =>
  scoreBehaviour(facts, {
    now: NOW,
    renewalAt: null,
    answers: [],
    settings: defaultSignalSettings,
    ...context,
  });

/** Each stands in the document with the same words and numbers. */
const examples: ReadonlyArray<{
  readonly title: string;
  readonly score: 'commercial' | 'usage' | 'engagement';
  readonly facts: Partial<BehaviourFacts>;
  readonly context?: Partial<SignalContext>;
  readonly expected: number;
}> = [
  {
    title: 'One deal won 100 days ago, renewal in 200 days',
    score: 'commercial',
    facts: { deals: [buildDeal({ state: 'won', closesAt: daysAgo(100) })] },
    context: { renewalAt: daysAgo(-200) },
    expected: 100,
  },
  {
    title: 'Renewal in 40 days, no open deal, one deal lost 30 days ago',
    score: 'commercial',
    facts: { deals: [buildDeal({ state: 'lost', closesAt: daysAgo(30) })] },
    context: { renewalAt: daysAgo(-40) },
    expected: 20,
  },
  {
    title: 'One open deal that is 10 days overdue, and a payment overdue',
    score: 'commercial',
    facts: {
      deals: [buildDeal({ closesAt: daysAgo(10) })],
      payment: { since: daysAgo(20), until: null },
    },
    expected: 20,
  },
  {
    title: 'Eight weeks of 100, then 100',
    score: 'usage',
    facts: { usage: buildUsage(100, 100, 100, 100, 100, 100, 100, 100, 100) },
    expected: 70,
  },
  {
    title: 'Eight weeks of 100, then 65',
    score: 'usage',
    facts: { usage: buildUsage(100, 100, 100, 100, 100, 100, 100, 100, 65) },
    expected: 35,
  },
  {
    title: 'Eight weeks of 100, then 140',
    score: 'usage',
    facts: { usage: buildUsage(100, 100, 100, 100, 100, 100, 100, 100, 140) },
    expected: 100,
  },
  {
    title: 'A reply 2 days ago, and nothing else known',
    score: 'engagement',
    facts: {},
    expected: 100,
  },
  {
    title: 'A ticket 20 days ago that is still open, a decision maker who can be reached',
    score: 'engagement',
    facts: {
      repliedAt: null,
      tickets: [buildTicket({ createdAt: daysAgo(20) })],
      people: [buildPerson({ role: 'decision_maker' })],
    },
    expected: 86.4912,
  },
  {
    title: 'A reply 52 days ago, the champion gone, one meeting held and one cancelled',
    score: 'engagement',
    facts: {
      repliedAt: daysAgo(52),
      people: [buildPerson({ role: 'champion', leftAt: daysAgo(5) })],
      meetings: [
        buildMeeting({ startsAt: daysAgo(60) }),
        buildMeeting({ id: '6002', startsAt: daysAgo(20), outcome: 'cancelled' }),
      ],
    },
    expected: 35.7143,
  },
];

describe('the worked examples of the behaviour scores', () => {
  it.each(examples)('$score: $title', ({ title, score: name, facts, context, expected }) => {
    const found = score(buildFacts(facts), context)[name];
    expect(found).toBeCloseTo(expected, 4);
    const shown = Number.isInteger(expected) ? String(expected) : expected.toFixed(4);
    expect(doc.replaceAll(/ {2,}/g, ' ')).toContain(`| ${name} | ${title} | ${shown} |`);
  });
});

describe('the behaviour scores', () => {
  it('are not known where nothing is', () => {
    expect(score(NO_FACTS)).toEqual({
      commercial: null,
      usage: null,
      engagement: null,
      cancellationNotice: false,
      touchedOn: null,
    });
  });

  it.each([
    ['the company says so', { notice: { since: daysAgo(1), until: null } }, true],
    ['a ticket says so', { tickets: [buildTicket({ category: 'CANCELLATION' })] }, true],
    [
      'the ticket was closed',
      { tickets: [buildTicket({ category: 'CANCELLATION', closedAt: daysAgo(1) })] },
      false,
    ],
    ['it was taken back', { notice: { since: daysAgo(9), until: daysAgo(1) } }, false],
    ['it lies ahead', { notice: { since: daysAgo(-9), until: null } }, false],
  ])('know of notice when %s', (_title, facts, expected) => {
    expect(score(buildFacts(facts)).cancellationNotice).toBe(expected);
  });

  it('give nothing for the business under notice', () => {
    const facts = buildFacts({ deals: [buildDeal()], notice: { since: daysAgo(1), until: null } });
    expect(score(facts).commercial).toBe(0);
  });

  it('stay between 0 and 100 in the worst case', () => {
    const facts = buildFacts({
      repliedAt: daysAgo(400),
      tickets: [1, 2, 3, 4, 5, 6].map((id) =>
        buildTicket({
          id: String(id),
          createdAt: daysAgo(60),
          reopenedAt: daysAgo(30),
          category: 'COMPLAINT',
        }),
      ),
      deals: [1, 2, 3].flatMap((id) => [
        buildDeal({ id: `1${id}`, state: 'lost', closesAt: daysAgo(10) }),
        buildDeal({ id: `2${id}`, closesAt: daysAgo(10) }),
      ]),
      payment: { since: daysAgo(9), until: null },
      usage: buildUsage(100, 100, 100, 100, 0),
    });
    expect(score(facts, { renewalAt: daysAgo(-10) })).toMatchObject({ commercial: 0, usage: 0 });
  });
});
