import { z } from 'zod';
import { requestId } from './request-id.ts';
import { storableText } from './storable-text.ts';

/** Closes a follow-up with what was done. */
export const followUpBody = z.object({
  requestId,
  action: z.literal('close'),
  outcome: storableText.pipe(z.string().min(1).max(1000)),
});

export const followUpReply = z.object({ caseId: z.string(), status: z.literal('closed') });

export type FollowUpReply = z.infer<typeof followUpReply>;
