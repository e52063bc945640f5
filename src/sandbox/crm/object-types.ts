import { HubSpotError } from '../hubspot-error.ts';

export const OBJECT_TYPES = {
  contacts: { typeId: '0-1', singular: 'contact' },
  companies: { typeId: '0-2', singular: 'company' },
  deals: { typeId: '0-3', singular: 'deal' },
  tickets: { typeId: '0-5', singular: 'ticket' },
  tasks: { typeId: '0-27', singular: 'task' },
  notes: { typeId: '0-46', singular: 'note' },
  meetings: { typeId: '0-47', singular: 'meeting' },
  calls: { typeId: '0-48', singular: 'call' },
  emails: { typeId: '0-49', singular: 'email' },
} as const;

export type ObjectType = keyof typeof OBJECT_TYPES;

export const OBJECT_TYPE_NAMES = Object.keys(OBJECT_TYPES) as ObjectType[];

/** A record in a portal. */
export interface RecordKey {
  readonly objectType: ObjectType;
  readonly id: string;
}

/** Singular or plural in any case, or the type id: HubSpot takes them all. */
export function getObjectType(text: string): ObjectType {
  const wanted = text.toLowerCase();
  const found = OBJECT_TYPE_NAMES.find(
    (name) =>
      name === wanted ||
      OBJECT_TYPES[name].singular === wanted ||
      OBJECT_TYPES[name].typeId === wanted,
  );
  // HubSpot leaves the category out here.
  if (!found) throw new HubSpotError(400, { message: `Unable to infer object type from: ${text}` });
  return found;
}

/** Something that was done or is to do. It needs a time, and goes with the scopes of contacts. */
export function isActivity(type: ObjectType): boolean {
  return ACTIVITIES.includes(type);
}

const ACTIVITIES: readonly ObjectType[] = ['tasks', 'notes', 'meetings', 'calls', 'emails'];

/** The names of the properties that HubSpot keeps itself; they differ from type to type. */
export function stampNames(type: ObjectType): { created: string; modified: string } {
  return {
    created: isActivity(type) ? 'hs_createdate' : 'createdate',
    modified: type === 'contacts' ? 'lastmodifieddate' : 'hs_lastmodifieddate',
  };
}

/** What a read returns when it doesn't say which properties it wants. */
export function defaultPropertiesOf(type: ObjectType): readonly string[] {
  return DEFAULT_PROPERTIES[type];
}

const DEFAULT_PROPERTIES: Readonly<Record<ObjectType, readonly string[]>> = {
  contacts: ['email', 'firstname', 'lastname'],
  companies: ['domain', 'name'],
  deals: ['amount', 'closedate', 'dealname', 'dealstage', 'pipeline'],
  tickets: [
    'content',
    'hs_pipeline',
    'hs_pipeline_stage',
    'hs_ticket_category',
    'hs_ticket_priority',
    'subject',
  ],
  tasks: [],
  notes: [],
  meetings: [],
  calls: [],
  emails: [],
};
