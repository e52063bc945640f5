import type { ChangeSource } from '../change-source.ts';
import type { AssociationCategory, AssociationType } from './association-types.ts';
import { bothWays, STANDARD_ASSOCIATION_TYPES } from './association-types.ts';
import { OBJECT_TYPE_NAMES } from './object-types.ts';
import type { ObjectType, RecordKey } from './object-types.ts';

export interface Association {
  readonly to: RecordKey;
  readonly types: readonly AssociationType[];
}

export interface AssociationStore {
  /** Unlabelled first, then HubSpot's own, then the portal's labels. */
  listTypes(from: ObjectType, to: ObjectType): AssociationType[];
  /** Without `to`: the type as seen from `from`, whatever it leads to. */
  findType(
    from: ObjectType,
    spec: { category: AssociationCategory; typeId: number; to?: ObjectType },
  ): AssociationType | null;
  /** A label of the portal, both directions. */
  createLabel(
    from: ObjectType,
    to: ObjectType,
    label: string,
    inverseLabel?: string,
  ): [AssociationType, AssociationType];
  /** In the order they were made; records that are archived drop out. */
  list(from: RecordKey, to: ObjectType): Association[];
  /** Adds types to a pair, and always the unlabelled one. */
  add(from: RecordKey, to: RecordKey, types?: readonly AssociationType[]): void;
  /** The pair has the unlabelled type and these, and nothing else. */
  replace(from: RecordKey, to: RecordKey, types: readonly AssociationType[]): void;
  /** Takes types off a pair; without the unlabelled type the pair is gone. */
  removeTypes(from: RecordKey, to: RecordKey, types: readonly AssociationType[]): void;
  remove(from: RecordKey, to: RecordKey): void;
  /** All associations of a record become those of another one. */
  move(from: RecordKey, to: RecordKey): void;
  /** Takes a record out of every association, and tells nobody. */
  forget(record: RecordKey): void;
}

/** One type that a pair got or lost. */
export interface AssociationChange {
  readonly from: RecordKey;
  readonly to: RecordKey;
  readonly type: AssociationType;
  /** The same type seen from the other record. */
  readonly inverse: AssociationType;
  readonly removed: boolean;
  readonly source: ChangeSource;
}

type Pairs = Map<string, Set<AssociationType>>;

