import { z } from 'zod';
import { filterBranch, matchesFilter, propertiesOfBranch } from '../property-filter.ts';
import type { FilterBranch, Values } from '../property-filter.ts';

/*
 * HubSpot documents no shape for what enrols a record again. Exported workflows show two: filters on
 * the record, and for "is known" a filter on the change itself, which names the property and asks
 * for any new value.
 */

const newValue = z.object({
  filterBranchType: z.literal('AND'),
  filterBranchOperator: z.literal('AND'),
  filterBranches: z.array(z.never()),
  filters: z.tuple([
    z.object({
      filterType: z.literal('PROPERTY'),
      property: z.literal('hs_name'),
      operation: z.object({
        operationType: z.literal('STRING'),
        operator: z.literal('IS_EQUAL_TO'),
        value: z.string().min(1),
        includeObjectsWithNoValueSet: z.boolean(),
      }),
    }),
    z.object({
      filterType: z.literal('PROPERTY'),
      property: z.literal('hs_value'),
      operation: z.object({
        operationType: z.literal('ALL_PROPERTY'),
        operator: z.literal('IS_KNOWN'),
        includeObjectsWithNoValueSet: z.boolean(),
      }),
    }),
  ]),
});

export const reEnrolmentTrigger = z.union([filterBranch, newValue]);

type Trigger = z.infer<typeof reEnrolmentTrigger>;

/** Whether a change of a record from these values to those fires the trigger. */
export function firesTrigger(trigger: Trigger, before: Values, after: Values): boolean {
  if (trigger.filterBranchType === 'OR') return firesBranch(trigger, before, after);
  const property = nameOf(trigger);
  return (after[property] ?? '') !== '' && before[property] !== after[property];
}

/** The properties that a trigger watches. */
export function propertiesOfTrigger(trigger: Trigger): string[] {
  return trigger.filterBranchType === 'OR' ? propertiesOfBranch(trigger) : [nameOf(trigger)];
}

function nameOf({ filters: [name] }: z.infer<typeof newValue>): string {
  return name.operation.value;
}

function firesBranch(branch: FilterBranch, before: Values, after: Values): boolean {
  return branch.filterBranches.some(({ filters }) => {
    if (!filters.every((filter) => matchesFilter(filter, after))) return false;
    const cameToMatch = !filters.every((filter) => matchesFilter(filter, before));
    const hasNewValue = filters.some(
      ({ operation, property }) =>
        operation.operator === 'IS_KNOWN' && before[property] !== after[property],
    );
    return cameToMatch || hasNewValue;
  });
}
