import { Router } from 'express';
import type { Request, Response } from 'express';
import { readAnswers, readEnteredValues } from '../../contracts/answers.ts';
import type { UnreadableField } from '../../contracts/answers.ts';
import type { Clock } from '../../lib/clock.ts';
import { isAppError } from '../../lib/errors.ts';
import type { Log } from '../../lib/log.ts';
import { decideRefusal, openSecondRound } from '../../survey/second-round/open-second-round.ts';
import type { OpenedSecondRound } from '../../survey/second-round/open-second-round.ts';
import type { PersonalLinks } from '../../survey/personal-links.ts';
import type { SurveyStores, Transactions } from '../../survey/ports.ts';
import { submitSecondAnswer } from '../../survey/second-round/submit-second-answer.ts';
import { answerInTheirLanguage } from '../middleware/answer-in-their-language.ts';
import { keepPrivate } from '../middleware/keep-private.ts';
import { limitGuesses } from '../middleware/limit-requests.ts';
import { readForm } from '../middleware/read-form.ts';
import { renderSecondRoundPage } from '../pages/second-round-page.ts';
import type { FieldProblem } from '../pages/survey-fields.ts';
import { renderSecondThanksPage } from '../pages/second-thanks-page.ts';
import { sendPage } from '../send-page.ts';
import { readSecondRoundPage } from '../views/second-round-page.ts';
import { tokenOf } from './open-link.ts';

export interface SecondRoundPageDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
  readonly links: PersonalLinks;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * `/w/:token`: a few points once more, why and what should be done. A GET or HEAD shows it and
 * stores nothing; it works without a script and keeps no draft.
 */
export function secondRoundPage(deps: SecondRoundPageDeps): Router {
  const router = Router();
  router.use(limitGuesses(), keepPrivate);

  router.get('/:token', async (request, response) => {
    const opened = await open(deps, request, response);
    const page = await readSecondRoundPage(deps.storage, opened);
    await sendPage(request, response, renderSecondRoundPage(page));
  });

  // The hidden link of every mail: whoever does come here is led to the questions.
  router.get('/:token/more', (request, response) => {
    response.redirect(303, `../${tokenOf(request)}`);
  });

  router.post('/:token', ...readForm(), async (request, response) => {
    await takeWords(deps, await open(deps, request, response), request, response);
  });

  router.use(answerInTheirLanguage);
  return router;
}

/** Remembers the respondent, so that an error, too, speaks their language. */
async function open(
  deps: SecondRoundPageDeps,
  request: Request,
  response: Response,
): Promise<OpenedSecondRound> {
  const opened = await openSecondRound(deps, tokenOf(request));
  response.locals['language'] = opened.invitation.language;
  response.locals['sender'] = opened.wave.sender;
  const refusal = decideRefusal(opened, deps.clock.now());
  if (refusal) throw refusal;
  return opened;
}

/** Keeps a form's words and thanks; the form comes again where something is wrong with it. */
async function takeWords(
  deps: SecondRoundPageDeps,
  opened: OpenedSecondRound,
  request: Request,
  response: Response,
): Promise<void> {
  const problems = await submit(deps, opened, request.body);
  if (problems.length === 0) {
    const { invitation, wave } = opened;
    const page = { language: invitation.language, senderName: wave.sender.name };
    await sendPage(request, response, renderSecondThanksPage(page));
    return;
  }
  const page = await readSecondRoundPage(deps.storage, opened, {
    problems,
    values: readEnteredValues(request.body),
  });
  response.status(400);
  await sendPage(request, response, renderSecondRoundPage(page));
}

async function submit(
  deps: SecondRoundPageDeps,
  opened: OpenedSecondRound,
  body: unknown,
): Promise<ReadonlyArray<FieldProblem | UnreadableField>> {
  const form = readAnswers(body);
  if (!form.ok) return form.problems;
  try {
    await submitSecondAnswer(deps, opened, form.answers.followups);
    return [];
  } catch (error) {
    if (!isAppError(error, 'bad_input')) throw error;
    return [{ field: 'form', problem: 'empty' }];
  }
}