/** Associations in memory, stored both ways. `onChange` hears of each once, not of both ways. */
export function createAssociationStore(deps: {
  /** False for archived and unknown records. */
  isLive: (record: RecordKey) => boolean;
  /** The id that a record has today, for one that was merged into another. */
  idOf: (record: RecordKey) => string;
  /** Who writes right now. */
  source: () => ChangeSource;
  onChange: (change: AssociationChange) => void;
}): AssociationStore {
  const types: AssociationType[] = [...STANDARD_ASSOCIATION_TYPES];
  const pairsOf = new Map<string, Pairs>();
  let nextLabelId = 1;

  const listTypes = (from: ObjectType, to: ObjectType) =>
    types.filter((type) => type.from === from && type.to === to);
  const pairs = (from: RecordKey, to: ObjectType): Pairs => {
    const key = `${from.objectType}/${deps.idOf(from)}/${to}`;
    const found = pairsOf.get(key) ?? new Map<string, Set<AssociationType>>();
    pairsOf.set(key, found);
    return found;
  };
  const inverse = (type: AssociationType): AssociationType => {
    const found = types.find(
      (other) =>
        other.category === type.category &&
        other.typeId === type.inverseTypeId &&
        other.from === type.to &&
        other.to === type.from,
    );
    if (!found) throw new Error(`Association type ${type.typeId} has no other direction.`);
    return found;
  };
  const hasType = (from: RecordKey, to: RecordKey, type: AssociationType) =>
    pairs(from, to.objectType).get(deps.idOf(to))?.has(type) === true;
  const addOne = (from: RecordKey, to: RecordKey, type: AssociationType) => {
    const set = pairs(from, to.objectType).get(deps.idOf(to)) ?? new Set();
    pairs(from, to.objectType).set(deps.idOf(to), set.add(type));
  };
  const removeOne = (from: RecordKey, to: RecordKey, type: AssociationType) => {
    if (type.kind === 'unlabelled') pairs(from, to.objectType).delete(deps.idOf(to));
    else pairs(from, to.objectType).get(deps.idOf(to))?.delete(type);
  };
  const tell = (change: Omit<AssociationChange, 'source' | 'inverse'>) =>
    deps.onChange({ ...change, inverse: inverse(change.type), source: deps.source() });
  const removeTypes = (from: RecordKey, to: RecordKey, gone: readonly AssociationType[]) => {
    for (const type of gone.filter((each) => hasType(from, to, each))) {
      removeOne(from, to, type);
      removeOne(to, from, inverse(type));
      tell({ from, to, type, removed: true });
    }
  };
  /** A contact's new primary company takes the label from the former one. */
  const dropFormerPrimary = (from: RecordKey, to: RecordKey, type: AssociationType) => {
    const [member, primary] = to.objectType === 'companies' ? [from, type] : [to, inverse(type)];
    for (const id of pairs(member, 'companies').keys()) {
      removeTypes(member, { objectType: 'companies', id }, [primary]);
    }
  };
  const add = (from: RecordKey, to: RecordKey, added: readonly AssociationType[] = []) => {
    const unlabelled = listTypes(from.objectType, to.objectType).filter(
      (type) => type.kind === 'unlabelled',
    );
    const missing = [...unlabelled, ...added].filter((type) => !hasType(from, to, type));
    for (const type of missing) {
      if (type.kind === 'primary') dropFormerPrimary(from, to, type);
      addOne(from, to, type);
      addOne(to, from, inverse(type));
      tell({ from, to, type, removed: false });
    }
  };
  const listAll = (from: RecordKey) =>
    OBJECT_TYPE_NAMES.flatMap((objectType) =>
      [...pairs(from, objectType)].map(([id, set]) => ({
        to: { objectType, id },
        types: [...set],
      })),
    );
  const forget = (record: RecordKey) => {
    for (const { to, types: all } of listAll(record)) {
      for (const type of all.toReversed()) {
        removeOne(record, to, type);
        removeOne(to, record, inverse(type));
      }
    }
  };
  const typesOfPair = (from: RecordKey, to: RecordKey) => [
    ...(pairs(from, to.objectType).get(deps.idOf(to)) ?? []),
  ];

  return {
    listTypes,
    findType: (from, { category, typeId, to }) =>
      types.find(
        (type) =>
          type.from === from &&
          type.category === category &&
          type.typeId === typeId &&
          (to === undefined || type.to === to),
      ) ?? null,
    createLabel(from, to, label, inverseLabel = label) {
      const row = [from, to, nextLabelId++, nextLabelId++] as const;
      const created = bothWays('USER_DEFINED', 'label', row, [label, inverseLabel]);
      types.push(...created);
      return created;
    },
    list: (from, to) =>
      [...pairs(from, to)]
        .map(([id, set]) => ({ to: { objectType: to, id }, types: [...set] }))
        .filter((association) => deps.isLive(association.to) && deps.isLive(from)),
    add,
    replace(from, to, wanted) {
      const gone = typesOfPair(from, to).filter(
        (type) => type.kind !== 'unlabelled' && !wanted.includes(type),
      );
      removeTypes(from, to, gone);
      add(from, to, wanted);
    },
    removeTypes,
    remove: (from, to) => removeTypes(from, to, typesOfPair(from, to).toReversed()),
    move(from, to) {
      const all = listAll(from).filter((association) => association.to.id !== deps.idOf(to));
      // A merged contact keeps the primary company that it has.
      const keepsPrimary =
        to.objectType !== 'companies' &&
        listAll(to).some((each) => each.types.some(({ kind }) => kind === 'primary'));
      forget(from);
      for (const association of all) {
        const moved = association.types.filter(({ kind }) => !(keepsPrimary && kind === 'primary'));
        add(to, association.to, moved);
      }
    },
    forget,
  };
}
