import { z } from 'zod';

/** What the customer's people wrote, no more of it than the survey's mode lets anybody see. */
export const cardVoices = z.object({
  items: z.array(
    z.object({
      /** The measuring point that it is about, or what was asked. */
      about: z.string(),
      /** What was asked about the point; empty where `about` says it. */
      question: z.string(),
      text: z.string(),
      /** Empty wherever nobody is to know. */
      name: z.string(),
    }),
  ),
  /** How many more there are; empty where all are shown. */
  more: z.string(),
  /** Why something is not shown, one sentence each. */
  notes: z.array(z.string()),
});
