import { z } from 'zod';
import { recordId } from './answers.ts';
import type { PropertyFilter } from './property-filter.ts';

/** A list as HubSpot returns it, with its filters when they were asked for. */
export const existingList = z.looseObject({
  listId: recordId,
  name: z.string(),
  processingType: z.string(),
  filterBranch: z.unknown().optional(),
});

export type ExistingList = z.infer<typeof existingList>;

/** `foreign`: a list of this name that has no filter, such as one that somebody fills by hand. */
type ListDecision = 'keep' | 'repair' | 'foreign';

/**
 * Whether a list that was found by its name holds the records of this filter. HubSpot may give a
 * filter back with its values in another order, with more fields, or in other branches.
 */
export function decideList(wanted: PropertyFilter, found: ExistingList): ListDecision {
  if (found.processingType !== 'DYNAMIC') return 'foreign';
  const only = findOnlyFilter(found.filterBranch);
  return only && isSame(only, existingFilter.parse(wanted)) ? 'keep' : 'repair';
}

const existingFilter = z.looseObject({
  filterType: z.literal('PROPERTY'),
  property: z.string(),
  operation: z.looseObject({
    operator: z.string(),
    value: z.unknown().optional(),
    values: z.array(z.string()).default([]),
    includeObjectsWithNoValueSet: z.boolean().default(false),
  }),
});

type ExistingFilter = z.infer<typeof existingFilter>;

const existingBranch = z.looseObject({
  filterBranchType: z.enum(['OR', 'AND']),
  filters: z.array(z.unknown()).default([]),
  filterBranches: z.array(z.unknown()).default([]),
});

/** The one filter of a tree in which no branch has a choice; null for every other tree. */
function findOnlyFilter(branch: unknown): ExistingFilter | null {
  const parsed = existingBranch.safeParse(branch);
  if (!parsed.success) return null;
  const { filters, filterBranches } = parsed.data;
  if (filters.length + filterBranches.length !== 1) return null;
  if (filters.length === 0) return findOnlyFilter(filterBranches[0]);
  const filter = existingFilter.safeParse(filters[0]);
  return filter.success ? filter.data : null;
}

function isSame(one: ExistingFilter, other: ExistingFilter): boolean {
  return describe(one) === describe(other);
}

function describe({ property, operation }: ExistingFilter): string {
  const { operator, value, values, includeObjectsWithNoValueSet } = operation;
  return JSON.stringify([
    property,
    operator,
    String(value),
    [...values].sort(),
    includeObjectsWithNoValueSet,
  ]);
}
