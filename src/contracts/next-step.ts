import { z } from 'zod';
import { tone } from './tag.ts';

/** The one thing to do next, in a sentence. */
export const nextStep = z.object({ code: z.string(), text: z.string(), tone });

export type NextStepView = z.infer<typeof nextStep>;
