import { z } from 'zod';
import { tag } from './tag.ts';

const person = z.object({
  invitationId: z.string(),
  name: z.string(),
  email: z.string(),
  group: z.string(),
  /** planned, sent, answered, failed … in words; where the mode hides it, nothing of an answer. */
  state: tag,
  /** The day of that state in words; empty where none is known or told. */
  when: z.string(),
  canResend: z.boolean(),
  /** The address may be changed when the mail is sent again. */
  canCorrect: z.boolean(),
  canWithdraw: z.boolean(),
});

/** Everybody who was asked in a wave, with the state that the wave's mode lets everybody see. */
export const wavePeopleReply = z.object({
  waveId: z.string(),
  /** What the list does not show, and why something can't be done; empty when there is nothing to say. */
  hints: z.array(z.string()),
  customers: z.array(person),
  team: z.array(person),
});

export type WavePerson = z.infer<typeof person>;
export type WavePeopleReply = z.infer<typeof wavePeopleReply>;
