import { z } from 'zod';
import { requestId } from './request-id.ts';

/** Pauses, resumes or cancels a wave, or withdraws one person. */
export const changeBody = z.object({ requestId });

export const extendWaveBody = z.object({
  requestId,
  /** The day on which the wave closes, in the portal's time zone. */
  closesOn: z.iso.date(),
});

export const changedWaveReply = z.object({
  waveId: z.string(),
  status: z.string(),
  /** The closing date in words. */
  closesOn: z.string(),
});

export type ChangedWaveReply = z.infer<typeof changedWaveReply>;

export const resendInvitationBody = z.object({
  requestId,
  /** Another address than before; the same one when left out. Checked with the person's wave. */
  email: z.string().max(400).optional(),
});

export const changedInvitationReply = z.object({ invitationId: z.string() });

export type ChangedInvitationReply = z.infer<typeof changedInvitationReply>;
