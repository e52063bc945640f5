import { describe, expect, it } from 'vitest';
import { compareWithRule } from '../../../src/churn/backtest/compare-with-rule.ts';
import { createTraitCounter } from '../../../src/churn/losses/count-traits.ts';
import { decideLosses } from '../../../src/churn/losses/decide-losses.ts';
import { findTraits } from '../../../src/churn/losses/find-traits.ts';
import type { ScoredWaveBefore } from '../../../src/churn/losses/ports.ts';
import { sampleWeekly } from '../../../src/churn/losses/sample-weekly.ts';
import { scoreProcesses, worstRed } from '../../../src/churn/losses/score-processes.ts';
import { writePostMortem } from '../../../src/churn/losses/write-post-mortem.ts';
import type { Evidence } from '../../../src/churn/losses/write-post-mortem.ts';
import { buildLossReport, buildSnapshot } from '../../storage/samples.ts';
import { buildWave } from '../../support/builders.ts';

const LOST = new Date('2026-10-01T08:00:00Z');

function before(days: number): Date {
  return new Date(LOST.getTime() - days * 86_400_000);
}

describe('who has left', () => {
  it.each([
    ['the value of a former customer', 'former', 'former', { lost: ['1'], wonBack: [] }],
    ['in other letters and with spaces', ' Former ', 'FORMER', { lost: ['1'], wonBack: [] }],
    ['one of several values', 'gone', 'former; gone', { lost: ['1'], wonBack: [] }],
    ['another value', 'customer', 'former', { lost: [], wonBack: [] }],
    ['part of the value', 'form', 'former', { lost: [], wonBack: [] }],
    ['no value', '', 'former', { lost: [], wonBack: [] }],
    ['no value, and none is named', '', ';', { lost: [], wonBack: [] }],
  ])('%s', (_, value, lostValue, expected) => {
    expect(decideLosses(new Map([['1', value]]), new Set(), lostValue)).toEqual(expected);
  });

  it('who was lost before is no news, and whoever has another value is back', () => {
    const values = new Map([
      ['1', 'former'],
      ['2', 'customer'],
      ['3', ''],
    ]);
    expect(decideLosses(values, new Set(['1', '2', '3']), 'former')).toEqual({
      lost: [],
      wonBack: ['2', '3'],
    });
  });

  it('who is not in HubSpot any more stays as it is', () => {
    expect(decideLosses(new Map(), new Set(['1']), 'former')).toEqual({ lost: [], wonBack: [] });
  });
});

it('a level is seen in the weeks in which nothing changed it', () => {
  const steps = [
    { at: before(30), level: 'high' },
    { at: before(11), level: 'low' },
  ];
  const sampled = sampleWeekly(steps, LOST).map(({ level }) => level);
  expect(sampled).toEqual(['high', 'high', 'high', 'low', 'low']);
  expect(sampleWeekly([], LOST)).toEqual([]);
});

const sample = buildSnapshot({ kind: 'final' });

/** A closed wave in which all points have this score, or what the point has of its own. */
function aWave(days: number, score: number, own: Readonly<Record<string, number>> = {}) {
  const wave = buildWave({ status: 'closed', closedAt: before(days), mode: 'named' });
  const points = Object.fromEntries(
    wave.radar.points.map(({ id }) => [
      id,
      { ...Object.values(sample.scores.points)[0], nowScore: own[id] ?? score },
    ]),
  );
  const { scores } = sample;
  const health = { ...scores.health, score };
  return {
    wave,
    snapshot: { ...sample, scores: { ...scores, points, health } as typeof scores },
  } satisfies ScoredWaveBefore;
}

const [firstPoint] = buildWave().radar.points;
const process = firstPoint?.process ?? 'service';

function evidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    ref: { portalId: 11, companyId: '501' },
    ...{ lostAt: LOST, timeZone: 'Europe/Copenhagen', waves: [], steps: [], cases: [] },
    ...changes,
  };
}

describe('a process', () => {
  it('has the mean of its points', () => {
    expect(scoreProcesses(aWave(10, 60))[process]).toBe(60);
  });

  it('is left out where nobody rated it', () => {
    const found = aWave(10, 60);
    const unrated = {
      ...found,
      snapshot: { ...found.snapshot, scores: { ...found.snapshot.scores, points: {} } },
    };
    expect(scoreProcesses(unrated)).toEqual({});
  });

  it.each([
    [{}, null],
    [{ sales: 50 }, null],
    [
      { sales: 49, service: 48 },
      { process: 'service', score: 48 },
    ],
    [
      { service: 40, sales: 40 },
      { process: 'sales', score: 40 },
    ],
  ])('of %j the worst red one is %j', (processes, expected) => {
    expect(worstRed(processes)).toEqual(expected);
  });
});

