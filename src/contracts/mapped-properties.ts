import { z } from 'zod';

/** The properties of one kind of HubSpot's records, by label. */
export const mappedProperties = z.object({
  properties: z.array(
    z.object({
      /** Internal name. */
      name: z.string(),
      label: z.string(),
      /** HubSpot's type, such as `date` or `number`. */
      type: z.string(),
    }),
  ),
});

export type MappedPropertiesReply = z.infer<typeof mappedProperties>;
