import type { ChangeReader, ContactFacts, RecordFate } from '../changes/ports.ts';
import { isAppError } from '../lib/errors.ts';
import type { Company } from '../survey/types.ts';
import { batchAnswer, crmRecord, requireOnlyMissing, splitIntoBatches } from './answers.ts';
import type { CrmRecord } from './answers.ts';
import { paths } from './api-version.ts';
import type { ObjectType } from './api-version.ts';
import type { HubSpotClient } from './client.ts';
import { decideFates, MERGED_IDS } from './decide-fates.ts';
import { listCompaniesOf } from './list-companies-of.ts';
import type { CompanyMapping } from '../survey/company-profile.ts';
import { companyProperties, toCompany } from './to-company.ts';

interface ChangeReaderDeps {
  readonly client: HubSpotClient;
  /** Which properties of a company the portal has mapped. */
  mappingOf(portalId: number): Promise<CompanyMapping>;
}

interface Target {
  readonly client: HubSpotClient;
  readonly portalId: number;
  readonly objectType: ObjectType;
  /** What to ask for of each record. */
  readonly properties: readonly string[];
}

/** Reads records anew after HubSpot said that they changed. */
export function createChangeReader(deps: ChangeReaderDeps): ChangeReader {
  const { client } = deps;
  return {
    readCompanies: (portalId, companyIds) => readCompanies(deps, portalId, companyIds),
    async readContacts(portalId, contactIds) {
      const properties = ['email', 'hs_email_optout'];
      const target: Target = { client, portalId, objectType: 'contacts', properties };
      return (await readFates(target, contactIds)).map((fate) => withRecord(fate, toFacts));
    },
    listCompaniesOf: (portalId, object, recordIds) =>
      listCompaniesOf({ client, portalId, object }, recordIds),
  };
}

async function readCompanies(
  deps: ChangeReaderDeps,
  portalId: number,
  companyIds: readonly string[],
): Promise<Array<RecordFate<Company>>> {
  const mapping = await deps.mappingOf(portalId);
  const properties = companyProperties(mapping);
  const target: Target = { client: deps.client, portalId, objectType: 'companies', properties };
  return (await readFates(target, companyIds)).map((fate) =>
    withRecord(fate, (record) => toCompany({ portalId, companyId: record.id }, record, mapping)),
  );
}

function toFacts(record: CrmRecord): ContactFacts {
  return {
    contactId: record.id,
    email: (record.properties['email'] ?? '').trim(),
    optedOut: record.properties['hs_email_optout'] === 'true',
  };
}

function withRecord<Found>(
  fate: RecordFate<CrmRecord>,
  convert: (record: CrmRecord) => Found,
): RecordFate<Found> {
  return fate.fate === 'found' ? { ...fate, record: convert(fate.record) } : fate;
}

/** One fate for each id, in the given order: ⌈N/100⌉ calls, and one for each unclear record. */
async function readFates(
  target: Target,
  recordIds: readonly string[],
): Promise<Array<RecordFate<CrmRecord>>> {
  const fates = new Map<string, RecordFate<CrmRecord>>();
  // Anything but digits is no id of HubSpot's, and HubSpot refuses a batch that names a record twice.
  const ids = [...new Set(recordIds)].filter((id) => /^\d+$/.test(id));
  for (const batch of splitIntoBatches(ids)) {
    for (const fate of decideFates(batch, await readBatch(target, batch))) {
      const { recordId } = fate;
      fates.set(recordId, fate.fate === 'unclear' ? await readAlone(target, recordId) : fate);
    }
  }
  return recordIds.map((recordId) => fates.get(recordId) ?? { recordId, fate: 'gone' });
}

const records = batchAnswer(crmRecord);

async function readBatch(target: Target, ids: readonly string[]) {
  const { client, portalId, objectType, properties } = target;
  const answer = await client.request(portalId, {
    method: 'POST',
    path: paths.readRecords(objectType),
    body: {
      inputs: ids.map((id) => ({ id })),
      properties: [...properties, MERGED_IDS],
      propertiesWithHistory: [],
    },
    repeatable: true,
    schema: records,
  });
  requireOnlyMissing(answer);
  return answer;
}

async function readAlone(target: Target, recordId: string): Promise<RecordFate<CrmRecord>> {
  const { client, portalId, objectType, properties } = target;
  try {
    const record = await client.request(portalId, {
      method: 'GET',
      path: paths.record(objectType, recordId),
      query: { properties: properties.join(',') },
      schema: crmRecord,
    });
    return record.id === recordId
      ? { recordId, fate: 'found', record }
      : { recordId, fate: 'merged', into: record.id };
  } catch (error) {
    if (isAppError(error, 'not_found')) return { recordId, fate: 'gone' };
    throw error;
  }
}
