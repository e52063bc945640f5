import type { Request, Response, Router } from 'express';
import express from 'express';
import { listLackingScopes } from '../account.ts';
import type { Html } from '../../lib/html.ts';
import type { Portal } from '../portal.ts';
import type { AppRegistration } from './app-registration.ts';
import { decideAuthorization } from './decide-authorization.ts';
import type { AuthorizationAsk } from './decide-authorization.ts';
import { decideGrant } from './decide-grant.ts';
import { renderConsent, renderRefusal } from './render-consent.ts';

const PATH = '/oauth/authorize';

export interface ConsentPagesDeps {
  readonly portals: readonly Portal[];
  readonly app: () => AppRegistration;
}

/** Where an administrator chooses an account and lets the app into it, or doesn't. */
export function createConsentPages(deps: ConsentPagesDeps): Router {
  const pages = express.Router();
  pages.get(PATH, (req, res) => askAdministrator(deps, req, res));
  pages.post(PATH, express.text({ type: 'application/x-www-form-urlencoded' }), (req, res) =>
    takeDecision(deps, req, res),
  );
  return pages;
}

function askAdministrator({ portals, app }: ConsentPagesDeps, req: Request, res: Response): void {
  const query = new URLSearchParams(req.originalUrl.split('?')[1] ?? '');
  const authorization = decideAuthorization(app(), query);
  if (authorization.kind === 'refused') {
    send(res, 400, renderRefusal(authorization.message));
    return;
  }
  const { ask } = authorization;
  const page = renderConsent({ app: app(), ask, portals, query });
  send(res, 200, page, new URL(ask.redirectUri).origin);
}

/** The form brings the whole address along, so nothing has to be remembered in between. */
function takeDecision({ portals, app }: ConsentPagesDeps, req: Request, res: Response): void {
  const form = new URLSearchParams(typeof req.body === 'string' ? req.body : '');
  const authorization = decideAuthorization(app(), form);
  const portal = portals.find(({ portalId }) => String(portalId) === form.get('portalId'));
  if (authorization.kind === 'refused' || !portal) {
    const message = authorization.kind === 'refused' ? authorization.message : 'Choose an account.';
    send(res, 400, renderRefusal(message));
    return;
  }
  const { ask } = authorization;
  if (form.get('decision') !== 'connect') {
    const description = 'The user did not authorize the app';
    sendBack(res, ask, { error: 'access_denied', error_description: description });
    return;
  }
  const grant = decideGrant(ask, listLackingScopes(portal.account));
  if (grant.kind === 'refused') {
    send(res, 400, renderRefusal(grant.message));
    return;
  }
  const { redirectUri } = ask;
  const userId = installerOf(portal);
  const code = portal.tokens.issueCode({ redirectUri, scopes: grant.scopes, userId });
  sendBack(res, ask, { code });
}

/** The user who sits at the screen: the first owner. */
function installerOf({ owners }: Portal): number {
  return owners[0]?.userId ?? 77;
}

function sendBack(
  res: Response,
  { redirectUri, state }: AuthorizationAsk,
  answer: Readonly<Record<string, string>>,
): void {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value);
  if (state !== null) url.searchParams.set('state', state);
  res.redirect(302, url.href);
}

/** Browsers hold a form to its policy also where it is sent on: to the app. */
function send(res: Response, status: number, page: Html, formTarget = ''): void {
  res.set({
    'Content-Security-Policy': `default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self' ${formTarget}; base-uri 'none'; frame-ancestors 'none'`,
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  });
  res.status(status).type('html').send(page.toString());
}
