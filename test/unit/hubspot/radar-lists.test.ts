import { describe, expect, it } from 'vitest';
import { radarLists } from '../../../src/hubspot/radar-lists.ts';
import { radarProperties } from '../../../src/hubspot/properties.ts';

/** Written by hand: people find these lists by their names. */
const LISTS = [
  'contacts: Radar promoters: radar_ltr_category IS_ANY_OF promoter',
  'contacts: Radar true promoters: radar_advocacy IS_ANY_OF true_promoter',
  'contacts: Radar promoters to ask: radar_advocacy IS_ANY_OF promoter_to_ask',
  'contacts: Radar detractors: radar_ltr_category IS_ANY_OF detractor',
  'contacts: Radar silent decision makers: radar_silent_decision_maker IS_EQUAL_TO true',
  'contacts: Radar fragile fans: radar_fragile_fan IS_EQUAL_TO true',
  'companies: Radar dangerous loyalty: radar_loyalty IS_ANY_OF spurious',
  'companies: Radar churn risk: radar_churn_risk IS_ANY_OF high,critical',
];

describe("the app's lists", () => {
  it('have the names and filters that others rely on', () => {
    expect(
      radarLists.map(({ objectType, name, filter: { property, operation } }) => {
        const values = 'values' in operation ? operation.values.join() : undefined;
        const value = 'value' in operation ? String(operation.value) : undefined;
        return `${objectType}: ${name}: ${property} ${operation.operator} ${values ?? value}`;
      }),
    ).toEqual(LISTS);
  });

  it('ask for properties and values that the app provisions', () => {
    for (const { objectType, filter } of radarLists) {
      const property = radarProperties[objectType].find(({ name }) => name === filter.property);
      const known = property?.options.map(({ value }) => value) ?? [];
      const { operation } = filter;
      const asked = 'values' in operation ? operation.values : ['true'];

      expect(known).toEqual(expect.arrayContaining([...asked]));
      expect(operation.operationType).toBe(property?.type === 'bool' ? 'BOOL' : 'ENUMERATION');
    }
  });
});
