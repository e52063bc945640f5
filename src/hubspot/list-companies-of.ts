import { z } from 'zod';
import {
  batchAnswer,
  collectPages,
  paging,
  recordId,
  requireOnlyMissing,
  splitIntoBatches,
} from './answers.ts';
import { paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';

/** What HubSpot takes in one read of associations. */
const LARGEST_BATCH = 1_000;

interface Target {
  readonly client: HubSpotClient;
  readonly portalId: number;
  readonly object: 'contacts' | 'deals' | 'tickets';
}

const associations = batchAnswer(
  z.looseObject({
    from: z.looseObject({ id: recordId }),
    to: z.array(z.looseObject({ toObjectId: recordId })),
    paging,
  }),
);

/**
 * The companies of each record, by record id; records without one are left out. One call for 1,000
 * records; a record with more companies than a page holds is read once more, alone. Throws
 * `hubspot_*`.
 */
export async function listCompaniesOf(
  target: Target,
  recordIds: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const companies = new Map<string, readonly string[]>();
  const ids = [...new Set(recordIds)].filter((id) => /^\d+$/.test(id));
  for (const batch of splitIntoBatches(ids, LARGEST_BATCH)) {
    const inputs = batch.map((id) => ({ id }));
    for (const page of await readPages(target, inputs)) {
      const isWhole = page.after === undefined;
      companies.set(page.id, isWhole ? page.companyIds : await listAllOf(target, page.id));
    }
  }
  return companies;
}

function listAllOf(target: Target, id: string): Promise<string[]> {
  return collectPages(async (after) => {
    const [page] = await readPages(target, [after === undefined ? { id } : { id, after }]);
    return { items: page?.companyIds ?? [], after: page?.after };
  });
}

/** One page of each record that has companies. */
async function readPages(
  { client, portalId, object }: Target,
  inputs: ReadonlyArray<{ readonly id: string; readonly after?: string }>,
): Promise<Array<{ id: string; companyIds: string[]; after: string | undefined }>> {
  const answer = await client.request(portalId, {
    method: 'POST',
    path: paths.readAssociations(object, 'companies'),
    body: { inputs },
    repeatable: true,
    schema: associations,
  });
  requireOnlyMissing(answer);
  const pages = answer.results.map((page) => ({
    id: page.from.id,
    companyIds: page.to.map(({ toObjectId }) => toObjectId),
    after: page.paging?.next?.after,
  }));
  return pages.filter(({ companyIds }) => companyIds.length > 0);
}
