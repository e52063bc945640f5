import { z } from 'zod';
import { waitingColleague } from './colleague.ts';
import { caseWords, followUp, followUpChoices } from './company-cases.ts';
import { companyRisk } from './company-risk.ts';

import { companyScores, historyRow } from './company-scores.ts';
import { decisionsCard } from './decisions.ts';
import { latestWave, waveWords } from './company-wave.ts';
import { nextStep } from './next-step.ts';
import { secondRound } from './second-round.ts';
import { cardVoices } from './voices.ts';
import { companyReport } from './report.ts';
import { sharedReportCard } from './shared-report.ts';

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
  'overview',
  'health',
  /** Above the number: from where to where it goes. */
  'healthScale',
  'provisional',
  'provisionalText',
  'thinData',
  'emptyTitle',
  'emptyText',
  'nextStep',
  /** Title over a refusal of HubSpot's. */
  'writeProblem',
  /** Place: message, HubSpot's own words. */
  'hubspotMessage',
  'risk',
  'figuresExplained',
  'priorities',
  'warnings',
  'radarPicture',
  /** Label of the choice which wave lies behind today's. */
  'compareWith',
  'points',
  'point',
  'customer',
  'customerNow',
  'customerDesired',
  'vendorNow',
  'vendorDesired',
  'gap',
  'consensus',
  'action',
  'fell',
  /** Header of what has changed since the wave that is compared with. */
  'moved',
  /** Place: date. */
  'changeSince',
  /** Place: value, what is desired. */
  'wanted',
  /** Place: value, how far people agree. */
  'agreement',
  /** Place: value, what it was then. */
  'was',
  'history',
  'historyEmpty',
  'date',
  'healthOverTime',
  'playbook',
  'riskHistory',
  'riskHistoryEmpty',
  'level',
  'reasons',
  'snooze',
  'snoozeTitle',
  'snoozeText',
  'snoozeReason',
  'snoozeUntil',
  'snoozeNow',
  'snoozeFailed',
  'snoozeDone',
  'snoozed',
  'endSnooze',
  'snoozeEnded',
  'inTheirWords',
  'askWhy',
  'askWhyText',
  'askWhyTitle',
  'askWhyPoints',
  'askWhyNow',
  'askWhyDone',
  'stopAsking',
  'stopAskingText',
  'stoppedAsking',
  'colleagues',
  'colleaguesText',
  'approve',
  'approveTitle',
  'approveText',
  'approved',
  'decline',
  'declineTitle',
  'declineText',
  'declined',
  'stakeholders',
  'stakeholdersFailed',
  'cancel',
  'tryAgain',
] as const;

/** Everything that the company card shows, in one reply and in the user's language. */
export const companyCard = z.object({
  company: z.object({ companyId: z.string(), name: z.string() }),
  language: z.string(),
  /** Null as long as the properties on the record are those of the card, or on their way there. */
  writeProblem: writeProblem.nullable(),
  /** What was to be seen before the company left; null for one that has not. */
  loss: z
    .object({
      title: z.string(),
      facts: z.array(z.object({ key: z.string(), label: z.string(), value: z.string() })),
    })
    .nullable()
    .default(null),
  /** Said loudly while the portal is in test mode; null otherwise. */
  testMode: z.object({ title: z.string(), text: z.string() }).nullable().default(null),
  /** Null as long as no wave of the health radar has scores to show. */
  scores: companyScores.nullable(),
  /** Why the newest wave's scores are kept back; empty where they are not. */
  scoresHidden: z.string().default(''),
  nextStep: nextStep.nullable().default(null),
  risk: companyRisk,
  /** Follow-ups that are not closed, the most urgent first. */
  followUps: z.array(followUp).default([]),
  /** What goes with closing one; null in replies of older versions. */
  followUpChoices: followUpChoices.nullable().default(null),
  wave: latestWave.nullable(),
  /** When the company is asked again by itself, or why not; empty where it never is. */
  nextWave: z.string().default(''),
  /** Of the newest wave of the health radar that has closed; null as long as there is none. */
  report: companyReport.nullable().default(null),
  /** The customer's version of that report; null where there is nothing to tell. */
  sharedReport: sharedReportCard.nullable().default(null),
  /** What is done about the gaps of that survey; null where there are none. */
  decisions: decisionsCard.nullable().default(null),
  /** Closed waves of the health radar, newest first. */
  history: z.array(historyRow).default([]),
  /** What the people of the shown survey wrote; null without one. */
  voices: cardVoices.nullable().default(null),
  /** Asking them why; null where there is nothing to ask. */
  secondRound: secondRound.nullable().default(null),
  /** Suggested by respondents, waiting for a decision. */
  colleagues: z.array(waitingColleague).default([]),
  /** Every fixed word on the card and in its panel, by key, in the user's language. */
  words: z.record(z.enum([...companyCardWords, ...caseWords, ...waveWords]), z.string()),
});

export type CompanyCard = z.infer<typeof companyCard>;
