import type { Response } from 'express';
import { toWireError } from '../hubspot-error.ts';
import type { HubSpotError } from '../hubspot-error.ts';
import type { ApiReply } from './api-route.ts';

export function sendReply(res: Response, { status, body }: ApiReply): void {
  if (body === undefined) res.status(status).end();
  else res.status(status).json(body);
}

export function sendError(res: Response, error: HubSpotError): void {
  sendReply(res, { status: error.status, body: toWireError(error.body) });
}
