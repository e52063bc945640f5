import type { Request } from 'express';
import { z } from 'zod';
import type { CompanyRef, ContactRef, InvitationRef, WaveRef } from '../lib/refs.ts';
import type { CardCaller } from './middleware/require-hubspot.ts';

/** One spelling for each record: HubSpot may read `0501` as 501. */
const recordId = z.object({
  id: z.string().regex(/^[1-9][0-9]{0,19}$/, 'must be a HubSpot record id'),
});
const waveId = z.object({ id: z.string().regex(/^wav_[0-9a-z]{20}$/, 'must be a wave id') });
const invitationId = z.object({
  id: z.string().regex(/^inv_[0-9a-z]{20}$/, 'must be an invitation id'),
});

/** The company of a path, in the caller's portal. */
export function companyOf(request: Request, { portalId }: CardCaller): CompanyRef {
  return { portalId, companyId: recordId.parse(request.params).id };
}

/** The contact of a path, in the caller's portal. */
export function contactOf(request: Request, { portalId }: CardCaller): ContactRef {
  return { portalId, contactId: recordId.parse(request.params).id };
}

/** The wave of a path, in the caller's portal. */
export function waveOf(request: Request, { portalId }: CardCaller): WaveRef {
  return { portalId, waveId: waveId.parse(request.params).id };
}

/** The invitation of a path, in the caller's portal. */
export function invitationOf(request: Request, { portalId }: CardCaller): InvitationRef {
  return { portalId, invitationId: invitationId.parse(request.params).id };
}
