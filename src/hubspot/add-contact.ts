import { z } from 'zod';
import { isAppError } from '../lib/errors.ts';
import type { CompanyRef } from '../lib/refs.ts';
import type { ContactAdder, NewContact } from '../survey/colleagues/contact-adder.ts';
import { crmRecord } from './answers.ts';
import { paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';
import { findRefusal } from './to-app-error.ts';

const CONFLICT = 409;
const CONTACT_TO_COMPANY = 279;

interface Deps {
  readonly client: HubSpotClient;
}

/** Contacts by their address, in every connected portal. */
export function createContactAdder(deps: Deps): ContactAdder {
  return {
    async addContact(company, contact) {
      const known = await findByAddress(deps, company, contact.email);
      const existing = known ?? (await create(deps, company, contact));
      // Null: somebody made the contact since it was looked for.
      const id = existing ?? (await findByAddress(deps, company, contact.email));
      if (id === null) throw new Error('HubSpot has this contact and does not show it.');
      await associate(deps, company, id);
      return id;
    },
  };
}

/** HubSpot finds a contact by its other addresses, too. */
async function findByAddress(
  { client }: Deps,
  { portalId }: CompanyRef,
  email: string,
): Promise<string | null> {
  try {
    const { id } = await client.request(portalId, {
      method: 'GET',
      path: paths.record('contacts', encodeURIComponent(email)),
      query: { idProperty: 'email', properties: 'email' },
      schema: crmRecord,
    });
    return id;
  } catch (error) {
    if (isAppError(error, 'not_found')) return null;
    throw error;
  }
}

/** Null where there is one by now. */
async function create(
  { client }: Deps,
  { portalId, companyId }: CompanyRef,
  { email, firstName, lastName, jobTitle }: NewContact,
): Promise<string | null> {
  const properties = { email, firstname: firstName, lastname: lastName, jobtitle: jobTitle };
  try {
    const { id } = await client.request(portalId, {
      method: 'POST',
      path: paths.createRecord('contacts'),
      body: {
        properties,
        associations: [
          {
            to: { id: companyId },
            types: [
              { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: CONTACT_TO_COMPANY },
            ],
          },
        ],
      },
      schema: crmRecord,
    });
    return id;
  } catch (error) {
    if (findRefusal(error)?.status === CONFLICT) return null;
    throw error;
  }
}

async function associate(
  { client }: Deps,
  { portalId, companyId }: CompanyRef,
  contactId: string,
): Promise<void> {
  await client.request(portalId, {
    method: 'PUT',
    path: paths.associateByDefault('contacts', contactId, 'companies', companyId),
    repeatable: true,
    schema: z.unknown(),
  });
}
