import { getObjectType, isActivity } from '../crm/object-types.ts';
import type { ObjectType } from '../crm/object-types.ts';

/**
 * What a token needs for a call: one scope of each rule. It can depend on the objects in the path.
 * Throws 400 for an object that doesn't exist.
 */
export type RouteScopes = (params: Readonly<Record<string, string>>) => readonly ScopeRule[];

/** Any one of these scopes will do. */
export type ScopeRule = readonly string[];

type Access = 'read' | 'write';

/** Any one of these, whatever the path says. */
export function requireOne(...scopes: readonly string[]): RouteScopes {
  return () => [scopes];
}

/** To read or write the records of every object that these parts of the path name. */
export function requireRecords(access: Access, ...names: readonly string[]): RouteScopes {
  return (params) => names.map((name) => [recordScope(typeOf(params, name), access)]);
}

/** To read or change the properties of `type`. Whoever reads the records may read those as well. */
export function requireSchema(access: Access): RouteScopes {
  return (params) => {
    const type = typeOf(params, 'type');
    const records = recordScope(type, access);
    if (type === 'tickets' || isActivity(type)) return [[records]];
    const schema = `crm.schemas.${type}.${access}`;
    return [access === 'read' ? [schema, records] : [schema]];
  };
}

/** The scopes that a token lacks, none when it may pass. */
export function listMissingScopes(
  rules: readonly ScopeRule[],
  granted: readonly string[],
): readonly string[] {
  return rules.filter((rule) => !rule.some((scope) => granted.includes(scope))).flat();
}

function typeOf(params: Readonly<Record<string, string>>, name: string): ObjectType {
  return getObjectType(params[name] ?? '');
}

/** Activities go with contacts, and tickets have one scope for everything. */
function recordScope(type: ObjectType, access: Access): string {
  if (type === 'tickets') return 'tickets';
  return `crm.objects.${isActivity(type) ? 'contacts' : type}.${access}`;
}
