// The backend formats numbers with what ES2023 added; the cards know ES2022.
/// <reference lib="es2023.intl" />
import type { MappedPropertiesReply } from '../../src/contracts/mapped-properties.ts';
import { describe, expect, test } from 'vitest';
import {
  type Entered,
  parseDays,
  showValue,
  storeValue,
} from '../../extensions/app/settings/draft/convert.ts';
import {
  findChanges,
  listFields,
  readField,
  toPatch,
} from '../../extensions/app/settings/draft/find-changes.ts';
import { findMistakes } from '../../extensions/app/settings/draft/find-mistakes.ts';
import { listProperties } from '../../extensions/app/settings/mapping/list-properties.ts';
import { addUp, makeHundred } from '../../extensions/app/settings/draft/weights.ts';
import { viewSettingsForm } from '../../src/http/views/settings-form/view-settings-form.ts';
import { defaultPortalSettings, portalSettings } from '../../src/survey/settings.ts';

const form = viewSettingsForm('en');
const settings = { ...defaultPortalSettings };
const fieldAt = (path: string) => {
  const field = listFields(form).find((one) => one.path === path);
  if (!field) throw new Error(`No field ${path}`);
  return field;
};
type Values = Readonly<Record<string, Entered>>;
const mistakesOf = (edits: Values) =>
  findMistakes(Object.values(form).flat(), (path) => readField(fieldAt(path), settings, edits));
const placesOf = (edits: Values) => mistakesOf(edits).map(({ place }) => place);

describe('a value', () => {
  test.each(listFields(form))('$path is stored as it was when nobody touches it', (field) => {
    const stored = field.path
      .split('.')
      .reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], settings);
    expect(storeValue(field, showValue(field, stored))).toEqual(stored);
  });

  test.each([0.07, 0.14, 0.28, 0.29, 0.57, 0.58, 1])('%d is a share without a trace', (share) => {
    const field = fieldAt('scoring.healthWeights.ltr');
    expect(showValue(field, share)).toBe(Math.round(share * 100));
    expect(storeValue(field, Math.round(share * 100))).toBe(share);
  });

  test.each([
    ['4, 9', [4, 9]],
    ['4 9', [4, 9]],
    [' 4;9, ', [4, 9]],
    ['', []],
    ['4, nine', null],
    ['4.5', null],
    ['-4', null],
  ])('"%s" means the days %j', (text, days) => {
    expect(parseDays(text)).toEqual(days);
  });
});

describe('changes', () => {
  test('are what would be stored differently', () => {
    const edits = { openDays: 14, contactRestDays: 30, 'modes.allowed': ['anonymous', 'named'] };
    expect(findChanges(form, settings, edits).map(({ path }) => path)).toEqual([
      'modes.allowed',
      'contactRestDays',
    ]);
  });

  test('blanks around a text and another order of a choice are none', () => {
    const edits = {
      'delivery.senderName': '  ',
      'modes.allowed': ['anonymous', 'named', 'confidential'],
      reminderDays: '4  9',
    };
    expect(findChanges(form, settings, edits)).toEqual([]);
  });

  test('are sent whole for each setting, and nothing else is', () => {
    const edits = { 'scoring.healthBands.watch': 45, openDays: 7 };
    const patch = toPatch(findChanges(form, settings, edits), settings, edits);
    expect(patch).toEqual({
      openDays: 7,
      scoring: {
        ...settings.scoring,
        healthBands: { ...settings.scoring.healthBands, watch: 45 },
      },
    });
    expect(portalSettings.safeParse({ ...settings, ...patch }).success).toBe(true);
    expect(settings.scoring.healthBands.watch).toBe(50);
  });
});

