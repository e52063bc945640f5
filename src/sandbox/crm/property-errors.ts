import { HubSpotError, validationError } from '../hubspot-error.ts';

/*
 * How HubSpot refuses what is wrong with a property or a group.
 */

/** The names of what uses a property: HubSpot refuses to archive it as long as there are any. */
export interface PropertyUses {
  readonly workflows: readonly string[];
  readonly lists: readonly string[];
}

/** Properties with unique values, for each object. */
export const MAX_UNIQUE = 10;

export function propertyExists(name: string): HubSpotError {
  return new HubSpotError(409, {
    message: `A property named '${name}' already exists.`,
    category: 'OBJECT_ALREADY_EXISTS',
    subCategory: 'Properties.PROPERTY_WITH_NAME_EXISTS',
    context: { name: [name] },
  });
}

export function readOnlyDefinition(name: string): HubSpotError {
  return validationError(`The property '${name}' is defined by HubSpot and can't be changed.`, {
    subCategory: 'PropertyValidationError.READ_ONLY_PROPERTY_DEFINITION',
  });
}

export function propertyInUse(name: string, uses: PropertyUses): HubSpotError {
  const message = `The property '${name}' is in use and can't be deleted.`;
  const context = Object.fromEntries(
    Object.entries(uses).filter(([, names]: [string, readonly string[]]) => names.length > 0),
  );
  return validationError(message, {
    subCategory: 'PropertyValidationError.CANNOT_DELETE_PROPERTY_IN_USE',
    errors: [{ message, context }],
  });
}

export function tooManyProperties(max: number): HubSpotError {
  return validationError(`This account already has its ${max} custom properties of this object.`);
}

export function tooManyUnique(): HubSpotError {
  return validationError(`An object can have at most ${MAX_UNIQUE} properties with unique values.`);
}

export function groupMissing(name: string): HubSpotError {
  return validationError(`The property group '${name}' does not exist.`, {
    subCategory: 'PropertyValidationError.PROPERTY_GROUP_NOT_FOUND',
  });
}

export function groupExists(name: string): HubSpotError {
  return new HubSpotError(409, {
    message: `A property group named '${name}' already exists.`,
    category: 'OBJECT_ALREADY_EXISTS',
    context: { name: [name] },
  });
}

/** HubSpot's message here is JSON text itself, and there is no category. */
export function groupInUse(name: string, properties: number): HubSpotError {
  return new HubSpotError(400, {
    message: JSON.stringify({
      name,
      subCategory: 'PropertyGroupError.GROUP_WITH_ACTIVE_PROPERTIES',
      activeProperties: properties,
    }),
  });
}
