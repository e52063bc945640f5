import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPersonalLinks } from '../../../src/survey/personal-links.ts';

const KEY_1 = { id: 'k1', key: Buffer.alloc(32, 1) };
const KEY_2 = { id: 'k2', key: Buffer.alloc(32, 2) };
const URL = 'https://radar.example';
const links = createPersonalLinks([KEY_1], URL);
const owner = { portalId: 1, invitationId: 'inv_1', linkNonce: 'k1.nonce' };

describe('a personal link', () => {
  it('is the same every time, so that a reminder can repeat it', () => {
    const token = links.tokenOf(owner);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(createPersonalLinks([KEY_1], 'https://elsewhere.example').tokenOf(owner)).toBe(token);
    expect(links.surveyUrl(owner)).toBe(`${URL}/s/${token}`);
    expect(links.optOutUrl(owner)).toBe(`${URL}/u/${token}`);
  });

  it('is revoked by another nonce, and belongs to one invitation of one portal', () => {
    const others = [
      { ...owner, linkNonce: 'k1.other' },
      { ...owner, portalId: 2 },
      { ...owner, invitationId: 'inv_2' },
    ];
    const tokens = [owner, ...others].map((each) => links.tokenOf(each));
    expect(new Set(tokens).size).toBe(4);
  });

  it('is looked up by a hash that does not give it away', () => {
    const token = links.tokenOf(owner);
    expect(links.hashOf(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(links.hashOf(token)).not.toContain(token);
    expect(links.hashOf(token)).toBe(createPersonalLinks([KEY_2], URL).hashOf(token));
  });

  it('never meets another one', () => {
    const drawn = fc.record({
      portalId: fc.integer({ min: 1, max: 9 }),
      invitationId: fc.constantFrom('inv_1', 'inv_11', 'inv_2'),
      linkNonce: fc.constantFrom('k1.1', 'k1.11', 'k1.1:1', 'k1.'),
    });
    fc.assert(
      fc.property(drawn, drawn, (a, b) => {
        const isSame = JSON.stringify(a) === JSON.stringify(b);
        expect(links.tokenOf(a) === links.tokenOf(b)).toBe(isSame);
      }),
    );
  });
});

describe('a new key', () => {
  const rotated = createPersonalLinks([KEY_2, KEY_1], URL);

  it('leaves old links alive and makes new ones', () => {
    expect(rotated.tokenOf(owner)).toBe(links.tokenOf(owner));
    expect(rotated.newNonce()).toMatch(/^k2\.[\w-]{16}$/);
    const fresh = { ...owner, linkNonce: rotated.newNonce() };
    expect(rotated.tokenOf(fresh)).toBe(createPersonalLinks([KEY_2], URL).tokenOf(fresh));
  });

  it('kills the old links only when the old key is gone', () => {
    const alone = createPersonalLinks([KEY_2], URL);
    expect(() => alone.tokenOf(owner)).toThrow('No key with id k1');
  });

  it('is needed: without any key there are no links', () => {
    expect(() => createPersonalLinks([], URL)).toThrow('At least one key');
  });
});

it('nonces never repeat', () => {
  const nonces = Array.from({ length: 1000 }, () => links.newNonce());
  expect(new Set(nonces).size).toBe(1000);
});
