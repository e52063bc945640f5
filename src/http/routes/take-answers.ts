import type { Request, Response } from 'express';
import { z } from 'zod';
import { readAnswers, readEnteredValues } from '../../contracts/answers.ts';
import type { SubmittedAnswers } from '../../contracts/answers.ts';
import { readDraft } from '../../contracts/draft.ts';
import { readFormTraces } from '../../contracts/survey-form.ts';
import type { FormTraces } from '../../contracts/survey-form.ts';
import { checkAnswers } from '../../survey/decide-answer.ts';
import { isMachineClick } from '../../survey/decide-machine-click.ts';
import { listBegun, listFollowups, readRatings } from '../../survey/list-followups.ts';
import { noteMachineHit } from '../../survey/note-machine-hit.ts';
import { saveDraft } from '../../survey/save-draft.ts';
import { submitAnswer } from '../../survey/submit-answer.ts';
import type { SubmitAnswerDeps } from '../../survey/submit-answer.ts';
import { listTurns } from '../../survey/team-turns.ts';
import { renderFollowupPage } from '../pages/followup-page.ts';
import type { SurveyPage } from '../pages/survey-form.ts';
import type { FieldProblem } from '../pages/survey-fields.ts';
import { renderSurveyPage } from '../pages/survey-page.ts';
import { renderThanksPage } from '../pages/thanks-page.ts';
import { sendPage } from '../send-page.ts';
import { toAppError } from '../to-app-error.ts';
import { describeSurvey, describeThanks, describeTurns, namePoints } from '../views/survey.ts';
import type { OpenedLink } from './open-link.ts';
import { openTurn } from './take-turns.ts';

/** Longer than that between opening and sending says nothing about how fast somebody answered. */
const LONGEST_SECONDS = 4 * 60 * 60;

/**
 * Stores a form's answers and thanks. Instead, it shows the form again when something is wrong with it
 * or a machine may have sent it, and the follow-up questions when they have not been asked yet.
 */
export async function takeAnswers(
  deps: SubmitAnswerDeps,
  opened: OpenedLink,
  request: Request,
  response: Response,
): Promise<void> {
  const body = request.body as unknown;
  const turns = await listTurns(deps, opened);
  const again = (changes: Partial<SurveyPage>) =>
    showAgain(opened, body, deps.clock.now(), { turns: describeTurns(turns), ...changes });
  const form = readAnswers(body);
  if (!form.ok) {
    response.status(400);
    await sendPage(request, response, again({ problems: form.problems }));
    return;
  }
  const { invitation } = opened;
  const traces = readFormTraces(body);
  if (await isMachine(deps, opened, traces)) {
    await noteMachineHit(deps, invitation, 'too_fast');
    await sendPage(request, response, again({ note: 'survey.confirm' }));
    return;
  }
  const unasked = traces.asksFirst ? await listUnasked(deps, opened, body, form.answers) : [];
  if (unasked.length > 0) {
    await sendPage(request, response, await askMore(deps, opened, body, unasked));
    return;
  }
  try {
    const { late } = await submitAnswer(deps, {
      opened,
      answers: form.answers,
      colleague: form.colleague,
      durationSeconds: durationOf(form.startedAt, deps.clock.now()),
    });
    const [next] = turns?.others ?? [];
    if (next) openTurn(deps, next, response);
    else await sendPage(request, response, renderThanksPage(describeThanks(opened, late, turns)));
  } catch (error) {
    const problems = problemsOf(error);
    if (!problems) throw error;
    response.status(400);
    await sendPage(request, response, again({ problems }));
  }
}

/** Only what comes seconds after the mail is looked at more closely. */
async function isMachine(
  { storage, clock }: SubmitAnswerDeps,
  { invitation }: OpenedLink,
  { isAsFilledIn, hasWords }: FormTraces,
): Promise<boolean> {
  const traces = { invitation, now: clock.now(), isAsFilledIn, hasWords };
  if (!isMachineClick({ ...traces, hiddenHits: 1 })) return false;
  const { hidden_link: hiddenHits = 0 } = await storage.machineHits.get(invitation);
  return isMachineClick({ ...traces, hiddenHits });
}

/** The points on which more is to be asked, and was not asked on the page that was sent. */
async function listUnasked(
  deps: SubmitAnswerDeps,
  { wave, invitation }: OpenedLink,
  body: unknown,
  answers: SubmittedAnswers,
): Promise<string[]> {
  // What is wrong is told first.
  if (checkAnswers(wave.radar, answers).length > 0) return [];
  const ratings = readRatings(wave.radar, readEnteredValues(body));
  const due = await listFollowups(deps, wave, invitation, ratings);
  return due.filter((id) => !Object.hasOwn(answers.followups, id));
}

/** The second step. What was entered is kept as a draft: some people stop here. */
async function askMore(
  deps: SubmitAnswerDeps,
  { token, wave, invitation }: OpenedLink,
  body: unknown,
  pointIds: readonly string[],
): Promise<string> {
  const fields = readDraft(body);
  if (wave.status !== 'closed') await saveDraft(deps, { token, fields });
  const { startedAt } = readEnteredValues(body);
  return renderFollowupPage({
    language: invitation.language,
    sender: wave.sender,
    points: namePoints(wave, invitation, pointIds),
    entered: { ...(startedAt !== undefined && { startedAt }), ...fields },
  });
}

/** The form once more, with everything that was entered. */
function showAgain(
  opened: OpenedLink,
  body: unknown,
  now: Date,
  changes: Partial<SurveyPage>,
): string {
  const page = describeSurvey(opened, now);
  const values = readEnteredValues(body);
  const followups = listBegun(opened.wave.radar, values);
  return renderSurveyPage({ ...page, values, followups, ...changes });
}

const listedProblems = z.object({
  problems: z.array(
    z.object({ field: z.string(), problem: z.enum(['out_of_range', 'unknown_point', 'empty']) }),
  ),
});

function problemsOf(error: unknown): FieldProblem[] | null {
  const expected = toAppError(error);
  if (expected?.code !== 'bad_input') return null;
  const listed = listedProblems.safeParse(expected.details);
  return listed.success ? listed.data.problems : null;
}

/** Whole seconds since the page was opened, or null when that says nothing. */
function durationOf(startedAt: number | null, now: Date): number | null {
  if (startedAt === null) return null;
  const seconds = Math.round((now.getTime() - startedAt) / 1000);
  return seconds >= 0 && seconds <= LONGEST_SECONDS ? seconds : null;
}
