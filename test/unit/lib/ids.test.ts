import { expect, it } from 'vitest';
import { equalsInConstantTime, hmac, sha256 } from '../../../src/lib/crypto.ts';
import { newId } from '../../../src/lib/ids.ts';

it('an id tells what it belongs to, and is never the same', () => {
  const ids = Array.from({ length: 2000 }, () => newId('wave'));
  expect(new Set(ids).size).toBe(2000);
  for (const id of ids) expect(id).toMatch(/^wav_[0-9a-hjkmnp-tv-z]{20}$/);
  expect(newId('invitation')).toMatch(/^inv_/);
});

it('hashes are the known ones', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  // RFC 4231, test case 2.
  expect(
    Buffer.from(hmac('Jefe', 'what do ya want for nothing?'), 'base64url').toString('hex'),
  ).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
});

it.each([
  ['same', 'same', true],
  ['same', 'Same', false],
  ['short', 'shorter', false],
  ['', '', true],
])('%j equals %j: %s', (a, b, equal) => {
  expect(equalsInConstantTime(a, b)).toBe(equal);
});
