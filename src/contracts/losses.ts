import { z } from 'zod';
import { tag } from './tag.ts';

/** The heads of the tables and the titles above them. */
export const lossesWords = [
  'title',
  'portfolio',
  'companies',
  'company',
  'lostOn',
  'warned',
  'health',
  'firstRed',
  'why',
  'reasons',
  'reasonsText',
  'reason',
  'lost',
  'kept',
  'strength',
  'verdict',
  'traits',
  'trait',
] as const;

const row = z.object({
  companyId: z.string(),
  name: z.string(),
  /** Of the record in HubSpot. */
  url: z.string(),
  lostOn: z.string(),
  /** Whether there was a warning in time, and how early. */
  warned: tag,
  /** Of the last surveys, oldest first, such as "71 → 54 → 38". */
  health: z.string(),
  /** The first process that turned red, and when. */
  firstRed: z.string(),
  /** The reasons of the churn risk in the year before. */
  why: z.string(),
});

/** The companies that left, what they had in common, and whether the churn risk saw it coming. */
export const lossesReply = z.object({
  language: z.string(),
  /**
   * `unmapped`: nobody has said how to tell a former customer; `waiting`: the first night is yet to
   * come; `none`: nobody has left.
   */
  state: z.enum(['unmapped', 'waiting', 'none', 'rows']),
  /** What stands in place of rows; empty with rows. */
  empty: z.object({ title: z.string(), text: z.string() }),
  figures: z.array(z.object({ key: z.string(), label: z.string(), value: z.string() })),
  /** By how much the churn risk beats the naive rule, or that it does not; empty without losses. */
  comparison: z.string(),
  /** When it was counted. */
  countedOn: z.string(),
  /** Newest first; at most `shown` of all. */
  rows: z.array(row),
  /** Such as "The latest 100 of 240"; empty where all are there. */
  range: z.string(),
  reasons: z.array(
    z.object({
      code: z.string(),
      label: z.string(),
      lost: z.string(),
      kept: z.string(),
      strength: z.string(),
      verdict: tag,
    }),
  ),
  traits: z.array(
    z.object({ trait: z.string(), label: z.string(), lost: z.string(), kept: z.string() }),
  ),
  words: z.record(z.enum(lossesWords), z.string()),
});

export type LossesReply = z.infer<typeof lossesReply>;
export type LostCompanyRow = z.infer<typeof row>;
