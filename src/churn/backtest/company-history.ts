import { z } from 'zod';
import { riskCodes } from '../risk-strengths.ts';

const date = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], 'This is not an ISO date.')
  .transform((text) => new Date(text));

const maybeDate = date.nullish().transform((given) => given ?? null);

const item = z.object({
  type: z.enum(riskCodes),
  at: date,
  until: maybeDate,
  ongoing: z
    .boolean()
    .nullish()
    .transform((given) => given ?? false),
});

const wave = z.object({
  at: date,
  /** Likelihood to recommend, one number per answer; null where somebody left it out. */
  ltr: z
    .array(z.number().min(0).max(10).nullable())
    .nullish()
    .transform((given) => (given ?? []).filter((answer) => answer !== null)),
  /** 0–100. */
  health: z
    .number()
    .min(0)
    .max(100)
    .nullish()
    .transform((given) => given ?? null),
});

const usage = z.object({ at: date, value: z.number() });

/**
 * What is known of one company from its first day as a customer until it left, or until now. One
 * line of the file that `npm run backtest` reads.
 */
export const companyHistorySchema = z
  .object({
    id: z.union([z.string().min(1), z.number()]).transform(String),
    customerFrom: date,
    /** Null for a company that is still a customer. */
    lostAt: maybeDate,
    renewalAt: maybeDate,
    items: listOf(item),
    waves: listOf(wave),
    usage: listOf(usage),
  })
  .refine(({ customerFrom, lostAt }) => lostAt === null || lostAt >= customerFrom, {
    path: ['lostAt'],
    message: 'This lies before customerFrom.',
  });

export type CompanyHistory = z.output<typeof companyHistorySchema>;

/** A list that may be left out, in the order of time. */
function listOf<Value extends { readonly at: Date }, Given>(entry: z.ZodType<Value, Given>) {
  return z
    .array(entry)
    .nullish()
    .transform((given) => (given ?? []).sort((a, b) => a.at.getTime() - b.at.getTime()));
}
