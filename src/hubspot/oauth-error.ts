import { AppError } from '../lib/errors.ts';
import { describeRefusal } from './describe-refusal.ts';
import type { Failure } from './failure.ts';

export type OAuthStep = 'exchange' | 'refresh' | 'revoke';

/** What HubSpot's OAuth server finds wrong, or null when it refused nothing for good. */
export type OAuthRefusal =
  /** The code or the refresh token counts no longer. */
  | 'grant'
  /** Our client id or secret. */
  | 'client'
  | 'redirect'
  | 'other';

const REFUSALS: Readonly<Record<string, OAuthRefusal>> = {
  BAD_AUTH_CODE: 'grant',
  BAD_REFRESH_TOKEN: 'grant',
  BAD_HUB: 'grant',
  BAD_CLIENT_ID: 'client',
  BAD_CLIENT_SECRET: 'client',
  BAD_REDIRECT_URI: 'redirect',
  invalid_grant: 'grant',
  invalid_client: 'client',
};

/** HubSpot's own `status` says more than OAuth's `error`, so it comes first. */
export function readOAuthRefusal(failure: Failure): OAuthRefusal | null {
  if (failure.kind !== 'refused' || failure.status >= 500) return null;
  if ([423, 429, 477].includes(failure.status)) return null;
  for (const name of [failure.body['status'], failure.body['error']]) {
    const refusal = REFUSALS[String(name)];
    if (refusal) return refusal;
  }
  return failure.status === 401 ? 'client' : 'other';
}

/** The error that the app works with. It repeats HubSpot's words, never what was sent. */
export function toOAuthError(
  failure: Failure,
  asked: { readonly step: OAuthStep; readonly portalId: number; readonly redirectUrl: string },
): AppError {
  const { step, portalId } = asked;
  const status = 'status' in failure ? { status: failure.status } : {};
  const details = { portalId, step, reason: failure.kind, ...status };
  const refusal = readOAuthRefusal(failure);
  if (refusal === null) return notAnswered(failure, step, details);
  if (refusal === 'client') return unknownClient(details);
  if (step === 'exchange') {
    return refusal === 'redirect'
      ? unknownRedirect(asked.redirectUrl, details)
      : installRefused(refusal, failure, details);
  }
  if (refusal === 'grant') {
    return new AppError(
      'portal_disconnected',
      'HubSpot does not accept the access of the app any more, so it can read and write nothing in this portal.',
      { action: 'Ask an administrator to connect the app to HubSpot again.', details },
    );
  }
  return new AppError(
    'hubspot_refused',
    `HubSpot refused to ${step === 'refresh' ? 'renew' : 'end'} the access of the app: ${wordsOf(failure)}`,
    { action: 'Check the app in HubSpot, then try again.', details },
  );
}

type Details = Readonly<Record<string, unknown>>;

function notAnswered(failure: Failure, step: OAuthStep, details: Details): AppError {
  const isRateLimit = failure.kind === 'refused' && failure.status === 429;
  const code = isRateLimit ? 'hubspot_rate_limited' : 'hubspot_unavailable';
  return step === 'exchange'
    ? new AppError(code, 'HubSpot did not answer, so the installation is not finished.', {
        // The code of the first one may be used up.
        action: 'Wait a few minutes and start the installation again.',
        details,
      })
    : new AppError(code, 'HubSpot cannot be asked for access at the moment.', {
        action: 'Nothing to do now: try again in a few minutes.',
        details,
      });
}

function unknownClient(details: Details): AppError {
  return new AppError(
    'hubspot_refused',
    'HubSpot does not know the client id and secret that Radar is set up with, so it can connect no account.',
    {
      action:
        'Compare HUBSPOT_CLIENT_ID and HUBSPOT_CLIENT_SECRET with what HubSpot shows for the app, and start Radar again.',
      details,
    },
  );
}

function unknownRedirect(redirectUrl: string, details: Details): AppError {
  return new AppError(
    'install_refused',
    `HubSpot does not send anybody back to ${redirectUrl}, so the installation is not finished.`,
    {
      action:
        'Compare PUBLIC_URL with the redirect addresses that HubSpot shows for the app, then start the installation again.',
      details,
    },
  );
}

function installRefused(refusal: OAuthRefusal, failure: Failure, details: Details): AppError {
  const message =
    refusal === 'grant'
      ? 'This installation was finished already, or took too long.'
      : `HubSpot refused the installation: ${wordsOf(failure)}`;
  return new AppError('install_refused', message, {
    action: 'Start the installation again.',
    details,
  });
}

function wordsOf(failure: Failure): string {
  return (failure.kind === 'refused' && describeRefusal(failure.body)) || 'no reason given.';
}
