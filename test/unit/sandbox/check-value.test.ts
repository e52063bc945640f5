import { describe, expect, test } from 'vitest';
import { checkValue } from '../../../src/sandbox/crm/check-value.ts';
import { completeDefinition } from '../../../src/sandbox/crm/property-definition.ts';
import type {
  PropertyDefinition,
  PropertyDraft,
} from '../../../src/sandbox/crm/property-definition.ts';
import { optionsOf } from '../../../src/sandbox/crm/define-standard.ts';

function define(draft: Partial<PropertyDraft>): PropertyDefinition {
  return completeDefinition(
    {
      name: 'radar_x',
      label: 'X',
      type: 'string',
      fieldType: 'text',
      groupName: 'radar',
      ...draft,
    },
    '2026-11-20T09:00:00.000Z',
  );
}

const NUMBER = define({ type: 'number', fieldType: 'number' });
const DATE = define({ type: 'date', fieldType: 'date' });
const DATETIME = define({ type: 'datetime', fieldType: 'date' });
const BOOL = define({
  type: 'bool',
  fieldType: 'booleancheckbox',
  options: optionsOf({ true: 'Yes', false: 'No' }),
});
const RISK = define({
  type: 'enumeration',
  fieldType: 'select',
  options: optionsOf({ low: 'Low', high: 'High' }),
});
const REASONS = define({
  type: 'enumeration',
  fieldType: 'checkbox',
  options: optionsOf({ silence: 'Silence', bounce: 'Bounce', opt_out: 'Opt out' }),
});
const OWNER = define({ type: 'enumeration', fieldType: 'select', referencedObjectType: 'OWNER' });
const EMAIL = define({ name: 'email' });
const READ_ONLY = define({
  modificationMetadata: { archivable: false, readOnlyDefinition: true, readOnlyValue: true },
});

function check(definition: PropertyDefinition, text: string, current = '') {
  const checked = checkValue(definition, text, { current, ownerIds: ['61001'] });
  return checked.kind === 'value' ? checked.value : checked.problem.code;
}

describe('what HubSpot stores', () => {
  test.each<[string, PropertyDefinition, string, string]>([
    ['a number as it came', NUMBER, '31.5', '31.5'],
    ['a negative number', NUMBER, '-8', '-8'],
    ['a day', DATE, '2026-11-20', '2026-11-20'],
    ['midnight UTC in milliseconds as a day', DATE, '1795132800000', '2026-11-20'],
    [
      'a moment with a zone in UTC',
      DATETIME,
      '2026-11-20T10:00:00+01:00',
      '2026-11-20T09:00:00.000Z',
    ],
    ['milliseconds as a moment', DATETIME, '1795165200000', '2026-11-20T09:00:00.000Z'],
    ['a boolean', BOOL, 'true', 'true'],
    ['an option', RISK, 'high', 'high'],
    ['several options', REASONS, 'silence;bounce', 'silence;bounce'],
    ['an owner of the account', OWNER, '61001', '61001'],
    ['an address in lower case', EMAIL, 'Mette@Klitvang.example', 'mette@klitvang.example'],
    ['nothing, for every type', DATE, '', ''],
  ])('%s', (_what, definition, text, stored) => {
    expect(check(definition, text)).toBe(stored);
  });

  test('options after a leading semicolon are added to those there', () => {
    expect(check(REASONS, ';bounce;opt_out', 'silence;bounce')).toBe('silence;bounce;opt_out');
  });
});

describe('what HubSpot refuses', () => {
  test.each<[string, PropertyDefinition, string, string]>([
    ['a number with a comma', NUMBER, '1,200', 'INVALID_LONG'],
    ['a number with spaces around it', NUMBER, ' 31', 'INVALID_LONG'],
    ['words for a number', NUMBER, 'many', 'INVALID_LONG'],
    ['a day that does not exist', DATE, '2026-02-31', 'INVALID_LONG'],
    ['a day in words', DATE, '20 November', 'INVALID_LONG'],
    ['a time of day for a date', DATE, '1795165200000', 'INVALID_DATE'],
    ['a moment for a date', DATE, '2026-11-20T09:00:00Z', 'INVALID_DATE'],
    ['a moment without a zone', DATETIME, '2026-11-20T09:00:00', 'INVALID_LONG'],
    ['a boolean in words', BOOL, 'yes', 'INVALID_OPTION'],
    ['an unknown option', RISK, 'enormous', 'INVALID_OPTION'],
    ['an option in another case', RISK, 'High', 'INVALID_OPTION'],
    ['two options where one fits', RISK, 'low;high', 'INVALID_OPTION'],
    ['one unknown option among several', REASONS, 'silence;boredom', 'INVALID_OPTION'],
    ['somebody who owns nothing', OWNER, '71001', 'INVALID_OPTION'],
    ['an address without a domain', EMAIL, 'mette@klitvang', 'INVALID_EMAIL'],
    ['an address with a space', EMAIL, 'mette kj@klitvang.example', 'INVALID_EMAIL'],
    ['text over 65,536 characters', define({}), 'x'.repeat(65_537), 'INVALID_LENGTH'],
    ['any value of a read-only property', READ_ONLY, '1', 'READ_ONLY_VALUE'],
  ])('%s', (_what, definition, text, code) => {
    expect(check(definition, text)).toBe(code);
  });
});
