import { expect, it } from 'vitest';
import type { RiskAssessment } from '../../../../src/churn/assess-risk.ts';
import { defaultCaseSettings } from '../../../../src/churn/cases/case-settings.ts';
import { decideCase } from '../../../../src/churn/cases/decide-case.ts';

const risen: RiskAssessment = {
  level: 'high',
  score: 60,
  codes: ['score_drop', 'silence'],
  trigger: ['behaviour', 'score_drop'],
  stampMoves: true,
};

it.each<[string, Partial<RiskAssessment>, ReturnType<typeof decideCase>]>([
  [
    'a high risk is followed up within three working days, by its strongest reason',
    {},
    { reason: 'score_drop', level: 'high', workingDays: 3 },
  ],
  [
    'a critical one within one',
    { level: 'critical', codes: ['cancellation_notice'] },
    { reason: 'cancellation_notice', level: 'critical', workingDays: 1 },
  ],
  ['a medium one is not', { level: 'medium' }, null],
  ['a low one is not', { level: 'low' }, null],
  ['an unknown one is not', { level: 'unknown' }, null],
  ['nothing new is no reason', { stampMoves: false }, null],
  ['a risk without a reason that could be named is not', { codes: [] }, null],
])('%s', (_what, changes, expected) => {
  expect(decideCase({ ...risen, ...changes }, defaultCaseSettings)).toEqual(expected);
});

it('a portal has deadlines of its own', () => {
  const settings = { ...defaultCaseSettings, highDays: 5, criticalDays: 2 };
  expect(decideCase(risen, settings)?.workingDays).toBe(5);
  expect(decideCase({ ...risen, level: 'critical' }, settings)?.workingDays).toBe(2);
});
