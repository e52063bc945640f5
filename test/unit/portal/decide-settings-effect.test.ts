import { describe, expect, it } from 'vitest';
import type { RiskLevel } from '../../../src/churn/assess-risk.ts';
import { defaultRiskSettings } from '../../../src/churn/risk-settings.ts';
import type { RiskCode } from '../../../src/churn/risk-strengths.ts';
import { decideSettingsEffect } from '../../../src/portal/decide-settings-effect.ts';
import type { ScoredCompany } from '../../../src/portal/decide-settings-effect.ts';
import { scoreWave } from '../../../src/scoring/score-wave.ts';
import { defaultScoringSettings } from '../../../src/scoring/settings.ts';
import { aCustomer, aPoint, aWave } from '../scoring/builders.ts';

const NOW = new Date('2026-11-21T09:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);
const today = { scoring: defaultScoringSettings, risk: defaultRiskSettings };

interface Draft {
  /** Everybody answers this, 0–10; nobody may see it when null. */
  readonly answer?: number | null;
  readonly ageDays?: number;
  readonly reasons?: readonly RiskCode[];
  readonly level?: RiskLevel;
}

function company(companyId: string, draft: Draft = {}): ScoredCompany {
  const { answer = 8, ageDays = 0, reasons = [], level = 'none' } = draft;
  const ratings = { p1: { now: answer ?? 0, desired: answer ?? 0 } };
  const respondents = [aCustomer('r1', ratings, { ltr: answer ?? 0, effort: 5 })];
  const scores = scoreWave(aWave({ points: [aPoint('p1')], respondents }), defaultScoringSettings);
  return {
    companyId,
    name: `Firma ${companyId}`,
    risk: {
      now: daysAgo(1),
      previous: { level, since: daysAgo(2), codes: reasons },
      items: reasons.map((type) => ({ type, at: daysAgo(3), ongoing: true })),
      sources: { publishedWave: true, behaviour: 0 },
    },
    health:
      answer === null
        ? null
        : {
            health: scores.health,
            decisionMakerDetractor: false,
            previousBand: null,
            closedAt: daysAgo(ageDays),
          },
  };
}

const effect = (companies: readonly ScoredCompany[], after: Partial<typeof today> = {}) =>
  decideSettingsEffect(companies, { before: today, after: { ...today, ...after } }, NOW);
const counts = (effects: ReturnType<typeof effect>) => ({
  bands: Object.fromEntries(
    effects.bands.map(({ band, before, after }) => [band, [before, after]]),
  ),
  levels: Object.fromEntries(
    effects.levels.map(({ level, before, after }) => [level, [before, after]]),
  ),
});

describe('the effect of settings', () => {
  it('is none where they stay the same, and counts every company once on both sides', () => {
    const all = [company('1'), company('2', { answer: 1 }), company('3', { answer: null })];
    const same = effect(all);
    expect(same.changes).toEqual([]);
    expect(counts(same)).toEqual({
      bands: { healthy: [1, 1], watch: [0, 0], at_risk: [1, 1], no_data: [1, 1] },
      levels: {
        none: [3, 3],
        low: [0, 0],
        medium: [0, 0],
        high: [0, 0],
        critical: [0, 0],
        unknown: [0, 0],
      },
    });
  });

  it('is none without companies', () => {
    expect(effect([]).changes).toEqual([]);
  });

  it('shows who comes into another health band', () => {
    const bands = { healthy: 95, watch: 20, upgradeMargin: 0 };
    const scoring = { ...defaultScoringSettings, healthBands: bands };
    const shifted = effect([company('1'), company('2', { answer: 1 })], { scoring });
    expect(counts(shifted).bands).toMatchObject({
      healthy: [1, 0],
      watch: [0, 2],
      at_risk: [1, 0],
    });
    expect(shifted.changes).toMatchObject([
      { companyId: '1', before: { band: 'healthy' }, after: { band: 'watch' } },
      { companyId: '2', before: { band: 'at_risk' }, after: { band: 'watch' } },
    ]);
  });

  it('counts answers as old as they are', () => {
    const staleness = { freshDays: 10, halfLifeDays: 10, expiryDays: 60 };
    const scoring = { ...defaultScoringSettings, staleness };
    const { changes } = effect([company('1', { ageDays: 61 }), company('2')], { scoring });
    expect(changes).toMatchObject([{ companyId: '1', after: { band: 'no_data' } }]);
  });

  it('shows whose risk rises and whose falls, though a fall takes its time', () => {
    const strengths = { ...defaultRiskSettings.strengths, silence: 85, low_health: 5 };
    const risk = { ...defaultRiskSettings, strengths };
    const { changes } = effect(
      [
        company('1', { reasons: ['low_health'], level: 'medium' }),
        company('2', { reasons: ['silence'], level: 'low' }),
        company('3', { reasons: ['usage_drop'], level: 'medium' }),
      ],
      { risk },
    );
    expect(
      changes.map(({ companyId, before, after }) => [companyId, before.level, after.level]),
    ).toEqual([
      ['2', 'low', 'critical'],
      ['1', 'medium', 'none'],
    ]);
  });

  it('names the greatest change first', () => {
    const limits = { low: 10, medium: 20, high: 36, critical: 37 };
    const risk = { ...defaultRiskSettings, limits };
    const { changes } = effect(
      [
        company('1', { reasons: ['silence'] }),
        company('2', { reasons: ['champion_left'] }),
        company('3', { reasons: ['silence'] }),
      ],
      { risk },
    );
    expect(changes.map(({ companyId }) => companyId)).toEqual(['2', '1', '3']);
  });
});
