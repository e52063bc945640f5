import { z } from 'zod';
import { notFound, validationError } from '../hubspot-error.ts';
import type { ApiReply, ApiRequest, ApiRoute } from './api-route.ts';
import { readBody, readParam } from './read-request.ts';
import { requireOne } from './route-scopes.ts';

const SCOPES = requireOne('transactional-email');

/** By these, an app has HubSpot send one of the account's own e-mails. */
export const singleSendRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/marketing/transactional/2026-09/single-email/send',
    scopes: SCOPES,
    handle: send,
  },
  {
    method: 'get',
    path: '/marketing/v3/email/send-statuses/:statusId',
    scopes: SCOPES,
    handle: readStatus,
  },
];

const email = z.object({
  emailId: z.number().int(),
  message: z.object({
    to: z.string(),
    from: z.string().optional(),
    replyTo: z.array(z.string()).optional(),
    sendId: z.string().optional(),
  }),
  contactProperties: z.record(z.string(), z.string()).optional(),
  customProperties: z.record(z.string(), z.string()).optional(),
});

function send(request: ApiRequest): ApiReply {
  const { emailId, message, customProperties = {} } = readBody(email, request);
  const { singleSends } = request.portal;
  if (!singleSends.emailIds.has(emailId)) throw notFound();
  if (!message.to.includes('@')) throw validationError('message.to must be an e-mail address.');
  const { to, replyTo = [], sendId = '' } = message;
  const properties = customProperties;
  const view = singleSends.send({ to, replyTo: replyTo.join(', '), sendId, properties });
  return { status: 200, body: view };
}

function readStatus(request: ApiRequest): ApiReply {
  const view = request.portal.singleSends.find(readParam(request, 'statusId'));
  if (!view) throw notFound();
  return { status: 200, body: view };
}
