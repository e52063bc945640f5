import type { Request, Response } from 'express';
import { z } from 'zod';
import { readDraft } from '../../contracts/draft.ts';
import { saveDraft } from '../../survey/save-draft.ts';
import type { SubmitAnswerDeps } from '../../survey/submit-answer.ts';
import { listTurns } from '../../survey/team-turns.ts';
import type { TeamTurn } from '../../survey/team-turns.ts';
import type { OpenedLink } from './open-link.ts';

/** The button of another company. Its id opens nothing: only the person's own link leads there. */
const goes = z.object({ go: z.string().min(1).max(40) });

/** Which company a form's button leads to; null where answers are sent. */
export function readTurn(body: unknown): string | null {
  const parsed = goes.safeParse(body);
  return parsed.success ? parsed.data.go : null;
}

/**
 * Keeps what was entered as a draft, and leads to another company that the same person is asked about;
 * back to this one where that is none of theirs, or answered meanwhile.
 */
export async function goToTurn(
  deps: SubmitAnswerDeps,
  opened: OpenedLink,
  invitationId: string,
  request: Request,
  response: Response,
): Promise<void> {
  const { token, wave } = opened;
  const fields = readDraft(request.body as unknown);
  if (Object.keys(fields).length > 0 && wave.status !== 'closed') {
    await saveDraft(deps, { token, fields });
  }
  const turns = await listTurns(deps, opened);
  const wanted = turns?.others.find((turn) => turn.invitationId === invitationId);
  response.redirect(303, `./${wanted ? deps.links.tokenOf(wanted) : token}`);
}

/** Opens the company that is next, and says that the one before is saved. */
export function openTurn({ links }: SubmitAnswerDeps, turn: TeamTurn, response: Response): void {
  response.redirect(303, `./${links.tokenOf(turn)}?saved`);
}
