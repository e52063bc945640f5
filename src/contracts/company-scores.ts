import { z } from 'zod';
import { tag, tone } from './tag.ts';

/** A number with its name and one sentence that explains it. `value` is ready to show, `--` if unknown. */
const figure = z.object({ label: z.string(), value: z.string(), explain: z.string() });

const pointRow = z.object({
  id: z.string(),
  label: z.string(),
  dimension: z.string(),
  scale: z.object({ min: z.number(), max: z.number() }),
  /** Means in scale points; null when nobody answered or the mode hides them. */
  customerNow: z.number().nullable(),
  customerDesired: z.number().nullable(),
  vendorNow: z.number().nullable(),
  vendorDesired: z.number().nullable(),
  /** The same, ready to show in the user's locale. */
  text: z.object({
    customerNow: z.string(),
    customerDesired: z.string(),
    vendorNow: z.string(),
    vendorDesired: z.string(),
    gap: z.string(),
    consensus: z.string(),
  }),
  /** act, align first, maintain or clarify, in words. */
  action: tag,
  /** The point fell against the previous wave. */
  fell: z.boolean(),
});

/** What the customer said in a wave before, to lay over the picture. */
const earlierWave = z.object({
  waveId: z.string(),
  /** Such as "12 June 2026". */
  date: z.string(),
  /** Such as "Customer on 12 June 2026". */
  label: z.string(),
  /** By point id; a point that did not exist then, or is hidden, is not there. */
  points: z.record(
    z.string(),
    z.object({
      /** Mean in scale points. */
      customerNow: z.number(),
      text: z.string(),
      /** From then to now, such as "+0.4"; `--` when today's value is not known. */
      change: z.string(),
    }),
  ),
});

/** What to take up first, at most three. */
const priority = z.object({
  pointId: z.string(),
  label: z.string(),
  action: tag,
  /** Such as "Today 6.2, wanted 8.7". */
  numbers: z.string(),
  /** One sentence on what to do. */
  advice: z.string(),
});

/** The scores of the newest wave that has any. */
export const companyScores = z.object({
  health: z.object({
    /** 0–100, null when there is too little or too old data. */
    score: z.number().int().nullable(),
    band: tag,
    /** Against the previous wave, such as "−8 since June"; empty without one. */
    change: z.string(),
    reasons: z.array(z.string()),
    /** Beside the portal's other companies, such as "Healthier than 64% of your 34 companies". */
    standings: z.array(z.string()).default([]),
  }),
  /** The scores of a wave that is still open, marked so. */
  provisional: z.boolean(),
  /** Such as "Answers of 21 November 2026, 5 of 7 people". */
  source: z.string(),
  /** Why few answers carry little; empty where there are enough. */
  thinData: z.string(),
  figures: z.array(figure),
  points: z.array(pointRow),
  priorities: z.array(priority).default([]),
  /** What could go wrong soon, each in one sentence, the worst first. */
  warnings: z.array(z.object({ code: z.string(), text: z.string(), tone })).default([]),
  /** At most four, newest first. */
  earlier: z.array(earlierWave).default([]),
});

/** One closed wave of the same radar, as a row. */
export const historyRow = z.object({
  waveId: z.string(),
  date: z.string(),
  answers: z.string(),
  /** 0–100, null when there was too little data. */
  healthScore: z.number().int().nullable(),
  health: z.string(),
  band: tag,
  gap: z.string(),
  consensus: z.string(),
});
