import { z } from 'zod';
import { defaultRiskSettings } from './risk-settings.ts';
import type { RiskSettings } from './risk-settings.ts';
import { riskCodes } from './risk-strengths.ts';

const strength = z.number().min(0).max(100);
const score = z.number().int().min(0).max(100);
const days = z.number().int().min(0).max(365);

/** A code that the stored settings do not know yet has its own strength. */
const strengths = z
  .partialRecord(z.enum(riskCodes), strength)
  .transform((given) => ({ ...defaultRiskSettings.strengths, ...given }));

/** What an admin may change of the risk formula: ranges, and the rules between the numbers. */
export const riskSettingsSchema: z.ZodType<RiskSettings> = z
  .object({
    strengths,
    limits: z
      // From a level that everybody has nobody could fall.
      .object({ low: score.min(1), medium: score, high: score, critical: score })
      .refine(
        ({ low, medium, high, critical }) => low < medium && medium < high && high < critical,
        {
          message: 'The limits must rise from low over medium and high to critical.',
        },
      ),
    halfLifeDays: z.number().int().min(1).max(730),
    codeMinimum: strength,
    fallMargin: z.number().min(0).max(50),
    fallDays: days,
    renewalDays: days,
    minimumSources: z.number().int().min(1).max(10),
  })
  .default(defaultRiskSettings);
