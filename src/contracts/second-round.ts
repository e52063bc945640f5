import { z } from 'zod';
import { requestId } from './request-id.ts';

/** Sends points of a closed wave back to its people. */
export const startSecondRoundBody = z.object({
  requestId,
  /** One to three of the points that the card offers. */
  pointIds: z.array(z.string().min(1).max(100)).min(1).max(3),
});

export const stopSecondRoundBody = z.object({ requestId });

export const secondRoundReply = z.object({
  waveId: z.string(),
  /** The last day on which the questions can be answered, in words; empty once they have ended. */
  endsOn: z.string(),
});

export type SecondRoundReply = z.infer<typeof secondRoundReply>;

/** What the card says of a second round on the shown wave, and offers. */
export const secondRound = z.object({
  waveId: z.string(),
  /** The points that it may ask about, the weightiest first, and which are chosen unless told. */
  points: z.array(
    z.object({ id: z.string(), label: z.string(), reason: z.string(), isChosen: z.boolean() }),
  ),
  /** Who gets a mail, and for how long the questions are open. */
  people: z.string(),
  /** Who sees what, in one sentence. */
  mode: z.string(),
  /** Where it stands once it was started, or why it can't be; empty before. */
  state: z.string(),
  canStart: z.boolean(),
  canStop: z.boolean(),
});
