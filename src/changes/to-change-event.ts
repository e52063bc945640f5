import { sha256 } from '../lib/crypto.ts';
import type { ChangedObject, ChangeEvent, ChangeKind } from './ports.ts';

/** One event of HubSpot, as far as it is used; ids are text. */
export interface ReceivedEvent {
  readonly portalId: number;
  readonly appId?: number | undefined;
  readonly subscriptionId?: number | undefined;
  readonly subscriptionType: string;
  readonly eventId?: string | undefined;
  /** Epoch milliseconds. */
  readonly occurredAt: number;
  readonly objectId?: string | undefined;
  readonly objectTypeId?: string | undefined;
  readonly propertyName?: string | undefined;
  readonly changeSource?: string | undefined;
  readonly sourceId?: string | null | undefined;
  readonly primaryObjectId?: string | undefined;
  readonly mergedObjectIds?: readonly string[] | undefined;
  readonly newObjectId?: string | undefined;
  readonly associationType?: string | undefined;
  readonly fromObjectId?: string | undefined;
  readonly fromObjectTypeId?: string | undefined;
  readonly toObjectId?: string | undefined;
  readonly toObjectTypeId?: string | undefined;
  readonly associationRemoved?: boolean | undefined;
}

const KINDS: Readonly<Record<string, ChangeKind>> = {
  creation: 'created',
  propertyChange: 'changed',
  deletion: 'deleted',
  restore: 'restored',
  merge: 'merged',
  associationChange: 'associated',
  privacyDeletion: 'privacy_deleted',
};

const OBJECTS: Readonly<Record<string, ChangedObject>> = {
  '0-1': 'contacts',
  '0-2': 'companies',
  '0-3': 'deals',
  '0-5': 'tickets',
  contact: 'contacts',
  company: 'companies',
  deal: 'deals',
  ticket: 'tickets',
};

type Subject = Pick<
  ChangeEvent,
  'object' | 'recordId' | 'otherIds' | 'otherObject' | 'removed' | 'property'
>;

/**
 * What an event tells, or null when it is nothing to the app: another kind of record, an event
 * that HubSpot invented later, an association without a company, and the echo of our own write.
 * Pure; `appId` is the app's own, where it is known.
 *
 * Subscription types come as `object.merge` with an `objectTypeId`, and in the older spelling
 * `company.merge`.
 */
export function toChangeEvent(
  event: ReceivedEvent,
  appId: number | undefined = event.appId,
): ChangeEvent | null {
  const [prefix = '', action = ''] = event.subscriptionType.split('.');
  const kind = lookUp(KINDS, action);
  const object = lookUp(OBJECTS, prefix === 'object' ? (event.objectTypeId ?? '') : prefix);
  if (!kind || isEcho(event, kind, appId)) return null;
  const subject = kind === 'associated' ? readAssociation(event) : readRecord(event, kind, object);
  return (
    subject && {
      portalId: event.portalId,
      eventKey: keyOf(event),
      kind,
      ...subject,
      occurredAt: new Date(event.occurredAt),
    }
  );
}

/** Plain objects inherit names such as `constructor`, which an event may carry. */
function lookUp<Value>(table: Readonly<Record<string, Value>>, name: string): Value | null {
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}

/** HubSpot reports every write, the app's own too. Only values are written, nothing else. */
function isEcho(event: ReceivedEvent, kind: ChangeKind, appId: number | undefined): boolean {
  return (
    kind === 'changed' &&
    event.changeSource === 'INTEGRATION' &&
    appId !== undefined &&
    event.sourceId === String(appId)
  );
}

function readRecord(
  event: ReceivedEvent,
  kind: ChangeKind,
  object: ChangedObject | null,
): Subject | null {
  const recordId =
    kind === 'merged'
      ? (event.newObjectId ?? event.primaryObjectId ?? event.objectId)
      : event.objectId;
  if (!object || recordId === undefined) return null;
  if (kind === 'privacy_deleted' && object !== 'contacts') return null;
  return {
    object,
    recordId,
    otherIds: kind === 'merged' ? listMerged(event, recordId) : [],
    otherObject: null,
    removed: false,
    property: kind === 'changed' ? (event.propertyName ?? null) : null,
  };
}

/** HubSpot makes a new record of a merge: what was the primary one then is gone, too. */
function listMerged(event: ReceivedEvent, survivor: string): string[] {
  const merged = [event.primaryObjectId, ...(event.mergedObjectIds ?? [])];
  return [...new Set(merged)].filter((id) => id !== undefined && id !== survivor) as string[];
}

function readAssociation(event: ReceivedEvent): Subject | null {
  const { fromObjectId, toObjectId } = event;
  const [from = '', to = ''] = (event.associationType ?? '').toLowerCase().split('_to_');
  const object = lookUp(OBJECTS, event.fromObjectTypeId ?? from);
  // A label may follow: `CONTACT_TO_COMPANY_PRIMARY`.
  const otherObject = lookUp(OBJECTS, event.toObjectTypeId ?? (to.split('_')[0] || ''));
  if (!object || !otherObject || fromObjectId === undefined || toObjectId === undefined) {
    return null;
  }
  if ((object === 'companies') === (otherObject === 'companies')) return null;
  return {
    object,
    recordId: fromObjectId,
    otherIds: [toObjectId],
    otherObject,
    removed: event.associationRemoved === true,
    property: null,
  };
}

/** The same for every delivery of one event. `eventId` alone is not unique. */
function keyOf(event: ReceivedEvent): string {
  return sha256(
    JSON.stringify([
      event.portalId,
      event.subscriptionId,
      event.subscriptionType,
      event.objectId,
      event.primaryObjectId,
      event.mergedObjectIds,
      event.newObjectId,
      event.associationType,
      event.fromObjectId,
      event.toObjectId,
      event.associationRemoved,
      event.eventId,
      event.occurredAt,
    ]),
  );
}
