import { signV3 } from '../../src/sandbox/sign-request.ts';
import type { House } from './start-house.ts';

/** What is different from a delivery as HubSpot makes it. */
export interface WebhookForgery {
  readonly secret?: string;
  readonly timestamp?: number;
  /** What is sent in place of what was signed. */
  readonly sent?: {
    readonly method?: string;
    readonly body?: string;
    readonly query?: string;
    /** Merged into the headers; null leaves one out. */
    readonly headers?: Readonly<Record<string, string | null>>;
  };
}

export interface WebhookAnswer {
  readonly status: number;
  readonly text: string;
}

/** An event as it stands in a delivery of the sample portal's, about company 900. */
export function buildWebhookEvent(
  { sandbox, clock }: House,
  overrides: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    eventId: 81,
    subscriptionId: 900,
    portalId: sandbox.portalId,
    appId: sandbox.appId,
    occurredAt: clock.now().getTime(),
    subscriptionType: 'object.propertyChange',
    attemptNumber: 0,
    objectId: 900,
    objectTypeId: '0-2',
    propertyName: 'name',
    propertyValue: 'Nordlys Kraft',
    changeSource: 'CRM_UI',
    sourceId: 'userId:77',
    ...overrides,
  };
}

/** Posts a body to the app's webhooks, signed as HubSpot signs it. */
export async function sendWebhook(
  house: House,
  body: unknown,
  { sent = {}, ...changes }: WebhookForgery = {},
): Promise<WebhookAnswer> {
  const url = `${house.url}/hubspot/webhooks`;
  const signed = {
    method: 'POST',
    url,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    secret: house.sandbox.clientSecret,
    timestamp: house.clock.now().getTime(),
    ...changes,
  };
  const headers = new Headers({
    accept: 'application/json',
    'content-type': 'application/json',
    'x-hubspot-signature-v3': signV3(signed),
    'x-hubspot-request-timestamp': String(signed.timestamp),
  });
  for (const [name, value] of Object.entries(sent.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  const method = sent.method ?? 'POST';
  const sentBody = sent.body ?? signed.body;
  const response = await fetch(`${url}${sent.query ?? ''}`, {
    method,
    headers,
    ...(method !== 'GET' && { body: sentBody }),
  });
  return { status: response.status, text: await response.text() };
}
