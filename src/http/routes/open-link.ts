import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Clock } from '../../lib/clock.ts';
import { decideAnswer } from '../../survey/decide-answer.ts';
import { linkUnknown } from '../../survey/get-invitation.ts';
import type { GetInvitationDeps } from '../../survey/get-invitation.ts';
import { getSurvey } from '../../survey/get-survey.ts';
import type { OpenedInvitation } from '../../survey/invitation-store.ts';

/** A token is 43 characters of base64url; anything else is no link of ours. */
const tokenPath = z.object({ token: z.string().regex(/^[\w-]{43}$/) });

export interface OpenedLink extends OpenedInvitation {
  readonly token: string;
}

/** The token of a personal link. Throws `link_unknown`. */
export function tokenOf(request: Request): string {
  const parsed = tokenPath.safeParse(request.params);
  if (parsed.success) return parsed.data.token;
  throw linkUnknown();
}

/**
 * The invitation and wave behind a link that may answer now. Remembers the respondent, so that an
 * error, too, speaks their language.
 */
export async function openLink(
  deps: GetInvitationDeps & { readonly clock: Clock },
  request: Request,
  response: Response,
): Promise<OpenedLink> {
  const token = tokenOf(request);
  const opened = await getSurvey(deps, token);
  const { invitation, wave } = opened;
  response.locals['language'] = invitation.language;
  response.locals['sender'] = wave.sender;
  const decision = decideAnswer(wave, invitation, deps.clock.now());
  if (decision.kind === 'refused') throw decision.error;
  return { token, ...opened };
}
