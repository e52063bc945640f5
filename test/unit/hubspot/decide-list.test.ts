import { describe, expect, it } from 'vitest';
import { decideList } from '../../../src/hubspot/decide-list.ts';
import { allOf, isAnyOf, isTrue, rootOf } from '../../../src/hubspot/property-filter.ts';

const wanted = isAnyOf('radar_churn_risk', ['high', 'critical']);
const listWith = (filterBranch: unknown, processingType = 'DYNAMIC') => ({
  listId: '88',
  name: 'Radar churn risk',
  processingType,
  filterBranch,
});
const decide = (filterBranch: unknown) => decideList(wanted, listWith(filterBranch));
const filterWith = (operation: object) => ({
  ...wanted,
  operation: { ...wanted.operation, ...operation },
});
const rootWith = (filter: object) => ({
  ...rootOf(),
  filterBranches: [{ ...allOf(), filters: [filter] }],
});

describe('a list with our name is kept', () => {
  it.each([
    ['as it was made', rootOf(allOf(wanted))],
    ['with its values in another order', rootWith(filterWith({ values: ['critical', 'high'] }))],
    [
      'without what is the default',
      rootWith(filterWith({ includeObjectsWithNoValueSet: undefined })),
    ],
    ['with fields that HubSpot added', rootWith({ ...wanted, refineBy: null })],
    ['with the filter in the root itself', { ...allOf(wanted), filterBranches: [] }],
    ['with one branch more around it', { ...rootOf(), filterBranches: [rootOf(allOf(wanted))] }],
  ])('%s', (_, filterBranch) => {
    expect(decide(filterBranch)).toBe('keep');
  });

  it('when it asks for yes', () => {
    expect(
      decideList(isTrue('radar_fragile_fan'), listWith(rootOf(allOf(isTrue('radar_fragile_fan'))))),
    ).toBe('keep');
  });
});

describe('a list with our name is repaired', () => {
  it.each([
    ['with another value', rootWith(filterWith({ values: ['high'] }))],
    ['with another operator', rootWith(filterWith({ operator: 'IS_NONE_OF' }))],
    ['with another property', rootWith({ ...wanted, property: 'radar_loyalty' })],
    ['with records without a value', rootWith(filterWith({ includeObjectsWithNoValueSet: true }))],
    ['with a second filter', rootOf(allOf(wanted, isTrue('radar_hidden_regression')))],
    ['with a second branch', rootOf(allOf(wanted), allOf(isTrue('radar_hidden_regression')))],
    ['with the opposite', { ...rootOf(allOf(wanted)), filterBranchType: 'NOT_ALL' }],
    ['with a filter of another kind', rootWith({ filterType: 'IN_LIST', listId: '7' })],
    ['with no filter', rootOf()],
    ['without any branch', undefined],
  ])('%s', (_, filterBranch) => {
    expect(decide(filterBranch)).toBe('repair');
  });

  it('when it asks for no', () => {
    const filter = isTrue('radar_fragile_fan');
    const opposite = { ...filter, operation: { ...filter.operation, value: false } };

    expect(decideList(filter, listWith(rootWith(opposite)))).toBe('repair');
  });
});

describe('a list with our name is not ours', () => {
  it.each(['MANUAL', 'SNAPSHOT'])('when its processing is %s', (processingType) => {
    expect(decideList(wanted, listWith(rootOf(allOf(wanted)), processingType))).toBe('foreign');
  });
});
