import { z } from 'zod';
import type { FetchRequest } from './shapes.ts';

/** What the page passes on of a call of `hubspot.fetch`. */
export const fetchRequest: z.ZodType<FetchRequest> = z.object({
  url: z.string(),
  method: z.string().optional(),
  body: z.unknown().optional(),
  timeout: z.number().positive().optional(),
  headers: z.record(z.string(), z.string()).optional(),
});