describe('the post-mortem', () => {
  it('of a company nobody knew anything of says so', () => {
    expect(writePostMortem(evidence())).toEqual({
      ...{ portalId: 11, companyId: '501', lostOn: '2026-10-01', level: null, levelInTime: null },
      ...{ leadDays: null, waves: [], firstRed: null, reasons: [], cases: [] },
    });
  });

  it('keeps the last three surveys before the loss, and the first that was red of all', () => {
    const waves = [aWave(-5, 10), aWave(20, 41), aWave(200, 55), aWave(380, 48), aWave(560, 45)];
    const written = writePostMortem(evidence({ waves }));
    expect(written.waves.map(({ health }) => health)).toEqual([41, 55, 48]);
    expect(written.firstRed).toMatchObject({ score: 45, on: '2025-03-20' });
  });

  it('names the level, the one 60 days before, and the lead of the first warning in time', () => {
    const steps = [
      { at: before(500), level: 'high', codes: ['complaint'] },
      { at: before(400), level: 'low', codes: [] },
      { at: before(130), level: 'high', codes: ['champion_left'] },
      { at: before(50), level: 'medium', codes: ['champion_left', 'silence'] },
      { at: before(-2), level: 'none', codes: [] },
    ] as const;
    const written = writePostMortem(evidence({ steps }));
    expect(written).toMatchObject({ level: 'medium', levelInTime: 'high', leadDays: 129 });
    expect(written.reasons).toEqual([
      { code: 'champion_left', from: '2026-05-24', to: '2026-10-01' },
      { code: 'silence', from: '2026-08-12', to: '2026-10-01' },
    ]);
  });

  it('keeps what was done, as it was on the day of the loss', () => {
    const opened = { reason: 'silence', openedAt: before(30), dueAt: before(25) } as const;
    const { cases } = writePostMortem(
      evidence({
        cases: [
          { ...opened, openedAt: before(-1), closedAt: null },
          { ...opened, closedAt: before(-1) },
          { ...opened, closedAt: before(26) },
          { ...opened, closedAt: before(20) },
        ],
      }),
    );
    expect(cases.map(({ closedOn, wasInTime }) => [closedOn, wasInTime])).toEqual([
      [null, false],
      ['2026-09-05', true],
      ['2026-09-11', false],
    ]);
  });
});

describe('traits', () => {
  const look = (waves: readonly ScoredWaveBefore[], wasAssessed = true) =>
    findTraits({ waves, wasAssessed, end: LOST });

  it('are read off the newest survey of the last year', () => {
    expect(look([aWave(-3, 10), aWave(30, 80)])).not.toContain(`red_${process}`);
    expect(look([aWave(30, 20)])).toContain(`red_${process}`);
  });

  it.each([
    ['never asked', [], true, ['no_survey']],
    ['asked too long ago', [aWave(366, 20)], true, ['no_survey']],
    ['neither asked nor assessed', [], false, ['no_survey', 'never_assessed']],
  ])('of one that was %s', (_, waves, wasAssessed, expected) => {
    expect(look(waves, wasAssessed)).toEqual(expected);
  });

  it('stand in the order of what they tell', () => {
    const counter = createTraitCounter();
    counter.add(true, ['no_survey', 'detractor']);
    counter.add(true, ['detractor']);
    counter.add(false, ['no_survey']);
    counter.add(false, []);
    expect(counter.finish()).toEqual([
      { trait: 'detractor', lost: 2, kept: 0 },
      { trait: 'no_survey', lost: 1, kept: 1 },
    ]);
    expect(createTraitCounter().finish()).toEqual([]);
  });
});

it.each([
  [{ warned60: 10, falseAlarms: 0 }, { warned60: 5, falseAlarms: 0 }, 50],
  [{ warned60: 5, falseAlarms: 45 }, { warned60: 5, falseAlarms: 0 }, -50],
  [{ warned60: 10, falseAlarms: 90 }, { warned60: 0, falseAlarms: 0 }, 0],
])('%j against %j is %d points', (risk, rule, expected) => {
  const { counts } = buildLossReport(10).backtest;
  expect(compareWithRule({ ...counts, ...risk }, rule)).toBe(expected);
});
