import type { ErrorRequestHandler } from 'express';
import type { Invitation, Wave } from '../../survey/types.ts';
import { renderMessagePage } from '../pages/message-page.ts';
import { statusOf } from '../status-of.ts';
import { toAppError } from '../to-app-error.ts';

/** A respondent whom we know gets the message in their language, with the person to ask. */
export const answerInTheirLanguage: ErrorRequestHandler = (error, request, response, next) => {
  const expected = toAppError(error);
  const { language, sender } = response.locals as {
    language?: Invitation['language'];
    sender?: Wave['sender'];
  };
  if (!expected || !language || request.method === 'PUT') {
    next(error);
    return;
  }
  response
    .status(statusOf[expected.code])
    .type('html')
    .send(renderMessagePage({ language, code: expected.code, sender }));
};
