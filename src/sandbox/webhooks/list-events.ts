import type { AssociationChange } from '../crm/association-store.ts';
import type { AssociationType } from '../crm/association-types.ts';
import type { RecordKey } from '../crm/object-types.ts';
import { OBJECT_TYPES } from '../crm/object-types.ts';
import type { RecordChange } from '../crm/record-store.ts';
import type { CrmChange } from '../portal.ts';
import type { EventKind, Subscription } from './subscription.ts';

/** An event before HubSpot gives it its number, account and time. */
export interface EventDraft {
  readonly subscriptionId: number;
  readonly subscriptionType: string;
  readonly changeSource: string;
  readonly sourceId: string;
  readonly objectId?: number;
  readonly objectTypeId?: string;
  readonly propertyName?: string;
  readonly propertyValue?: string;
  readonly primaryObjectId?: number;
  readonly mergedObjectIds?: readonly number[];
  readonly newObjectId?: number;
  readonly numberOfPropertiesMoved?: number;
  readonly associationType?: string;
  readonly associationTypeId?: number;
  readonly associationCategory?: string;
  readonly fromObjectId?: number;
  readonly fromObjectTypeId?: string;
  readonly toObjectId?: number;
  readonly toObjectTypeId?: string;
  readonly associationRemoved?: boolean;
  readonly isPrimaryAssociation?: boolean;
}

/** What the subscriptions hear of one change. A restored record is not a created one. */
export function listEvents(
  change: CrmChange,
  subscriptions: readonly Subscription[],
): EventDraft[] {
  return 'type' in change
    ? listAssociationEvents(change, subscriptions)
    : listRecordEvents(change, subscriptions);
}

const KINDS: Readonly<Record<RecordChange['kind'], readonly EventKind[]>> = {
  created: ['creation', 'propertyChange'],
  changed: ['propertyChange'],
  archived: ['deletion'],
  restored: ['restore'],
  purged: ['deletion', 'privacyDeletion'],
  merged: ['merge', 'propertyChange'],
};

function listRecordEvents(
  change: RecordChange,
  subscriptions: readonly Subscription[],
): EventDraft[] {
  const { after, merge } = change;
  return subscriptions
    .filter((subscription) => subscription.objectType === after.objectType)
    .filter((subscription) => KINDS[change.kind].includes(subscription.kind))
    .filter((subscription) => isChanged(change, subscription))
    .map((subscription) => ({
      ...headOf(subscription, change),
      objectId: Number(after.id),
      ...(subscription.propertyName !== null && {
        propertyName: subscription.propertyName,
        propertyValue: after.properties[subscription.propertyName] ?? '',
      }),
      ...(subscription.kind === 'merge' &&
        merge && {
          primaryObjectId: Number(merge.primaryId),
          mergedObjectIds: [Number(merge.mergedId)],
          newObjectId: Number(merge.survivorId),
          numberOfPropertiesMoved: merge.propertiesMoved,
        }),
    }));
}

/** Only a property that has another value now was changed; everything else happened as it is. */
function isChanged({ before, after }: RecordChange, { propertyName }: Subscription): boolean {
  if (propertyName === null) return true;
  return (before?.properties[propertyName] ?? '') !== (after.properties[propertyName] ?? '');
}

/** Told from both ends, to whoever subscribed to the record at that end. */
function listAssociationEvents(
  change: AssociationChange,
  subscriptions: readonly Subscription[],
): EventDraft[] {
  const { from, to, type, inverse } = change;
  const ends = [
    { from, to, type },
    { from: to, to: from, type: inverse },
  ];
  return subscriptions
    .filter(({ kind }) => kind === 'associationChange')
    .flatMap((subscription) =>
      ends
        .filter((end) => end.from.objectType === subscription.objectType)
        .map((end) => ({ ...headOf(subscription, change), ...describeEnd(end, change.removed) })),
    );
}

function describeEnd(
  { from, to, type }: { from: RecordKey; to: RecordKey; type: AssociationType },
  associationRemoved: boolean,
) {
  const [fromType, toType] = [OBJECT_TYPES[from.objectType], OBJECT_TYPES[to.objectType]];
  return {
    associationType: `${fromType.singular}_TO_${toType.singular}`.toUpperCase(),
    associationTypeId: type.typeId,
    associationCategory: type.category,
    fromObjectId: Number(from.id),
    fromObjectTypeId: fromType.typeId,
    toObjectId: Number(to.id),
    toObjectTypeId: toType.typeId,
    associationRemoved,
    isPrimaryAssociation: type.kind === 'primary',
  };
}

/** Events of the older form don't name the object's type: the subscription does. */
function headOf(
  { subscriptionId, subscriptionType, objectType, kind }: Subscription,
  { source }: CrmChange,
) {
  const isNewForm = subscriptionType.startsWith('object.') && kind !== 'associationChange';
  return {
    subscriptionId,
    subscriptionType,
    ...source,
    ...(isNewForm && { objectTypeId: OBJECT_TYPES[objectType].typeId }),
  };
}
