import { z } from 'zod';
import { requestId } from './request-id.ts';
import { storableText } from './storable-text.ts';

/** What was said or done, in somebody's words. */
const outcome = storableText.pipe(z.string().min(1).max(1000));

/** Why the customer spoke: to help, or to let off steam. */
const motive = z.enum(['help', 'steam']);

/** What somebody does with a follow-up. */
export const followUpBody = z.discriminatedUnion('action', [
  z.object({ requestId, action: z.literal('take') }),
  z.object({ requestId, action: z.literal('answer'), outcome, motive: motive.nullish() }),
  z.object({
    requestId,
    action: z.literal('close'),
    outcome,
    motive: motive.nullish(),
    /** What its people are asked about again, so many days from now. */
    remeasure: z
      .object({
        waveId: z.string().min(1).max(40),
        pointIds: z.array(z.string().min(1).max(100)).min(1).max(5),
        days: z.union([z.literal(30), z.literal(60), z.literal(90)]),
      })
      .nullish(),
  }),
  /** Takes back what the closing has planned. */
  z.object({ requestId, action: z.literal('cancel_remeasure') }),
]);

export const followUpReply = z.object({
  caseId: z.string(),
  status: z.enum(['taken', 'answered', 'closed', 'cancelled']),
});

export type FollowUpReply = z.infer<typeof followUpReply>;
