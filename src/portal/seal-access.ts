import { AppError, isAppError } from '../lib/errors.ts';
import type { Seals } from '../lib/seals.ts';
import type { Grant, StoredAccess } from './ports.ts';

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

/** One of the tokens as HubSpot gave it. Throws `access_unreadable` when its key is gone. */
export function openToken(
  seals: Pick<Seals, 'open'>,
  access: Pick<StoredAccess, 'portalId' | Token>,
  token: Token,
): string {
  try {
    return seals.open(access[token], purposeOf(access.portalId, token));
  } catch (cause) {
    throw unreadable(access.portalId, cause);
  }
}

/** Why these tokens can't be used; null when they can, and where there are none. */
export function findUnreadable(
  seals: Pick<Seals, 'open'>,
  access: Pick<StoredAccess, 'portalId' | Token> | null,
): AppError | null {
  if (!access) return null;
  try {
    openToken(seals, access, 'accessToken');
    openToken(seals, access, 'refreshToken');
    return null;
  } catch (error) {
    if (isAppError(error, 'access_unreadable')) return error;
    throw error;
  }
}

function unreadable(portalId: number, cause: unknown): AppError {
  const why = cause instanceof Error ? ` ${cause.message}` : '';
  return new AppError(
    'access_unreadable',
    `Radar can't read its stored access to this HubSpot account, so it can reach nothing in it.${why}`,
    {
      action: 'Put the old key back into ENCRYPTION_KEYS, or install Radar again.',
      details: { portalId },
      cause,
    },
  );
}

/** A token that was copied to another portal's row opens nothing there. */
function purposeOf(portalId: number, token: Token): string {
  const name = token === 'accessToken' ? 'access token' : 'refresh token';
  return `${name} of portal ${portalId}`;
}
