import { randomBytes, randomUUID } from 'node:crypto';
import type { Clock } from '../../lib/clock.ts';

/** What an administrator gave the app. */
export interface Grant {
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  /** Who installed the app. */
  readonly userId: number;
}

/** What the account's settings show of an installed app. */
export interface Installation extends Grant {
  readonly installedAt: Date;
}

/** What the app gets for a code or a refresh token. */
export interface IssuedTokens extends Grant {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresInSeconds: number;
}

/** What a call may do with the token that it brings. */
export type TokenCheck =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'expired'; readonly expiredMs: number }
  | {
      readonly kind: 'valid';
      readonly scopes: readonly string[];
      readonly userId: number;
      readonly leftMs: number;
    };

export type CodeExchange =
  | { readonly kind: 'issued'; readonly tokens: IssuedTokens }
  | { readonly kind: 'bad_code' | 'bad_redirect' };

/** The codes and tokens of one account. */
export interface TokenStore {
  /** A code that is good for ten minutes and one exchange. */
  issueCode(grant: Grant): string;
  hasCode(code: string): boolean;
  /** Uses the code up, unless it comes with another redirect address than it was issued for. */
  exchangeCode(code: string, redirectUri: string): CodeExchange;
  /** Installs the app without asking anybody. */
  install(grant: Grant): IssuedTokens;
  /** What a refresh token stands for; null when it is not good (any more). */
  findGrant(refreshToken: string): Grant | null;
  /** New access token, same refresh token. Null when the refresh token is not good (any more). */
  refresh(refreshToken: string): IssuedTokens | null;
  check(accessToken: string): TokenCheck;
  /** The refresh token is useless from now on; access tokens live to their end. */
  revoke(refreshToken: string): void;
  /** Every token is useless from now on, codes included. */
  uninstall(): void;
  isInstalled(): boolean;
  /** The last installation; null when there is none (any more). */
  installation(): Installation | null;
  /** All access tokens end now. */
  expire(): void;
}

const CODE_LIFE_MS = 10 * 60_000;
const ACCESS_LIFE_MS = 1_800_000;

/** `monotonic`: real milliseconds that only grow. A jump of the sandbox's clock ends no token. */
export function createTokenStore({
  monotonic,
  clock,
}: {
  monotonic: () => number;
  clock: Clock;
}): TokenStore {
  const codes = new Map<string, { grant: Grant; endsAt: number }>();
  const refreshTokens = new Map<string, Installation>();
  const accessTokens = new Map<string, { grant: Grant; endsAt: number }>();

  const findCode = (code: string) => {
    const found = codes.get(code);
    return found && monotonic() < found.endsAt ? found.grant : null;
  };
  const issueAccess = (grant: Grant, refreshToken: string): IssuedTokens => {
    const accessToken = `access-${randomBytes(48).toString('hex')}`;
    accessTokens.set(accessToken, { grant, endsAt: monotonic() + ACCESS_LIFE_MS });
    return { ...grant, accessToken, refreshToken, expiresInSeconds: ACCESS_LIFE_MS / 1_000 };
  };
  const install = (grant: Grant) => {
    const refreshToken = randomUUID();
    refreshTokens.set(refreshToken, { ...grant, installedAt: clock.now() });
    return issueAccess(grant, refreshToken);
  };

  return {
    issueCode(grant) {
      const code = randomUUID();
      codes.set(code, { grant, endsAt: monotonic() + CODE_LIFE_MS });
      return code;
    },
    hasCode: (code) => findCode(code) !== null,
    exchangeCode(code, redirectUri) {
      const grant = findCode(code);
      if (!grant) return { kind: 'bad_code' };
      if (grant.redirectUri !== redirectUri) return { kind: 'bad_redirect' };
      codes.delete(code);
      return { kind: 'issued', tokens: install(grant) };
    },
    install,
    findGrant: (refreshToken) => refreshTokens.get(refreshToken) ?? null,
    refresh(refreshToken) {
      const grant = refreshTokens.get(refreshToken);
      return grant ? issueAccess(grant, refreshToken) : null;
    },
    check(accessToken) {
      const found = accessTokens.get(accessToken);
      if (!found) return { kind: 'unknown' };
      const leftMs = found.endsAt - monotonic();
      if (leftMs <= 0) return { kind: 'expired', expiredMs: -leftMs };
      return { kind: 'valid', scopes: found.grant.scopes, userId: found.grant.userId, leftMs };
    },
    revoke(refreshToken) {
      refreshTokens.delete(refreshToken);
    },
    uninstall() {
      for (const tokens of [codes, refreshTokens, accessTokens]) tokens.clear();
    },
    isInstalled: () => refreshTokens.size > 0,
    installation: () => [...refreshTokens.values()].at(-1) ?? null,
    expire() {
      for (const token of accessTokens.values()) token.endsAt = Math.min(token.endsAt, monotonic());
    },
  };
}
