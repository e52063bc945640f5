import express, { Router } from 'express';
import type { Request } from 'express';
import type { DigestLinks, DigestRef } from '../../digest/digest-links.ts';
import type { DigestStore } from '../../digest/ports.ts';
import type { Clock } from '../../lib/clock.ts';
import { linkUnknown } from '../../survey/get-invitation.ts';
import { text } from '../../texts/catalogue.ts';
import { browserLanguageOf } from '../browser-language.ts';
import { html } from '../../lib/html.ts';
import { keepPrivate } from '../middleware/keep-private.ts';
import { limitGuesses } from '../middleware/limit-requests.ts';
import { renderLayout } from '../pages/layout.ts';

export interface DigestPageDeps {
  readonly digests: Pick<DigestStore, 'optOut'>;
  readonly digestLinks: DigestLinks;
  readonly clock: Clock;
}

/** `/d/:token`: no more digests. A GET only asks; the POST does it, also the mail client's one-click. */
export function digestPage(deps: DigestPageDeps): Router {
  const router = Router();
  router.use(limitGuesses(), keepPrivate);

  router.get('/:token', (request, response) => {
    open(deps, request);
    response.type('html').send(render(request, false));
  });

  router.post(
    '/:token',
    express.urlencoded({ extended: false, limit: '4kb' }),
    async (request, response) => {
      const { portalId, reader } = open(deps, request);
      await deps.digests.optOut(portalId, reader, deps.clock.now());
      response.type('html').send(render(request, true));
    },
  );
  return router;
}

/** Throws `link_unknown`. */
function open({ digestLinks }: DigestPageDeps, request: Request): DigestRef {
  const ref = digestLinks.read(String(request.params['token']));
  if (!ref) throw linkUnknown();
  return ref;
}

function render(request: Request, isDone: boolean): string {
  const language = browserLanguageOf(request);
  const title = text(language, isDone ? 'digest.page.doneTitle' : 'digest.page.title');
  return renderLayout({
    language,
    title,
    isShort: true,
    content: html`<h1>${title}</h1>
      <p class="lead">${text(language, isDone ? 'digest.page.doneBody' : 'digest.page.body')}</p>
      ${
        !isDone &&
        html`<form method="post">
          <button>${text(language, 'digest.page.submit')}</button>
        </form>`
      }`,
  });
}
