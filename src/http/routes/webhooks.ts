import { Router } from 'express';
import { receiveChanges } from '../../changes/receive-changes.ts';
import type { ReceiveChangesDeps } from '../../changes/receive-changes.ts';
import { webhookBody, webhookEvent } from '../../contracts/webhook-event.ts';
import type { WebhookEvent } from '../../contracts/webhook-event.ts';
import type { Log } from '../../lib/log.ts';
import { readJson, requireSignature } from '../middleware/require-signature.ts';
import type { RequireSignatureDeps } from '../middleware/require-signature.ts';

export interface WebhooksDeps extends RequireSignatureDeps {
  readonly changes: ReceiveChangesDeps;
  readonly log: Log;
}

/**
 * `/hubspot/webhooks`: what HubSpot tells about changes. It waits five seconds for the answer and
 * repeats what failed for a day, so events are stored here and worked off later.
 */
export function webhooks(deps: WebhooksDeps): Router {
  const router = Router();
  router.use(requireSignature(deps));
  router.post('/', async (request, response) => {
    const body = webhookBody.parse(readJson(request));
    await receiveChanges(deps.changes, parseEvents(body, deps.log));
    response.status(200).end();
  });
  return router;
}

/** A malformed event is left out; the others of its delivery have nothing to do with it. */
function parseEvents(body: readonly unknown[], log: Log): WebhookEvent[] {
  const parsed = body.map((event) => webhookEvent.safeParse(event));
  const problems = parsed.flatMap(({ error }) => error?.issues ?? []);
  if (problems.length > 0) {
    const count = parsed.filter(({ success }) => !success).length;
    // Names of the contract only: a value may be somebody's.
    const fields = [...new Set(problems.map(({ path }) => String(path[0] ?? '')))].sort();
    log.warn({ count, fields }, 'webhook.malformed');
  }
  return parsed.flatMap(({ data }) => data ?? []);
}
