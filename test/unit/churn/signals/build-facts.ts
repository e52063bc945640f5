import type {
  BehaviourFacts,
  DealFact,
  MeetingFact,
  PersonFact,
  TicketFact,
  UsageWeek,
} from '../../../../src/churn/signals/facts.ts';

export const NOW = new Date('2026-11-20T09:00:00Z');

/** So many days ago, or ahead when negative. */
export function daysAgo(days: number): Date {
  return new Date(NOW.getTime() - days * 86_400_000);
}

export function buildTicket(overrides: Partial<TicketFact> = {}): TicketFact {
  return {
    id: '8001',
    createdAt: daysAgo(5),
    closedAt: null,
    reopenedAt: null,
    category: 'PRODUCT_ISSUE',
    ...overrides,
  };
}

export function buildDeal(overrides: Partial<DealFact> = {}): DealFact {
  return {
    id: '9001',
    createdAt: daysAgo(200),
    closesAt: daysAgo(-30),
    state: 'open',
    amount: null,
    referrer: '',
    ...overrides,
  };
}

export function buildMeeting(overrides: Partial<MeetingFact> = {}): MeetingFact {
  return {
    id: '6001',
    startsAt: daysAgo(10),
    outcome: 'held',
    changedAt: daysAgo(10),
    ...overrides,
  };
}

export function buildPerson(overrides: Partial<PersonFact> = {}): PersonFact {
  return {
    id: '7001',
    role: null,
    since: daysAgo(400),
    leftAt: null,
    bouncedAt: null,
    optedOutAt: null,
    ...overrides,
  };
}

/** Values of successive weeks; the last one is this week's. */
export function buildUsage(...values: number[]): UsageWeek[] {
  const thisMonday = Date.parse('2026-11-16T00:00:00Z');
  return values.map((value, index) => {
    const weeksAgo = values.length - 1 - index;
    const monday = new Date(thisMonday - weeksAgo * 7 * 86_400_000);
    return { week: monday.toISOString().slice(0, 10), value };
  });
}

/** A company that everything may be read of, and that was heard of two days ago. */
export function buildFacts(overrides: Partial<BehaviourFacts> = {}): BehaviourFacts {
  return {
    tickets: [],
    deals: [],
    meetings: [],
    people: [],
    createdAt: daysAgo(900),
    repliedAt: daysAgo(2),
    payment: null,
    notice: null,
    usage: [],
    ...overrides,
  };
}
