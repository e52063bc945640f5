import { describe, expect, it } from 'vitest';
import { defaultRiskSettings } from '../../../src/churn/risk-settings.ts';
import { riskSettingsSchema } from '../../../src/churn/risk-settings-schema.ts';
import { riskCodes } from '../../../src/churn/risk-strengths.ts';

const { strengths, limits } = defaultRiskSettings;

const read = (changes: object) =>
  riskSettingsSchema.safeParse({ ...defaultRiskSettings, ...changes });

describe('what an administrator sets about the churn risk', () => {
  it('is the specification where nothing is set', () => {
    expect(riskSettingsSchema.parse(undefined)).toEqual(defaultRiskSettings);
    expect(riskSettingsSchema.parse(defaultRiskSettings)).toEqual(defaultRiskSettings);
  });

  it('has a strength for every code, also for one that is newer than the settings', () => {
    const old = riskSettingsSchema.parse({ ...defaultRiskSettings, strengths: { silence: 60 } });
    expect(old.strengths).toEqual({ ...strengths, silence: 60 });
    expect(Object.keys(old.strengths)).toEqual([...riskCodes]);
  });

  it.each<[string, object]>([
    ['no strength at all', { strengths: { ...strengths, silence: 0 } }],
    ['the greatest strength', { strengths: { ...strengths, silence: 100 } }],
    ['limits side by side', { limits: { low: 1, medium: 2, high: 3, critical: 4 } }],
    ['a fall at once', { fallDays: 0, fallMargin: 0 }],
    ['no time before the renewal', { renewalDays: 0 }],
  ])('may be %s', (_what, changes) => {
    expect(read(changes).success).toBe(true);
  });

  it.each<[string, object]>([
    ['a negative strength', { strengths: { ...strengths, silence: -1 } }],
    ['a strength above 100', { strengths: { ...strengths, silence: 100.5 } }],
    ['a strength of no code', { strengths: { ...strengths, weather: 5 } }],
    ['two limits alike', { limits: { ...limits, high: limits.medium } }],
    ['limits that fall', { limits: { ...limits, critical: 20 } }],
    ['a broken limit', { limits: { ...limits, low: 9.5 } }],
    ['a limit that everybody reaches', { limits: { ...limits, low: 0 } }],
    ['a limit above 100', { limits: { ...limits, critical: 101 } }],
    ['no half-life', { halfLifeDays: 0 }],
    ['a broken half-life', { halfLifeDays: 4.5 }],
    ['days of rest below none', { fallDays: -1 }],
    ['no source at all', { minimumSources: 0 }],
    ['text for a number', { codeMinimum: '5' }],
    ['a part that is missing', { limits: undefined }],
  ])('is never %s', (_what, changes) => {
    expect(read(changes).success).toBe(false);
  });
});
