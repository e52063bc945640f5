import { z } from 'zod';
import { requestId } from './request-id.ts';

/** Characters of a text that the team writes. */
export const LONGEST_SHARED = 1000;

const action = z
  .object({
    pointId: z.string().min(1).max(100),
    heard: z.string().trim().max(LONGEST_SHARED),
    doing: z.string().trim().max(LONGEST_SHARED),
    by: z.string().trim().max(120),
    /** `YYYY-MM-DD`, or nothing. */
    until: z.union([z.literal(''), z.iso.date()]),
  })
  // Without an action a point is left out, and so is what was heard about it.
  .refine(({ heard, doing }) => heard !== '' || doing === '', { path: ['heard'] });

/** Saves what the customer is to read, and shares it or takes it back. */
export const sharedReportBody = z.object({
  requestId,
  version: z.number().int().nonnegative(),
  isShared: z.boolean(),
  actions: z.array(action).min(1).max(3),
});

export type SharedReportBody = z.input<typeof sharedReportBody>;

export const sharedReportReply = z.object({
  waveId: z.string(),
  /** Where the customer reads it; `''` as long as it is a draft. */
  url: z.string(),
});

export type SharedReportReply = z.infer<typeof sharedReportReply>;

/** Every fixed word of the section; the backend fills all of them. */
export const sharedReportWords = [
  'title',
  'edit',
  'modalText',
  'heard',
  /** An action is promised, and not what it answers. */
  'heardMissing',
  'doing',
  'by',
  'until',
  'share',
  'shareHint',
  /** Nothing is promised yet. */
  'shareEmpty',
  'save',
  'saved',
  'failed',
  'open',
] as const;

/** The customer's version on the company card: every word is ready. */
export const sharedReportCard = z.object({
  waveId: z.string(),
  version: z.number(),
  isShared: z.boolean(),
  /** Draft, shared, or not written yet. */
  status: z.string(),
  /** `''` as long as it is a draft. */
  url: z.string(),
  actions: z.array(
    z.object({
      pointId: z.string(),
      label: z.string(),
      heard: z.string(),
      doing: z.string(),
      by: z.string(),
      until: z.string(),
      /** How many agree and how many have written, in words; `''` where nobody has. */
      replies: z.string(),
      comments: z.array(z.string()),
    }),
  ),
  longest: z.number(),
  words: z.record(z.enum(sharedReportWords), z.string()),
});

export type SharedReportCard = z.infer<typeof sharedReportCard>;
