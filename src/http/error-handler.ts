import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { AppError } from '../lib/errors.ts';
import type { Log } from '../lib/log.ts';
import type { Language } from '../texts/language.ts';
import { browserLanguageOf } from './browser-language.ts';
import { renderMessagePage } from './pages/message-page.ts';
import { statusOf } from './status-of.ts';
import { toAppError } from './to-app-error.ts';

/** No route has answered: there is nothing at this address. */
export const refuseUnknownAddress: RequestHandler = () => {
  throw new AppError('not_found', 'There is nothing at this address.', {
    action: 'Check the address.',
  });
};

/** The page of an expected failure, or of a bug when there is none. */
export type RenderFailure = (language: Language, expected: AppError | null) => string;

const renderForRespondents: RenderFailure = (language, expected) =>
  renderMessagePage({ language, code: expected?.code ?? 'bug' });

/**
 * The end of the line: an expected failure with its status, or a bug as a plain 500 that tells
 * nothing. People get a page, machines get JSON.
 */
export function handleErrors(
  deps: { readonly log: Log },
  render = renderForRespondents,
): ErrorRequestHandler {
  return (error, request, response, next) => {
    const { requestId, caller } = response.locals as {
      requestId: string;
      caller?: { portalId: number };
    };
    const fields = { requestId, portalId: caller?.portalId };
    const expected = toAppError(error);
    if (expected) deps.log.info({ ...fields, code: expected.code }, 'request.refused');
    else deps.log.error({ ...fields, err: error as unknown }, 'request.failed');
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = expected ? statusOf[expected.code] : 500;
    if (request.accepts(['json', 'html']) === 'html') {
      response
        .status(status)
        .type('html')
        .send(render(languageOf(request, response), expected));
    } else {
      sendJson(response, status, requestId, expected);
    }
  };
}

function sendJson(
  response: Response,
  status: number,
  requestId: string,
  expected: AppError | null,
): void {
  const error = expected
    ? { code: expected.code, message: expected.message, action: expected.action, requestId }
    : {
        code: 'bug',
        message: 'Radar made a mistake and could not answer.',
        action: 'Try again; if it stays, report the request id.',
        requestId,
      };
  response.status(status).json({ error });
}

/** The respondent's own language where a route found it out, else what the browser asks for. */
function languageOf(request: Request, response: Response): Language {
  const known = response.locals['language'] as Language | undefined;
  return known ?? browserLanguageOf(request);
}
