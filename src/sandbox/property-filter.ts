import { z } from 'zod';

/*
 * The filters of workflows and lists in HubSpot's shape, as far as the sandbox evaluates them: one
 * OR branch of AND branches of property filters.
 */

const includeObjectsWithNoValueSet = z.boolean();

const propertyFilter = z.object({
  filterType: z.literal('PROPERTY'),
  property: z.string().min(1),
  operation: z.discriminatedUnion('operator', [
    z.object({
      operationType: z.literal('ENUMERATION'),
      operator: z.literal('IS_ANY_OF'),
      values: z.array(z.string()).min(1),
      includeObjectsWithNoValueSet,
    }),
    z.object({
      operationType: z.literal('BOOL'),
      operator: z.literal('IS_EQUAL_TO'),
      value: z.boolean(),
      includeObjectsWithNoValueSet,
    }),
    z.object({
      operationType: z.literal('ALL_PROPERTY'),
      operator: z.literal('IS_KNOWN'),
      includeObjectsWithNoValueSet,
    }),
    z.object({
      operationType: z.literal('NUMBER'),
      operator: z.literal('IS_LESS_THAN'),
      value: z.number(),
      includeObjectsWithNoValueSet,
    }),
  ]),
});

const andBranch = z.object({
  filterBranchType: z.literal('AND'),
  filterBranchOperator: z.literal('AND'),
  filterBranches: z.array(z.never()),
  filters: z.array(propertyFilter).min(1),
});

export const filterBranch = z.object({
  filterBranchType: z.literal('OR'),
  filterBranchOperator: z.literal('OR'),
  filters: z.array(z.never()),
  filterBranches: z.array(andBranch).min(1),
});

export type FilterBranch = z.infer<typeof filterBranch>;
export type PropertyFilter = z.infer<typeof propertyFilter>;

/** Stored values by property name; one without a value is left out. */
export type Values = Readonly<Record<string, string>>;

/** Whether a record with these values is in. */
export function matchesBranch(branch: FilterBranch, values: Values): boolean {
  return branch.filterBranches.some((group) =>
    group.filters.every((filter) => matchesFilter(filter, values)),
  );
}

export function matchesFilter({ operation, property }: PropertyFilter, values: Values): boolean {
  const value = values[property] ?? '';
  if (operation.operator === 'IS_KNOWN') return value !== '';
  if (value === '') return operation.includeObjectsWithNoValueSet;
  switch (operation.operator) {
    case 'IS_ANY_OF':
      return operation.values.includes(value);
    case 'IS_EQUAL_TO':
      return value === String(operation.value);
    case 'IS_LESS_THAN':
      return Number(value) < operation.value;
  }
}

/** The properties that a branch reads, each as often as it does. */
export function propertiesOfBranch(branch: FilterBranch): string[] {
  return branch.filterBranches.flatMap(({ filters }) => filters.map(({ property }) => property));
}
