import type { ObjectType } from './crm/object-types.ts';
import type { PropertyDraft } from './crm/property-definition.ts';

export interface Owner {
  readonly id: string;
  readonly userId: number;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly archived: boolean;
}

/** A record to fill a portal with. Values are stored as they are, without HubSpot's checks. */
export interface SeedRecord {
  readonly objectType: ObjectType;
  readonly id: string;
  readonly properties: Readonly<Record<string, string>>;
  /** The portal's time when left out. */
  readonly createdAt?: Date;
}

export interface SeedAssociation {
  readonly from: readonly [ObjectType, string];
  readonly to: readonly [ObjectType, string];
  readonly primary?: boolean;
  /** A label of the portal, such as "Executive sponsor". */
  readonly label?: string;
}

/** Everything that fills an empty portal: sample data or an import. */
export interface PortalData {
  readonly owners: readonly Owner[];
  /** Properties of the account's own, and their groups. */
  readonly properties: readonly {
    readonly objectType: ObjectType;
    readonly draft: PropertyDraft;
  }[];
  /** Labels between companies and contacts. */
  readonly labels: readonly string[];
  readonly records: readonly SeedRecord[];
  readonly associations: readonly SeedAssociation[];
}

export const EMPTY_PORTAL: PortalData = {
  owners: [],
  properties: [],
  labels: [],
  records: [],
  associations: [],
};
