import { validationError } from '../hubspot-error.ts';
import type { FilterBranch, PropertyFilter } from '../property-filter.ts';
import type { ObjectType } from './object-types.ts';
import type { PropertyType } from './property-definition.ts';
import type { PropertyStore } from './property-store.ts';

/** The types of properties that each kind of filter goes with; any type when it is not named. */
const TYPES: Readonly<Record<string, readonly PropertyType[]>> = {
  ENUMERATION: ['enumeration'],
  BOOL: ['bool'],
  NUMBER: ['number'],
  STRING: ['string', 'phone_number'],
};

/** Throws HubSpot's 400 for a filter on an unknown property, or of a kind that doesn't fit it. */
export function checkFilters(
  properties: Pick<PropertyStore, 'find'>,
  objectType: ObjectType,
  { filterBranches }: FilterBranch,
): void {
  for (const filter of filterBranches.flatMap((branch) => branch.filters)) {
    checkFilter(properties, objectType, filter);
  }
}

function checkFilter(
  properties: Pick<PropertyStore, 'find'>,
  objectType: ObjectType,
  { property, operation }: PropertyFilter,
): void {
  const definition = properties.find(objectType, property);
  if (!definition) {
    throw validationError(`The filter uses the property '${property}', which does not exist.`);
  }
  const fitting = TYPES[operation.operationType];
  if (fitting && !fitting.includes(definition.type)) {
    throw validationError(
      `The operation type ${operation.operationType} can not be used with the property '${property}' of type ${definition.type}.`,
    );
  }
}
