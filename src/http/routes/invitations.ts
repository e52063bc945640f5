import { Router } from 'express';
import { changeBody, resendInvitationBody } from '../../contracts/change-wave.ts';
import type { ChangedInvitationReply } from '../../contracts/change-wave.ts';
import type { Log } from '../../lib/log.ts';
import { resendInvitation } from '../../survey/resend-invitation.ts';
import type { ResendInvitationDeps } from '../../survey/resend-invitation.ts';
import { withdrawInvitation } from '../../survey/withdraw-invitation.ts';
import { answerExpectedErrors, succeed } from '../card-reply.ts';
import { invitationOf } from '../card-refs.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { readJson } from '../middleware/require-signature.ts';

export interface InvitationsDeps extends RequireHubSpotDeps {
  readonly survey: ResendInvitationDeps;
  readonly log: Log;
}

/** `/api/cards/v1/invitations`: what can be done with one person of a running wave. */
export function invitations(deps: InvitationsDeps): Router {
  const { survey } = deps;
  const router = Router();
  router.use(requireHubSpot(deps));

  router.post('/:id/withdraw', async (request, response) => {
    changeBody.parse(readJson(request));
    const ref = invitationOf(request, callerOf(response));
    await withdrawInvitation(survey, ref);
    const data: ChangedInvitationReply = { invitationId: ref.invitationId };
    response.json(succeed(data));
  });

  router.post('/:id/resend', async (request, response) => {
    const body = resendInvitationBody.parse(readJson(request));
    const ref = invitationOf(request, callerOf(response));
    await resendInvitation(survey, ref, body);
    const data: ChangedInvitationReply = { invitationId: ref.invitationId };
    response.json(succeed(data));
  });

  router.use(answerExpectedErrors(deps));
  return router;
}
