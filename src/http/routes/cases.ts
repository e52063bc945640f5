import { Router } from 'express';
import { z } from 'zod';
import { workOnCase } from '../../churn/cases/work-on-case.ts';
import type { CaseWork, WorkOnCaseDeps } from '../../churn/cases/work-on-case.ts';
import type { CaseStore } from '../../churn/cases/ports.ts';
import { followUpBody } from '../../contracts/follow-up.ts';
import type { FollowUpReply } from '../../contracts/follow-up.ts';
import type { Log } from '../../lib/log.ts';
import { cancelRemeasure } from '../../survey/remeasure/cancel-remeasure.ts';
import type { CancelRemeasureDeps } from '../../survey/remeasure/cancel-remeasure.ts';
import { planRemeasure } from '../../survey/remeasure/plan-remeasure.ts';
import type { PlanRemeasureDeps } from '../../survey/remeasure/plan-remeasure.ts';
import { answerExpectedErrors, succeed } from '../card-reply.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { readJson } from '../middleware/require-signature.ts';

export interface CasesDeps extends RequireHubSpotDeps {
  readonly churn: WorkOnCaseDeps & { readonly storage: { readonly cases: Pick<CaseStore, 'get'> } };
  readonly survey: PlanRemeasureDeps & CancelRemeasureDeps;
  readonly log: Log;
}

const caseId = z.object({ id: z.string().regex(/^cas_[0-9a-z]{20}$/, 'must be a follow-up id') });

/** `/api/cards/v1/cases`: what the cards do with follow-ups. */
export function cases(deps: CasesDeps): Router {
  const router = Router();
  router.use(requireHubSpot(deps));

  router.post('/:id', async (request, response) => {
    const { portalId, ...user } = callerOf(response);
    const body = followUpBody.parse(readJson(request));
    const ref = { portalId, caseId: caseId.parse(request.params).id };
    const status =
      body.action === 'cancel_remeasure'
        ? await cancelRemeasure(deps.survey, ref)
        : await work(deps, { ...ref, user, body });
    const data: FollowUpReply = { caseId: ref.caseId, status };
    response.json(succeed(data));
  });

  router.use(answerExpectedErrors(deps));
  return router;
}

type StepBody = Exclude<z.infer<typeof followUpBody>, { action: 'cancel_remeasure' }>;

async function work(
  { churn, survey }: CasesDeps,
  { body, ...who }: Pick<CaseWork, 'portalId' | 'caseId' | 'user'> & { readonly body: StepBody },
): Promise<'taken' | 'answered' | 'closed'> {
  if (body.action === 'take') {
    await workOnCase(churn, { ...who, step: { kind: 'take' } });
    return 'taken';
  }
  const { action, outcome, motive = null } = body;
  const step = { kind: action, outcome, motive };
  const wish = body.action === 'close' ? (body.remeasure ?? null) : null;
  const remeasure =
    wish &&
    (await planRemeasure(survey, await churn.storage.cases.get(who.portalId, who.caseId), wish));
  await workOnCase(churn, { ...who, step, remeasure });
  return action === 'answer' ? 'answered' : 'closed';
}
