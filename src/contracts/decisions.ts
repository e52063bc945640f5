import { z } from 'zod';
import { requestId } from './request-id.ts';
import { tag } from './tag.ts';

const choice = z.enum(['now', 'later', 'no']);

/** What is done about one gap. */
export const decisionBody = z.object({
  requestId,
  pointId: z.string().min(1).max(100),
  choice,
  /** The id of an owner in HubSpot, or nothing. */
  ownerId: z.string().regex(/^[0-9]{0,20}$/),
  /** `YYYY-MM-DD`, or nothing. */
  dueOn: z.union([z.literal(''), z.iso.date()]),
  wantsTask: z.boolean(),
});

export type DecisionBody = z.input<typeof decisionBody>;

export const decisionReply = z.object({ waveId: z.string(), pointId: z.string() });

export type DecisionReply = z.infer<typeof decisionReply>;

/** Every fixed word of the section; the backend fills all of them. */
export const decisionWords = [
  'title',
  'decide',
  'change',
  'modalText',
  'choice',
  'owner',
  'due',
  'task',
  'taskHint',
  'save',
  'saved',
  'failed',
  'outcomes',
  'point',
  'decided',
  'before',
  'after',
  'people',
] as const;

const option = z.object({ value: z.string(), label: z.string() });

/** What was decided about the gaps of the newest closed survey, and what came of the decisions before. */
export const decisionsCard = z.object({
  waveId: z.string(),
  /** Such as "2 of 4 gaps decided". */
  share: z.string(),
  gaps: z.array(
    z.object({
      pointId: z.string(),
      label: z.string(),
      numbers: z.string(),
      /** Null as long as nobody has decided. */
      decision: tag.nullable(),
      /** Who does it until when, in words; `''` where neither is said. */
      plan: z.string(),
      /** As it is stored, to be changed. */
      choice: z.union([z.literal(''), choice]),
      ownerId: z.string(),
      dueOn: z.string(),
      wantsTask: z.boolean(),
    }),
  ),
  choices: z.array(option),
  /** The first leaves it open; its value is empty. */
  owners: z.array(option),
  /** About the survey before; what may not be told is `--`. */
  outcomes: z.array(
    z.object({
      pointId: z.string(),
      label: z.string(),
      decided: z.string(),
      before: z.string(),
      after: z.string(),
      people: z.string(),
    }),
  ),
  words: z.record(z.enum(decisionWords), z.string()),
});

export type DecisionsCard = z.infer<typeof decisionsCard>;
