import { signV2, signV3 } from '../../src/sandbox/sign-request.ts';
import type { House } from './start-house.ts';

/** What is different from a call as HubSpot makes it. */
export interface ActionForgery {
  readonly secret?: string;
  readonly timestamp?: number;
  /** `v2` signs as HubSpot's documentation says, `v1` with the version that webhooks carry. */
  readonly signature?: 'v3' | 'v2' | 'v1' | 'none';
  /** What is sent in place of what was signed. */
  readonly sentBody?: string;
}

export interface ActionResponse {
  readonly status: number;
  readonly retryAfter: string | null;
  // The tests look into many replies; each names the fields that it is about.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly json: any;
}

/** Posts to one of the addresses below `/hubspot`, signed as HubSpot signs it. */
export async function postToHubSpotRoute(
  { url, sandbox, clock }: House,
  path: string,
  body: unknown,
  forgery: ActionForgery = {},
): Promise<ActionResponse> {
  const signed = {
    method: 'POST',
    url: `${url}/hubspot${path}`,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    secret: forgery.secret ?? sandbox.clientSecret,
    timestamp: forgery.timestamp ?? clock.now().getTime(),
  };
  const response = await fetch(signed.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...signatureHeaders(signed, forgery.signature ?? 'v3'),
    },
    body: forgery.sentBody ?? signed.body,
  });
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    json: await response.json(),
  };
}

function signatureHeaders(
  signed: Parameters<typeof signV3>[0],
  version: NonNullable<ActionForgery['signature']>,
): Record<string, string> {
  switch (version) {
    case 'none':
      return {};
    case 'v3':
      return {
        'x-hubspot-signature-v3': signV3(signed),
        'x-hubspot-request-timestamp': String(signed.timestamp),
      };
    case 'v2':
    case 'v1':
      return {
        'x-hubspot-signature': signV2(signed),
        'x-hubspot-signature-version': version,
      };
  }
}

/** One execution of an action on a company of the house's first portal. */
export interface ActionExecution {
  readonly companyId: string;
  readonly callbackId: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly portalId?: number;
  readonly objectType?: string;
}

/** The body of such a call. */
export function buildActionBody(
  { sandbox }: House,
  { companyId, callbackId, inputs = {}, portalId, objectType = 'COMPANY' }: ActionExecution,
): Record<string, unknown> {
  return {
    callbackId,
    origin: {
      portalId: portalId ?? sandbox.portalId,
      actionDefinitionId: 771,
      actionDefinitionVersion: 1,
    },
    context: { source: 'WORKFLOWS', workflowId: 900 },
    object: { objectId: Number(companyId), objectType, properties: {} },
    fields: inputs,
    inputFields: inputs,
    typedInputs: {},
  };
}
