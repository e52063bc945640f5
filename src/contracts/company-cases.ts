import { z } from 'zod';
import { tag } from './tag.ts';

/** The fixed words around follow-ups on the company card. */
export const caseWords = [
  'followUps',
  'due',
  'takeCase',
  'caseTaken',
  'answerCase',
  'answerCaseTitle',
  'answerCaseText',
  'answerCaseOutcome',
  'caseAnswered',
  'closeCase',
  'closeCaseTitle',
  'closeCaseOutcome',
  'closeCaseHint',
  'closeCaseFailed',
  'caseClosed',
  'motive',
  'motiveUnknown',
  'askAgain',
  'askAgainIn',
  'remeasures',
  'cancelRemeasure',
  'cancelRemeasureText',
  'remeasureCancelled',
] as const;

/** A follow-up that is not closed. */
export const followUp = z.object({
  caseId: z.string(),
  reason: z.string(),
  /** What it is about: the churn risk, or an answer. */
  kind: z.string().default(''),
  /** Open, taken, answered or overdue, in a word. */
  state: tag,
  /** The day, such as "5 December 2026". */
  due: z.string(),
  /** Such as "Owner: Ida Holm"; empty when the name is not known. */
  owner: z.string(),
  /** What has happened so far, in a sentence; empty for nothing. */
  progress: z.string().default(''),
  canTake: z.boolean().default(false),
  canAnswer: z.boolean().default(false),
  /** What was said before, to go on writing. */
  outcome: z.string().default(''),
  /** Empty where nobody has said it. */
  motive: z.enum(['help', 'steam', '']).default(''),
});

const option = z.object({ value: z.string(), label: z.string() });

/** What goes with closing a follow-up, and what came of it. */
export const followUpChoices = z.object({
  motives: z.array(option),
  /** What can be asked about again; null where nothing can. */
  remeasure: z
    .object({
      waveId: z.string(),
      /** The red points of that survey, the weightiest first. */
      points: z.array(option.extend({ reason: z.string() })),
      days: z.array(option),
      /** Who is asked, and what holds them back. */
      text: z.string(),
    })
    .nullable(),
  /** Planned and done ones, newest first. */
  remeasures: z.array(
    z.object({
      caseId: z.string(),
      state: tag,
      /** When it is sent, or what came of it. */
      text: z.string(),
      canCancel: z.boolean(),
    }),
  ),
});
