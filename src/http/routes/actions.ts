import { Router } from 'express';
import type { ErrorRequestHandler } from 'express';
import { fail } from '../../actions/action-results.ts';
import type { ActionDeps, ActionName, ActionRequest } from '../../actions/ports.ts';
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
 * `/hubspot/actions`: what HubSpot's workflows call for each enrolled company. These addresses also
 * take the old signature, which can be replayed for ever: a callback id counts once.
 */
export function actions(deps: ActionsDeps): Router {
  const router = Router();
  router.use(requireSignature(deps, 'v3 or v2'));
  for (const action of ACTIONS) {
    router.post(`/${action}`, async (request, response) => {
      const body = actionBody.parse(readJson(request));
      response.locals['caller'] = { portalId: body.origin.portalId };
      const asked = toRequest(action, body);
      const reply: ActionReply = {
        outputFields: asked ? await runAction(deps.actions, asked) : fail('BAD_INPUT').answer,
      };
      response.json(reply);
    });
  }
  router.use(askForPause);
  return router;
}

/** How HubSpot may call the type of a company. */
const COMPANY_TYPES = ['COMPANY', '0-2'];

/** Null when the workflow is about anything else than a company. */
function toRequest(action: ActionName, body: ActionBody): ActionRequest | null {
  const { objectId, objectType } = body.object;
  if (!COMPANY_TYPES.includes(objectType) || !/^[1-9][0-9]{0,19}$/.test(objectId)) return null;
  return {
    portalId: body.origin.portalId,
    companyId: objectId,
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
