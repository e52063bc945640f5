import { z } from 'zod';
import { tag } from './tag.ts';

export const stakeholdersWords = [
  'title',
  'person',
  'role',
  'state',
  'promoter',
  'notAsked',
  'why',
  'family',
  'company',
  'answered',
  'health',
] as const;

/** Who of a customer was asked, worded, as far as the mode of the newest survey lets anybody see it. */
export const stakeholdersReply = z.object({
  language: z.string(),
  /** `''` where somebody was asked. */
  empty: z.string(),
  /** Asked, answered, coverage against the target; what may not be told is `--`. */
  figures: z.array(z.object({ key: z.string(), label: z.string(), value: z.string() })),
  /** What the mode hides, and what waits for a decision. */
  hints: z.array(z.string()),
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** Role and group in words. */
      role: z.string(),
      state: tag,
      promoter: tag.nullable(),
    }),
  ),
  /** Null where names hide it or nobody is named. */
  showsPromoters: z.boolean(),
  notAsked: z.array(z.object({ id: z.string(), name: z.string(), why: z.string() })),
  /** Parent and child companies, the last row with the sum; none without relatives. */
  family: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** `''` for the sum. */
      url: z.string(),
      relation: z.string(),
      answered: z.string(),
      health: z.string(),
    }),
  ),
  words: z.record(z.enum(stakeholdersWords), z.string()),
});

export type StakeholdersReply = z.infer<typeof stakeholdersReply>;
