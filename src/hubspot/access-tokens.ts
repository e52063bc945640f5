import type { Clock } from '../lib/clock.ts';
import { AppError, isAppError } from '../lib/errors.ts';
import type { Log } from '../lib/log.ts';
import type { Seals } from '../lib/seals.ts';
import type { AccessStore, Grant, OAuth, StoredAccess } from '../portal/ports.ts';
import { openToken, sealAccess } from '../portal/seal-access.ts';
import { LONGEST_REFRESH_MILLISECONDS } from './oauth.ts';
import type { Sleep } from './sleep.ts';

/** The access tokens of all portals that were installed by OAuth. */
export interface AccessTokens {
  /**
   * A token that HubSpot takes for at least another minute. Throws `portal_disconnected`, and
   * `hubspot_*` when a new one is needed and can't be had.
   */
  accessTokenOf(portalId: number): Promise<string>;
  /** Another token than the one that HubSpot has just refused. Throws like `accessTokenOf`. */
  refreshAfterRefusal(portalId: number, refusedToken: string): Promise<string>;
}

export interface AccessTokensDeps {
  readonly store: Pick<AccessStore, 'find' | 'replace' | 'takeLease' | 'releaseLease'>;
  readonly seals: Seals;
  readonly oauth: Pick<OAuth, 'refresh'>;
  /** The real time, never a demo's: tokens run out by it. */
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** Called once for an access that HubSpot accepts no more, by each process that finds out. */
  onDisconnected(portalId: number, refused: StoredAccess): Promise<void>;
  readonly log: Log;
}

/** A token is renewed when it has less left: long enough for a call that waits for its answer. */
const RESERVE_MILLISECONDS = 60_000;
/** How long a token is used without a look into the database: the portal may have been removed. */
const CACHE_MILLISECONDS = 60_000;
const LEASE_MILLISECONDS = LONGEST_REFRESH_MILLISECONDS + 20_000;
const POLL_MILLISECONDS = 250;

interface CachedToken {
  readonly accessToken: string;
  readonly until: number;
}

/**
 * Tokens live for half an hour and are renewed once per portal, however many calls need one: inside
 * this process they share a promise, and between processes whoever has the lease in the database
 * renews while the others wait for what it stores. A holder that dies loses the lease after a minute.
 */
export function createAccessTokens(deps: AccessTokensDeps): AccessTokens {
  const cache = new Map<number, CachedToken>();
  const renewals = new Map<number, Promise<string>>();
  /** The sealed refresh token that HubSpot accepts no more; connecting again stores another one. */
  const dead = new Map<number, string>();
  const now = () => deps.clock.now().getTime();

  async function getStored(portalId: number): Promise<StoredAccess> {
    const stored = await deps.store.find(portalId);
    if (!stored || dead.get(portalId) === stored.refreshToken) throw disconnected(portalId);
    return stored;
  }

  /** The stored token, or null when it is running out or refused. */
  function useStored(stored: StoredAccess, refusedToken: string | null): string | null {
    const { portalId } = stored;
    const usableUntil = stored.expiresAt.getTime() - RESERVE_MILLISECONDS;
    const accessToken = openToken(deps.seals, stored, 'accessToken');
    if (usableUntil <= now() || accessToken === refusedToken) return null;
    cache.set(portalId, { accessToken, until: Math.min(usableUntil, now() + CACHE_MILLISECONDS) });
    return accessToken;
  }

  async function renew(portalId: number, refusedToken: string | null): Promise<string> {
    for (;;) {
      const token = useStored(await getStored(portalId), refusedToken);
      if (token !== null) return token;
      const until = new Date(now() + LEASE_MILLISECONDS);
      if (await deps.store.takeLease(portalId, deps.clock.now(), until)) {
        const renewed = await renewWithLease(portalId, refusedToken, until);
        if (renewed !== null) return renewed;
      } else {
        await deps.sleep(POLL_MILLISECONDS);
      }
    }
  }

  /** The new token, or null when the portal was connected anew or removed meanwhile. */
  async function renewWithLease(
    portalId: number,
    refusedToken: string | null,
    until: Date,
  ): Promise<string | null> {
    try {
      // Whoever had the lease before may have just stored a new token.
      const stored = await getStored(portalId);
      return useStored(stored, refusedToken) ?? (await replaceStored(stored));
    } finally {
      await deps.store.releaseLease(portalId, until);
    }
  }

  async function replaceStored(stored: StoredAccess): Promise<string | null> {
    const { portalId, connectedAt } = stored;
    const grant = await refresh(stored);
    const scopes = grant.scopes.length > 0 ? grant.scopes : stored.scopes;
    const renewed = sealAccess(deps.seals, { ...grant, scopes }, connectedAt);
    if (!(await deps.store.replace(renewed))) return null;
    deps.log.info({ portalId }, 'token.refreshed');
    return useStored(renewed, null) ?? grant.accessToken;
  }

  async function refresh(stored: StoredAccess): Promise<Grant> {
    const { portalId } = stored;
    try {
      return await deps.oauth.refresh(portalId, openToken(deps.seals, stored, 'refreshToken'));
    } catch (error) {
      if (isAppError(error, 'portal_disconnected')) {
        dead.set(portalId, stored.refreshToken);
        await deps.onDisconnected(portalId, stored);
      }
      throw error;
    }
  }

  function renewOnce(portalId: number, refusedToken: string | null): Promise<string> {
    const running = renewals.get(portalId);
    if (running) return running;
    const renewal = renew(portalId, refusedToken).finally(() => renewals.delete(portalId));
    renewals.set(portalId, renewal);
    return renewal;
  }

  return {
    async accessTokenOf(portalId) {
      const cached = cache.get(portalId);
      return cached && cached.until > now() ? cached.accessToken : renewOnce(portalId, null);
    },

    async refreshAfterRefusal(portalId, refusedToken) {
      if (cache.get(portalId)?.accessToken === refusedToken) cache.delete(portalId);
      const token = await renewOnce(portalId, refusedToken);
      // A renewal that was running did not know of the refusal.
      return token === refusedToken ? renewOnce(portalId, refusedToken) : token;
    },
  };
}

function disconnected(portalId: number): AppError {
  return new AppError(
    'portal_disconnected',
    'Radar is not connected to this HubSpot account, so it can read and write nothing in it.',
    { action: 'Ask an administrator to connect Radar to HubSpot again.', details: { portalId } },
  );
}
