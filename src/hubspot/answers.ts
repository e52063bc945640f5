import { z } from 'zod';
import { AppError } from '../lib/errors.ts';
import { errorEntry } from './failure.ts';

/** Text in almost every answer, a number in the `toObjectId` of associations. */
export const recordId = z.union([z.string(), z.number()]).transform(String);

/** Everything on the wire is text; no value is null there and empty here. */
const propertyValue = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .transform((value) => (value === null ? '' : String(value)));

export const crmRecord = z.looseObject({
  id: recordId,
  properties: z.record(z.string(), propertyValue).default({}),
});

export type CrmRecord = z.infer<typeof crmRecord>;

/** Missing on the last page. */
export const paging = z
  .looseObject({ next: z.looseObject({ after: z.string() }).optional() })
  .optional();

/**
 * The answer to a batch. Errors can stand in it under any good status: HubSpot documents 207, its
 * API files put them in the 200 and 201.
 */
export function batchAnswer<Result>(result: z.ZodType<Result>) {
  return z.looseObject({
    results: z.array(result),
    numErrors: z.number().default(0),
    errors: z.array(errorEntry).default([]),
  });
}

export type BatchProblems = Pick<z.infer<ReturnType<typeof batchAnswer>>, 'errors' | 'numErrors'>;

/**
 * For reads: what is missing in HubSpot is simply not there (deleted meanwhile, nothing associated).
 * Throws `hubspot_unavailable` when a batch left out anything for another reason.
 */
export function requireOnlyMissing(problems: BatchProblems): void {
  const unexpected = problems.errors.find((entry) => entry.category !== 'OBJECT_NOT_FOUND');
  if (!unexpected && (problems.errors.length > 0 || problems.numErrors === 0)) return;
  throw new AppError('hubspot_unavailable', 'HubSpot answered only a part of the request.', {
    action: 'Nothing to do now: try again in a few minutes.',
    details: { category: unexpected?.category, subCategory: unexpected?.subCategory },
  });
}

/** All items of all pages. Throws `hubspot_unavailable` when HubSpot's pages lead in a circle. */
export async function collectPages<Item>(
  readPage: (
    after: string | undefined,
  ) => Promise<{ items: readonly Item[]; after?: string | undefined }>,
): Promise<Item[]> {
  const items: Item[] = [];
  const seen = new Set<string>();
  let after: string | undefined;
  do {
    const page = await readPage(after);
    items.push(...page.items);
    after = page.after;
    if (after !== undefined && seen.has(after)) {
      throw new AppError('hubspot_unavailable', "HubSpot's pages of a list lead in a circle.", {
        action: 'Nothing to do now: try again in a few minutes.',
      });
    }
    if (after !== undefined) seen.add(after);
  } while (after !== undefined);
  return items;
}

/** Pieces of at most `size` items: HubSpot takes 100 records a batch. */
export function splitIntoBatches<Item>(items: readonly Item[], size = 100): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
