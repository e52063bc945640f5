import { validationError } from '../hubspot-error.ts';
import type { CrmRecord } from './record-store.ts';

export type Operator =
  | 'EQ'
  | 'NEQ'
  | 'LT'
  | 'LTE'
  | 'GT'
  | 'GTE'
  | 'BETWEEN'
  | 'IN'
  | 'NOT_IN'
  | 'HAS_PROPERTY'
  | 'NOT_HAS_PROPERTY'
  | 'CONTAINS_TOKEN'
  | 'NOT_CONTAINS_TOKEN';

export interface SearchFilter {
  readonly propertyName: string;
  readonly operator: Operator;
  readonly value?: string | undefined;
  readonly highValue?: string | undefined;
  readonly values?: readonly string[] | undefined;
}

export interface SearchRequest {
  readonly filterGroups: readonly { readonly filters: readonly SearchFilter[] }[];
  readonly sorts: readonly { readonly propertyName: string; readonly direction?: string }[];
  readonly query: string;
  readonly limit: number;
  /** Offset of the first result. */
  readonly after: number;
}

export interface SearchPage {
  readonly total: number;
  readonly records: readonly CrmRecord[];
  readonly nextAfter: number | null;
}

const LIMITS = { groups: 5, filtersPerGroup: 6, filters: 18, sorts: 1, page: 200, total: 10_000 };

/** Throws HubSpot's 400 when a search asks for more than it may. */
export function checkSearchLimits(request: SearchRequest): void {
  const counts = request.filterGroups.map((group) => group.filters.length);
  const filters = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length > LIMITS.groups) throw tooMany('filterGroups', LIMITS.groups);
  if (counts.some((count) => count > LIMITS.filtersPerGroup)) {
    throw tooMany('filters in a filterGroup', LIMITS.filtersPerGroup);
  }
  if (filters > LIMITS.filters) throw tooMany('filters', LIMITS.filters);
  if (request.sorts.length > LIMITS.sorts) throw tooMany('sorts', LIMITS.sorts);
  if (request.limit < 1 || request.limit > LIMITS.page) throw tooMany('results per page', 200);
  if (request.after + request.limit > LIMITS.total) throw tooMany('results of a search', 10_000);
}

/** A record's stored text for a name that a filter may use; `''` for none, lists with `;`. */
export type ValueOf = (record: CrmRecord, name: string) => string;

const storedValue: ValueOf = (record, name) => record.properties[name] ?? '';

/** One page of the records that match, oldest first unless sorted. */
export function searchRecords(
  records: readonly CrmRecord[],
  request: SearchRequest,
  valueOf: ValueOf = storedValue,
): SearchPage {
  const found = records.filter(
    (record) =>
      matchesQuery(record, request.query) && matchesGroups(record, request.filterGroups, valueOf),
  );
  const sorted = sortRecords(found, request.sorts[0]);
  const end = request.after + request.limit;
  return {
    total: sorted.length,
    records: sorted.slice(request.after, end),
    nextAfter: end < sorted.length ? end : null,
  };
}

function tooMany(what: string, max: number) {
  return validationError(`There was a problem with the request: at most ${max} ${what} allowed.`);
}

function matchesQuery(record: CrmRecord, query: string): boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const text = Object.values(record.properties).join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

function matchesGroups(
  record: CrmRecord,
  groups: SearchRequest['filterGroups'],
  valueOf: ValueOf,
): boolean {
  if (groups.length === 0) return true;
  return groups.some((group) =>
    group.filters.every((filter) => matchesFilter(valueOf(record, filter.propertyName), filter)),
  );
}

/** True when a stored value passes the filter. Values compare as numbers or moments where both are. */
export function matchesFilter(storedText: string, filter: SearchFilter): boolean {
  const stored = storedText.toLowerCase();
  const value = (filter.value ?? '').toLowerCase();
  const listed = (filter.values ?? []).map((each) => each.toLowerCase());
  const parts = stored === '' ? [] : stored.split(';');
  const order = compare(stored, value);

  switch (filter.operator) {
    case 'EQ':
      return stored !== '' && (order === 0 || parts.includes(value));
    case 'NEQ':
      return order !== 0 && !parts.includes(value);
    case 'LT':
      return stored !== '' && order < 0;
    case 'LTE':
      return stored !== '' && order <= 0;
    case 'GT':
      return stored !== '' && order > 0;
    case 'GTE':
      return stored !== '' && order >= 0;
    case 'BETWEEN':
      return (
        stored !== '' && order >= 0 && compare(stored, (filter.highValue ?? '').toLowerCase()) <= 0
      );
    case 'IN':
      return parts.some((part) => listed.includes(part)) || listed.includes(stored);
    case 'NOT_IN':
      return !parts.some((part) => listed.includes(part)) && !listed.includes(stored);
    case 'HAS_PROPERTY':
      return stored !== '';
    case 'NOT_HAS_PROPERTY':
      return stored === '';
    case 'CONTAINS_TOKEN':
      return containsToken(stored, value);
    case 'NOT_CONTAINS_TOKEN':
      return !containsToken(stored, value);
  }
}

function containsToken(stored: string, pattern: string): boolean {
  const expression = pattern.split('*').map(escapeExpression).join('.*');
  return new RegExp(`(^|[^\\p{L}\\p{N}])${expression}($|[^\\p{L}\\p{N}])`, 'u').test(stored);
}

function escapeExpression(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function sortRecords(
  records: readonly CrmRecord[],
  sort: SearchRequest['sorts'][number] | undefined,
): CrmRecord[] {
  if (!sort) {
    return records.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  }
  const sign = sort.direction === 'DESCENDING' ? -1 : 1;
  const valueOf = (record: CrmRecord) => record.properties[sort.propertyName] ?? '';
  return records.toSorted((a, b) => sign * compare(valueOf(a), valueOf(b)));
}

function compare(a: string, b: string): number {
  const [left, right] = [magnitudeOf(a), magnitudeOf(b)];
  if (left !== null && right !== null) return Math.sign(left - right);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A number, or the epoch milliseconds of a day or moment; null for other text. */
function magnitudeOf(text: string): number | null {
  if (text !== '' && Number.isFinite(Number(text))) return Number(text);
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return null;
  const moment = Date.parse(text.toUpperCase());
  return Number.isNaN(moment) ? null : moment;
}
