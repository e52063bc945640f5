import { z } from 'zod';

export const mappedObjects = z.enum(['companies', 'deals', 'tickets', 'contacts']);

export const mappedPropertiesQuery = z.object({ object: mappedObjects });

/** What the selects of the settings offer, read from HubSpot. */
export const mappedProperties = z.object({
  object: mappedObjects,
  properties: z.array(
    z.object({
      name: z.string(),
      /** As people in this account named it. */
      label: z.string(),
      /** HubSpot's word: date, datetime, number, string, enumeration or bool. */
      type: z.string(),
      /** The settings that it fits; none for a contact property, which people can be grouped by. */
      fits: z.array(
        z.enum([
          'renewalProperty',
          'segmentProperty',
          'valueProperty',
          'customerSinceProperty',
          'firstValueProperty',
          'usageProperty',
          'paymentProperty',
          'noticeProperty',
          'ticketProperty',
          'lostProperty',
          'ambassadorProperty',
          'referrerProperty',
        ]),
      ),
    }),
  ),
});

export type MappedPropertiesReply = z.infer<typeof mappedProperties>;
