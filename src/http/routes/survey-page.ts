import { Router } from 'express';
import { readDraft } from '../../contracts/draft.ts';
import { choosePrefilled } from '../../survey/choose-prefilled.ts';
import { getInvitation } from '../../survey/get-invitation.ts';
import { isOneOfManyLinks } from '../../survey/link-visits.ts';
import { listBegun, listFollowups, readRatings } from '../../survey/list-followups.ts';
import { noteMachineHit } from '../../survey/note-machine-hit.ts';
import { saveDraft } from '../../survey/save-draft.ts';
import type { SubmitAnswerDeps } from '../../survey/submit-answer.ts';
import { listTurns } from '../../survey/team-turns.ts';
import { keepPrivate } from '../middleware/keep-private.ts';
import { answerInTheirLanguage } from '../middleware/answer-in-their-language.ts';
import { limitDrafts, limitGuesses } from '../middleware/limit-requests.ts';
import { readForm } from '../middleware/read-form.ts';
import type { SurveyNote, SurveyPage } from '../pages/survey-form.ts';
import { renderSurveyPage } from '../pages/survey-page.ts';
import { sendPage } from '../send-page.ts';
import { describeSurvey, describeTurns } from '../views/survey.ts';
import { openLink, tokenOf } from './open-link.ts';
import type { OpenedLink } from './open-link.ts';
import { takeAnswers } from './take-answers.ts';
import { goToTurn, readTurn } from './take-turns.ts';

export type SurveyPageDeps = SubmitAnswerDeps;

/**
 * `/s/:token`: the respondent's page. A GET or HEAD shows it and stores nothing, whatever its link
 * fills in; at most it counts a machine that gave itself away.
 */
export function surveyPage(deps: SurveyPageDeps): Router {
  const router = Router();
  const readBody = readForm();
  router.use(limitGuesses(), keepPrivate);

  router.get('/:token', async (request, response) => {
    const opened = await openLink(deps, request, response);
    const { invitation, wave } = opened;
    const filledIn = choosePrefilled(wave.radar, request.query);
    const visit = { token: opened.token, filledIn, at: deps.clock.now() };
    if (await isOneOfManyLinks(deps, invitation, visit))
      await noteMachineHit(deps, invitation, 'many_links');
    const page = await fillIn(deps, opened, filledIn);
    const turns = describeTurns(await listTurns(deps, opened));
    const isNext = turns !== null && request.query['saved'] !== undefined;
    const shown = { ...page, turns, ...(isNext && { note: 'turns.saved' as const }) };
    await sendPage(request, response, renderSurveyPage(shown));
  });

  // A link in the mail that people don't see. Whoever does come here is led to the survey.
  router.get('/:token/more', async (request, response) => {
    const { invitation } = await getInvitation(deps, tokenOf(request));
    await noteMachineHit(deps, invitation, 'hidden_link');
    response.redirect(303, `../${tokenOf(request)}`);
  });

  router.put('/:token/draft', limitDrafts(), ...readBody, async (request, response) => {
    const fields = readDraft(request.body as unknown);
    response.json(await saveDraft(deps, { token: tokenOf(request), fields }));
  });

  router.post('/:token', ...readBody, async (request, response) => {
    const opened = await openLink(deps, request, response);
    const turn = opened.invitation.side === 'vendor' ? readTurn(request.body) : null;
    if (turn !== null) await goToTurn(deps, opened, turn, request, response);
    else await takeAnswers(deps, opened, request, response);
  });

  router.use(answerInTheirLanguage);
  return router;
}

/** The page with the draft of an earlier visit, and over it what the link brings along. */
async function fillIn(
  deps: SurveyPageDeps,
  opened: OpenedLink,
  filledIn: Readonly<Record<string, string>>,
): Promise<SurveyPage> {
  const { invitation, wave } = opened;
  const page = describeSurvey(opened, deps.clock.now());
  const draft = page.savesDrafts === true ? await deps.storage.drafts.get(invitation) : {};
  const values = { ...draft, ...filledIn };
  const due = await listFollowups(deps, wave, invitation, readRatings(wave.radar, draft));
  return {
    ...page,
    values,
    followups: [...new Set([...due, ...listBegun(wave.radar, draft)])],
    prefilled: Object.entries(filledIn).map(([field, value]) => `${field}=${value}`),
    note: chooseNote(draft, filledIn),
  };
}

function chooseNote(
  draft: Readonly<Record<string, string>>,
  filledIn: Readonly<Record<string, string>>,
): SurveyNote | undefined {
  if (Object.keys(filledIn).length > 0) return 'survey.prefilled';
  return Object.keys(draft).length > 0 ? 'survey.draft.restored' : undefined;
}
