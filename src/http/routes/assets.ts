import { Router } from 'express';
import { stylesheet, stylesheetName } from '../pages/stylesheet.ts';

/**
 * The one stylesheet of the pages; its name carries its hash, so browsers keep it for good.
 * Browsers ask for an icon by themselves and get an empty answer.
 */
export function assets(): Router {
  const router = Router();
  router.get('/favicon.ico', (_request, response) => {
    response.status(204).end();
  });
  router.get(`/assets/${stylesheetName}`, (_request, response) => {
    response
      .set('cache-control', 'public, max-age=31536000, immutable')
      .type('css')
      .send(stylesheet);
  });
  return router;
}
