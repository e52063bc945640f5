import type { AssociationCategory, AssociationType } from './association-types.ts';
import { bothWays, STANDARD_ASSOCIATION_TYPES } from './association-types.ts';
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
}

type Pairs = Map<string, Set<AssociationType>>;

/** Associations in memory, stored both ways. `isLive` is false for archived and unknown records. */
export function createAssociationStore(deps: {
  isLive: (record: RecordKey) => boolean;
}): AssociationStore {
  const types: AssociationType[] = [...STANDARD_ASSOCIATION_TYPES];
  const pairsOf = new Map<string, Pairs>();
  let nextLabelId = 1;

  const listTypes = (from: ObjectType, to: ObjectType) =>
    types.filter((type) => type.from === from && type.to === to);
  const pairs = (from: RecordKey, to: ObjectType): Pairs => {
    const key = `${from.objectType}/${from.id}/${to}`;
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
  const addOne = (from: RecordKey, to: RecordKey, type: AssociationType) => {
    const set = pairs(from, to.objectType).get(to.id) ?? new Set();
    pairs(from, to.objectType).set(to.id, set.add(type));
  };
  const removeOne = (from: RecordKey, to: RecordKey, type: AssociationType) => {
    if (type.kind === 'unlabelled') pairs(from, to.objectType).delete(to.id);
    else pairs(from, to.objectType).get(to.id)?.delete(type);
  };
  const removeTypes = (from: RecordKey, to: RecordKey, gone: readonly AssociationType[]) => {
    for (const type of gone) {
      removeOne(from, to, type);
      removeOne(to, from, inverse(type));
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
    for (const type of [...unlabelled, ...added]) {
      if (type.kind === 'primary') dropFormerPrimary(from, to, type);
      addOne(from, to, type);
      addOne(to, from, inverse(type));
    }
  };
  const typesOfPair = (from: RecordKey, to: RecordKey) => [
    ...(pairs(from, to.objectType).get(to.id) ?? []),
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
      const gone = typesOfPair(from, to).filter((type) => type.kind !== 'unlabelled');
      removeTypes(from, to, gone);
      add(from, to, wanted);
    },
    removeTypes,
    remove: (from, to) =>
      removeTypes(
        from,
        to,
        listTypes(from.objectType, to.objectType).filter((type) => type.kind === 'unlabelled'),
      ),
  };
}
