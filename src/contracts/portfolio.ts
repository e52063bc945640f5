import { z } from 'zod';
import { tag } from './tag.ts';

const sort = z.enum([
  ...['risk', 'health', 'company', 'gap', 'consensus', 'lastWave', 'nextWave'],
  ...['value', 'silence'],
] as const);
/** As the account spells it. */
const facet = z
  .string()
  .max(200)
  // PostgreSQL takes no NUL.
  .transform((value) => value.replaceAll('\0', ''))
  .optional();
const direction = z.enum(['ascending', 'descending']);
const riskLevel = z.enum(['critical', 'high', 'medium', 'low', 'none', 'unknown']);
const health = z.enum(['at_risk', 'watch', 'healthy', 'no_data']);

/** What the query string says of the list; all of it may be missing. */
export const portfolioQuery = z.object({
  sort: sort.default('risk'),
  direction: direction.default('descending'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  /** Levels with commas between them. */
  risk: z
    .string()
    .max(100)
    .transform((levels) => levels.split(','))
    .pipe(z.array(riskLevel))
    .default([]),
  /** `no_data`: without a health score. */
  health: health.optional(),
  /** The id of an owner in HubSpot. */
  owner: z
    .string()
    .regex(/^[0-9]{1,20}$/)
    .optional(),
  segment: facet,
  industry: facet,
  country: facet,
  search: z
    .string()
    .max(100)
    // PostgreSQL takes no NUL.
    .transform((name) => name.replaceAll('\0', '').trim())
    .default(''),
});

/** The heads of the table, the labels of the filters and what stands in place of rows. */
export const portfolioWords = [
  'title',
  'lostCustomers',
  'drivers',
  'customerFigures',
  'trends',
  'promoters',
  'companies',
  'company',
  'risk',
  'health',
  'gap',
  'consensus',
  'lastWave',
  'nextWave',
  'value',
  'silence',
  'segment',
  'industry',
  'country',
  'exportCsv',
  'owner',
  'search',
  'clear',
  'loading',
  'emptyTitle',
  'emptyText',
  'noMatchTitle',
  'noMatchText',
] as const;

const option = z.object({ value: z.string(), label: z.string() });

const row = z.object({
  companyId: z.string(),
  name: z.string(),
  /** Of the record in HubSpot. */
  url: z.string(),
  risk: tag,
  health: z.object({
    band: tag,
    /** Such as "61"; empty without one. */
    score: z.string(),
    /** Such as "−8 since last time"; empty without one. */
    change: z.string(),
  }),
  gap: z.string(),
  consensus: z.string(),
  lastWave: z.object({
    on: z.string(),
    /** Such as "5 of 7 answered"; empty before the first wave. */
    answered: z.string(),
  }),
  nextWave: z.string(),
  /** In the account's currency. */
  value: z.string(),
  /** Such as "41 days". */
  silence: z.string(),
  /** Owner and segment, as far as they are known; may be empty. */
  about: z.string(),
});

const figure = z.object({ key: z.string(), label: z.string(), value: z.string() });

/** A page of the portfolio, worded: what is not known is `--`. */
export const portfolioReply = z.object({
  language: z.string(),
  /** Of all companies, whatever the filter. */
  figures: z.array(figure),
  /** How well the own side works, of all companies as well. */
  work: z.array(figure),
  /**
   * The first option of each but `risk` leaves nothing out; its value is empty. No options where no
   * company has a value.
   */
  filters: z.object({
    risk: z.array(option),
    health: z.array(option),
    owner: z.array(option),
    segment: z.array(option),
    industry: z.array(option),
    country: z.array(option),
  }),
  /** Where the browser fetches all rows of the filter as a file, for a quarter of an hour. */
  exportUrl: z.string(),
  /** `empty`: the portal has no company yet; `no_match`: none fits the filter. */
  state: z.enum(['rows', 'no_match', 'empty']),
  /** As it was answered: a page beyond the end is the last one. */
  sort,
  direction,
  page: z.number().int(),
  pageCount: z.number().int(),
  /** Such as "26–50 of 1,204"; empty without rows. */
  range: z.string(),
  rows: z.array(row),
  words: z.record(z.enum(portfolioWords), z.string()),
});

export type PortfolioReply = z.infer<typeof portfolioReply>;
export type PortfolioRow = z.infer<typeof row>;
export type PortfolioSortName = z.infer<typeof sort>;
export type SortDirection = z.infer<typeof direction>;
