import { z } from 'zod';
import { latestWave, waveWords } from './company-wave.ts';
import { tag } from './tag.ts';

/** A number with its name and one sentence that explains it. `value` is ready to show, `--` if unknown. */
const figure = z.object({ label: z.string(), value: z.string(), explain: z.string() });

const pointRow = z.object({
  id: z.string(),
  label: z.string(),
  dimension: z.string(),
  scale: z.object({ min: z.number(), max: z.number() }),
  /** Means in scale points; null when nobody answered or the mode hides them. */
  customerNow: z.number().nullable(),
  customerDesired: z.number().nullable(),
  vendorNow: z.number().nullable(),
  vendorDesired: z.number().nullable(),
  /** The same, ready to show in the user's locale. */
  text: z.object({
    customerNow: z.string(),
    customerDesired: z.string(),
    vendorNow: z.string(),
    vendorDesired: z.string(),
    gap: z.string(),
    consensus: z.string(),
  }),
  /** act, align first, maintain or clarify, in words. */
  action: tag,
  /** The point fell against the previous wave. */
  fell: z.boolean(),
});

/** HubSpot refused what the app last wrote to the company. */
const writeProblem = z.object({
  /** HubSpot's own words, in whatever language they came. */
  message: z.string(),
  /** When it was last tried, ISO 8601. */
  since: z.iso.datetime(),
  /** What happened, what it means and what to do, in the user's language. */
  text: z.string(),
});

/**
 * Every fixed word on the company card. The backend fills all of them in the user's language; the
 * card knows no other words. `{name}` in a text is a place that the card fills in; in an ICU
 * catalogue it stands in quotes, `'{name}'`, so that it is not taken for a value of the catalogue.
 */
export const companyCardWords = [
  'health',
  'provisional',
  'provisionalText',
  'thinData',
  'emptyTitle',
  'emptyText',
  /** Title over a refusal of HubSpot's. */
  'writeProblem',
  /** Place: message, HubSpot's own words. */
  'hubspotMessage',
  'risk',
  'figuresExplained',
  'radarPicture',
  'points',
  'point',
  'customerNow',
  'customerDesired',
  'vendorNow',
  'vendorDesired',
  'gap',
  'consensus',
  'action',
  'fell',
  'cancel',
  'tryAgain',
] as const;

/** Everything that the company card shows, in one reply and in the user's language. */
export const companyCard = z.object({
  company: z.object({ companyId: z.string(), name: z.string() }),
  language: z.string(),
  /** Null as long as the properties on the record are those of the card, or on their way there. */
  writeProblem: writeProblem.nullable(),
  /** Null as long as no wave of the health radar has scores to show. */
  scores: z
    .object({
      health: z.object({
        /** 0–100, null when there is too little or too old data. */
        score: z.number().int().nullable(),
        band: tag,
        /** Against the previous wave, such as "−8 since June"; empty without one. */
        change: z.string(),
        reasons: z.array(z.string()),
      }),
      /** The scores of a wave that is still open, marked so. */
      provisional: z.boolean(),
      /** Such as "Answers of 21 November 2026, 5 of 7 people". */
      source: z.string(),
      thinData: z.string(),
      figures: z.array(figure),
      points: z.array(pointRow),
    })
    .nullable(),
  risk: z.object({ level: tag, reasons: z.array(z.string()), since: z.string() }),
  wave: latestWave.nullable(),
  /** Every fixed word on the card and in its panel, by key, in the user's language. */
  words: z.record(z.enum([...companyCardWords, ...waveWords]), z.string()),
});

export type CompanyCard = z.infer<typeof companyCard>;
