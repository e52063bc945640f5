import { z } from 'zod';
import { tag } from './tag.ts';

/** Settings that are not saved yet; one that is left out stays as it is. */
export const previewSettingsBody = z.object({ settings: z.record(z.string(), z.unknown()) });

const counts = z.object({ before: z.number().int(), after: z.number().int() });
const shift = z.object({ before: tag, after: tag });

/** Fixed words around the preview, in the user's language. */
export const settingsPreviewWords = [
  'title',
  'company',
  'health',
  'risk',
  'before',
  'after',
] as const;

/** What other weights and thresholds would change on real companies. */
export const settingsPreview = z.object({
  /** Companies that were looked at, of all that have scores. */
  looked: z.number().int(),
  total: z.number().int(),
  /** Which companies these numbers are about, in a sentence. */
  scope: z.string(),
  /** How many would change, in a sentence. */
  summary: z.string(),
  /** When the numbers would count. */
  note: z.string(),
  /** Companies by health band, best first. */
  health: z.array(counts.extend({ tag })),
  /** Companies by risk level, lowest first. */
  risk: z.array(counts.extend({ tag })),
  /** How many of those looked at would change. */
  changed: z.number().int(),
  /** Up to 10 of them, the greatest change of risk first. */
  changes: z.array(
    z.object({
      companyId: z.string(),
      name: z.string(),
      /** Of the record in HubSpot. */
      url: z.string(),
      /** Null where it stays the same. */
      health: shift.nullable(),
      risk: shift.nullable(),
    }),
  ),
  words: z.record(z.enum(settingsPreviewWords), z.string()),
});

export type SettingsPreviewReply = z.infer<typeof settingsPreview>;
