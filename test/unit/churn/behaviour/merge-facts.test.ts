import { describe, expect, it } from 'vitest';
import { mergeFacts } from '../../../../src/churn/behaviour/merge-facts.ts';
import type { FoundBehaviour, FoundPerson } from '../../../../src/churn/behaviour/ports.ts';
import { NO_FACTS } from '../../../../src/churn/signals/facts.ts';
import { buildFacts, buildPerson, daysAgo, NOW } from '../signals/build-facts.ts';

function find(overrides: Partial<FoundBehaviour> = {}): FoundBehaviour {
  return {
    company: {
      portalId: 1,
      companyId: '501',
      name: 'A',
      ownerId: null,
      language: null,
      renewalAt: null,
    },
    isCustomer: true,
    createdAt: daysAgo(900),
    repliedAt: null,
    overdueSince: null,
    notice: null,
    usage: null,
    tickets: [],
    deals: [],
    meetings: [],
    people: [],
    ...overrides,
  };
}

function person(id: string, overrides: Partial<FoundPerson> = {}): FoundPerson {
  return { id, mergedIds: [], role: null, bouncedAt: null, optedOutAt: null, ...overrides };
}

describe('what is known after a reading', () => {
  it('is the same when the same is read again', () => {
    const found = find({
      people: [person('7001', { role: 'champion' })],
      notice: { since: null },
      usage: 12,
    });
    const once = mergeFacts(NO_FACTS, found, NOW);
    expect(mergeFacts(once, found, NOW)).toEqual(once);
  });

  it('remembers who is gone only where that matters', () => {
    const before = buildFacts({
      people: [buildPerson({ role: 'champion' }), buildPerson({ id: '7002' })],
    });
    expect(mergeFacts(before, find(), NOW).people).toEqual([{ ...before.people[0], leftAt: NOW }]);
  });

  it('keeps when somebody left, and forgets it when they are back', () => {
    const before = buildFacts({
      people: [buildPerson({ role: 'champion', leftAt: daysAgo(9) })],
    });
    expect(mergeFacts(before, find(), NOW).people[0]?.leftAt).toEqual(daysAgo(9));
    const back = find({ people: [person('7001', { role: 'champion' })] });
    expect(mergeFacts(before, back, NOW).people).toEqual([buildPerson({ role: 'champion' })]);
  });

  it('does not take a merged contact for one who has left', () => {
    const before = buildFacts({ people: [buildPerson({ role: 'champion' })] });
    const found = find({ people: [person('7009', { role: 'champion', mergedIds: ['7001'] })] });
    expect(mergeFacts(before, found, NOW).people).toEqual([
      buildPerson({ id: '7009', role: 'champion' }),
    ]);
  });

  it.each([
    ['begins when it is seen', null, { since: null }, { since: NOW, until: null }],
    ['begins when its date says', null, { since: daysAgo(4) }, { since: daysAgo(4), until: null }],
    [
      'goes on',
      { since: daysAgo(9), until: null },
      { since: null },
      { since: daysAgo(9), until: null },
    ],
    [
      'ends when it is seen no more',
      { since: daysAgo(9), until: null },
      null,
      { since: daysAgo(9), until: NOW },
    ],
    [
      'stays ended',
      { since: daysAgo(9), until: daysAgo(2) },
      null,
      { since: daysAgo(9), until: daysAgo(2) },
    ],
    [
      'begins anew',
      { since: daysAgo(9), until: daysAgo(2) },
      { since: null },
      { since: NOW, until: null },
    ],
    ['never was', null, null, null],
  ])('says that notice %s', (_title, before, notice, expected) => {
    expect(mergeFacts(buildFacts({ notice: before }), find({ notice }), NOW).notice).toEqual(
      expected,
    );
  });

  it('keeps one value a week, the newest, for 60 weeks', () => {
    const usage = Array.from({ length: 60 }, (_, index) => ({
      week: new Date(Date.parse('2026-11-16T00:00:00Z') - (59 - index) * 7 * 86_400_000)
        .toISOString()
        .slice(0, 10),
      value: index,
    }));
    const known = mergeFacts(buildFacts({ usage }), find({ usage: 5 }), NOW).usage;
    expect(known).toEqual([...usage.slice(0, -1), { week: '2026-11-16', value: 5 }]);
    const nextWeek = mergeFacts(buildFacts({ usage }), find({ usage: 5 }), daysAgo(-7)).usage;
    expect(nextWeek).toHaveLength(60);
    expect(nextWeek.at(-1)).toEqual({ week: '2026-11-23', value: 5 });
  });

  it('keeps the weeks where nothing is mapped', () => {
    const usage = [{ week: '2026-11-09', value: 3 }];
    expect(mergeFacts(buildFacts({ usage }), find(), NOW).usage).toEqual(usage);
  });
});
