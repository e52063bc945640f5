import express from 'express';
import type { RequestHandler } from 'express';
import { AppError } from '../../lib/errors.ts';

/** Far more than a form full of the longest comments. */
const LARGEST_FORM = '128kb';

/** Reads what a respondent's page sends. */
export function readForm(): RequestHandler[] {
  return [
    express.urlencoded({ extended: false, limit: LARGEST_FORM }),
    express.json({ limit: LARGEST_FORM }),
    refuseOtherBodies,
  ];
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
