import { z } from 'zod';

/** Colour of a tag; the word beside it says the same. */
export const tone = z.enum(['good', 'watch', 'bad', 'neutral']);

/** A state in a word with its colour, in the user's language. */
export const tag = z.object({ text: z.string(), tone });

export type Tag = z.infer<typeof tag>;
