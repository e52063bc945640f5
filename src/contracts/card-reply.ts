import { z } from 'zod';

/**
 * What every route under `/api/cards/v1/` answers. Expected errors travel with status 200, because
 * HubSpot's proxy hides the body of any other.
 */
export const cardError = z.object({
  code: z.string(),
  /** What happened and what it means. */
  message: z.string(),
  /** What to do. */
  action: z.string(),
  /** What is wrong where in a form, by the path of the field such as `points.2.label.en`. */
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});

export type CardError = z.infer<typeof cardError>;

export type CardReply<Data> = { ok: true; data: Data } | { ok: false; error: CardError };

/** The schema of a reply that carries `data` when all went well. */
export function cardReply<Schema extends z.ZodType>(data: Schema) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), data }),
    z.object({ ok: z.literal(false), error: cardError }),
  ]);
}
