import { z } from 'zod';
import { requestId } from './request-id.ts';

/** Puts a reason of the churn risk aside until a day, or (null) lets it count again at once. */
export const snoozeBody = z.object({
  requestId,
  code: z.string().regex(/^[a-z_]{1,40}$/, 'must be a reason of the churn risk'),
  /** `YYYY-MM-DD`, from tomorrow to a year ahead in the portal's time zone. */
  until: z.iso.date().nullable(),
});

export const snoozeReply = z.object({ code: z.string(), until: z.iso.date().nullable() });

export type SnoozeReply = z.infer<typeof snoozeReply>;
