import { describe, expect, it } from 'vitest';
import { riskCodes } from '../../../src/churn/risk-strengths.ts';
import { radarProperties } from '../../../src/hubspot/properties.ts';
import type { PropertyDefinition } from '../../../src/hubspot/property-definition.ts';

/** Written by hand: workflows and lists of customers rely on these names, types and values. */
const COMPANY: Readonly<Record<string, string>> = {
  radar_health_score: 'number/number',
  radar_health_band: 'enumeration/select healthy watch at_risk no_data',
  radar_health_delta: 'number/number',
  radar_health_reasons: 'string/textarea',
  radar_gap_score: 'number/number',
  radar_perception_gap_score: 'number/number',
  radar_ambition_gap_score: 'number/number',
  radar_consensus_score: 'number/number',
  radar_consensus_band: 'enumeration/select aligned mostly_aligned mixed split',
  radar_top_priority: 'string/text',
  radar_weakest_point: 'string/text',
  radar_least_agreed_point: 'string/text',
  radar_loyalty: 'enumeration/select true latent spurious none',
  radar_account_category: 'enumeration/select promoter passive detractor',
  radar_nps_score: 'number/number',
  radar_recommended_share: 'number/number',
  radar_coverage: 'number/number',
  radar_confidence: 'enumeration/select high medium low',
  radar_silent_decision_makers: 'number/number',
  radar_regressed_points: 'number/number',
  radar_hidden_regression: 'bool/booleancheckbox true false',
  radar_employee_score: 'number/number',
  radar_churn_risk: 'enumeration/select unknown none low medium high critical',
  radar_churn_trigger: 'enumeration/checkbox behaviour score_drop',
  radar_churn_reason_codes:
    'enumeration/checkbox cancellation_notice dm_detractor champion_left usage_drop payment_overdue ' +
    'renewal_no_deal score_drop low_health dangerous_loyalty_renewal complaint silence deal_lost ' +
    'complaints_repeated hidden_regression consensus_collapse slow_leak ticket_slow deal_overdue ' +
    'ticket_reopened opt_out tickets_open bounce meeting_cancelled',
  radar_churn_reasons: 'string/textarea',
  radar_churn_risk_at: 'datetime/date',
  radar_open_cases: 'number/number',
  radar_wave_status: 'enumeration/select scheduled open paused closed cancelled',
  radar_wave_invited: 'number/number',
  radar_wave_answered: 'number/number',
  radar_last_wave_on: 'date/date',
  radar_next_wave_on: 'date/date',
  radar_report_url: 'string/text',
  radar_lifetime_value: 'number/number',
};

const CONTACT: Readonly<Record<string, string>> = {
  radar_ltr_score: 'number/number',
  radar_ltr_category: 'enumeration/select promoter passive detractor',
  radar_recommended_12m: 'enumeration/select yes no',
  radar_advocacy:
    'enumeration/select true_promoter promoter_to_ask unexpected_advocate passive check_data detractor',
  radar_referrals_won: 'number/number',
  radar_fragile_fan: 'bool/booleancheckbox true false',
  radar_ease_score: 'number/number',
  radar_group: 'string/text',
  radar_decision_maker: 'bool/booleancheckbox true false',
  radar_silent_decision_maker: 'bool/booleancheckbox true false',
  radar_last_answered_on: 'date/date',
  radar_last_asked_on: 'date/date',
  radar_rest_until: 'date/date',
  radar_survey_opt_out: 'bool/booleancheckbox true false',
  radar_delivery_status: 'enumeration/select ok bounced complained',
  radar_survey_link: 'string/text',
};

const { companies, contacts } = radarProperties;
const all = [...companies, ...contacts];

function describeAll(definitions: readonly PropertyDefinition[]): Record<string, string> {
  return Object.fromEntries(
    definitions.map(({ name, type, fieldType, options }) => [
      name,
      [`${type}/${fieldType}`, ...options.map(({ value }) => value)].join(' '),
    ]),
  );
}

describe("the app's properties", () => {
  it('of companies have the names, types and values that others rely on', () => {
    expect(describeAll(companies)).toEqual(COMPANY);
  });

  it('of contacts have the names, types and values that others rely on', () => {
    expect(describeAll(contacts)).toEqual(CONTACT);
  });

  it('are named once, in a way that HubSpot takes', () => {
    for (const definitions of [companies, contacts]) {
      const names = definitions.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^radar_[a-z0-9_]{1,90}$/);
    }
  });

  it('fit into one batch each', () => {
    expect(companies.length).toBeLessThanOrEqual(100);
    expect(contacts.length).toBeLessThanOrEqual(100);
  });

  it('are told to people in words and one short sentence', () => {
    for (const { label, description, options } of all) {
      expect(label).toMatch(/^Radar [^_]+$/);
      expect(description).toMatch(/^[A-Z][^\n]{5,100}\.$/);
      for (const option of options) expect(option.label).toMatch(/^[A-Z][^_]*$/);
      expect(new Set(options.map((option) => option.label)).size).toBe(options.length);
    }
  });

  it('call the loyalty of a customer who only stays "Dangerous"', () => {
    const loyalty = companies.find(({ name }) => name === 'radar_loyalty');

    expect(loyalty?.options).toContainEqual({ value: 'spurious', label: 'Dangerous' });
  });

  it('know every reason that the churn risk can have', () => {
    const codes = companies.find(({ name }) => name === 'radar_churn_reason_codes');

    expect(codes?.options.map(({ value }) => value)).toEqual(riskCodes);
  });
});
