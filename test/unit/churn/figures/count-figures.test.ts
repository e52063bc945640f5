import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countFigures } from '../../../../src/churn/figures/count-figures.ts';
import type { FigureName } from '../../../../src/churn/figures/count-figures.ts';
import { createFigureCounter } from '../../../../src/churn/figures/figure-counter.ts';
import type { FigureSettings } from '../../../../src/churn/figures/figure-settings.ts';
import { listPeriods } from '../../../../src/churn/figures/list-periods.ts';
import type { CustomerFacts } from '../../../../src/churn/figures/ports.ts';
import { valueOf } from '../../../../src/churn/figures/report-figures.ts';
import { emptyTally } from '../../../../src/churn/figures/tally.ts';
import type { Tally } from '../../../../src/churn/figures/tally.ts';
import { defaultSignalSettings } from '../../../../src/churn/signals/signal-settings.ts';

const doc = readFileSync('docs/scoring.md', 'utf8').replaceAll(/ {2,}/g, ' ');

const SETTINGS: FigureSettings = {
  lostProperty: 'state',
  customerSinceProperty: 'since',
  firstValueProperty: 'live',
  marginPercent: 40,
  signals: defaultSignalSettings,
};
const YEAR = { kind: 'year', from: '2025-11-01', to: '2026-11-01' } as const;

/** Ten customers at the start, one of them lost; two won, one of them lost again. */
const EXAMPLE: Tally = {
  ...emptyTally(),
  ...{ atStart: 10, atEnd: 10, won: 1, customers: 12, withDeals: 12, withTickets: 12 },
  ...{ revenue: 1_200_000, referred: 240_000, couldBuy: 10, boughtAgain: 4, complaints: 3 },
  firstValueDays: [30, 41, 45, 60, 75, 90],
};

const buildCustomer = (changes: Partial<CustomerFacts> = {}): CustomerFacts => ({
  companyId: '501',
  segment: '',
  since: '2024-03-01',
  lostOn: null,
  firstValueOn: null,
  won: [],
  complaints: [],
  referred: [],
  ...changes,
});

/** The figures of these companies in a year, and nothing counts as too few. */
function tallyOf(companies: readonly CustomerFacts[], settings = SETTINGS) {
  const counter = createFigureCounter([YEAR], settings);
  for (const company of companies) for (let copy = 0; copy < 5; copy += 1) counter.add(company);
  const [all] = counter.finish().periods[0]?.segments ?? [];
  if (!all) throw new Error('There is no period.');
  return all.figures;
}

describe('the worked examples', () => {
  it.each<[FigureName, string, number]>([
    ['retention', '(10 − 1) ÷ 10', 90],
    ['revenue', '1,200,000 ÷ 12', 100_000],
    ['lifetimeValue', '40,000 × 1.1 ÷ (1.1 − 0.9) + 5,000', 225_000],
    ['firstValue', 'between 45 and 60 days', 52.5],
    ['repurchase', '4 ÷ 10', 40],
    ['complaints', '3 ÷ 12', 25],
  ])('%s: %s', (name, how, expected) => {
    const { value, gap } = countFigures(EXAMPLE, YEAR, SETTINGS)[name];
    expect([value, gap]).toEqual([expect.closeTo(expected, 6), null]);
    expect(doc).toContain(`| ${name} | ${how} | ${expected.toLocaleString('en')} |`);
  });
});

describe('no figure is better than one that tells nothing', () => {
  it.each<[FigureName, Partial<Tally>, Partial<FigureSettings>, string]>([
    ['retention', {}, { lostProperty: '' }, 'lost_unmapped'],
    ['retention', { atStart: 4 }, {}, 'few'],
    ['revenue', { withDeals: 0 }, {}, 'deals_unreadable'],
    ['revenue', { customers: 0, withDeals: 0 }, {}, 'few'],
    ['lifetimeValue', {}, { lostProperty: '' }, 'lost_unmapped'],
    ['lifetimeValue', { withDeals: 4 }, {}, 'few'],
    ['lifetimeValue', { atEnd: 12, won: 0 }, {}, 'endless'],
    ['firstValue', {}, { firstValueProperty: '' }, 'first_value_unmapped'],
    ['firstValue', { firstValueDays: [1, 2, 3, 4] }, {}, 'few'],
    ['repurchase', { couldBuy: 0 }, {}, 'deals_unreadable'],
    ['complaints', { withTickets: 0 }, {}, 'tickets_unreadable'],
  ])('%s with %o and %o', (name, tally, settings, gap) => {
    const figures = countFigures({ ...EXAMPLE, ...tally }, YEAR, { ...SETTINGS, ...settings });
    expect(figures[name]).toMatchObject({ value: null, gap });
  });

  it('a quarter says nothing about a lifetime', () => {
    const { lifetimeValue, retention } = countFigures(EXAMPLE, { kind: 'quarter' }, SETTINGS);
    expect(lifetimeValue).toMatchObject({ value: null, gap: 'quarter' });
    expect(retention.value).toBe(90);
  });
});

