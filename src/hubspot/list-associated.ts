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
import type { RecordType } from './api-version.ts';
import type { HubSpotClient } from './client.ts';

/** What HubSpot takes in one read of associations. */
const LARGEST_BATCH = 1_000;

interface Target {
  readonly client: HubSpotClient;
  readonly portalId: number;
  readonly from: RecordType;
  readonly to: RecordType;
}

/** A record at the other end, with the labels of the association. */
export interface Associated {
  readonly id: string;
  readonly labels: readonly string[];
}

const associations = batchAnswer(
  z.looseObject({
    from: z.looseObject({ id: recordId }),
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

/**
 * What each record is associated with, by record id; records without any are left out. One call for
 * 1,000 records; one with more associations than a page holds is read once more, alone. Throws
 * `hubspot_*`.
 */
export async function listAssociated(
  target: Target,
  recordIds: readonly string[],
): Promise<Map<string, readonly Associated[]>> {
  const found = new Map<string, readonly Associated[]>();
  const ids = [...new Set(recordIds)].filter((id) => /^\d+$/.test(id));
  for (const batch of splitIntoBatches(ids, LARGEST_BATCH)) {
    const inputs = batch.map((id) => ({ id }));
    for (const page of await readPages(target, inputs)) {
      const isWhole = page.after === undefined;
      found.set(page.id, isWhole ? page.associated : await listAllOf(target, page.id));
    }
  }
  return found;
}

function listAllOf(target: Target, id: string): Promise<Associated[]> {
  return collectPages(async (after) => {
    const [page] = await readPages(target, [after === undefined ? { id } : { id, after }]);
    return { items: page?.associated ?? [], after: page?.after };
  });
}

/** One page of each record that has any. */
async function readPages(
  { client, portalId, from, to }: Target,
  inputs: ReadonlyArray<{ readonly id: string; readonly after?: string }>,
): Promise<Array<{ id: string; associated: Associated[]; after: string | undefined }>> {
  const answer = await client.request(portalId, {
    method: 'POST',
    path: paths.readAssociations(from, to),
    body: { inputs },
    repeatable: true,
    schema: associations,
  });
  requireOnlyMissing(answer);
  const pages = answer.results.map((page) => ({
    id: page.from.id,
    associated: page.to.map(({ toObjectId, associationTypes }) => ({
      id: toObjectId,
      labels: associationTypes.flatMap(({ label }) => label ?? []),
    })),
    after: page.paging?.next?.after,
  }));
  return pages.filter(({ associated }) => associated.length > 0);
}
