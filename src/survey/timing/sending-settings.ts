import { z } from 'zod';

const limit = (most: number) => z.number().int().min(0).max(most);

/** When mails leave, how many at once, and to whom they may go at all. */
export const sendingSettings = z
  .object({
    /** What is chosen for a launch unless somebody says otherwise. */
    start: z.enum(['office_hours', 'now']).default('office_hours'),
    /** Mails leave from this full hour on, 0–23, by the recipient's clock. */
    fromHour: z.number().int().min(0).max(23).default(9),
    /** No mail leaves from this full hour on, 1–24. */
    toHour: z.number().int().min(1).max(24).default(16),
    days: z.enum(['working', 'all']).default('working'),
    /** Mails of one wave in one hour, 0 for any number; whoever sends at once is not held back. */
    mostPerHour: limit(10_000).default(100),
    /** Mails of the whole portal in one minute, 0 for any number. */
    mostPerMinute: limit(10_000).default(0),
    /** Mails of the whole portal on one day by its own calendar, 0 for any number. */
    mostPerDay: limit(1_000_000).default(0),
    /** `required`: nobody is asked for whom HubSpot names no legal basis. */
    legalBasis: z.enum(['any', 'required']).default('any'),
    /** Number of the HubSpot subscription type that surveys belong to; 0 for none. */
    subscriptionId: limit(1_000_000_000_000).default(0),
  })
  .refine(({ fromHour, toHour }) => fromHour < toHour, {
    message: 'The office hours must end later than they begin.',
  });

export type SendingSettings = z.infer<typeof sendingSettings>;
