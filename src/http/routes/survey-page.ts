import express, { Router } from 'express';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { readAnswers, readEnteredValues } from '../../contracts/answers.ts';
import { dayIn } from '../../lib/calendar.ts';
import { AppError } from '../../lib/errors.ts';
import { decideAnswer } from '../../survey/decide-answer.ts';
import { getInvitation, linkUnknown } from '../../survey/get-invitation.ts';
import type { SubmitAnswerDeps } from '../../survey/submit-answer.ts';
import { submitAnswer } from '../../survey/submit-answer.ts';
import type { Invitation, Wave } from '../../survey/types.ts';
import { keepPrivate } from '../middleware/keep-private.ts';
import { limitGuesses } from '../middleware/limit-requests.ts';
import { renderMessagePage } from '../pages/message-page.ts';
import type { FieldProblem } from '../pages/survey-fields.ts';
import { renderSurveyPage } from '../pages/survey-page.ts';
import { renderThanksPage } from '../pages/thanks-page.ts';
import { statusOf } from '../status-of.ts';
import { toAppError } from '../to-app-error.ts';

export type SurveyPageDeps = SubmitAnswerDeps;

/** A token is 43 characters of base64url; anything else is no link of ours. */
const tokenPath = z.object({ token: z.string().regex(/^[\w-]{43}$/) });
/** Longer than that between opening and sending says nothing about how fast somebody answered. */
const LONGEST_SECONDS = 4 * 60 * 60;
/** Far more than a form full of the longest comments. */
const LARGEST_FORM = '128kb';

/** `/s/:token`: the respondent's page. A GET or HEAD shows it and stores nothing. */
export function surveyPage(deps: SurveyPageDeps): Router {
  const router = Router();
  router.use(limitGuesses(), keepPrivate);

  router.get('/:token', async (request, response) => {
    const { invitation, wave } = await openLink(deps, request, response);
    const page = await describePage(deps, wave, invitation);
    response.type('html').send(renderSurveyPage(page));
  });

  router.post(
    '/:token',
    express.urlencoded({ extended: false, limit: LARGEST_FORM }),
    express.json({ limit: LARGEST_FORM }),
    refuseOtherBodies,
    async (request, response) => {
      const { invitation, wave } = await openLink(deps, request, response);
      const form = readAnswers(request.body as unknown);
      if (!form.ok) {
        await showAgain(deps, response, wave, invitation, request.body, form.problems);
        return;
      }
      try {
        const { late } = await submitAnswer(deps, {
          token: tokenOf(request),
          answers: form.answers,
          durationSeconds: durationOf(form.startedAt, deps.clock.now()),
        });
        response
          .type('html')
          .send(renderThanksPage({ ...describeThanks(wave, invitation), isLate: late }));
      } catch (error) {
        const problems = problemsOf(error);
        if (!problems) throw error;
        await showAgain(deps, response, wave, invitation, request.body, problems);
      }
    },
  );

  router.use(answerInTheirLanguage);
  return router;
}

/** The token of a personal link. Throws `link_unknown`. */
export function tokenOf(request: Request): string {
  const parsed = tokenPath.safeParse(request.params);
  if (parsed.success) return parsed.data.token;
  throw linkUnknown();
}

/** Browsers send forms, scripts may send JSON; of anything else the parsers leave no body. */
const refuseOtherBodies: RequestHandler = (request, _response, next) => {
  if (request.body === undefined) {
    throw new AppError('bad_input', 'Answers come as a form or as JSON.', {
      action: 'Send them from the survey page.',
    });
  }
  next();
};

/**
 * The invitation and wave behind a link that may answer now. Remembers the respondent, so that an
 * error, too, speaks their language.
 */
async function openLink(
  deps: SurveyPageDeps,
  request: Request,
  response: Response,
): Promise<{ invitation: Invitation; wave: Wave }> {
  const opened = await getInvitation(deps, tokenOf(request));
  response.locals['language'] = opened.invitation.language;
  response.locals['sender'] = opened.wave.sender;
  const decision = decideAnswer(opened.wave, opened.invitation, deps.clock.now());
  if (decision.kind === 'refused') throw decision.error;
  return opened;
}

async function describePage(
  { storage, clock }: SurveyPageDeps,
  wave: Wave,
  invitation: Invitation,
) {
  const { timeZone } = await storage.portals.get(wave.portalId);
  return {
    language: invitation.language,
    mode: wave.mode,
    side: invitation.side,
    companyName: wave.companyName,
    sender: wave.sender,
    radar: wave.radar,
    closesOn: dayIn(timeZone, wave.closedAt ?? wave.closesAt),
    isLate: wave.status === 'closed',
    startedAt: clock.now().getTime(),
  };
}

function describeThanks(wave: Wave, { language, side }: Invitation) {
  return { language, side, companyName: wave.companyName, senderName: wave.sender.name };
}

/** The form once more, with everything that was entered. */
async function showAgain(
  deps: SurveyPageDeps,
  response: Response,
  wave: Wave,
  invitation: Invitation,
  body: unknown,
  problems: readonly FieldProblem[],
): Promise<void> {
  const page = await describePage(deps, wave, invitation);
  const values = readEnteredValues(body);
  response
    .status(400)
    .type('html')
    .send(renderSurveyPage({ ...page, values, problems }));
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

/** A respondent whom we know gets the message in their language, with the person to ask. */
const answerInTheirLanguage: ErrorRequestHandler = (error, _request, response, next) => {
  const expected = toAppError(error);
  const { language, sender } = response.locals as {
    language?: Invitation['language'];
    sender?: Wave['sender'];
  };
  if (!expected || !language) {
    next(error);
    return;
  }
  response
    .status(statusOf[expected.code])
    .type('html')
    .send(renderMessagePage({ language, code: expected.code, sender }));
};
