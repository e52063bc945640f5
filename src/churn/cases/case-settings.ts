import { z } from 'zod';

const address = z.union([z.literal(''), z.email().max(320)]);

/** Who owns follow-ups, until when, and who hears of those that are overdue. */
export const caseSettings = z.object({
  /** The customer ambassador where a company names none: the address of a HubSpot user. */
  ambassadorEmail: address.default(''),
  /** Who hears of overdue follow-ups: the address of a HubSpot user; the company's owner when empty. */
  escalateEmail: address.default(''),
  /** Working days until a follow-up should be closed, by its level, 1–30. */
  highDays: z.number().int().min(1).max(30).default(3),
  criticalDays: z.number().int().min(1).max(30).default(1),
});

export type CaseSettings = z.infer<typeof caseSettings>;

export const defaultCaseSettings: CaseSettings = caseSettings.parse({});
