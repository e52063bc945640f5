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
  ['meetings', 'companies', 188, 187],
  ['meetings', 'contacts', 200, 199],
  ['meetings', 'deals', 212, 211],
  ['meetings', 'tickets', 226, 225],
  ['calls', 'companies', 182, 181],
  ['calls', 'contacts', 194, 193],
  ['calls', 'deals', 206, 205],
  ['calls', 'tickets', 220, 219],
  ['emails', 'companies', 186, 185],
  ['emails', 'contacts', 198, 197],
  ['emails', 'deals', 210, 209],
  ['emails', 'tickets', 224, 223],
];

/** Between two companies the unlabelled type is the same from both sides. */
const COMPANY_PAIR: AssociationType = {
  category: 'HUBSPOT_DEFINED',
  kind: 'unlabelled',
  from: 'companies',
  to: 'companies',
  typeId: 450,
  inverseTypeId: 450,
  label: null,
};

/** From parent to child, and back; each label says what the other company is. */
const PARENT: Row = ['companies', 'companies', 13, 14];

/** A contact, deal or ticket has at most one primary company. */
const PRIMARY: readonly Row[] = [
  ['companies', 'contacts', 2, 1],
  ['companies', 'deals', 6, 5],
  ['companies', 'tickets', 25, 26],
];

/** HubSpot's own association types between the supported objects, both directions. */
export const STANDARD_ASSOCIATION_TYPES: readonly AssociationType[] = [
  ...UNLABELLED.flatMap((row) => bothWays('HUBSPOT_DEFINED', 'unlabelled', row, [null, null])),
  COMPANY_PAIR,
  ...PRIMARY.flatMap((row) => bothWays('HUBSPOT_DEFINED', 'primary', row, ['Primary', 'Primary'])),
  ...bothWays('HUBSPOT_DEFINED', 'label', PARENT, ['Child Company', 'Parent Company']),
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
