import { z } from 'zod';
import type { CompanyRef } from '../lib/refs.ts';
import type { Contact } from '../survey/types.ts';
import {
  batchAnswer,
  collectPages,
  crmRecord,
  paging,
  recordId,
  requireOnlyMissing,
  splitIntoBatches,
} from './answers.ts';
import type { CrmRecord } from './answers.ts';
import { paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';
import { CONTACT_PROPERTIES, toContact } from './to-contact.ts';

const associations = batchAnswer(
  z.looseObject({
    to: z.array(
      z.looseObject({
        toObjectId: recordId,
        associationTypes: z
          .array(z.looseObject({ label: z.string().nullable().default(null) }))
          .default([]),
      }),
    ),
    paging,
  }),
);

const contacts = batchAnswer(crmRecord);

/**
 * All contacts of a company, in the order of their associations: ⌈N/500⌉ + ⌈N/100⌉ calls for N
 * contacts and no search, whose index lags behind and whose limit is shared with other apps. The
 * property that tells the group is read along; empty for none.
 */
export async function listContacts(
  deps: { client: HubSpotClient },
  ref: CompanyRef,
  groupProperty: string,
): Promise<Contact[]> {
  const labels = await readLabels(deps.client, ref);
  const batches = await Promise.all(
    splitIntoBatches([...labels.keys()]).map((ids) =>
      readContacts(deps.client, ref.portalId, ids, groupProperty),
    ),
  );
  const records = new Map(batches.flat().map((record) => [record.id, record]));
  return [...labels].flatMap(([contactId, ofContact]) => {
    const record = records.get(contactId);
    return record ? [toContact(ref.portalId, record, [...ofContact], groupProperty)] : [];
  });
}

/** The labels of each associated contact, by contact id. */
async function readLabels(
  client: HubSpotClient,
  ref: CompanyRef,
): Promise<Map<string, Set<string>>> {
  const associated = await collectPages(async (after) => {
    const answer = await client.request(ref.portalId, {
      method: 'POST',
      path: paths.readAssociations('companies', 'contacts'),
      body: { inputs: [{ id: ref.companyId, ...(after === undefined ? {} : { after }) }] },
      repeatable: true,
      schema: associations,
    });
    requireOnlyMissing(answer);
    const [page] = answer.results;
    return { items: page?.to ?? [], after: page?.paging?.next?.after };
  });

  const labels = new Map<string, Set<string>>();
  for (const { toObjectId, associationTypes } of associated) {
    const ofContact = labels.get(toObjectId) ?? new Set();
    labels.set(toObjectId, ofContact);
    for (const { label } of associationTypes) {
      if (label !== null && label !== '' && label !== 'Primary') ofContact.add(label);
    }
  }
  return labels;
}

/** The contacts that still exist; one deleted since its association was read is left out. */
async function readContacts(
  client: HubSpotClient,
  portalId: number,
  ids: readonly string[],
  groupProperty: string,
): Promise<CrmRecord[]> {
  const answer = await client.request(portalId, {
    method: 'POST',
    path: paths.readRecords('contacts'),
    body: {
      inputs: ids.map((id) => ({ id })),
      properties: groupProperty ? [...CONTACT_PROPERTIES, groupProperty] : CONTACT_PROPERTIES,
      propertiesWithHistory: [],
    },
    repeatable: true,
    schema: contacts,
  });
  requireOnlyMissing(answer);
  return answer.results;
}
