import { z } from 'zod';
import type { AccountDetails } from '../portal/ports.ts';
import { paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';

const accountAnswer = z.looseObject({
  portalId: z.number().int().positive(),
  timeZone: z.string().min(1),
  companyCurrency: z.string().min(1),
  uiDomain: z.string().min(1),
});

/** The account behind a portal's token. Throws like every call to HubSpot. */
export async function getAccount(
  deps: { client: HubSpotClient },
  portalId: number,
): Promise<AccountDetails> {
  const details = await deps.client.request(portalId, {
    method: 'GET',
    path: paths.account,
    schema: accountAnswer,
  });
  return {
    portalId: details.portalId,
    timeZone: details.timeZone,
    currency: details.companyCurrency,
    uiDomain: details.uiDomain,
  };
}
