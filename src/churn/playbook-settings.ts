import { z } from 'zod';
import { riskCodes } from './risk-strengths.ts';
import type { RiskCode } from './risk-strengths.ts';

/** Long enough for what to do, whom to call and what to ask. */
const PLAYBOOK_LENGTH = 600;

/** A portal's own playbooks by reason, a step a line; where it is empty, the usual one is shown. */
export type PlaybookSettings = Readonly<Record<RiskCode, string>>;

export const noPlaybooks = Object.fromEntries(
  riskCodes.map((code) => [code, '']),
) as PlaybookSettings;

export const playbookSettings: z.ZodType<PlaybookSettings> = z
  .partialRecord(z.enum(riskCodes), z.string().trim().max(PLAYBOOK_LENGTH))
  .transform((given) => ({ ...noPlaybooks, ...given }))
  .default(noPlaybooks);
