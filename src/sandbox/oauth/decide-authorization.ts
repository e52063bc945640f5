import type { AppAuth, AppRegistration } from './app-registration.ts';
import { SCOPES } from './scopes.ts';

/** What the app asks an administrator for. */
export interface AuthorizationAsk {
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly optionalScopes: readonly string[];
  /** Goes back as it came. */
  readonly state: string | null;
}

export type Authorization =
  | { readonly kind: 'asked'; readonly ask: AuthorizationAsk }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Whether an install address is one that HubSpot shows to an administrator. A wrong one is refused
 * on the spot: nobody is sent to an address that may not be the app's.
 */
export function decideAuthorization(app: AppRegistration, query: URLSearchParams): Authorization {
  const redirectUri = query.get('redirect_uri') ?? '';
  const scopes = readScopes(query.get('scope'));
  const optionalScopes = readScopes(query.get('optional_scope'));
  const ask = { redirectUri, scopes, optionalScopes, state: query.get('state') };

  if (query.get('client_id') !== app.clientId)
    return refuse('There is no app with this client ID.');
  if (!isAllowedRedirect(app.auth, redirectUri)) {
    return refuse('The redirect URL is not one of those that the app has registered.');
  }
  const problem = findScopeProblem(app.auth, ask);
  return problem === null ? { kind: 'asked', ask } : refuse(problem);
}

function refuse(message: string): Authorization {
  return { kind: 'refused', message };
}

function readScopes(text: string | null): string[] {
  return [...new Set((text ?? '').split(/\s+/).filter((scope) => scope !== ''))];
}

function isAllowedRedirect(auth: AppAuth | null, redirectUri: string): boolean {
  if (!URL.canParse(redirectUri)) return false;
  return auth === null || auth.redirectUrls.includes(redirectUri);
}

function findScopeProblem(
  auth: AppAuth | null,
  { scopes, optionalScopes }: AuthorizationAsk,
): string | null {
  if (scopes.length === 0) return 'The address asks for no scopes.';
  const unknown = [...scopes, ...optionalScopes].filter((scope) => !(scope in SCOPES));
  if (unknown.length > 0) return `There are no such scopes: ${unknown.join(', ')}.`;
  if (auth === null) return null;

  const missing = auth.requiredScopes.filter((scope) => !scopes.includes(scope));
  if (missing.length > 0) return `The app requires scopes that are missing: ${missing.join(', ')}.`;
  const required = [...auth.requiredScopes, ...auth.conditionallyRequiredScopes];
  const surplus = [
    ...scopes.filter((scope) => !required.includes(scope)),
    ...optionalScopes.filter((scope) => !auth.optionalScopes.includes(scope)),
  ];
  if (surplus.length === 0) return null;
  return `The app has not registered these scopes here: ${surplus.join(', ')}.`;
}
