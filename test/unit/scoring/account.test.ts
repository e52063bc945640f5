import { describe, expect, it } from 'vitest';
import { scoreCoverage } from '../../../src/scoring/coverage.ts';
import { scoreEffort } from '../../../src/scoring/effort.ts';
import { scoreNps } from '../../../src/scoring/nps.ts';
import { decideAdvocacy, scoreRecommendation } from '../../../src/scoring/recommendation.ts';
import { defaultScoringSettings as settings } from '../../../src/scoring/settings.ts';
import type { Respondent } from '../../../src/scoring/types.ts';
import { aCustomer } from './builders.ts';

const says = (ltr: number | null, roleWeight = 1, recommended: boolean | null = null): Respondent =>
  aCustomer(`r${ltr}`, {}, { ltr, roleWeight, recommended });

describe('the account category', () => {
  it.each([
    ['promoter', [says(9), says(9), says(7)]],
    ['promoter', [says(10)]],
    ['passive', [says(9), says(7), says(7)]],
    ['passive', [says(6), says(9)]],
    ['passive', [says(7, 2)]],
    ['detractor', [says(6), says(7)]],
    ['detractor', [says(6, 2), says(10), says(10), says(10), says(10)]],
    ['passive', [says(6, 1.9), says(10), says(10)]],
    [null, []],
    [null, [says(null)]],
    [null, [says(3, 0)]],
  ])('is %s', (category, customers) => {
    expect(scoreNps(customers, settings).accountCategory).toBe(category);
  });
});

describe('NPS', () => {
  it('is not known without answers', () => {
    expect(scoreNps([], settings)).toEqual({
      n: 0,
      promoters: 0,
      passives: 0,
      detractors: 0,
      nps: null,
      moe95: null,
      adjwaldLow: null,
      adjwaldHigh: null,
      npsWeighted: null,
      ltrMeanWeighted: null,
      decisionMakersHeard: 0,
      decisionMakerDetractor: false,
      accountCategory: null,
    });
  });

  it('has an honest interval for a single answer', () => {
    const { moe95, adjwaldLow, adjwaldHigh } = scoreNps([says(10)], settings);
    expect(moe95).toBe(0);
    expect(adjwaldLow).toBeLessThan(0);
    expect(adjwaldHigh).toBeLessThan(100);
  });
});

describe('the actual recommendation', () => {
  it('asks promoters whether they did, and nobody else', () => {
    const customers = [says(9, 1, true), says(10, 1, false), says(6, 2, true), says(9, 1, null)];
    expect(scoreRecommendation(customers)).toMatchObject({
      n: 3,
      shareWeighted: 75,
      promotersAsked: 2,
      promotersRecommended: 1,
      realisation: 50,
    });
  });

  it.each([
    [9, true, 'true_promoter'],
    [10, false, 'promoter_to_ask'],
    [9, null, 'promoter_to_ask'],
    [8, true, 'unexpected_advocate'],
    [7, false, 'passive'],
    [6, true, 'check_data'],
    [0, null, 'detractor'],
  ])('of somebody who says %s and recommended: %s makes a %s', (ltr, recommended, advocacy) => {
    expect(decideAdvocacy(ltr, recommended)).toBe(advocacy);
  });
});

describe('effort', () => {
  it('is 0 for very hard, 100 for very easy and unknown without answers', () => {
    const finds = (effort: number) => aCustomer('r', {}, { effort });
    expect(scoreEffort([finds(1)]).effortScore).toBe(0);
    expect(scoreEffort([finds(7), finds(7)])).toEqual({ effortScore: 100, effortAnswers: 2 });
    expect(scoreEffort([aCustomer('r')])).toEqual({ effortScore: null, effortAnswers: 0 });
  });
});

describe('coverage', () => {
  const invited = [
    { side: 'customer', group: 'users', roleWeight: 1, count: 4 },
    { side: 'vendor', group: 'vendor', roleWeight: 1, count: 9 },
  ] as const;

  it('counts the customers who were invited', () => {
    const coverage = scoreCoverage([1, 1], invited, settings.confidenceBands);
    expect(coverage).toMatchObject({ coverage: 50, n: 2, nEff: 2, confidenceBand: 'low' });
  });

  it('is 0 with low confidence when nobody answered', () => {
    expect(scoreCoverage([], invited, settings.confidenceBands)).toEqual({
      coverage: 0,
      n: 0,
      nEff: 0,
      confidence: 0,
      confidenceBand: 'low',
    });
  });

  it('is unknown when nobody was invited', () => {
    expect(scoreCoverage([1], [], settings.confidenceBands)).toEqual({
      coverage: null,
      n: 1,
      nEff: 1,
      confidence: null,
      confidenceBand: null,
    });
  });
});
