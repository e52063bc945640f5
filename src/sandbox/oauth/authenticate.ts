import type { Portal } from '../portal.ts';
import { SCOPES } from './scopes.ts';

/** Whose account a call is about, and what it may do there. */
export type Caller =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'expired'; readonly portal: Portal; readonly expiredMs: number }
  | { readonly kind: 'valid'; readonly portal: Portal; readonly scopes: readonly string[] };

/** A token opens the account that it was issued for. The account's own one can do everything. */
export function authenticate(portals: readonly Portal[], accessToken: string): Caller {
  for (const portal of portals) {
    if (portal.accessToken === accessToken) {
      return { kind: 'valid', portal, scopes: Object.keys(SCOPES) };
    }
    const check = portal.tokens.check(accessToken);
    if (check.kind !== 'unknown') return { ...check, portal };
  }
  return { kind: 'unknown' };
}
