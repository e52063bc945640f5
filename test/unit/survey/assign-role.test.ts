import { describe, expect, it, test } from 'vitest';
import { assignRole } from '../../../src/survey/groups/assign-role.ts';
import { defaultGroupSettings, groupSettings } from '../../../src/survey/groups/group-settings.ts';
import type { GroupSettings } from '../../../src/survey/groups/group-settings.ts';
import { buildContact } from '../../support/builders.ts';

const RULES: GroupSettings['rules'] = [
  { value: 'finance', group: 'Money', roleWeight: 1.5 },
  { value: 'Board', group: 'Board', roleWeight: 2 },
  { value: 'Operations', group: 'Users', roleWeight: 1 },
];
const byProperty: GroupSettings = {
  source: 'property',
  property: 'department',
  rules: RULES,
  defaultGroup: 'Others',
};
const byLabel: GroupSettings = { ...byProperty, source: 'label', property: '' };

type Facts = Parameters<typeof buildContact>[0];
const assign = (facts: Facts, settings = defaultGroupSettings) => {
  const { group, roleWeight } = assignRole(buildContact(facts), settings);
  return `${group} ${roleWeight}`;
};

describe('by the buying role', () => {
  it.each<[string, Facts, string]>([
    ['a decision maker leads', { buyingRoles: ['DECISION_MAKER'] }, 'leadership 2'],
    ['a budget holder leads', { buyingRoles: ['OTHER', 'BUDGET_HOLDER'] }, 'leadership 2'],
    ['a champion has influence', { buyingRoles: ['CHAMPION'] }, 'users 1.5'],
    ['a champion of IT stays there', { buyingRoles: ['CHAMPION'], jobTitle: 'CIO' }, 'it 1.5'],
    ['nobody in particular is a user', {}, 'users 1'],
    ['a label overrides', { labels: ['Executive sponsor'] }, 'leadership 2'],
    ['a label raises a user', { labels: ['champion'] }, 'users 1.5'],
    ['a mapped value counts for nothing', { groupValue: 'Board' }, 'users 1'],
  ])('%s', (_what, facts, role) => {
    expect(assign(facts)).toBe(role);
  });

  test('a label that names less does not take the leadership away', () => {
    const facts = { buyingRoles: ['DECISION_MAKER'], labels: ['Influencer'] };
    expect(assign(facts)).toBe('leadership 1.5');
  });

  test('whoever has no role is in the default group', () => {
    expect(assign({}, { ...defaultGroupSettings, defaultGroup: 'Team' })).toBe('Team 1');
  });
});

describe('by a contact property', () => {
  it.each<[string, Facts, string]>([
    ['a value that fits', { groupValue: 'Board' }, 'Board 2'],
    ['capitals and blanks make no difference', { groupValue: ' FINANCE ' }, 'Money 1.5'],
    ['of several values the first rule counts', { groupValue: 'Board;Finance' }, 'Money 1.5'],
    ['a value without a rule', { groupValue: 'Legal' }, 'Others 1'],
    ['no value', { groupValue: '' }, 'Others 1'],
    ['the buying role counts for nothing', { buyingRoles: ['DECISION_MAKER'] }, 'Others 1'],
    ['a label overrides', { groupValue: 'Operations', labels: ['Decision maker'] }, 'leadership 2'],
    ['a label raises the weight', { groupValue: 'Operations', labels: ['Champion'] }, 'Users 1.5'],
    ['a label that names no role is only a word', { labels: ['Board'] }, 'Others 1'],
  ])('%s', (_what, facts, role) => {
    expect(assign(facts, byProperty)).toBe(role);
  });
});

describe('by the association label', () => {
  it.each<[string, Facts, string]>([
    ['a label that fits', { labels: ['Billing', 'board'] }, 'Board 2'],
    ['a label that names a role', { labels: ['Decision maker'] }, 'leadership 2'],
    ['a label without a rule', { labels: ['Billing'] }, 'Others 1'],
    ['no label', {}, 'Others 1'],
  ])('%s', (_what, facts, role) => {
    expect(assign(facts, byLabel)).toBe(role);
  });

  test('a rule for a label that names a role goes before', () => {
    const rules: GroupSettings['rules'] = [
      { value: 'Decision maker', group: 'Buyers', roleWeight: 2 },
    ];
    expect(assign({ labels: ['Decision maker'] }, { ...byLabel, rules })).toBe('Buyers 2');
  });
});

describe('the settings of the groups', () => {
  test('default to what Radar always did', () => {
    expect(groupSettings.parse(defaultGroupSettings)).toEqual(defaultGroupSettings);
  });

  it.each<[string, unknown]>([
    ['a property without a name', { ...byProperty, property: '' }],
    ['a property name with a blank', { ...byProperty, property: 'the department' }],
    ['another source', { ...byProperty, source: 'title' }],
    ['a group without a name', { ...byProperty, defaultGroup: ' ' }],
    ['a long group', { ...byProperty, defaultGroup: 'x'.repeat(41) }],
    ['a group called like the team', { ...byProperty, defaultGroup: 'Vendor' }],
    ['a weight of three', { ...byProperty, rules: [{ ...RULES[0], roleWeight: 3 }] }],
    ['a rule without a value', { ...byProperty, rules: [{ ...RULES[0], value: ' ' }] }],
    ['one value twice', { ...byProperty, rules: [RULES[0], { ...RULES[0], value: 'Finance' }] }],
    [
      '51 rules',
      {
        ...byProperty,
        rules: Array.from({ length: 51 }, (_, i) => ({ ...RULES[0], value: `v${i}` })),
      },
    ],
  ])('refuse %s', (_what, settings) => {
    expect(groupSettings.safeParse(settings).success).toBe(false);
  });
});