describe('a company counts', () => {
  it.each<[string, Partial<CustomerFacts>, Record<string, number>]>([
    ['at start and end', {}, { atStart: 5, atEnd: 5, won: 0 }],
    ['from its first day on, not on it', { since: '2025-11-01' }, { atStart: 0, atEnd: 5, won: 5 }],
    ['until it is lost', { lostOn: '2026-05-01' }, { atStart: 5, atEnd: 0, won: 0 }],
    [
      'as won, and not as there any more',
      { since: '2025-12-01', lostOn: '2026-05-01' },
      { atStart: 0, atEnd: 0, won: 0 },
    ],
    ['on the day it is lost', { lostOn: '2026-11-01' }, { atStart: 5, atEnd: 5, won: 0 }],
    ['not before it is a customer', { since: '2026-11-01' }, { atStart: 0, atEnd: 0, won: 0 }],
    ['not after it was lost', { lostOn: '2025-10-31' }, { atStart: 0, atEnd: 0, won: 0 }],
  ])('%s', (_what, changes, parts) => {
    expect(tallyOf([buildCustomer(changes)]).retention.parts).toEqual(parts);
  });

  it('with the deals, complaints and first value of the period alone', () => {
    const figures = tallyOf([
      buildCustomer({
        since: '2025-10-01',
        firstValueOn: '2025-11-10',
        won: [
          { on: '2025-10-31', amount: 9000 },
          { on: '2025-11-01', amount: 500 },
          { on: '2026-10-31', amount: null },
          { on: '2026-11-01', amount: 7000 },
        ],
        complaints: ['2025-10-31', '2025-11-01', '2026-11-01'],
      }),
    ]);
    expect(figures.revenue.value).toBe(500);
    expect(figures.repurchase.value).toBe(100);
    expect(figures.complaints.value).toBe(100);
    expect(figures.firstValue).toMatchObject({ value: 40, counted: 5 });
  });

  it('who became one by a deal of the period has not bought again by it', () => {
    const first = { on: '2025-12-01', amount: 100 };
    const since = '2025-12-01';
    expect(tallyOf([buildCustomer({ since, won: [first] })]).repurchase.parts).toEqual({
      boughtAgain: 0,
      atStart: 0,
    });
  });

  it('whose deals nobody may read leaves the revenue of the others as it is', () => {
    const paying = buildCustomer({ won: [{ on: '2026-01-01', amount: 100 }] });
    const figures = tallyOf([paying, buildCustomer({ won: null, complaints: null })]);
    expect(figures.revenue).toMatchObject({ value: 100, counted: 5 });
    expect(figures.complaints.counted).toBe(5);
    expect(figures.retention.counted).toBe(10);
  });
});

it('the largest segments come first, and a company without one counts with all', () => {
  const counter = createFigureCounter([YEAR], SETTINGS);
  for (const segment of ['B', 'A', 'B', '', 'C', 'A']) counter.add(buildCustomer({ segment }));
  counter.add(buildCustomer({ since: null, segment: 'D' }));
  const report = counter.finish();
  expect(report.customers).toBe(6);
  expect(report.periods[0]?.segments.map(({ segment }) => segment)).toEqual([null, 'A', 'B', 'C']);
});

it.each([
  [
    '2026-11-20',
    ['2025-11-01', '2024-11-01', '2026-07-01', '2026-04-01', '2026-01-01', '2025-10-01'],
  ],
  [
    '2026-01-01',
    ['2025-01-01', '2024-01-01', '2025-10-01', '2025-07-01', '2025-04-01', '2025-01-01'],
  ],
])('on %s the periods that are over begin on %o', (today, expected) => {
  const periods = listPeriods(today);
  expect(periods.map(({ from }) => from)).toEqual(expected);
  expect(periods.every(({ to }) => to <= today)).toBe(true);
});

it.each([
  ['its own deals', [100, 50], [], 150],
  ['a quarter of what its people brought', [100], [40], 110],
  ['nothing but that', [], [40], 10],
  ['nothing that is known', [], [], null],
])('a customer has brought %s', (_what, own, brought, expected) => {
  const deals = (amounts: readonly number[]) =>
    amounts.map((amount) => ({ on: '2026-01-01', amount }));
  expect(valueOf({ won: deals(own), referred: deals(brought) })).toBe(expected);
});
