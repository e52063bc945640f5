import { z } from 'zod';
import { tag } from './tag.ts';

export const driversWords = [
  'title',
  'portfolio',
  'intro',
  'caution',
  'chart',
  'numbers',
  'point',
  'connection',
  'strength',
  'slope',
  'people',
] as const;

/** Which points of the health radar go with recommendation, across all companies. */
export const driversReply = z.object({
  language: z.string(),
  /** `waiting`: the first night is yet to come; `few`: no point has answers of enough people. */
  state: z.enum(['waiting', 'few', 'rows']),
  /** What stands in place of rows; empty with them. */
  empty: z.object({ title: z.string(), text: z.string() }),
  /** When, and over how many companies it was counted. */
  countedOn: z.string(),
  /** The strongest first. */
  rows: z.array(
    z.object({
      pointId: z.string(),
      label: z.string(),
      connection: tag,
      /** The correlation and where it may lie, such as "0.62 (0.45 to 0.75)"; `--` if unknown. */
      strength: z.string(),
      /** How much the recommendation (0–10) rises with ten points of 0–100, to draw and to read. */
      slope: z.object({ value: z.number().nullable(), text: z.string() }),
      people: z.string(),
    }),
  ),
  words: z.record(z.enum(driversWords), z.string()),
});

export type DriversReply = z.infer<typeof driversReply>;
