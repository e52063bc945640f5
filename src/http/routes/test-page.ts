import { Router } from 'express';
import type { RequestHandler } from 'express';
import { browserLanguageOf } from '../browser-language.ts';
import { keepPrivate } from '../middleware/keep-private.ts';
import { renderTestPage } from '../pages/test-page.ts';

/** `/test`: where the links of a test mail lead, whatever they would fill in. Reads and stores nothing. */
export function testPage(): Router {
  const router = Router();
  router.use(keepPrivate);
  const show: RequestHandler = (request, response) => {
    response.type('html').send(renderTestPage(browserLanguageOf(request)));
  };
  router.get('/', show);
  router.get('/more', show);
  return router;
}
