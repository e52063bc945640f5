import { z } from 'zod';
import { tag } from './tag.ts';

/** Every fixed word on the contact's card. */
export const contactCardWords = ['said', 'nothingSaid', 'lowest', 'asking', 'neverAsked'] as const;

/** A line with its name, ready to show. */
const line = z.object({ label: z.string(), value: z.string() });

/** What is known of one contact. What they said comes from named waves alone. */
export const contactCard = z.object({
  contact: z.object({ contactId: z.string() }),
  language: z.string(),
  /** Whether they recommend us, in words; null where nobody may know. */
  promoter: z.object({ state: tag, text: z.string() }).nullable(),
  /** Null where they have not answered under their name. */
  said: z
    .object({
      /** Such as "Customer relationship, 3 November 2026". */
      source: z.string(),
      lines: z.array(line),
      /** Their lowest ratings, such as "Openness: 3 of 10". */
      lowest: z.array(line),
    })
    .nullable(),
  /** Group and role, last asked, rest, invitation: what there is to say, in this order. */
  facts: z.array(line),
  /** What keeps surveys from reaching them. */
  obstacles: z.array(z.object({ text: z.string(), tone: tag.shape.tone })),
  words: z.record(z.enum(contactCardWords), z.string()),
});

export type ContactCard = z.infer<typeof contactCard>;
