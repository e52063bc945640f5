import { z } from 'zod';
import { notFound } from '../hubspot-error.ts';
import type { ApiReply, ApiRequest, ApiRoute } from './api-route.ts';
import { checkBatchSize, readBody, readParam } from './read-request.ts';
import { requireOne } from './route-scopes.ts';

const PATH = '/automation/actions/callbacks/2026-09';
const SCOPES = requireOne('automation');
const MAX_BATCH = 100;

/** By these, an app lets workflows go on that wait for it. */
export const callbackRoutes: readonly ApiRoute[] = [
  { method: 'post', path: `${PATH}/complete`, scopes: SCOPES, handle: completeBatch },
  { method: 'post', path: `${PATH}/:callbackId/complete`, scopes: SCOPES, handle: completeOne },
];

// The file of this version wants `typedOutputs`, too; the older one doesn't know it.
const completion = z.object({
  outputFields: z.record(z.string(), z.string()),
  typedOutputs: z.record(z.string(), z.unknown()).optional(),
});

function completeOne(request: ApiRequest): ApiReply {
  const { outputFields } = readBody(completion, request);
  const isDone = request.portal.workflows.complete(readParam(request, 'callbackId'), outputFields);
  if (!isDone) throw notFound();
  return { status: 204 };
}

const batchBody = z.object({ inputs: z.array(completion.extend({ callbackId: z.string() })) });

/** Those that wait go on, also when others are unknown. */
function completeBatch(request: ApiRequest): ApiReply {
  const { inputs } = readBody(batchBody, request);
  checkBatchSize(inputs, MAX_BATCH);
  const done = inputs.map(({ callbackId, outputFields }) =>
    request.portal.workflows.complete(callbackId, outputFields),
  );
  if (done.includes(false)) throw notFound();
  return { status: 204 };
}
