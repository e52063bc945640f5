import { createCipheriv, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeals } from '../../../src/lib/seals.ts';

const first = { id: 'k1', key: randomBytes(32) };
const second = { id: 'k2', key: randomBytes(32) };
const PURPOSE = 'refresh token of portal 4711';
const seals = createSeals([first]);

describe('a sealed text', () => {
  it('opens as it was, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, purpose) => {
        expect(seals.open(seals.seal(text, purpose), purpose)).toBe(text);
      }),
    );
  });

  it('names its key, and tells nothing else', () => {
    const sealed = seals.seal('na1-secret-token', PURPOSE);

    expect(sealed).toMatch(/^k1\.[\w-]+$/);
    expect(Buffer.from(sealed.slice(3), 'base64url').toString('latin1')).not.toContain('secret');
  });

  it('looks different each time', () => {
    const sealed = new Set(Array.from({ length: 100 }, () => seals.seal('same', PURPOSE)));

    expect(sealed.size).toBe(100);
  });

  it('does not open for another purpose', () => {
    const sealed = seals.seal('na1-secret-token', PURPOSE);

    expect(() => seals.open(sealed, 'refresh token of portal 4712')).toThrow(
      /sealed refresh token of portal 4712 was changed/,
    );
  });

  it('does not open when any bit of it was changed', () => {
    const bytes = Buffer.from(seals.seal('na1-secret-token', PURPOSE).slice(3), 'base64url');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        const sealed = `k1.${changed.toString('base64url')}`;
        expect(() => seals.open(sealed, PURPOSE)).toThrow(/was changed/);
      }),
    );
  });

  it('does not open when it was cut', () => {
    const sealed = seals.seal('na1-secret-token', PURPOSE);
    for (let length = 3; length < sealed.length; length += 1) {
      expect(() => seals.open(sealed.slice(0, length), PURPOSE)).toThrow(/was changed/);
    }
  });

  it('does not open with another key of the same name', () => {
    const sealed = createSeals([{ id: 'k1', key: second.key }]).seal('text', PURPOSE);

    expect(() => seals.open(sealed, PURPOSE)).toThrow(/was changed/);
  });
});

describe('keys', () => {
  it('the first one seals and all of them open', () => {
    const before = seals.seal('before', PURPOSE);
    const rotated = createSeals([second, first]);

    expect(rotated.open(before, PURPOSE)).toBe('before');
    expect(rotated.seal('after', PURPOSE)).toMatch(/^k2\./);
  });

  it.each(['k2.AAAA', 'AAAA', ''])('one that is gone is named: %j', (sealed) => {
    expect(() => seals.open(sealed, PURPOSE)).toThrow(/ENCRYPTION_KEYS has no key/);
  });

  it('none at all is a mistake', () => {
    expect(() => createSeals([])).toThrow(/At least one key/);
  });

  it('are not used as they are, because they also derive the personal links', () => {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', first.key, nonce).setAAD(Buffer.from(PURPOSE));
    const parts = [nonce, cipher.update('text'), cipher.final(), cipher.getAuthTag()];

    const sealed = `k1.${Buffer.concat(parts).toString('base64url')}`;

    expect(() => seals.open(sealed, PURPOSE)).toThrow(/was changed/);
  });
});
