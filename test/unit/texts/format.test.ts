import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDay,
  formatNumber,
  formatShortDay,
  formatSigned,
} from '../../../src/texts/format.ts';
import { LANGUAGES, findLanguage } from '../../../src/texts/language.ts';

test.each([
  ['en', '5 December 2026'],
  ['da', '5. december 2026'],
  ['nb', '5. desember 2026'],
  ['sv', '5 december 2026'],
  ['de', '5. Dezember 2026'],
] as const)('a day in %s is %s', (language, expected) => {
  expect(formatDay('2026-12-05', language)).toBe(expected);
});

test.each([
  ['en', '5 Dec 2026'],
  ['da', '5. dec. 2026'],
  ['nb', '5. des. 2026'],
  ['sv', '5 dec. 2026'],
  ['de', '05.12.2026'],
] as const)('a day in a table in %s is %s', (language, expected) => {
  expect(formatShortDay('2026-12-05', language)).toBe(expected);
});

test.each([
  ['Europe/Copenhagen', '6 December 2026'],
  ['UTC', '5 December 2026'],
  ['America/New_York', '5 December 2026'],
  ['Pacific/Auckland', '6 December 2026'],
])('an instant is the day of its time zone: %s', (timeZone, expected) => {
  expect(formatDate(new Date('2026-12-05T23:30:00Z'), 'en', timeZone)).toBe(expected);
});

describe('a number', () => {
  test.each([
    ['en', 1234.56, 1, '1,234.6'],
    ['da', 1234.56, 1, '1.234,6'],
    ['de', 0.5, 0, '1'],
    ['en', -0.5, 0, '−1'],
    ['en', -0.4, 0, '0'],
    ['en', 7, 1, '7.0'],
  ] as const)('in %s: %d with %d decimals is %s', (language, value, digits, expected) => {
    expect(formatNumber(value, language, digits)).toBe(expected);
  });

  test.each(LANGUAGES)('in %s has a real minus', (language) => {
    expect(formatNumber(-8, language)).toBe('\u22128');
    expect(formatSigned(-8, language)).toBe('\u22128');
  });

  test.each([
    [4, '+4'],
    [-8, '−8'],
    [0, '0'],
    [-0, '0'],
    [0.4, '0'],
    [-0.4, '0'],
  ])('with a sign: %d is %s', (value, expected) => {
    expect(formatSigned(value, 'en')).toBe(expected);
  });
});

test.each([
  ['da', 'da'],
  ['da-dk', 'da'],
  ['no', 'nb'],
  ['no-no', 'nb'],
  ['nn', 'nb'],
  ['sv_SE', 'sv'],
  [' DE ', 'de'],
  ['en-gb', 'en'],
  ['fr', null],
  ['', null],
  [null, null],
])('HubSpot’s language %j is ours %j', (code, expected) => {
  expect(findLanguage(code)).toBe(expected);
});
