import { randomBytes } from 'node:crypto';
import { Router } from 'express';
import type { Request, Response } from 'express';
import { sharedReplyForm } from '../../contracts/shared-reply.ts';
import {
  openSharedReport,
  replyToSharedReport,
} from '../../report/shared/reply-to-shared-report.ts';
import type {
  OpenedSharedReport,
  ReplyToSharedReportDeps,
} from '../../report/shared/reply-to-shared-report.ts';
import { answerInTheirLanguage } from '../middleware/answer-in-their-language.ts';
import { keepPrivate } from '../middleware/keep-private.ts';
import { limitGuesses, limitRequests } from '../middleware/limit-requests.ts';
import { readForm } from '../middleware/read-form.ts';
import { renderSharedReportPage } from '../pages/shared-report-page.ts';
import type { SharedReportPage } from '../pages/shared-report-page.ts';
import { sendPage } from '../send-page.ts';
import { tokenOf } from './open-link.ts';
import { languageOf } from './report-page.ts';

export type SharedReportPageDeps = ReplyToSharedReportDeps;

/** A whole office may share one address, and each of them has three points to reply to. */
const MOST_REPLIES_A_MINUTE = 60;

/**
 * `/y/:token`: what the customer's people said and what comes of it. A GET or HEAD shows it and
 * stores nothing; it works without a script and without an account.
 */
export function sharedReportPage(deps: SharedReportPageDeps): Router {
  const router = Router();
  router.use(limitGuesses(), keepPrivate);

  router.get('/:token', async (request, response) => {
    await show(request, response, await open(deps, request, response));
  });

  router.post(
    '/:token',
    limitRequests(MOST_REPLIES_A_MINUTE),
    ...readForm(),
    async (request, response) => {
      const opened = await open(deps, request, response);
      const reply = sharedReplyForm.parse(request.body);
      const isKept = reply.kind === 'accept' || reply.comment !== '';
      if (isKept) await replyToSharedReport(deps, opened, reply);
      else response.status(400);
      await show(request, response, opened, { pointId: reply.pointId, isKept });
    },
  );

  router.use(answerInTheirLanguage);
  return router;
}

/** Remembers the language and whom to ask, so that an error, too, says it well. */
async function open(
  deps: SharedReportPageDeps,
  request: Request,
  response: Response,
): Promise<OpenedSharedReport> {
  response.locals['language'] = languageOf(request);
  const opened = await openSharedReport(deps, tokenOf(request));
  response.locals['sender'] = opened.wave.sender;
  return opened;
}

async function show(
  request: Request,
  response: Response,
  opened: OpenedSharedReport,
  replied?: SharedReportPage['replied'],
): Promise<void> {
  const language = languageOf(request);
  const newReplyId = () => randomBytes(15).toString('base64url');
  await sendPage(
    request,
    response,
    renderSharedReportPage({ ...opened, language, newReplyId, replied }),
  );
}
