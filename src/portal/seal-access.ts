import type { Grant, Seals, StoredAccess } from './ports.ts';

type Token = 'accessToken' | 'refreshToken';

/** The tokens of a grant as they may lie in the database. `connectedAt`: when somebody said yes. */
export function sealAccess(
  seals: Pick<Seals, 'seal'>,
  { portalId, accessToken, refreshToken, expiresAt, scopes }: Grant,
  connectedAt: Date,
): StoredAccess {
  return {
    portalId,
    accessToken: seals.seal(accessToken, purposeOf(portalId, 'accessToken')),
    refreshToken: seals.seal(refreshToken, purposeOf(portalId, 'refreshToken')),
    expiresAt,
    scopes,
    connectedAt,
  };
}

/** One of the tokens as HubSpot gave it. Throws an `Error` when its key is gone. */
export function openToken(
  seals: Pick<Seals, 'open'>,
  access: Pick<StoredAccess, 'portalId' | Token>,
  token: Token,
): string {
  return seals.open(access[token], purposeOf(access.portalId, token));
}

/** A token that was copied to another portal's row opens nothing there. */
function purposeOf(portalId: number, token: Token): string {
  const name = token === 'accessToken' ? 'access token' : 'refresh token';
  return `${name} of portal ${portalId}`;
}
