import { z } from 'zod';
import { defaultScoringSettings } from '../scoring/settings.ts';
import type { ScoringSettings } from '../scoring/settings.ts';

const percent = z.number().min(0).max(100);
const share = z.number().min(0).max(1);
const weight = z.number().min(0).max(1);
const days = z.number().int().min(0).max(3650);

/** What an admin may change of the formulas: ranges, and the rules between the numbers. */
export const scoringSettingsSchema: z.ZodType<ScoringSettings> = z
  .object({
    healthWeights: z
      .object({
        perception: weight,
        gap_closure: weight,
        ltr: weight,
        effort: weight,
        consensus: weight,
        recommended: weight,
        commercial: weight,
        usage: weight,
        engagement: weight,
      })
      .refine((weights) => Math.abs(sum(Object.values(weights)) - 1) < 1e-6, {
        message: 'The weights of the health components must add up to 1.',
      }),
    healthBands: z
      .object({ healthy: percent, watch: percent, upgradeMargin: z.number().min(0).max(20) })
      .refine((bands) => bands.watch < bands.healthy, {
        message: 'The limit of "watch" must lie below the limit of "healthy".',
      }),
    caps: z.object({ decisionMakerDetractor: percent, cancellationNotice: percent }),
    staleness: z
      .object({ freshDays: days, halfLifeDays: days.min(1), expiryDays: days })
      .refine((staleness) => staleness.freshDays < staleness.expiryDays, {
        message: 'Answers must expire later than they stop being fresh.',
      }),
    minimumDataWeight: share,
    minimumBehaviourWeight: share,
    consensusBands: z
      .object({ aligned: percent, mostlyAligned: percent, mixed: percent })
      .refine((bands) => bands.mixed < bands.mostlyAligned && bands.mostlyAligned < bands.aligned, {
        message: 'The consensus limits must rise from mixed over mostly aligned to aligned.',
      }),
    actions: z.object({ gap: percent, consensus: percent }),
    loyalty: z.object({ attitude: percent, behaviour: percent }),
    decisionMakerWeight: z.number().min(0).max(10),
    promoterAccount: percent,
    confidenceBands: z
      .object({ high: percent, medium: percent })
      .refine((bands) => bands.medium < bands.high, {
        message: 'The limit of "medium" must lie below the limit of "high".',
      }),
    followups: z.object({ low: share, gap: share, most: z.number().int().min(0).max(10) }),
    discussion: z.object({ low: percent, gap: percent, consensus: percent, perceptionGap: share }),
    quality: z.object({
      minimumItems: z.number().int().min(2).max(100),
      secondsPerItem: z.number().min(0).max(60),
    }),
    noise: z.object({
      answerSd: share,
      retestReliability: share,
      minimumChange: share,
      minimumChangeOfOne: share,
      minimumChangeUnmatched: share,
      slowLeak: share,
    }),
    alerts: z.object({ step: share, quietDays: days }),
  })
  .default(defaultScoringSettings);

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
