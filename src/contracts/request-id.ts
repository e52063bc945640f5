import { z } from 'zod';

/**
 * Names one attempt, so that it can be repeated: HubSpot's fetch retries once by itself. Plain
 * characters only, because it is looked up in the database.
 */
export const requestId = z
  .string()
  .regex(/^[\w.:-]{8,100}$/, 'must have 8 to 100 letters and digits');
