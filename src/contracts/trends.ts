import { z } from 'zod';

const period = z.enum(['month', 'quarter']);

export const trendsQuery = z.object({ period: period.default('month') });

export const trendsWords = [
  'title',
  'portfolio',
  'intro',
  'period',
  'healthy',
  'gap',
  'surveys',
  'numbers',
  'thin',
] as const;

/** How the surveys of an account came out over time, worded: what is not known is `--`. */
export const trendsReply = z.object({
  language: z.string(),
  /** `none`: nothing was ever published; `thin`: too little for a line. */
  state: z.enum(['rows', 'thin', 'none']),
  empty: z.object({ title: z.string(), text: z.string() }),
  period,
  periods: z.array(z.object({ value: period, label: z.string() })),
  /** The oldest first. Numbers are drawn as they are: % and % of the scale. */
  points: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      healthy: z.number().nullable(),
      gap: z.number().nullable(),
      /** The same as words. */
      shown: z.object({ healthy: z.string(), gap: z.string(), surveys: z.string() }),
    }),
  ),
  words: z.record(z.enum(trendsWords), z.string()),
});

export type TrendsReply = z.infer<typeof trendsReply>;
export type TrendPeriodName = z.infer<typeof period>;
