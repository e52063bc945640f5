import { Router } from 'express';
import { stylesheet, stylesheetName } from '../pages/stylesheet.ts';

/** The one stylesheet of the pages; its name carries its hash, so browsers keep it for good. */
export function assets(): Router {
  const router = Router();
  router.get(`/${stylesheetName}`, (_request, response) => {
    response
      .set('cache-control', 'public, max-age=31536000, immutable')
      .type('css')
      .send(stylesheet);
  });
  return router;
}
