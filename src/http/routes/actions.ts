import { Router } from 'express';
import type { ErrorRequestHandler } from 'express';
import { fail } from '../../actions/action-results.ts';
import type { ActionDeps, ActionExecution, ActionName } from '../../actions/ports.ts';
import { runAction } from '../../actions/run-action.ts';
import { actionBody } from '../../contracts/workflow-action.ts';
import type { ActionBody, ActionReply } from '../../contracts/workflow-action.ts';
import { AppError, isAppError } from '../../lib/errors.ts';
import { readJson, requireSignature } from '../middleware/require-signature.ts';
import type { RequireSignatureDeps } from '../middleware/require-signature.ts';

export interface ActionsDeps extends RequireSignatureDeps {
  readonly actions: ActionDeps;
}

const ACTIONS: readonly ActionName[] = ['send', 'remind', 'scores', 'assess', 'close-case'];

/**
 * `/hubspot/actions`: what HubSpot's workflows call for each enrolled record. These addresses also
 * take the old signature, which can be replayed for ever: a callback id counts once.
 */
export function actions(deps: ActionsDeps): Router {
  const router = Router();
  router.use(requireSignature(deps, 'v3 or v2'));
  for (const action of ACTIONS) {
    router.post(`/${action}`, async (request, response) => {
      const body = actionBody.parse(readJson(request));
      response.locals['caller'] = { portalId: body.origin.portalId };
      const asked = toExecution(action, body);
      const reply: ActionReply = {
        outputFields: asked ? await runAction(deps.actions, asked) : fail('BAD_INPUT').answer,
      };
      response.json(reply);
    });
  }
  router.use(askForPause);
  return router;
}

type Enrolled = ActionExecution['record']['object'];

/** How HubSpot may call the type of what is enrolled. */
const TYPES: ReadonlyMap<string, Enrolled> = new Map([
  ['COMPANY', 'companies'],
  ['0-2', 'companies'],
  ['DEAL', 'deals'],
  ['0-3', 'deals'],
  ['TICKET', 'tickets'],
  ['0-5', 'tickets'],
]);

/** A closed deal or ticket can send a radar; everything else is asked about a company. */
const FROM_ANY: readonly ActionName[] = ['send'];

/** Null when the workflow is about anything else. */
function toExecution(action: ActionName, body: ActionBody): ActionExecution | null {
  const { objectId, objectType } = body.object;
  const object = TYPES.get(objectType);
  if (!object || !/^[1-9][0-9]{0,19}$/.test(objectId)) return null;
  if (object !== 'companies' && !FROM_ANY.includes(action)) return null;
  return {
    record: { portalId: body.origin.portalId, object, recordId: objectId },
    callbackId: body.callbackId,
    action,
    inputs: { ...body.fields, ...body.inputFields },
  };
}

/** In milliseconds, when HubSpot's own answer named none. */
const USUAL_PAUSE = 10_000;

/**
 * HubSpot honours `Retry-After` with the status 429 only, and reads it as milliseconds ("How do I
 * use webhooks with HubSpot workflows").
 */
const askForPause: ErrorRequestHandler = (error, _request, response, next) => {
  if (!isAppError(error, 'hubspot_rate_limited')) {
    next(error);
    return;
  }
  const { message, action, details } = error;
  const asked = details['retryAfterMilliseconds'];
  const pause = typeof asked === 'number' ? Math.max(1, Math.ceil(asked)) : USUAL_PAUSE;
  response.set('Retry-After', String(pause));
  next(
    new AppError('too_many_requests', message, { action, details: { ...details }, cause: error }),
  );
};
