import type { RequestHandler } from 'express';
import { z } from 'zod';
import { AppError } from '../../lib/errors.ts';
import type { PortalStore } from '../../survey/ports.ts';
import { badSignature, requireSignature } from './require-signature.ts';
import type { RequireSignatureDeps } from './require-signature.ts';

/**
 * Who makes a card call, as HubSpot attests it in the signed query string. HubSpot says who somebody
 * is, not what they may do: whoever sees a card or the settings in HubSpot may use them.
 */
export interface CardCaller {
  readonly portalId: number;
  readonly userId: string;
  readonly userEmail: string;
}

export interface RequireHubSpotDeps extends RequireSignatureDeps {
  readonly appId: number | undefined;
  readonly portals: Pick<PortalStore, 'find'>;
}

const signedQuery = z.object({
  portalId: z.coerce.number().int().positive(),
  userId: z.string().max(40),
  userEmail: z.string().max(320).default(''),
  appId: z.coerce.number().int().positive(),
});

/**
 * Lets only calls through that HubSpot signed for a portal that installed the app, and that is still
 * connected: without HubSpot a card could only fail halfway.
 */
export function requireHubSpot(
  deps: RequireHubSpotDeps,
  { allowsDisconnected = false } = {},
): RequestHandler[] {
  const identify: RequestHandler = async (request, response, next) => {
    const parsed = signedQuery.safeParse(request.query);
    if (!parsed.success) throw badSignature('missing');
    const query = parsed.data;
    if (deps.appId !== undefined && query.appId !== deps.appId) throw badSignature('mismatch');
    const portal = await deps.portals.find(query.portalId);
    if (!portal) {
      throw new AppError('portal_unknown', 'Radar is not connected to this HubSpot account.', {
        action: 'Ask an administrator to install Radar in this account.',
      });
    }
    response.locals['caller'] = {
      portalId: query.portalId,
      userId: query.userId,
      userEmail: query.userEmail,
    } satisfies CardCaller;
    if (portal.status === 'disconnected' && !allowsDisconnected)
      throw disconnected(portal.portalId);
    next();
  };
  return [...requireSignature(deps), identify];
}

function disconnected(portalId: number): AppError {
  return new AppError(
    'portal_disconnected',
    'The connection of Radar to this HubSpot account has ended.',
    { action: 'Ask an administrator to connect Radar again.', details: { portalId } },
  );
}

/** The caller that `requireHubSpot` attested. */
export function callerOf(response: { locals: Record<string, unknown> }): CardCaller {
  const caller = response.locals['caller'];
  if (!caller) throw new Error('This route is not behind requireHubSpot.');
  return caller as CardCaller;
}
