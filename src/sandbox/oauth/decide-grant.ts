import type { AuthorizationAsk } from './decide-authorization.ts';

export type GrantDecision =
  | { readonly kind: 'granted'; readonly scopes: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * What an account that lacks some scopes can grant: all of `scope` or nothing, and of
 * `optional_scope` as much as it has.
 */
export function decideGrant(
  { scopes, optionalScopes }: AuthorizationAsk,
  lacking: readonly string[],
): GrantDecision {
  const missing = scopes.filter((scope) => lacking.includes(scope));
  if (missing.length > 0) {
    return {
      kind: 'refused',
      message: `This account does not have what the app requires: ${missing.join(', ')}.`,
    };
  }
  const optional = optionalScopes.filter((scope) => !lacking.includes(scope));
  return { kind: 'granted', scopes: [...new Set([...scopes, ...optional])] };
}
