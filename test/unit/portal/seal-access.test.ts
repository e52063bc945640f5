import { expect, test } from 'vitest';
import { createSeals } from '../../../src/lib/seals.ts';
import { findUnreadable, openToken, sealAccess } from '../../../src/portal/seal-access.ts';

const NOW = new Date('2026-08-17T08:00:00Z');
const seals = createSeals([{ id: 'k1', key: Buffer.alloc(32, 1) }]);
const grant = {
  portalId: 4_700_001,
  accessToken: 'first',
  refreshToken: 'second',
  expiresAt: new Date('2026-08-17T08:30:00Z'),
  scopes: ['oauth'],
};

test('both tokens are sealed, and everything else stays readable', () => {
  const access = sealAccess(seals, grant, NOW);
  expect(JSON.stringify(access)).not.toMatch(/first|second/);
  const { portalId, expiresAt, scopes } = grant;
  expect(access).toMatchObject({ portalId, expiresAt, scopes, connectedAt: NOW });
  expect(openToken(seals, access, 'accessToken')).toBe('first');
  expect(openToken(seals, access, 'refreshToken')).toBe('second');
});

test('a token opens neither as the other one nor in another portal', () => {
  const access = sealAccess(seals, grant, NOW);
  const swapped = { ...access, accessToken: access.refreshToken };
  expect(() => openToken(seals, swapped, 'accessToken')).toThrow('access token of portal 4700001');
  expect(() => openToken(seals, { ...access, portalId: 2 }, 'accessToken')).toThrow('portal 2');
});

test('tokens whose key is lost can not be read, and say what to do', () => {
  const access = sealAccess(seals, grant, NOW);
  const others = createSeals([{ id: 'k2', key: Buffer.alloc(32, 2) }]);
  expect(findUnreadable(seals, access)).toBeNull();
  expect(findUnreadable(others, null)).toBeNull();
  expect(findUnreadable(others, access)).toMatchObject({
    code: 'access_unreadable',
    message: expect.stringContaining('ENCRYPTION_KEYS has no key k1') as string,
    action: expect.stringContaining('ENCRYPTION_KEYS') as string,
    details: { portalId: 4_700_001 },
  });
});
