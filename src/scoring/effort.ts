import type { Respondent } from './types.ts';

/** Ease as 0–100 from the role-weighted mean of 1–7, where 7 is very easy; null without answers. */
export function scoreEffort(customers: readonly Respondent[]): {
  effortScore: number | null;
  effortAnswers: number;
} {
  let weights = 0;
  let sum = 0;
  let effortAnswers = 0;
  for (const { effort, roleWeight } of customers) {
    if (effort == null) continue;
    effortAnswers++;
    weights += roleWeight;
    sum += roleWeight * effort;
  }
  return { effortScore: weights === 0 ? null : (100 * (sum / weights - 1)) / 6, effortAnswers };
}
