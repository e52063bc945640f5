import type { ErrorRequestHandler, Request } from 'express';
import type { CardReply } from '../contracts/card-reply.ts';
import type { Log } from '../lib/log.ts';
import { findLanguage } from '../texts/language.ts';
import type { Language } from '../texts/language.ts';
import type { CardCaller } from './middleware/require-hubspot.ts';
import { toAppError } from './to-app-error.ts';
import { viewCardError } from './views/card-error.ts';

/** A reply that all went well. */
export function succeed<Data>(data: Data): CardReply<Data> {
  return { ok: true, data };
}

/** HubSpot's proxy hides the body of any status but 200, so expected errors travel with that. */
export function answerExpectedErrors(deps: { readonly log: Log }): ErrorRequestHandler {
  return (error, request, response, next) => {
    const expected = toAppError(error);
    if (!expected || expected.code === 'bad_signature' || expected.code === 'too_large') {
      next(error);
      return;
    }
    const { code } = expected;
    const { requestId, caller } = response.locals as { requestId: string; caller?: CardCaller };
    deps.log.info({ requestId, portalId: caller?.portalId, code }, 'request.refused');
    response.json({ ok: false, error: viewCardError(expected, cardLanguageOf(request)) });
  };
}

/** The card's own language, as the card names it. */
export function cardLanguageOf(request: Request): Language {
  const { language } = request.query;
  return (typeof language === 'string' ? findLanguage(language) : null) ?? 'en';
}
