import type { RecordRef } from '../lib/refs.ts';

/** The version of HubSpot's API that the app speaks. The paths of an older one look different. */
export const API_VERSION = '2026-09';

export type ObjectType = RecordRef['objectType'];

const objects = (type: ObjectType) => `/crm/objects/${API_VERSION}/${type}`;
const properties = (type: ObjectType) => `/crm/properties/${API_VERSION}/${type}`;

/** Every path that the app calls. Ids must be HubSpot's own, that is digits. */
export const paths = {
  record: (type: ObjectType, id: string) => `${objects(type)}/${id}`,
  readRecords: (type: ObjectType) => `${objects(type)}/batch/read`,
  updateRecords: (type: ObjectType) => `${objects(type)}/batch/update`,
  readAssociations: (from: ObjectType, to: ObjectType) =>
    `/crm/associations/${API_VERSION}/${from}/${to}/batch/read`,
  properties,
  property: (type: ObjectType, name: string) => `${properties(type)}/${name}`,
  createProperties: (type: ObjectType) => `${properties(type)}/batch/create`,
  propertyGroups: (type: ObjectType) => `${properties(type)}/groups`,
  owners: `/crm/owners/${API_VERSION}`,
  account: `/account-info/${API_VERSION}/details`,
} as const;
