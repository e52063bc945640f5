import { z } from 'zod';
import { tag } from './tag.ts';

const step = z.enum(['ask', 'would', 'did', 'won']);

export const promotersQuery = z.object({
  step: step.default('ask'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});

export const promotersWords = [
  'title',
  'portfolio',
  'intro',
  'campaign',
  'step',
  'people',
  'person',
  'company',
  'state',
  'answered',
  'deals',
  'asking',
] as const;

/** Who recommends the portal, worded: what is not known is `--`. Only people who answered by name. */
export const promotersReply = z.object({
  language: z.string(),
  /** `none`: nobody on any step; `empty`: nobody on this one. */
  state: z.enum(['rows', 'empty', 'none']),
  empty: z.object({ title: z.string(), text: z.string() }),
  figures: z.array(z.object({ key: z.string(), label: z.string(), value: z.string() })),
  /** Why no deal is counted; `''` where they are. */
  dealsHint: z.string(),
  step,
  steps: z.array(z.object({ value: step, label: z.string() })),
  page: z.number().int(),
  pageCount: z.number().int(),
  rows: z.array(
    z.object({
      contactId: z.string(),
      name: z.string(),
      /** Of the records in HubSpot; a company may not be known. */
      url: z.string(),
      company: z.object({ name: z.string(), url: z.string() }).nullable(),
      state: tag.nullable(),
      answered: z.string(),
      deals: z.string(),
      /** Whether the person may be asked now, or why not. */
      asking: tag,
    }),
  ),
  words: z.record(z.enum(promotersWords), z.string()),
});

export type PromotersReply = z.infer<typeof promotersReply>;
export type PromoterStepName = z.infer<typeof step>;
