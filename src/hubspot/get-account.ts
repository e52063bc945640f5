import { z } from 'zod';
import type { Portal } from '../survey/types.ts';
import { paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';

export type Account = Pick<Portal, 'portalId' | 'timeZone' | 'currency' | 'uiDomain'>;

/**
 * Stands for the portal of an access token until its account was read: only HubSpot knows which
 * portal a token belongs to.
 */
export const UNKNOWN_PORTAL = 0;

const accountDetails = z.looseObject({
  portalId: z.number().int().positive(),
  timeZone: z.string().min(1),
  companyCurrency: z.string().min(1),
  uiDomain: z.string().min(1),
});

/** The account behind a portal's token. Throws like every call to HubSpot. */
export async function getAccount(
  deps: { client: HubSpotClient },
  portalId: number,
): Promise<Account> {
  const details = await deps.client.request(portalId, {
    method: 'GET',
    path: paths.account,
    schema: accountDetails,
  });
  return {
    portalId: details.portalId,
    timeZone: details.timeZone,
    currency: details.companyCurrency,
    uiDomain: details.uiDomain,
  };
}
