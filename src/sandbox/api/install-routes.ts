import { HubSpotError } from '../hubspot-error.ts';
import type { ApiReply, ApiRequest, ApiRoute } from './api-route.ts';
import { requireOne } from './route-scopes.ts';

/** What an app can do about its own installation. */
export const installRoutes: readonly ApiRoute[] = [
  {
    method: 'delete',
    path: '/appinstalls/2026-09/external-install',
    scopes: requireOne('oauth'),
    handle: uninstall,
  },
];

/** All tokens of the account are useless afterwards, that of this call included. */
function uninstall({ portal }: ApiRequest): ApiReply {
  if (!portal.tokens.isInstalled()) {
    throw new HubSpotError(404, {
      message: 'The app is not installed in this account.',
      category: 'OBJECT_NOT_FOUND',
    });
  }
  portal.tokens.uninstall();
  return { status: 204 };
}
