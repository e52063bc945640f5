import type { Clock } from '../../lib/clock.ts';
import { HubSpotError, validationError } from '../hubspot-error.ts';
import type { FilterBranch } from '../property-filter.ts';
import { matchesBranch, propertiesOfBranch } from '../property-filter.ts';
import type { ObjectType } from './object-types.ts';
import type { RecordStore } from './record-store.ts';

/**
 * `DYNAMIC` lists keep their members by a filter, `SNAPSHOT` lists use theirs once, when they are
 * created; `SNAPSHOT` and `MANUAL` lists are filled by hand.
 */
export type ListProcessing = 'DYNAMIC' | 'MANUAL' | 'SNAPSHOT';

/** A list of records of one object. */
export interface CrmList {
  readonly listId: string;
  readonly name: string;
  readonly objectType: ObjectType;
  readonly processingType: ListProcessing;
  /** Null for a list without filters. */
  readonly filterBranch: FilterBranch | null;
  /** One more with each new filter. */
  readonly listVersion: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly filtersUpdatedAt: Date;
}

export type ListDraft = Pick<CrmList, 'name' | 'objectType' | 'processingType' | 'filterBranch'>;

/** A record in a list, and since when as far as the sandbox knows. */
export interface ListMember {
  readonly recordId: string;
  readonly since: Date;
}

/** What adding by hand did. */
export interface AddedMembers {
  readonly added: readonly string[];
  readonly missing: readonly string[];
}

export interface ListStore {
  /** Throws 404, also for deleted ones. */
  get(listId: string): CrmList;
  findByName(objectType: ObjectType, name: string): CrmList | null;
  /** Oldest first. */
  list(): CrmList[];
  /** Throws 400 when the account has a list of this name, of whatever object. */
  create(draft: ListDraft): CrmList;
  /** Throws 404, or 400 for a list without filters. */
  setFilters(listId: string, filterBranch: FilterBranch): CrmList;
  /** Throws 404. */
  remove(listId: string): void;
  /** Throws 404, or 400 for a list that a filter fills. Ids that are in already count as neither. */
  addMembers(listId: string, recordIds: readonly string[]): AddedMembers;
  /** Evaluated now, by record id. */
  listMembers(list: CrmList): ListMember[];
  /** The names of the lists whose filters use a property. */
  usesOf(objectType: ObjectType, property: string): string[];
}

/** Lists in memory. */
export function createListStore(deps: {
  clock: Clock;
  records: Pick<RecordStore, 'find' | 'list'>;
}): ListStore {
  const lists = new Map<string, CrmList>();
  const handPicked = new Map<string, Map<string, Date>>();
  let nextId = 1;

  const get = (listId: string) => {
    const list = lists.get(listId);
    if (!list) throw listMissing(listId);
    return list;
  };
  const listMatching = ({ objectType, filterBranch }: CrmList): ListMember[] =>
    deps.records
      .list(objectType)
      .filter(({ properties }) => filterBranch && matchesBranch(filterBranch, properties))
      .map(({ id, updatedAt }) => ({ recordId: id, since: updatedAt }));
  const store = (list: CrmList) => {
    lists.set(list.listId, list);
    return list;
  };

  return {
    get,
    findByName: (objectType, name) =>
      [...lists.values()].find((list) => list.objectType === objectType && list.name === name) ??
      null,
    list: () => [...lists.values()],
    create(draft) {
      if ([...lists.values()].some((list) => list.name === draft.name)) throw nameTaken(draft.name);
      const now = deps.clock.now();
      const stamps = { createdAt: now, updatedAt: now, filtersUpdatedAt: now };
      const list = store({ ...draft, ...stamps, listId: String(nextId++), listVersion: 1 });
      if (list.processingType === 'SNAPSHOT') {
        handPicked.set(list.listId, new Map(listMatching(list).map((m) => [m.recordId, now])));
      }
      return list;
    },
    setFilters(listId, filterBranch) {
      const list = get(listId);
      if (list.processingType !== 'DYNAMIC') {
        throw validationError(`List ${listId} is ${list.processingType} and has no filters.`);
      }
      const now = deps.clock.now();
      const listVersion = list.listVersion + 1;
      return store({ ...list, filterBranch, listVersion, updatedAt: now, filtersUpdatedAt: now });
    },
    remove(listId) {
      get(listId);
      lists.delete(listId);
      handPicked.delete(listId);
    },
    addMembers(listId, recordIds) {
      const { processingType, objectType } = get(listId);
      if (processingType === 'DYNAMIC') {
        throw validationError(`List ${listId} is DYNAMIC: its filters say who is in it.`);
      }
      const members = handPicked.get(listId) ?? new Map<string, Date>();
      handPicked.set(listId, members);
      const missing = recordIds.filter((id) => !deps.records.find(objectType, id));
      const added = recordIds.filter((id) => !missing.includes(id) && !members.has(id));
      for (const id of added) members.set(id, deps.clock.now());
      return { added, missing };
    },
    listMembers(list) {
      if (list.processingType === 'DYNAMIC') return listMatching(list);
      const picked = handPicked.get(list.listId) ?? new Map<string, Date>();
      return deps.records.list(list.objectType).flatMap(({ id }) => {
        const since = picked.get(id);
        return since ? [{ recordId: id, since }] : [];
      });
    },
    usesOf: (objectType, property) =>
      [...lists.values()]
        .filter((list) => list.objectType === objectType)
        .filter(({ filterBranch: root }) => root && propertiesOfBranch(root).includes(property))
        .map((list) => list.name),
  };
}

function nameTaken(name: string): HubSpotError {
  return validationError(`A list named '${name}' already exists.`, {
    subCategory: 'ILS.DUPLICATE_LIST_NAMES',
    context: { name: [name] },
  });
}

function listMissing(listId: string): HubSpotError {
  return new HubSpotError(404, {
    message: `List does not exist with ID ${listId}.`,
    category: 'OBJECT_NOT_FOUND',
  });
}
