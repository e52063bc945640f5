import express, { Router } from 'express';
import { getOptOut, optOut } from '../../survey/opt-out.ts';
import type { Invitation, Wave } from '../../survey/types.ts';
import { keepPrivate } from '../middleware/keep-private.ts';
import { limitGuesses } from '../middleware/limit-requests.ts';
import { renderOptOutPage } from '../pages/opt-out-page.ts';
import { tokenOf } from './open-link.ts';
import type { SurveyPageDeps } from './survey-page.ts';

/** `/u/:token`: no more surveys. A GET only asks; the POST does it, also the mail client's one-click. */
export function optOutPage(deps: SurveyPageDeps): Router {
  const router = Router();
  router.use(limitGuesses(), keepPrivate);

  router.get('/:token', async (request, response) => {
    const { invitation, wave } = await getOptOut(deps, tokenOf(request));
    response.type('html').send(renderOptOutPage({ ...describe(invitation, wave), isDone: false }));
  });

  router.post(
    '/:token',
    express.urlencoded({ extended: false, limit: '4kb' }),
    async (request, response) => {
      const token = tokenOf(request);
      const { invitation, wave } = await getOptOut(deps, token);
      await optOut(deps, token);
      response.type('html').send(renderOptOutPage({ ...describe(invitation, wave), isDone: true }));
    },
  );
  return router;
}

function describe({ language }: Invitation, { sender }: Wave) {
  return { language, sender };
}
