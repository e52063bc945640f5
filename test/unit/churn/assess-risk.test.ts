import { describe, expect, it } from 'vitest';
import { assessRisk } from '../../../src/churn/assess-risk.ts';
import type { RiskInput, RiskItem, RiskLevel } from '../../../src/churn/assess-risk.ts';
import { defaultRiskSettings } from '../../../src/churn/risk-settings.ts';
import type { RiskCode } from '../../../src/churn/risk-strengths.ts';

const now = new Date('2026-11-21T09:00:00Z');
const HOUR_MS = 60 * 60 * 1000;
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * HOUR_MS);
const daysAgo = (days: number): Date => hoursAgo(24 * days);

const lasting = (type: RiskCode): RiskItem => ({ type, at: daysAgo(30), ongoing: true });
const since = (level: RiskLevel, days: number, codes: string[] = []): RiskInput['previous'] => ({
  level,
  since: daysAgo(days),
  codes,
});

function assess(items: readonly RiskItem[], overrides: Partial<RiskInput> = {}) {
  const sources = { publishedWave: true, behaviour: 3 };
  return assessRisk({ now, previous: null, items, sources, ...overrides });
}

describe('fading', () => {
  it.each<[string, Partial<RiskItem>, number]>([
    [
      'is none while it is ongoing, even if an end is named',
      { until: daysAgo(90), ongoing: true },
      30,
    ],
    ['is none while the end lies ahead', { until: daysAgo(-1) }, 30],
    ['starts from the end', { at: daysAgo(400), until: daysAgo(45) }, 15],
    ['starts from its time where it has no end', { at: daysAgo(45) }, 15],
    ['counts whole days only', { at: hoursAgo(23.9) }, 30],
    ['of a day', { at: daysAgo(1) }, 30],
    ['of two half-lives', { at: daysAgo(90) }, 8],
    ['does not begin for what has yet to happen', { at: hoursAgo(-1), ongoing: true }, 0],
    ['begins with what happens now', { at: now }, 30],
  ])('%s', (_what, item, score) => {
    expect(assess([{ type: 'complaint', at: daysAgo(200), ...item }]).score).toBe(score);
  });

  it('takes the strongest of the same type', () => {
    const items = [daysAgo(90), daysAgo(45), daysAgo(200)].map((at): RiskItem => ({
      type: 'complaint',
      at,
    }));
    expect(assess(items)).toMatchObject({ score: 15, codes: ['complaint'] });
  });
});

describe('the level', () => {
  it.each<[RiskLevel, RiskCode[], number]>([
    ['none', [], 0],
    ['low', ['bounce'], 10],
    ['low', ['silence'], 25],
    ['medium', ['complaint'], 30],
    ['medium', ['dm_detractor', 'bounce'], 51],
    ['high', ['dm_detractor', 'complaints_repeated'], 56],
    ['high', ['dm_detractor', 'champion_left', 'tickets_open'], 70],
    ['critical', ['dm_detractor', 'champion_left', 'usage_drop', 'tickets_open'], 81],
    ['critical', ['cancellation_notice'], 95],
  ])('is %s for %j', (level, codes, score) => {
    expect(assess(codes.map(lasting))).toMatchObject({ level, score });
  });

  it('is critical while a cancellation notice lasts, however weak it was made', () => {
    const strengths = { ...defaultRiskSettings.strengths, cancellation_notice: 20 };
    const settings = { ...defaultRiskSettings, strengths };
    const input = { now, previous: null, sources: { publishedWave: true, behaviour: 0 } };
    const critical = assessRisk({ ...input, items: [lasting('cancellation_notice')] }, settings);
    expect(critical).toMatchObject({ level: 'critical', score: 20 });
    const ended: RiskItem = { type: 'cancellation_notice', at: daysAgo(9), until: hoursAgo(1) };
    expect(assessRisk({ ...input, items: [ended] }, settings).level).toBe('low');
  });

  it.each<[string, number, RiskItem, RiskLevel]>([
    ['today', 0, lasting('dm_detractor'), 'high'],
    ['in 90 days', -90, lasting('dm_detractor'), 'high'],
    ['in 90 days and some hours', -90.9, lasting('dm_detractor'), 'high'],
    ['in 91 days', -91, lasting('dm_detractor'), 'medium'],
    ['an hour ago', 1 / 24, lasting('dm_detractor'), 'medium'],
    ['soon, with a drop of 45 days', -30, { type: 'score_drop', at: daysAgo(45) }, 'high'],
    ['soon, with a drop of 46 days', -30, { type: 'score_drop', at: daysAgo(46) }, 'low'],
    ['soon, without a drop', -30, lasting('usage_drop'), 'medium'],
  ])('with a renewal %s', (_when, days, item, level) => {
    expect(assess([item], { renewalAt: daysAgo(days) }).level).toBe(level);
  });

  it('is unknown where there is no wave and one source, unless it is high', () => {
    const sources = { publishedWave: false, behaviour: 1 };
    expect(assess([lasting('champion_left')], { sources })).toMatchObject({
      level: 'unknown',
      score: 40,
      codes: ['champion_left'],
      stampMoves: false,
    });
    const many = [lasting('champion_left'), lasting('dm_detractor')];
    expect(assess(many, { sources }).level).toBe('high');
    const two = { publishedWave: false, behaviour: 2 };
    expect(assess([], { sources: two }).level).toBe('none');
  });
});

