import { AppError, isAppError } from '../lib/errors.ts';
import type { ContactRef } from '../lib/refs.ts';
import type { Contact } from '../survey/types.ts';
import { crmRecord } from './answers.ts';
import { paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';
import { CONTACT_PROPERTIES, toContact } from './to-contact.ts';

/** One contact, by one call. Throws `contact_unknown` and `hubspot_*`. */
export async function getContact(
  { client }: { readonly client: HubSpotClient },
  ref: ContactRef,
): Promise<Contact> {
  // Anything but digits could lead to another path of the API.
  if (!/^\d+$/.test(ref.contactId)) throw unknownContact(ref);
  try {
    const record = await client.request(ref.portalId, {
      method: 'GET',
      path: paths.record('contacts', ref.contactId),
      query: { properties: CONTACT_PROPERTIES.join(',') },
      schema: crmRecord,
    });
    // Under the id of a contact that was merged, HubSpot answers with the one that survived.
    if (record.id !== ref.contactId) throw unknownContact(ref);
    return toContact(ref.portalId, record, []);
  } catch (error) {
    if (isAppError(error, 'not_found')) throw unknownContact(ref);
    throw error;
  }
}

function unknownContact({ portalId }: ContactRef): AppError {
  return new AppError('contact_unknown', `Portal ${portalId} has no contact with this id.`, {
    action: 'Open the contact again from HubSpot; it may have been merged or deleted.',
    details: { portalId },
  });
}
