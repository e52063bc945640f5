import { z } from 'zod';
import { caseSettings, defaultCaseSettings } from '../churn/cases/case-settings.ts';
import { playbookSettings } from '../churn/playbook-settings.ts';
import { riskSettingsSchema } from '../churn/risk-settings-schema.ts';
import { signalSettingsSchema } from '../churn/signals/signal-settings.ts';
import { LANGUAGES } from '../texts/language.ts';
import { defaultGroupSettings, groupSettings } from './groups/group-settings.ts';
import { scoringSettingsSchema } from './scoring-settings-schema.ts';
import { sendingSettings } from './timing/sending-settings.ts';

const mode = z.enum(['named', 'confidential', 'anonymous']);

/** The internal name of a HubSpot property; empty when none is mapped. */
const mappedProperty = z
  .string()
  .max(100)
  .regex(/^[a-z][a-z0-9_]*$|^$/)
  .default('');

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
  /** Where a respondent's group and role weight come from. */
  groups: groupSettings.default(defaultGroupSettings),
  /** Company property that holds the renewal date. */
  renewalProperty: mappedProperty,
  /** Company property by which the portal divides its customers. */
  segmentProperty: mappedProperty,
  /** Company property with what a customer is worth, in the portal's currency; what its won deals add up to when empty. */
  valueProperty: mappedProperty,
  /** Company property with the day on which a company became a customer; its first won deal when empty. */
  customerSinceProperty: mappedProperty,
  /** Company property with the day on which a customer first got what it bought. */
  firstValueProperty: mappedProperty,
  /** What is left of a customer's revenue for the lifetime value, 1–100 %. */
  marginPercent: z.number().int().min(1).max(100).default(100),
  /** Company property with a number that tells how much the customer uses the product. */
  usageProperty: mappedProperty,
  /** Company property that tells since when a payment is overdue. */
  paymentProperty: mappedProperty,
  /** Company property that tells that, or from when, the customer has given notice. */
  noticeProperty: mappedProperty,
  /** Ticket property that tells complaints and notices; the ticket's category when empty. */
  ticketProperty: mappedProperty,
  /** Company property that tells whether a company is still a customer. */
  lostProperty: mappedProperty,
  /** Its value of a former customer; several with `;` between them. */
  lostValue: z.string().trim().max(200).default(''),
  /** Company property that names the customer ambassador, who owns its follow-ups: an owner's id. */
  ambassadorProperty: mappedProperty,
  /** Deal property that names the contact who referred the deal. */
  referrerProperty: mappedProperty,
  /** Who may see what of an answer: what a CSM may choose, and what is chosen unless they do. */
  modes: z
    .object({ allowed: z.array(mode).min(1).max(3), preset: mode })
    .refine(({ allowed, preset }) => allowed.includes(preset), {
      message: 'The preset mode must be one of the allowed ones.',
    })
    .default({ allowed: ['named', 'confidential', 'anonymous'], preset: 'named' }),
  /** Days between two waves to one company, whatever the radar, 0–730; the same radar waits for the floor only. */
  companyRestDays: z.number().int().min(0).max(730).default(0),
  /** Days after the launch on which everybody who has not answered is reminded; empty for never. */
  reminderDays: z
    .array(z.number().int().min(1).max(60))
    .max(5)
    .refine((days) => days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0)), {
      message: 'The days of the reminders must rise.',
    })
    .default([4, 9]),
  /** Days before the invitation on which customers hear that it will come, 0 for never. */
  headsUpDays: z.number().int().min(0).max(14).default(0),
  /** Days before the end on which everybody who is silent hears of it, 0 for never. */
  closingSoonDays: z.number().int().min(0).max(14).default(1),
  /** A mail of thanks after each answer; never in anonymous mode. */
  thanks: z.enum(['on', 'off']).default('off'),
  /** When a company that was asked before is asked again without anybody doing anything. */
  repeat: z
    .object({
      /** Months from one wave to the next; 0 for never. */
      months: z.union([0, 2, 3, 6, 7, 9, 12].map((months) => z.literal(months))),
      /** Days before the mapped renewal date, 0 for never. */
      daysBeforeRenewal: z.number().int().min(0).max(365),
    })
    .default({ months: 0, daysBeforeRenewal: 0 }),
  /** `on`: nobody is mailed; what is sent goes to the colleague who sends it, marked as a test. */
  testMode: z.enum(['on', 'off']).default('off'),
  /** How an invitation reaches a person. */
  delivery: z
    .object({
      /**
       * `mail`: Radar mails it; `hubspot`: HubSpot sends the portal's own e-mail; `link`: the contact
       * gets the link as a property, and a workflow mails it.
       */
      channel: z.enum(['mail', 'hubspot', 'link']),
      /** HubSpot's number of that e-mail; 0 for none. */
      emailId: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
      /** The name that mails come from; the CSM's own when empty. */
      senderName: z.string().trim().max(100),
      /** Where replies go; to the CSM when empty. */
      replyTo: z.union([z.literal(''), z.email().max(320)]),
    })
    .refine(({ channel, emailId }) => channel !== 'hubspot' || emailId > 0, {
      path: ['emailId'],
      message: 'HubSpot needs the number of the e-mail that it shall send.',
    })
    .default({ channel: 'mail', emailId: 0, senderName: '', replyTo: '' }),
  /** The mail about the week to each owner of companies, and to the team as a whole. */
  digest: z
    .object({
      mode: z.enum(['on', 'off']),
      /** Where the one about all companies goes; nowhere when empty. */
      teamAddress: z.union([z.literal(''), z.email().max(320)]),
    })
    .default({ mode: 'on', teamAddress: '' }),
  /** What Radar tells in HubSpot by itself, besides the churn risk. */
  notices: z
    .object({
      /** A task for the owner as soon as a decision maker would not recommend us; in named mode. */
      detractor: z.enum(['on', 'off']),
      /** Notes on the company when a radar is sent and when it has closed. */
      timeline: z.enum(['on', 'off']),
    })
    .default({ detractor: 'on', timeline: 'on' }),
  /** When mails leave, and how many at once. */
  sending: sendingSettings.prefault({}),
  /** Months after closing until the answers, names and addresses of a wave are deleted; 0 for never. The scores stay. */
  retentionMonths: z.number().int().min(0).max(120).default(0),
  /** Weights, bands and thresholds of the formulas. */
  scoring: scoringSettingsSchema,
  /** Strengths, limits and times of the churn risk. */
  risk: riskSettingsSchema,
  /** When behaviour becomes a signal. */
  signals: signalSettingsSchema,
  /** Who owns follow-ups, until when, and who hears of those that are overdue. */
  cases: caseSettings.default(defaultCaseSettings),
  /** What to do about a reason, in the portal's own words. */
  playbooks: playbookSettings,
});

export type PortalSettings = z.infer<typeof portalSettings>;

export const defaultPortalSettings: PortalSettings = portalSettings.parse({});
