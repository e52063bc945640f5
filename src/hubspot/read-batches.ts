import { batchAnswer, crmRecord, requireOnlyMissing, splitIntoBatches } from './answers.ts';
import type { CrmRecord } from './answers.ts';
import { paths } from './api-version.ts';
import type { RecordType } from './api-version.ts';
import type { HubSpotClient } from './client.ts';

interface Target {
  readonly client: HubSpotClient;
  readonly portalId: number;
  readonly object: RecordType;
  readonly properties: readonly string[];
}

const records = batchAnswer(crmRecord);

/**
 * The records that HubSpot still has, by id: ⌈N/100⌉ calls, all of them under way at once, so that
 * the portal's own rate is the only limit. A record that was merged answers under its new id and is
 * left out. Throws `hubspot_*`.
 */
export async function readBatches(
  target: Target,
  recordIds: Iterable<string>,
): Promise<Map<string, CrmRecord>> {
  const ids = new Set([...recordIds].filter((id) => /^\d+$/.test(id)));
  const batches = splitIntoBatches([...ids]).map((batch) => readBatch(target, batch));
  const found = (await Promise.all(batches)).flat();
  return new Map(found.filter(({ id }) => ids.has(id)).map((record) => [record.id, record]));
}

async function readBatch(
  { client, portalId, object, properties }: Target,
  ids: readonly string[],
): Promise<CrmRecord[]> {
  const answer = await client.request(portalId, {
    method: 'POST',
    path: paths.readRecords(object),
    body: { inputs: ids.map((id) => ({ id })), properties, propertiesWithHistory: [] },
    repeatable: true,
    schema: records,
  });
  requireOnlyMissing(answer);
  return answer.results;
}
