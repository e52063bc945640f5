import { z } from 'zod';
import { tag } from './tag.ts';

/** How the connection is doing and what can be done about it, ready to show. */
export const settingsConnection = z.object({
  connected: z.boolean(),
  state: tag,
  /** Such as "Since 3 November 2026"; empty when nobody knows. */
  since: z.string(),
  /** Where an administrator installs the app (again); empty where that is not possible. */
  connectUrl: z.string(),
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  /** Optional scopes that were not granted: their technical name, and what they would be for. */
  missingScopes: z.array(z.object({ scope: z.string(), purpose: z.string() })),
  problems: z.array(
    z.object({
      subject: z.string(),
      message: z.string(),
      action: z.string(),
      since: z.string(),
      /** Of the record in HubSpot; empty for anything else. */
      url: z.string(),
    }),
  ),
  lists: z.object({
    text: z.string(),
    items: z.array(z.object({ name: z.string(), outcome: tag, message: z.string() })),
  }),
  workflow: z.object({
    text: z.string(),
    /** Null until it was asked for. */
    state: tag.nullable(),
    /** HubSpot's words on why it could not be made; may be empty. */
    message: z.string(),
    /** What to do by hand; empty where that is not needed. */
    steps: z.array(z.string()),
  }),
  removal: z.object({
    /** What a person types to confirm. */
    accountNumber: z.number().int(),
    /** What can be taken out besides; in HubSpot nothing without a connection. */
    choices: z.array(
      z.object({
        name: z.enum(['workflow', 'lists', 'properties', 'data']),
        label: z.string(),
        description: z.string(),
      }),
    ),
  }),
});

export type SettingsConnection = z.infer<typeof settingsConnection>;
