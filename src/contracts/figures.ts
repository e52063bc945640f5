import { z } from 'zod';

/** The heads of the table and the titles above it. */
export const figuresWords = [
  'title',
  'portfolio',
  'intro',
  'period',
  'formulas',
  'segments',
  'segment',
  'customers',
] as const;

const figure = z.object({
  key: z.string(),
  label: z.string(),
  /** `--` where nothing can be said. */
  value: z.string(),
  /** What the figure is, its formula, and the numbers in it. */
  formula: z.string(),
  /** How many companies stand behind it, or why there is no figure and what to do. */
  counted: z.string(),
});

const period = z.object({
  key: z.string(),
  /** Such as "December 2025 – November 2026". */
  label: z.string(),
  figures: z.array(figure),
  /** The largest first, by customers; values in the order of `figures`. */
  segments: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      customers: z.string(),
      values: z.array(z.string()),
    }),
  ),
});

/** What customers bring, how long they stay and what they say, by period and segment. */
export const figuresReply = z.object({
  language: z.string(),
  /** `waiting`: the first night is yet to come; `none`: no company is known as a customer. */
  state: z.enum(['waiting', 'none', 'rows']),
  /** What stands in place of figures; empty with them. */
  empty: z.object({ title: z.string(), text: z.string() }),
  /** When it was counted. */
  countedOn: z.string(),
  periods: z.array(period),
  words: z.record(z.enum(figuresWords), z.string()),
});

export type FiguresReply = z.infer<typeof figuresReply>;
