import { expect, test } from 'vitest';
import {
  domainOf,
  isAddress,
  parseMailAddress,
  toOneLine,
} from '../../../src/delivery/mail-address.ts';

test.each([
  ['Radar <radar@mail.example>', { name: 'Radar', address: 'radar@mail.example' }],
  [
    '"Radar, by Nordlys" <radar@mail.example>',
    { name: 'Radar, by Nordlys', address: 'radar@mail.example' },
  ],
  ['radar@mail.example', { name: '', address: 'radar@mail.example' }],
])('%s is a sender', (value, expected) => {
  expect(parseMailAddress(value)).toEqual(expected);
});

test.each([
  '',
  'Radar',
  'Radar <>',
  'a@x.example, b@y.example',
  '@x.example',
  'team: a@x.example;',
])('%j is no sender', (value) => {
  expect(() => parseMailAddress(value)).toThrow('must be one e-mail address');
});

test.each([
  ['anna@x.example', true],
  ['o’neil+tag@sub.x.example', true],
  ['anna@x.example\n', false],
  ['anna@x.example,', false],
  ['<anna@x.example>', false],
  ['anna@x@y.example', false],
])('%j is an address: %s', (value, expected) => {
  expect(isAddress(value)).toBe(expected);
});

test('a name becomes one line of sensible length', () => {
  expect(toOneLine(' Anna\r\n\tMaria\u2028 Holm\u0000 ')).toBe('Anna Maria Holm');
  expect(toOneLine('x'.repeat(300))).toHaveLength(200);
});

test('the domain follows the last at sign', () => {
  expect(domainOf('radar@mail.example')).toBe('mail.example');
});
