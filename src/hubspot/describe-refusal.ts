import type { ErrorBody, ErrorEntry } from './failure.ts';

const LONGEST_MESSAGE = 500;
const ADDRESS = /(?<![^\s"'`<>()[\]{}:;,=])[^\s"'`<>()[\]{}:;,=]+@[^\s"'`<>()[\]{}:;,=]+/g;

/** What a refusal is about, as far as callers decide by it. Goes into an error's `details`. */
export interface RefusalFacts {
  readonly codes: readonly string[];
  /** Properties that the portal does not have. Empty while `codes` says so: HubSpot didn't name them. */
  readonly missingProperties: readonly string[];
}

export const UNKNOWN_PROPERTY = 'PROPERTY_DOESNT_EXIST';

/**
 * HubSpot's own words for people, without e-mail addresses, at most 500 characters; empty when it
 * gave none. A validation error's `message` is JSON inside a sentence, its entries read better.
 */
export function describeRefusal(
  body: Pick<ErrorBody, 'message' | 'category' | 'subCategory' | 'errors'>,
): string {
  const entries = [...new Set(body.errors.map((entry) => entry.message).filter(isText))];
  const isListed = body.category === 'VALIDATION_ERROR' && entries.length > 0;
  const words = isListed ? entries.join(' ') : (body.message ?? '');
  const uses = listUses(body);
  return withoutAddresses(uses.length > 0 ? `${words} (${uses.join(', ')})` : words);
}

const IN_USE = 'CANNOT_DELETE_PROPERTY_IN_USE';

/**
 * What still uses something that can't be deleted for it: HubSpot names it in the context alone.
 * The fields there are not documented: `parentType` and `parentName` were seen, all others are
 * shown under their names.
 */
function listUses({ subCategory, errors }: Pick<ErrorBody, 'subCategory' | 'errors'>): string[] {
  const isInUse = (subCategory ?? '').includes(IN_USE);
  return errors.flatMap((entry) => {
    const { parentType, parentName, ...others } = entry.context;
    const parent = [...readTexts(parentType), ...readTexts(parentName)].join(' ');
    const isEntryInUse = isInUse || `${entry.code} ${entry.subCategory}`.includes(IN_USE);
    const named = Object.entries(isEntryInUse ? others : {}).flatMap(([field, value]) => {
      const names = readTexts(value);
      return names.length > 0 ? [`${field}: ${names.join(', ')}`] : [];
    });
    return [...(parent === '' ? [] : [parent]), ...named];
  });
}

/** The same for one entry of a batch that was done in part. */
export function describeEntry(entry: ErrorEntry): string {
  return withoutAddresses(entry.message ?? '');
}

export function collectFacts(body: Pick<ErrorBody, 'message' | 'errors'>): RefusalFacts {
  const text = body.message ?? '';
  const codes = new Set(body.errors.map((entry) => entry.code).filter(isText));
  const missing = new Set<string>();
  for (const entry of body.errors) {
    if (entry.code !== UNKNOWN_PROPERTY) continue;
    for (const name of readTexts(entry.context['propertyName'])) missing.add(name);
  }
  if (text.includes(UNKNOWN_PROPERTY)) {
    codes.add(UNKNOWN_PROPERTY);
    for (const match of text.matchAll(/Property \\*"(\w+)\\*" does not exist/g)) {
      missing.add(match[1] ?? '');
    }
  }
  return { codes: [...codes], missingProperties: [...missing] };
}

/** The scopes that HubSpot asks for in a 403. */
export function collectScopes(body: ErrorBody): string[] {
  const scopes = body.errors.flatMap((entry) => [
    ...readTexts(entry.context['requiredGranularScopes']),
    ...readTexts(entry.context['requiredScopes']),
  ]);
  return [...new Set(scopes)];
}

/** HubSpot puts a list where it means one value, and sometimes a value where it means a list. */
export function readTexts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item: unknown) =>
    typeof item === 'string' || typeof item === 'number' ? [String(item)] : [],
  );
}

/** A path for logs: record ids and addresses replaced. */
export function templateOf(path: string): string {
  return path.replace(/\/\d+(?=\/|$)/g, '/{id}').replace(/\/[^/]*(?:@|%40)[^/]*/g, '/{address}');
}

function withoutAddresses(message: string): string {
  return message.replace(ADDRESS, '[address]').slice(0, LONGEST_MESSAGE);
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
