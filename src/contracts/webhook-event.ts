import { z } from 'zod';

/** A record id: a number in HubSpot's events, text everywhere else. */
const id = z
  .union([z.string().regex(/^\d{1,20}$/), z.number().int().nonnegative()])
  .transform(String);

/**
 * One event of a webhook call. HubSpot adds fields without notice, leaves out what an event does
 * not have, and spells old subscription types `contact.propertyChange` and new ones
 * `object.propertyChange`.
 */
export const webhookEvent = z.looseObject({
  portalId: z.number().int().positive(),
  appId: z.number().int().optional(),
  subscriptionId: z.number().int().optional(),
  subscriptionType: z.string().min(1).max(100),
  /** Not unique by itself. */
  eventId: z.union([z.string(), z.number()]).transform(String).optional(),
  /** Epoch milliseconds, before the year 10000: databases count no further. */
  occurredAt: z.number().int().min(0).max(253_402_300_799_999),
  attemptNumber: z.number().int().optional(),
  objectId: id.optional(),
  objectTypeId: z.string().max(40).optional(),
  /** Printable ASCII. */
  propertyName: z
    .string()
    .max(200)
    .regex(/^[ -~]*$/)
    .optional(),
  /** Who changed it: `INTEGRATION` with the app's id in `sourceId` is our own echo. */
  changeSource: z.string().optional(),
  sourceId: z.union([z.string(), z.number()]).transform(String).nullish(),
  /** Merges. */
  primaryObjectId: id.optional(),
  mergedObjectIds: z.array(id).optional(),
  newObjectId: id.optional(),
  /** Associations. */
  associationType: z.string().max(100).optional(),
  fromObjectId: id.optional(),
  fromObjectTypeId: z.string().max(40).optional(),
  toObjectId: id.optional(),
  toObjectTypeId: z.string().max(40).optional(),
  associationRemoved: z.boolean().optional(),
});

export type WebhookEvent = z.infer<typeof webhookEvent>;

/** HubSpot documents at most 100 events a call; a few more are no reason to lose them. */
export const webhookBody = z.array(z.unknown()).max(1000);
