import { Router } from 'express';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Clock } from '../../lib/clock.ts';
import { sha256 } from '../../lib/crypto.ts';
import { AppError } from '../../lib/errors.ts';
import type { Log } from '../../lib/log.ts';
import { finishInstall } from '../../portal/finish-install.ts';
import type { FinishInstallDeps } from '../../portal/finish-install.ts';
import type { InstalledTickets } from '../../portal/installed-ticket.ts';
import type { PortalStateStore } from '../../portal/ports.ts';
import { INSTALL_MINUTES, startInstall } from '../../portal/start-install.ts';
import type { StartInstallDeps } from '../../portal/start-install.ts';
import type { PortalStore } from '../../survey/ports.ts';
import { browserLanguageOf } from '../browser-language.ts';
import { handleErrors } from '../error-handler.ts';
import { keepPrivate } from '../middleware/keep-private.ts';
import { limitRequests } from '../middleware/limit-requests.ts';
import { findInstallProblem, renderInstallProblemPage } from '../pages/install-problem-page.ts';
import { renderInstalledPage } from '../pages/installed-page.ts';
import { recordUrl } from '../views/record-url.ts';

export interface OAuthDeps {
  /** Null when the app runs for one account by an access token. */
  readonly install: (StartInstallDeps & FinishInstallDeps) | null;
  readonly storage: {
    readonly portals: Pick<PortalStore, 'get'>;
    readonly portalStates: Pick<PortalStateStore, 'get'>;
  };
  readonly tickets: InstalledTickets;
  readonly publicUrl: string;
  /** How many properties the app has. */
  readonly expectedProperties: number;
  readonly clock: Clock;
  readonly log: Log;
}

/** Each installation has a cookie of its own, so that one tab can't end another's. */
const cookieOf = (state: string) => `radar_install_${sha256(state).slice(0, 16)}`;

/** HubSpot comes back with a code, or with the reason why there is none. */
const state = z.string().regex(/^[\w-]{43}$/, 'must be a state of ours');
const callback = z.union([
  z.object({ error: z.string().min(1), state: state.optional() }),
  z.object({ code: z.string().min(1).max(2000), state }),
]);

/** `/oauth`: how an administrator installs the app, the first time and again. */
export function oauth(deps: OAuthDeps): Router {
  const router = Router();
  // Nobody installs that often, and each start is stored.
  router.use(limitRequests(60), keepPrivate);

  router.get('/install', async (_request, response) => {
    const { url, state } = await startInstall(installOf(deps));
    setCookie(deps, response, { state, lives: true });
    response.redirect(302, url);
  });

  router.get('/callback', async (request, response) => {
    const install = installOf(deps);
    const answer = callback.parse(request.query);
    if (answer.state) setCookie(deps, response, { state: answer.state, lives: false });
    if ('error' in answer) {
      const language = browserLanguageOf(request);
      response.type('html').send(renderInstallProblemPage({ language, problem: 'declined' }));
      return;
    }
    const cookie = readCookie(request, answer.state);
    const portalId = await finishInstall(install, { ...answer, cookie });
    // Away from the code: nobody comes back to it by reloading the page.
    response.redirect(303, `/oauth/installed/${deps.tickets.issue(portalId, deps.clock.now())}`);
  });

  router.get('/installed/:ticket', async (request, response) => {
    const portalId = deps.tickets.read(request.params.ticket, deps.clock.now());
    if (portalId === null) throw ticketGone();
    const portal = await deps.storage.portals.get(portalId);
    if (portal.status === 'disconnected') throw disconnected(portalId);
    const page = renderInstalledPage({
      language: browserLanguageOf(request),
      portalId,
      companiesUrl: recordUrl(portal, 'companies'),
      expectedProperties: deps.expectedProperties,
      state: await deps.storage.portalStates.get(portalId),
    });
    response.type('html').send(page);
  });

  router.use(
    handleErrors(deps, (language, expected) =>
      renderInstallProblemPage({ language, ...findInstallProblem(expected) }),
    ),
  );
  return router;
}

/** Throws `install_refused` when accounts can't install this app. */
function installOf({ install }: OAuthDeps): NonNullable<OAuthDeps['install']> {
  if (install) return install;
  throw new AppError(
    'install_refused',
    'This Radar is connected to one HubSpot account by an access token, so it takes no installations.',
    {
      action: 'Whoever runs it can allow installations with HUBSPOT_CLIENT_ID.',
      details: { reason: 'token' },
    },
  );
}

/** For this browser, until it comes back from HubSpot. */
function setCookie(
  { publicUrl }: OAuthDeps,
  response: Response,
  { state, lives }: { readonly state: string; readonly lives: boolean },
): void {
  response.cookie(cookieOf(state), lives ? state : '', {
    httpOnly: true,
    // Comes along when HubSpot sends the browser back, and with nothing that another page loads.
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:'),
    path: '/oauth',
    maxAge: lives ? INSTALL_MINUTES * 60_000 : 0,
  });
}

function readCookie(request: Request, state: string): string | null {
  const name = `${cookieOf(state)}=`;
  const cookies = (request.get('cookie') ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(name))?.slice(name.length) ?? null;
}

function ticketGone(): AppError {
  return new AppError('link_expired', 'This page is shown for an hour after installing.', {
    action: "Look in Radar's settings in HubSpot.",
  });
}

function disconnected(portalId: number): AppError {
  return new AppError(
    'portal_disconnected',
    'The connection has ended since Radar was installed.',
    { action: 'Install Radar again.', details: { portalId } },
  );
}
