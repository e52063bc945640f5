import { z } from 'zod';
import { nextStep } from './next-step.ts';
import { tag } from './tag.ts';

/** Every fixed word on the company's side card. */
export const companySummaryWords = [
  'health',
  'risk',
  'latestRadar',
  'nextStep',
  'noScores',
] as const;

/** A company at a glance, beside any of its record's tabs. */
export const companySummary = z.object({
  company: z.object({ companyId: z.string(), name: z.string() }),
  language: z.string(),
  /** Null as long as no wave of the health radar has scores to show. */
  health: z
    .object({
      /** 0–100, null when there is too little or too old data. */
      score: z.number().int().nullable(),
      band: tag,
      /** Against the previous wave; empty without one. */
      change: z.string(),
    })
    .nullable(),
  risk: z.object({
    level: tag,
    /** The strongest one; empty when there is none. */
    reason: z.string(),
  }),
  wave: z
    .object({
      status: tag,
      /** Such as "Closes on 5 December 2026". */
      timing: z.string(),
      /** Such as "5 of 7 have answered"; empty while telling it could give somebody away. */
      answers: z.string(),
    })
    .nullable(),
  nextStep,
  words: z.record(z.enum(companySummaryWords), z.string()),
});

export type CompanySummary = z.infer<typeof companySummary>;
