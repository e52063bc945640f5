import type { RecordRef } from '../lib/refs.ts';

/** The version of HubSpot's API that the app speaks. The paths of an older one look different. */
export const API_VERSION = '2026-09';

/** Workflows have their own version: HubSpot still calls this API a beta. */
const FLOWS_VERSION = '2026-09-beta';

/** The records that the app has properties on. */
export type ObjectType = RecordRef['objectType'];

/** Every kind of record that the app reads or makes. */
export type RecordType = ObjectType | 'deals' | 'tickets' | 'meetings' | 'tasks' | 'notes';

/** What lists and workflows call an object type. */
export const OBJECT_TYPE_IDS = { contacts: '0-1', companies: '0-2' } as const;

const objects = (type: RecordType) => `/crm/objects/${API_VERSION}/${type}`;
const properties = (type: ObjectType | 'deals' | 'tickets') =>
  `/crm/properties/${API_VERSION}/${type}`;
const groups = (type: ObjectType) => `${properties(type)}/groups`;
const lists = `/crm/lists/${API_VERSION}`;
const flows = `/automation/${FLOWS_VERSION}/flows`;

/** Every path that the app calls. Ids must be HubSpot's own, that is digits. */
export const paths = {
  record: (type: RecordType, id: string) => `${objects(type)}/${id}`,
  records: objects,
  createRecord: (type: RecordType) => objects(type),
  readRecords: (type: RecordType) => `${objects(type)}/batch/read`,
  searchRecords: (type: RecordType) => `${objects(type)}/search`,
  updateRecords: (type: ObjectType) => `${objects(type)}/batch/update`,
  associationsOf: (type: RecordType, id: string, to: RecordType) =>
    `${objects(type)}/${id}/associations/${to}`,
  associateByDefault: (from: RecordType, id: string, to: RecordType, toId: string) =>
    `${objects(from)}/${id}/associations/default/${to}/${toId}`,
  readAssociations: (from: RecordType, to: RecordType) =>
    `/crm/associations/${API_VERSION}/${from}/${to}/batch/read`,
  associationLabels: (from: RecordType, to: RecordType) =>
    `/crm/associations/${API_VERSION}/${from}/${to}/labels`,
  properties,
  property: (type: ObjectType, name: string) => `${properties(type)}/${name}`,
  createProperties: (type: ObjectType) => `${properties(type)}/batch/create`,
  archiveProperties: (type: ObjectType) => `${properties(type)}/batch/archive`,
  propertyGroups: groups,
  propertyGroup: (type: ObjectType, name: string) => `${groups(type)}/${name}`,
  lists,
  list: (id: string) => `${lists}/${id}`,
  listByName: (objectTypeId: string, name: string) =>
    `${lists}/object-type-id/${objectTypeId}/name/${encodeURIComponent(name)}`,
  listFilters: (id: string) => `${lists}/${id}/update-list-filters`,
  flows,
  flow: (id: string) => `${flows}/${id}`,
  /** HubSpot makes up the id, but not of digits alone. */
  completeCallback: (callbackId: string) =>
    `/automation/actions/callbacks/${API_VERSION}/${encodeURIComponent(callbackId)}/complete`,
  singleSend: `/marketing/transactional/${API_VERSION}/single-email/send`,
  /** HubSpot documents no newer path for it. */
  sendStatus: (statusId: string) =>
    `/marketing/v3/email/send-statuses/${encodeURIComponent(statusId)}`,
  token: `/oauth/${API_VERSION}/token`,
  revokeToken: `/oauth/${API_VERSION}/token/revoke`,
  uninstall: `/appinstalls/${API_VERSION}/external-install`,
  owners: `/crm/owners/${API_VERSION}`,
  subscriptions: (email: string) =>
    `/communication-preferences/${API_VERSION}/statuses/${encodeURIComponent(email)}`,
  readSubscriptions: `/communication-preferences/${API_VERSION}/statuses/batch/read`,
  account: `/account-info/${API_VERSION}/details`,
} as const;
