import { z } from 'zod';
import { AppError, isAppError } from '../lib/errors.ts';
import type { CompanyRef } from '../lib/refs.ts';
import type { CompanyMapping } from '../survey/company-profile.ts';
import type { ContactReader, Crm, CrmWriter } from '../survey/crm.ts';
import type { Company, Owner } from '../survey/types.ts';
import { collectPages, crmRecord, paging, recordId } from './answers.ts';
import { paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';
import { getContact } from './get-contact.ts';
import { listContacts } from './list-contacts.ts';
import { companyProperties, NO_MAPPING, toCompany } from './to-company.ts';
import { readSubscriptions } from './read-subscriptions.ts';
import { updateRecords } from './update-records.ts';

export interface CrmDeps {
  readonly client: HubSpotClient;
  /** Which properties of a company the portal has mapped. */
  mappingOf?(portalId: number): Promise<CompanyMapping>;
  /** The contact property that tells the group; empty when the portal has mapped none. */
  groupPropertyOf?(portalId: number): Promise<string>;
}

const ownersPage = z.looseObject({
  results: z.array(
    z.looseObject({
      id: recordId,
      email: z.string().nullish(),
      firstName: z.string().nullish(),
      lastName: z.string().nullish(),
    }),
  ),
  paging,
});

/** The CRM of every connected portal, read and written through HubSpot's API. */
export function createCrm(deps: CrmDeps): Crm & ContactReader & CrmWriter {
  return {
    getCompany: (ref) => getCompany(deps, ref),
    getContact: (ref) => getContact(deps, ref),
    listContacts: async (ref) =>
      listContacts(deps, ref, (await deps.groupPropertyOf?.(ref.portalId)) ?? ''),
    listOwners: (portalId) => listOwners(deps, portalId),
    readSubscriptions: (portalId, subscriptionId, emails) =>
      readSubscriptions(deps, portalId, subscriptionId, emails),
    updateRecords: (portalId, objectType, updates) =>
      updateRecords({ client: deps.client, portalId, objectType }, updates),
  };
}

async function getCompany(deps: CrmDeps, ref: CompanyRef): Promise<Company> {
  // Anything but digits could lead to another path of the API.
  if (!/^\d+$/.test(ref.companyId)) throw unknownCompany(ref);
  const mapping = (await deps.mappingOf?.(ref.portalId)) ?? NO_MAPPING;
  try {
    const record = await deps.client.request(ref.portalId, {
      method: 'GET',
      path: paths.record('companies', ref.companyId),
      query: { properties: companyProperties(mapping).join(',') },
      schema: crmRecord,
    });
    // Under the id of a company that was merged, HubSpot answers with the one that survived.
    if (record.id !== ref.companyId) throw mergedCompany(ref, record.id);
    return toCompany(ref, record, mapping);
  } catch (error) {
    if (isAppError(error, 'not_found')) throw unknownCompany(ref);
    throw error;
  }
}

function unknownCompany({ portalId, companyId }: CompanyRef): AppError {
  return new AppError(
    'company_unknown',
    `Portal ${portalId} has no company with the id ${companyId}, so it can't be surveyed.`,
    {
      action: 'Open the company in HubSpot and start from there; it may have been deleted.',
      details: { portalId },
    },
  );
}

function mergedCompany({ portalId }: CompanyRef, survivorId: string): AppError {
  return new AppError(
    'company_unknown',
    `This company became part of company ${survivorId} in HubSpot, so it has no radar of its own.`,
    {
      action: `Open company ${survivorId} in HubSpot and go on from there.`,
      details: { portalId, mergedInto: survivorId },
    },
  );
}

async function listOwners(deps: CrmDeps, portalId: number): Promise<Owner[]> {
  const owners = await collectPages(async (after) => {
    const page = await deps.client.request(portalId, {
      method: 'GET',
      path: paths.owners,
      query: { limit: '100', ...(after === undefined ? {} : { after }) },
      schema: ownersPage,
    });
    return { items: page.results, after: page.paging?.next?.after };
  });
  return owners.map(({ id, email, firstName, lastName }) => ({
    ownerId: id,
    email: email ?? '',
    firstName: firstName ?? '',
    lastName: lastName ?? '',
  }));
}