describe('mistakes', () => {
  test('there are none in the settings as they are', () => {
    expect(mistakesOf({})).toEqual([]);
  });

  test.each<[string, Entered]>([
    ['openDays', 0],
    ['openDays', 91],
    ['openDays', 1.5],
    ['openDays', null],
    ['openDays', NaN],
    ['scoring.minimumDataWeight', 101],
    ['scoring.quality.secondsPerItem', -1],
    ['modes.allowed', []],
    ['reminderDays', '9, 4'],
    ['reminderDays', '4, 4'],
    ['reminderDays', '61'],
    ['reminderDays', '1,2,3,4,5,6'],
    ['reminderDays', 'soon'],
    ['delivery.senderName', 'x'.repeat(101)],
    ['delivery.replyTo', 'nobody'],
    ['delivery.replyTo', 'a b@example.com'],
  ])('%s does not take %j', (path, entered) => {
    expect(placesOf({ [path]: entered })).toEqual([path]);
  });

  test.each<[string, Entered]>([
    ['openDays', 90],
    ['scoring.quality.secondsPerItem', 1.5],
    ['reminderDays', ''],
    ['delivery.replyTo', ''],
    ['delivery.replyTo', ' care@nordkraft.example '],
    ['renewalProperty', 'renewal_date'],
  ])('%s takes %j', (path, entered) => {
    expect(placesOf({ [path]: entered })).toEqual([]);
  });

  test('limits that do not rise are told at the one that lies too low', () => {
    expect(placesOf({ 'scoring.healthBands.watch': 75 })).toEqual(['scoring.healthBands.healthy']);
    expect(placesOf({ 'risk.limits.high': 25 })).toEqual(['risk.limits.high']);
  });

  test('weights that do not add up are told for the section', () => {
    expect(mistakesOf({ 'scoring.healthWeights.ltr': 13 })).toEqual([
      {
        place: 'weights',
        name: 'What health is made of',
        message: 'The weights must add up to 100 %.',
      },
    ]);
  });

  test('a preselected mode must be allowed', () => {
    expect(placesOf({ 'modes.allowed': ['anonymous'] })).toEqual(['modes.preset']);
    expect(placesOf({ 'modes.allowed': ['anonymous'], 'modes.preset': 'anonymous' })).toEqual([]);
  });
});

describe('weights', () => {
  test.each<[Entered[], number]>([
    [[24, 12, 64], 100],
    [[0.1, 0.2], 0.3],
    [[null, 'x', NaN, 5], 5],
    [[], 0],
  ])('%j add up to %d', (values, sum) => {
    expect(addUp(values)).toBe(sum);
  });

  test.each<[Entered[], number[]]>([
    [
      [50, 50, 100],
      [25, 25, 50],
    ],
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [0, 0, 0, 0],
      [25, 25, 25, 25],
    ],
    [
      [null, 10, 10],
      [0, 50, 50],
    ],
    [
      [24, 12, 12, 6, 6, 10, 12, 12, 6],
      [24, 12, 12, 6, 6, 10, 12, 12, 6],
    ],
  ])('%j become %j', (values, hundred) => {
    expect(makeHundred(values)).toEqual(hundred);
    expect(addUp(hundred)).toBe(100);
  });
});

describe('the properties of a field', () => {
  const words = { propertyNone: 'None', propertyMissing: '{name} (not found)' };
  const properties: MappedPropertiesReply['properties'] = [
    {
      name: 'renewal',
      label: 'Renewal',
      type: 'date',
      fits: ['renewalProperty', 'paymentProperty'],
    },
    { name: 'seats', label: 'Seats', type: 'number', fits: ['usageProperty'] },
    { name: 'contract_end', label: 'Contract end', type: 'datetime', fits: ['renewalProperty'] },
  ];
  const list = (mapped: string) => listProperties(properties, 'renewalProperty', mapped, words);

  test('are those that fit it, by label, after none', () => {
    expect(list('').map(({ label }) => label)).toEqual(['None', 'Contract end', 'Renewal']);
  });

  test('keep what is mapped although it is gone or does not fit', () => {
    expect(list('gone')[1]).toEqual({ value: 'gone', label: 'gone (not found)' });
    expect(list('seats').map(({ value }) => value)).toEqual([
      '',
      'contract_end',
      'renewal',
      'seats',
    ]);
  });
});