describe('a fall', () => {
  it.each<[string, RiskInput['previous'], RiskItem[], RiskLevel]>([
    ['comes after 14 days', since('high', 14), [], 'medium'],
    ['does not come before', since('high', 13.9), [], 'high'],
    ['goes one level at a time', since('critical', 99), [], 'high'],
    [
      'needs five points below the limit',
      since('low', 99),
      [{ type: 'bounce', at: daysAgo(45) }],
      'low',
    ],
    ['comes right below them', since('low', 99), [{ type: 'bounce', at: daysAgo(60) }], 'none'],
    ['is none from unknown', since('unknown', 0), [], 'none'],
  ])('%s', (_what, previous, items, level) => {
    expect(assess(items, { previous }).level).toBe(level);
  });

  it('to unknown comes at once', () => {
    const sources = { publishedWave: false, behaviour: 0 };
    expect(assess([], { previous: since('critical', 0), sources }).level).toBe('unknown');
  });

  it('is not a rise, which comes at once', () => {
    const previous = since('low', 0);
    expect(assess([lasting('complaint')], { previous }).level).toBe('medium');
  });
});

describe('the codes', () => {
  it('are those of at least five points, strongest first, ties by name', () => {
    const items: RiskItem[] = [
      { type: 'bounce', at: daysAgo(45) },
      { type: 'opt_out', at: daysAgo(90) },
      lasting('usage_drop'),
      lasting('payment_overdue'),
      { type: 'score_drop', at: now },
      lasting('champion_left'),
    ];
    expect(assess(items)).toMatchObject({
      codes: ['champion_left', 'payment_overdue', 'score_drop', 'usage_drop', 'bounce'],
      trigger: ['behaviour', 'score_drop'],
    });
  });

  it('leave out what is put aside until a date ahead, and so does the score', () => {
    const items = [lasting('silence'), lasting('cancellation_notice')];
    const until = daysAgo(-1);
    const snoozed = items.map(({ type }) => ({ type, until }));
    expect(assess(items, { snoozed })).toMatchObject({ level: 'none', score: 0, codes: [] });
    const over = [{ type: 'silence' as const, until: now }];
    expect(assess(items, { snoozed: over }).codes).toEqual(['cancellation_notice', 'silence']);
  });
});

describe('the stamp', () => {
  const items = [lasting('complaint')];
  it.each<[string, RiskInput['previous'], boolean]>([
    ['moves when the level rises', since('low', 9, ['complaint']), true],
    ['moves from unknown as from none', since('unknown', 9, ['complaint']), true],
    ['moves without a previous assessment', null, true],
    ['moves for a new reason on the same level', since('medium', 9, ['silence']), true],
    ['moves for a new reason on a level that can’t fall yet', since('high', 9, []), true],
    ['stays for the same reasons', since('medium', 9, ['complaint', 'silence']), false],
  ])('%s', (_what, previous, moves) => {
    expect(assess(items, { previous }).stampMoves).toBe(moves);
  });

  it('stays below medium', () => {
    expect(assess([lasting('silence')]).stampMoves).toBe(false);
  });
});
