import { z } from 'zod';
import { isAppError } from '../lib/errors.ts';
import type { SubscriptionStatus } from '../survey/subscriptions/subscription-status.ts';
import { splitIntoBatches } from './answers.ts';
import { paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';

interface ReadSubscriptionsDeps {
  readonly client: HubSpotClient;
}

type Statuses = Map<string, SubscriptionStatus>;

const statuses = z.array(
  z.looseObject({
    subscriptionId: z.coerce.number(),
    status: z.enum(['SUBSCRIBED', 'UNSUBSCRIBED', 'NOT_SPECIFIED']),
  }),
);
const oneAnswer = z.looseObject({ results: statuses });
const batchAnswer = z.looseObject({
  results: z.array(z.looseObject({ subscriberIdString: z.string(), statuses })),
});

/** HubSpot wants to know of what; it has others than e-mail, too. */
const CHANNEL = { channel: 'EMAIL' };

/**
 * The status of each address for one subscription type, by the address as it was given. In one call
 * for up to a hundred where the account may (Marketing Hub Enterprise), else by a call for each; the
 * client keeps both within the portal's rate. Throws `hubspot_*`, which names the scope that is
 * missing where the access was not granted.
 */
export async function readSubscriptions(
  deps: ReadSubscriptionsDeps,
  portalId: number,
  subscriptionId: number,
  emails: readonly string[],
): Promise<Statuses> {
  const read: Statuses = new Map();
  let mayBatch = emails.length > 1;
  for (const batch of splitIntoBatches(emails)) {
    const answered = mayBatch && (await readBatch(deps, portalId, subscriptionId, batch));
    mayBatch = mayBatch && answered !== null;
    const found = answered || (await readEach(deps, portalId, subscriptionId, batch));
    for (const [email, status] of found) read.set(email, status);
  }
  return read;
}

/** Null where the account may not ask for many at once. */
async function readBatch(
  { client }: ReadSubscriptionsDeps,
  portalId: number,
  subscriptionId: number,
  emails: readonly string[],
): Promise<Statuses | null> {
  try {
    const { results } = await client.request(portalId, {
      method: 'POST',
      path: paths.readSubscriptions,
      query: CHANNEL,
      body: { inputs: emails },
      repeatable: true,
      schema: batchAnswer,
    });
    const byAddress = new Map(
      results.map((one) => [one.subscriberIdString.toLowerCase(), one.statuses]),
    );
    return new Map(
      emails.map((email) => [
        email,
        findStatus(byAddress.get(email.toLowerCase()) ?? [], subscriptionId),
      ]),
    );
  } catch (error) {
    if (isAppError(error, 'hubspot_refused')) return null;
    throw error;
  }
}

async function readEach(
  deps: ReadSubscriptionsDeps,
  portalId: number,
  subscriptionId: number,
  emails: readonly string[],
): Promise<Statuses> {
  const read: Statuses = new Map();
  for (const email of emails) {
    read.set(email, await readOne(deps, portalId, subscriptionId, email));
  }
  return read;
}

async function readOne(
  { client }: ReadSubscriptionsDeps,
  portalId: number,
  subscriptionId: number,
  email: string,
): Promise<SubscriptionStatus> {
  try {
    const { results } = await client.request(portalId, {
      method: 'GET',
      path: paths.subscriptions(email),
      query: CHANNEL,
      schema: oneAnswer,
    });
    return findStatus(results, subscriptionId);
  } catch (error) {
    if (isAppError(error, 'not_found')) return 'NOT_SPECIFIED';
    throw error;
  }
}

function findStatus(found: z.infer<typeof statuses>, subscriptionId: number): SubscriptionStatus {
  return found.find((one) => one.subscriptionId === subscriptionId)?.status ?? 'NOT_SPECIFIED';
}
