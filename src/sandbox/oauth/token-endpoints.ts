import type { Request, RequestHandler, Router } from 'express';
import express from 'express';
import type { Log } from '../../lib/log.ts';
import { answerWithFaults } from '../api/answer-with-faults.ts';
import type { ApiReply } from '../api/api-route.ts';
import { noteCall } from '../api/note-call.ts';
import { sendError } from '../api/send-reply.ts';
import { HubSpotError, oauthError } from '../hubspot-error.ts';
import type { Portal } from '../portal.ts';
import type { AppRegistration } from './app-registration.ts';
import type { IssuedTokens } from './token-store.ts';

const PATH = '/oauth/2026-09/token';

export interface TokenEndpointsDeps {
  readonly portals: readonly Portal[];
  readonly app: () => AppRegistration;
  readonly log: Log;
}

interface TokenRequest {
  readonly app: AppRegistration;
  /** Null when nothing in the form belongs to an account. */
  readonly portal: Portal | null;
  readonly form: URLSearchParams;
}

/** Where the app gets its tokens. Forms in the body only; what the address carries is not read. */
export function createTokenEndpoints(deps: TokenEndpointsDeps): Router {
  const router = express.Router();
  router.use(PATH, express.text({ type: 'application/x-www-form-urlencoded' }));
  router.post(PATH, answer(deps, issueTokens));
  router.post(`${PATH}/introspect`, answer(deps, introspect));
  router.post(`${PATH}/revoke`, answer(deps, revoke));
  return router;
}

function answer(
  { portals, app, log }: TokenEndpointsDeps,
  work: (request: TokenRequest) => ApiReply,
): RequestHandler {
  return async (req, res) => {
    if (!req.is('application/x-www-form-urlencoded')) {
      sendError(res, new HubSpotError(415, { message: 'Unsupported Media Type' }));
      return;
    }
    const form = readForm(req);
    const portal = findPortal(portals, form);
    if (portal) noteCall(portal, req, res);
    const faults = portal?.faults ?? null;
    await answerWithFaults({ faults, log }, { req, res, isRead: false }, () => {
      const registration = app();
      checkClient(registration, form);
      return work({ app: registration, portal, form });
    });
  };
}

function readForm(req: Request): URLSearchParams {
  return new URLSearchParams(typeof req.body === 'string' ? req.body : '');
}

/** The account that the form is about, by what was issued for it. */
function findPortal(portals: readonly Portal[], form: URLSearchParams): Portal | null {
  const sent = ['code', 'refresh_token', 'token'].flatMap((name) => form.get(name) ?? []);
  const isIssuedBy = ({ tokens }: Portal, text: string) =>
    tokens.hasCode(text) ||
    tokens.findGrant(text) !== null ||
    tokens.check(text).kind !== 'unknown';
  return portals.find((portal) => sent.some((text) => isIssuedBy(portal, text))) ?? null;
}

function checkClient(app: AppRegistration, form: URLSearchParams): void {
  if (form.get('client_id') !== app.clientId) {
    throw oauthError('invalid_client', 'BAD_CLIENT_ID', 'missing or invalid client id');
  }
  if (form.get('client_secret') !== app.clientSecret) {
    throw oauthError('invalid_client', 'BAD_CLIENT_SECRET', 'missing or invalid client secret');
  }
}

function issueTokens(request: TokenRequest): ApiReply {
  switch (request.form.get('grant_type')) {
    case 'authorization_code':
      return exchangeCode(request);
    case 'refresh_token':
      return refresh(request);
    default:
      throw oauthError('unsupported_grant_type', 'BAD_GRANT_TYPE', 'missing or unknown grant type');
  }
}

function exchangeCode({ portal, form }: TokenRequest): ApiReply {
  const code = form.get('code') ?? '';
  const exchange = portal?.tokens.exchangeCode(code, form.get('redirect_uri') ?? '');
  if (portal && exchange?.kind === 'issued') return tokenReply(portal, exchange.tokens);
  if (exchange?.kind === 'bad_redirect') {
    const message = 'redirect URI does not match initial auth code URI';
    throw oauthError('invalid_grant', 'BAD_REDIRECT_URI', message);
  }
  throw oauthError('invalid_grant', 'BAD_AUTH_CODE', 'missing or unknown auth code');
}

function refresh({ portal, form }: TokenRequest): ApiReply {
  const tokens = portal?.tokens.refresh(form.get('refresh_token') ?? '');
  if (!portal || !tokens) {
    throw oauthError('invalid_grant', 'BAD_REFRESH_TOKEN', 'missing or invalid refresh token');
  }
  return tokenReply(portal, tokens);
}

function tokenReply({ portalId }: Portal, tokens: IssuedTokens): ApiReply {
  return {
    status: 200,
    body: {
      token_type: 'bearer',
      access_token: tokens.accessToken,
      refresh_token: tokens.refreshToken,
      expires_in: tokens.expiresInSeconds,
      hub_id: portalId,
      user_id: tokens.userId,
      scopes: tokens.scopes,
      token_use: 'access_token',
    },
  };
}

function introspect({ app, portal, form }: TokenRequest): ApiReply {
  const token = form.get('token') ?? '';
  const check = portal?.tokens.check(token);
  const grant = portal?.tokens.findGrant(token) ?? (check?.kind === 'valid' ? check : null);
  if (!portal || !grant) return { status: 200, body: { active: false } };
  const { userId, scopes } = grant;
  return {
    status: 200,
    body: {
      active: true,
      hub_id: portal.portalId,
      user_id: userId,
      user: portal.owners.find((owner) => owner.userId === userId)?.email ?? '',
      hub_domain: `account-${portal.portalId}.example`,
      app_id: app.appId,
      client_id: app.clientId,
      scopes,
      token_use: check?.kind === 'valid' ? 'access_token' : 'refresh_token',
      ...(check?.kind === 'valid' && { expires_in: Math.floor(check.leftMs / 1_000) }),
    },
  };
}

/** One that is useless already is fine. */
function revoke({ portal, form }: TokenRequest): ApiReply {
  portal?.tokens.revoke(form.get('token') ?? '');
  return { status: 200 };
}
