import { randomBytes, randomUUID } from 'node:crypto';
import type { Clock } from '../lib/clock.ts';
import type { AppRegistration } from './oauth/app-registration.ts';
import type { PostDeps } from './post-signed.ts';
import type { AppProject } from './project/read-project.ts';
import { createWebhooks } from './webhooks/webhooks.ts';
import type { Webhooks } from './webhooks/webhooks.ts';
import { createActionCaller } from './workflows/action-caller.ts';
import type { ActionCaller, ActionCallerDeps } from './workflows/action-caller.ts';

/** The app as HubSpot knows it, and everything by which HubSpot turns to the app. */
export interface AppLink {
  readonly registration: () => AppRegistration;
  /** What was uploaded last. */
  readonly project: () => Uploaded;
  /** What the app's project says about it, or as much of it as matters. */
  readonly register: (project: Uploaded) => void;
  readonly webhooks: Webhooks;
  readonly actions: ActionCaller;
  /** Ends the calls that are under way; nothing is tried again. */
  readonly close: () => void;
}

export type Uploaded = Pick<AppRegistration, 'name' | 'auth'> &
  Partial<Pick<AppProject, 'webhooks' | 'actions' | 'permittedUrls' | 'variables'>>;

/** How HubSpot calls the app, in real milliseconds. */
export interface CallPace {
  /** Until it gives up waiting for an answer. */
  readonly timeoutMs: number;
  /** In which events gather to one call. */
  readonly gatherMs: number;
  /** Before the second try; every further pause is twice as long. HubSpot takes a minute. */
  readonly retryAfterMs: number;
}

export interface AppLinkDeps {
  readonly clock: Clock;
  readonly isInstalled: (portalId: number) => boolean;
  readonly pace: CallPace;
  readonly actionSignatures: ActionCallerDeps['signatures'];
}

export const APP_ID = 900_100;

export function createAppLink(deps: AppLinkDeps): AppLink {
  const { clock, isInstalled, pace, actionSignatures } = deps;
  const closing = new AbortController();
  const clientSecret = `secret-${randomBytes(16).toString('hex')}`;
  let registration: AppRegistration = {
    name: 'Radar',
    appId: APP_ID,
    clientId: randomUUID(),
    clientSecret,
    auth: null,
  };
  let project: Uploaded = registration;
  const { timeoutMs, retryAfterMs, gatherMs } = pace;
  const post: PostDeps = { secret: clientSecret, clock, timeoutMs, closing: closing.signal };

  return {
    registration: () => registration,
    project: () => project,
    register(uploaded) {
      project = uploaded;
      registration = { ...registration, name: uploaded.name, auth: uploaded.auth };
    },
    webhooks: createWebhooks({
      appId: APP_ID,
      settings: () => project.webhooks ?? null,
      isInstalled,
      post,
      gatherMs,
      retryAfterMs,
    }),
    actions: createActionCaller({
      definitions: () => project.actions ?? [],
      post,
      signatures: actionSignatures,
      retryAfterMs,
    }),
    close: () => closing.abort(),
  };
}
