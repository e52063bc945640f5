import { describe, expect, it } from 'vitest';
import { labelEvidence } from '../../../src/scoring/agreement.ts';
import { decideLoyalty } from '../../../src/scoring/loyalty.ts';
import { isPortfolioSpeeder } from '../../../src/scoring/quality.ts';
import { defaultScoringSettings as settings } from '../../../src/scoring/settings.ts';

describe('the evidence of n answers', () => {
  it.each([
    [0, null],
    [1, null],
    [2, 'indicative'],
    [3, 'indicative'],
    [4, 'moderate'],
    [5, 'moderate'],
    [6, 'solid'],
  ])('of %s is %s', (n, evidence) => {
    expect(labelEvidence(n)).toBe(evidence);
  });
});

describe('loyalty', () => {
  it.each([
    [60, 60, false, 'true'],
    [59.5, 59.4, false, 'latent'],
    [100, 60, true, 'spurious'],
    [100, 59, true, 'none'],
    [null, 100, false, 'unknown'],
    [100, null, true, 'unknown'],
  ])('of attitude %s and behaviour %s, unhappy decision maker %s, is %s', (...row) => {
    const [attitude, behaviour, isUnhappy, loyalty] = row;
    expect(decideLoyalty(attitude, behaviour, isUnhappy, settings.loyalty)).toBe(loyalty);
  });
});

describe('a portfolio’s speeders', () => {
  it('need less than half of the median time', () => {
    expect(isPortfolioSpeeder(3.9, 8)).toBe(true);
    expect(isPortfolioSpeeder(4, 8)).toBe(false);
  });
});
