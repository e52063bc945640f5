import { z } from 'zod';
import { validationError } from '../hubspot-error.ts';
import type { Portal } from '../portal.ts';
import type { ApiReply, ApiRequest, ApiRoute } from './api-route.ts';
import { checkBatchSize, readBody, readParam } from './read-request.ts';
import { requireOne } from './route-scopes.ts';

const PATH = '/communication-preferences/2026-09/statuses';
const READ = requireOne(
  'communication_preferences.read',
  'communication_preferences.read_write',
  'communication_preferences.statuses.batch.read',
);
/** Accounts below Marketing Hub Enterprise can't grant this one. */
const READ_BATCH = requireOne('communication_preferences.statuses.batch.read');
const MAX_BATCH = 100;

/** Who has subscribed to what, by address. */
export const subscriptionRoutes: readonly ApiRoute[] = [
  { method: 'post', path: `${PATH}/batch/read`, scopes: READ_BATCH, handle: readBatch },
  { method: 'get', path: `${PATH}/:email`, scopes: READ, handle: readOne },
];

function readOne(request: ApiRequest): ApiReply {
  requireChannel(request);
  const email = readParam(request, 'email');
  const results = listStatuses(request.portal, email);
  return { status: 200, body: { ...completed(request.portal), results } };
}

const batchBody = z.object({ inputs: z.array(z.string()) });

function readBatch(request: ApiRequest): ApiReply {
  requireChannel(request);
  const { inputs } = readBody(batchBody, request);
  checkBatchSize(inputs, MAX_BATCH);
  const results = inputs.map((email) => ({
    subscriberIdString: email,
    statuses: listStatuses(request.portal, email),
  }));
  return { status: 200, body: { ...completed(request.portal), results } };
}

function requireChannel({ query }: ApiRequest): void {
  if (query.get('channel') === 'EMAIL') return;
  throw validationError('query param channel is required');
}

function completed({ clock }: Portal) {
  const at = clock.now().toISOString();
  return { status: 'COMPLETE', startedAt: at, completedAt: at };
}

/** Every type of the account; `NOT_SPECIFIED` where the address has never said. */
function listStatuses({ subscriptions, clock }: Portal, email: string) {
  return subscriptions.types.map(({ id, name }) => {
    const said = subscriptions.find(email, id);
    return {
      subscriptionId: id,
      subscriptionName: name,
      subscriberIdString: email,
      channel: 'EMAIL',
      status: said?.status ?? 'NOT_SPECIFIED',
      source: said ? 'The contact set this on the preferences page' : 'Not specified',
      timestamp: (said?.at ?? clock.now()).toISOString(),
    };
  });
}
