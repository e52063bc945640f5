import { describe, expect, test } from 'vitest';
import type { CrmRecord } from '../../../src/sandbox/crm/record-store.ts';
import type { SearchFilter, SearchRequest } from '../../../src/sandbox/crm/search-records.ts';
import {
  checkSearchLimits,
  matchesFilter,
  searchRecords,
} from '../../../src/sandbox/crm/search-records.ts';

function record(id: string, properties: Record<string, string>): CrmRecord {
  const createdAt = new Date(Date.parse('2026-01-01T00:00:00Z') + Number(id) * 1_000);
  return {
    objectType: 'companies',
    id,
    properties,
    history: {},
    createdAt,
    updatedAt: createdAt,
    archivedAt: null,
  };
}

const COMPANY = record('1', {
  name: 'Klitvang Energi',
  radar_health_score: '61',
  renewal_date: '2027-04-19',
  radar_churn_reason_codes: 'silence;bounce',
});

const ANY: SearchRequest = { filterGroups: [], sorts: [], query: '', limit: 10, after: 0 };

describe('filters', () => {
  const cases: [SearchFilter, boolean][] = [
    [{ propertyName: 'name', operator: 'EQ', value: 'klitvang energi' }, true],
    [{ propertyName: 'name', operator: 'NEQ', value: 'klitvang energi' }, false],
    [{ propertyName: 'radar_health_score', operator: 'LT', value: '100' }, true],
    [{ propertyName: 'radar_health_score', operator: 'GTE', value: '61' }, true],
    [{ propertyName: 'radar_health_score', operator: 'GT', value: '61' }, false],
    [
      {
        propertyName: 'renewal_date',
        operator: 'BETWEEN',
        value: '2027-04-01',
        highValue: '2027-04-30',
      },
      true,
    ],
    [{ propertyName: 'renewal_date', operator: 'LTE', value: '1800000000000' }, false],
    [{ propertyName: 'radar_churn_reason_codes', operator: 'IN', values: ['bounce', 'x'] }, true],
    [{ propertyName: 'radar_churn_reason_codes', operator: 'NOT_IN', values: ['bounce'] }, false],
    [{ propertyName: 'city', operator: 'NOT_HAS_PROPERTY' }, true],
    [{ propertyName: 'city', operator: 'LT', value: '5' }, false],
    [{ propertyName: 'name', operator: 'HAS_PROPERTY' }, true],
    [{ propertyName: 'name', operator: 'CONTAINS_TOKEN', value: 'energi' }, true],
    [{ propertyName: 'name', operator: 'CONTAINS_TOKEN', value: 'ener' }, false],
    [{ propertyName: 'name', operator: 'CONTAINS_TOKEN', value: 'ener*' }, true],
    [{ propertyName: 'name', operator: 'NOT_CONTAINS_TOKEN', value: 'klit' }, true],
  ];
  test.each(cases)('%j → %s', (filter, matches) => {
    expect(matchesFilter(COMPANY.properties[filter.propertyName] ?? '', filter)).toBe(matches);
  });
});

test('pages follow each other, oldest first, and the last one has no next', () => {
  const records = [3, 1, 2].map((id) => record(String(id), { name: `Company ${id}` }));
  const first = searchRecords(records, { ...ANY, limit: 2 });
  expect(first.records.map(({ id }) => id)).toEqual(['1', '2']);
  expect([first.total, first.nextAfter]).toEqual([3, 2]);
  const last = searchRecords(records, { ...ANY, limit: 2, after: 2 });
  expect(last.records.map(({ id }) => id)).toEqual(['3']);
  expect(last.nextAfter).toBeNull();
});

test('a sort by a number sorts by its size', () => {
  const records = ['9', '100', '20'].map((size, index) =>
    record(String(index), { numberofemployees: size }),
  );
  const sorts = [{ propertyName: 'numberofemployees', direction: 'DESCENDING' }];
  const { records: sorted } = searchRecords(records, { ...ANY, sorts });
  expect(sorted.map(({ properties }) => properties['numberofemployees'])).toEqual([
    '100',
    '20',
    '9',
  ]);
});

const filter: SearchFilter = { propertyName: 'name', operator: 'HAS_PROPERTY' };
const groupOf = (count: number) => ({ filters: Array<SearchFilter>(count).fill(filter) });

test.each<[string, Partial<SearchRequest>]>([
  ['six groups', { filterGroups: Array.from({ length: 6 }, () => groupOf(1)) }],
  ['seven filters in a group', { filterGroups: [groupOf(7)] }],
  ['nineteen filters', { filterGroups: [groupOf(6), groupOf(6), groupOf(6), groupOf(1)] }],
  ['two sorts', { sorts: [{ propertyName: 'name' }, { propertyName: 'city' }] }],
  ['201 results on a page', { limit: 201 }],
  ['results beyond 10,000', { after: 9_995, limit: 10 }],
])('%s are refused', (_what, change) => {
  expect(() => checkSearchLimits({ ...ANY, ...change })).toThrow(/at most/);
});

test('a search at all its limits is allowed', () => {
  const filterGroups = [groupOf(6), groupOf(6), groupOf(6)];
  expect(() => checkSearchLimits({ ...ANY, filterGroups, after: 9_800, limit: 200 })).not.toThrow();
});
