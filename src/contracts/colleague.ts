import { z } from 'zod';
import { requestId } from './request-id.ts';

/** Approves or declines a colleague whom a respondent has suggested. */
export const decideColleagueBody = z.object({
  requestId,
  decision: z.enum(['approve', 'decline']),
});

export const decideColleagueReply = z.object({
  suggestionId: z.string(),
  status: z.enum(['approved', 'declined']),
});

export type DecideColleagueReply = z.infer<typeof decideColleagueReply>;

/** A suggestion that waits for a decision, as the card shows it. */
export const waitingColleague = z.object({
  suggestionId: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.string(),
  /** Such as "Suggested by Mette Holm"; empty wherever nobody is to know. */
  by: z.string(),
  /** Why it can't be approved here; empty where it can. */
  hint: z.string(),
  canApprove: z.boolean(),
});
