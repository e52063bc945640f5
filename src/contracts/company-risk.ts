import { z } from 'zod';
import { tag } from './tag.ts';

/** A reason of the churn risk in words. */
const reason = z.object({ code: z.string(), text: z.string() });

/** What a reason stands on, in words, and where to look. */
const evidence = z.object({
  text: z.string(),
  /** The record that shows it; empty when there is none of its own. */
  url: z.string(),
  /** What the link says. */
  link: z.string(),
});

/** A reason with what it stands on and what to do about it. */
const reasonDetail = reason.extend({
  evidence: z.array(evidence),
  /** Such as whom to call and what to ask. */
  steps: z.array(z.string()),
});

/** How the risk was from a moment on, and why. */
const riskTurn = z.object({
  date: z.string(),
  level: tag,
  /** Each reason with its evidence as it was then, which may be empty. */
  reasons: z.array(z.object({ text: z.string(), evidence: z.string() })),
});

/** A company's churn risk, and what somebody has put aside. */
export const companyRisk = z.object({
  level: tag,
  reasons: z.array(z.string()),
  since: z.string(),
  /** The same reasons with evidence and playbook. */
  details: z.array(reasonDetail).default([]),
  /** Each change of level or reasons, the newest first. */
  history: z.array(riskTurn).default([]),
  /** The reasons that may be put aside; none when there are none. */
  snoozable: z.array(reason).default([]),
  /** Those that are; `until` such as "Until 5 December 2026". */
  snoozed: z.array(reason.extend({ until: z.string() })).default([]),
  /** The days that may be chosen, `YYYY-MM-DD` in the portal's time zone. */
  snoozeDays: z.object({ first: z.iso.date(), last: z.iso.date() }).nullable().default(null),
});
