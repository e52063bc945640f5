import { z } from 'zod';
import { requestId } from './request-id.ts';
import { settingsConnection } from './settings-connection.ts';
import { settingsForm } from './settings-form.ts';
import { settingsWords } from './settings-words.ts';

/** A problem in words: what happened, and what to do. */
const problem = z.object({
  /** Such as "Company 501" or "Property radar_health_score". */
  subject: z.string(),
  /** HubSpot's own words where there are any. */
  message: z.string(),
  action: z.string(),
  /** ISO time; null when nobody knows. */
  since: z.string().nullable(),
  /** Of the record in HubSpot; null for anything else. */
  url: z.string().nullable(),
});

/** How the connection to HubSpot is doing. Times are ISO, texts are in the reader's language. */
export const portalStatus = z.object({
  connection: z.object({
    state: z.enum(['connected', 'disconnected']),
    /** `oauth`: installed by an administrator; `token`: one account by an access token. */
    kind: z.enum(['oauth', 'token']),
    since: z.string().nullable(),
    /** Optional scopes that were not granted, with what they would be for. */
    missingScopes: z.array(z.object({ scope: z.string(), purpose: z.string() })),
    /** Where an administrator connects (again). */
    installUrl: z.string(),
  }),
  calls: z.object({
    limit: z.number(),
    left: z.number(),
    waiting: z.number(),
    pausedUntil: z.string().nullable(),
  }),
  queue: z.object({
    recordsWaiting: z.number(),
    recordsRefused: z.number(),
    webhooksWaiting: z.number(),
    jobsWaiting: z.number(),
    jobsFailed: z.number(),
  }),
  lastSyncedAt: z.string().nullable(),
  lastWebhookAt: z.string().nullable(),
  properties: z.object({ provisionedAt: z.string().nullable(), expected: z.number() }),
  lists: z
    .array(
      z.object({
        name: z.string(),
        outcome: z.enum(['created', 'existed', 'repaired', 'failed']),
        message: z.string(),
      }),
    )
    .nullable(),
  workflow: z
    .object({
      outcome: z.enum(['created', 'existed', 'by_hand']),
      isEnabled: z.boolean(),
      reEnrols: z.boolean(),
      message: z.string(),
      /** Written steps for an account that can't have it made; empty otherwise. */
      steps: z.array(z.string()),
    })
    .nullable(),
  problems: z.array(problem),
});

export type PortalStatus = z.infer<typeof portalStatus>;

export const settingsReply = z.object({
  version: z.number().int(),
  /** As `src/survey/settings.ts` has them. */
  settings: z.record(z.string(), z.unknown()),
  status: portalStatus,
  /** The status in words, with what can be done about it. */
  connection: settingsConnection,
  /** What can be set, tab by tab. */
  form: settingsForm,
  /** Every fixed word of the page, by key, in the user's language. */
  words: z.record(z.enum(settingsWords), z.string()),
});

export type SettingsReply = z.infer<typeof settingsReply>;

export const saveSettingsBody = z.object({
  requestId,
  /** The version that the reader saw; saving is refused when somebody else saved since. */
  version: z.number().int(),
  settings: z.record(z.string(), z.unknown()),
});

export const setUpBody = z.object({ requestId });

/** What the administrator wants taken out before the app goes. */
export const removeBody = z.object({
  requestId,
  /** Typed by a person: the account's number, so that nobody removes by accident. */
  confirmPortalId: z.number().int(),
  workflow: z.boolean().default(false),
  lists: z.boolean().default(false),
  properties: z.boolean().default(false),
  data: z.boolean().default(false),
});

export const removeReply = z.object({
  removed: z.array(z.string()),
  kept: z.array(z.object({ name: z.string(), message: z.string() })),
});

export type RemoveReply = z.infer<typeof removeReply>;
