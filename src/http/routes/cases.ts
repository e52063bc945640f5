import { Router } from 'express';
import { z } from 'zod';
import { closeCase } from '../../churn/close-case.ts';
import type { CloseCaseDeps } from '../../churn/close-case.ts';
import { followUpBody } from '../../contracts/follow-up.ts';
import type { FollowUpReply } from '../../contracts/follow-up.ts';
import type { Log } from '../../lib/log.ts';
import { answerExpectedErrors, succeed } from '../card-reply.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { readJson } from '../middleware/require-signature.ts';

export interface CasesDeps extends RequireHubSpotDeps {
  readonly churn: CloseCaseDeps;
  readonly log: Log;
}

const caseId = z.object({ id: z.string().regex(/^cas_[0-9a-z]{20}$/, 'must be a follow-up id') });

/** `/api/cards/v1/cases`: what the cards do with follow-ups. */
export function cases(deps: CasesDeps): Router {
  const router = Router();
  router.use(requireHubSpot(deps));

  router.post('/:id', async (request, response) => {
    const { portalId } = callerOf(response);
    const { outcome } = followUpBody.parse(readJson(request));
    const ref = { portalId, caseId: caseId.parse(request.params).id };
    await closeCase(deps.churn, { ...ref, outcome });
    const data: FollowUpReply = { caseId: ref.caseId, status: 'closed' };
    response.json(succeed(data));
  });

  router.use(answerExpectedErrors(deps));
  return router;
}
