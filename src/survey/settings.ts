import { z } from 'zod';
import { LANGUAGES } from '../texts/language.ts';
import { scoringSettingsSchema } from './scoring-settings-schema.ts';

/**
 * What an admin of a portal can set. Stored in versions: a wave and its snapshots keep the version
 * they were made with.
 */
export const portalSettings = z.object({
  /** Language of the property texts and of respondents whose own is unknown. */
  language: z.enum(LANGUAGES).default('en'),
  /** The one radar that feeds health, gap, consensus and churn risk. */
  healthRadarId: z.string().default('customer-relationship'),
  /** Days of rest between two invitations of one contact, 0–730. */
  contactRestDays: z.number().int().min(0).max(730).default(90),
  /** The same radar may be repeated earlier, but never before this many days, 0–730. */
  repeatFloorDays: z.number().int().min(0).max(730).default(30),
  /** Days that a wave stays open when the launch doesn't say, 1–90. */
  openDays: z.number().int().min(1).max(90).default(14),
  /** `person`: role weights as they are; `balanced`: each answering group counts equally. */
  groupMode: z.enum(['person', 'balanced']).default('person'),
  /** Company property that holds the renewal date, empty when there is none. */
  renewalProperty: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$|^$/)
    .default(''),
  /** Weights, bands and thresholds of the formulas. */
  scoring: scoringSettingsSchema,
});

export type PortalSettings = z.infer<typeof portalSettings>;

export const defaultPortalSettings: PortalSettings = portalSettings.parse({});
