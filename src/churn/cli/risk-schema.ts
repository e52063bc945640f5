import { z } from 'zod';
import { riskCodes } from '../risk-strengths.ts';

const date = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], 'This is not an ISO date.')
  .transform((text) => new Date(text));

const maybeDate = date.nullish().transform((given) => given ?? null);

const type = z.enum(riskCodes);

/** What a script hands over to be assessed: dates as ISO text. */
export const riskSchema = z.object({
  now: date,
  previous: z
    .object({
      level: z.enum(['unknown', 'none', 'low', 'medium', 'high', 'critical']),
      since: date,
      codes: z.array(z.string()),
    })
    .nullish()
    .transform((previous) => previous ?? null),
  items: z.array(
    z.object({ type, at: date, until: maybeDate, ongoing: z.boolean().default(false) }),
  ),
  renewalAt: maybeDate,
  sources: z.object({ publishedWave: z.boolean(), behaviour: z.number().int().min(0) }),
  snoozed: z.array(z.object({ type, until: date })).default([]),
});
