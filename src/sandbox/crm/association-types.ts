import type { ObjectType } from './object-types.ts';

export type AssociationCategory = 'HUBSPOT_DEFINED' | 'USER_DEFINED' | 'INTEGRATOR_DEFINED';

/** One direction of a kind of association. The same number can occur in two categories. */
export interface AssociationType {
  readonly category: AssociationCategory;
  readonly typeId: number;
  readonly from: ObjectType;
  readonly to: ObjectType;
  /** The unlabelled type has none; every associated pair carries it. */
  readonly label: string | null;
  readonly kind: 'unlabelled' | 'primary' | 'label';
  /** The type of the same association seen from the other record. */
  readonly inverseTypeId: number;
}

type Row = readonly [from: ObjectType, to: ObjectType, typeId: number, inverseTypeId: number];

const UNLABELLED: readonly Row[] = [
  ['companies', 'contacts', 280, 279],
  ['companies', 'deals', 342, 341],
  ['companies', 'tickets', 340, 339],
  ['contacts', 'deals', 4, 3],
  ['contacts', 'tickets', 15, 16],
  ['deals', 'tickets', 27, 28],
  ['tasks', 'companies', 192, 191],
  ['tasks', 'contacts', 204, 203],
  ['tasks', 'deals', 216, 215],
  ['tasks', 'tickets', 230, 229],
  ['notes', 'companies', 190, 189],
  ['notes', 'contacts', 202, 201],
  ['notes', 'deals', 214, 213],
  ['notes', 'tickets', 228, 227],
];

/** A contact, deal or ticket has at most one primary company. */
const PRIMARY: readonly Row[] = [
  ['companies', 'contacts', 2, 1],
  ['companies', 'deals', 6, 5],
  ['companies', 'tickets', 25, 26],
];

/** HubSpot's own association types between the supported objects, both directions. */
export const STANDARD_ASSOCIATION_TYPES: readonly AssociationType[] = [
  ...UNLABELLED.flatMap((row) => bothWays('HUBSPOT_DEFINED', 'unlabelled', row, [null, null])),
  ...PRIMARY.flatMap((row) => bothWays('HUBSPOT_DEFINED', 'primary', row, ['Primary', 'Primary'])),
];

/** The two directions of one kind of association. */
export function bothWays(
  category: AssociationCategory,
  kind: AssociationType['kind'],
  [from, to, typeId, inverseTypeId]: Row,
  [label, inverseLabel]: readonly [string | null, string | null],
): [AssociationType, AssociationType] {
  return [
    { category, kind, from, to, typeId, inverseTypeId, label },
    {
      category,
      kind,
      from: to,
      to: from,
      typeId: inverseTypeId,
      inverseTypeId: typeId,
      label: inverseLabel,
    },
  ];
}
