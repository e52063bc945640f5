import { OBJECT_TYPE_NAMES, OBJECT_TYPES } from '../crm/object-types.ts';
import type { WebhookEvent } from '../webhooks/delivery-queue.ts';

/** One event of a webhook in words, such as "Company 501: name is now “Klitvang”". */
export function describeEvent(event: WebhookEvent): string {
  const { objectId = 0, propertyName = '', propertyValue = '' } = event;
  const record = `${nounOf(event.objectTypeId ?? event.subscriptionType.split('.')[0])} ${objectId}`;
  switch (event.subscriptionType.split('.')[1]) {
    case 'propertyChange':
      return `${record}: ${propertyName} is now “${propertyValue}”`;
    case 'creation':
      return `${record} was created`;
    case 'deletion':
      return `${record} was deleted`;
    case 'restore':
      return `${record} was restored`;
    case 'privacyDeletion':
      return `${record} was deleted for privacy`;
    case 'merge':
      return `${record} took in ${(event.mergedObjectIds ?? []).join(', ')}`;
    case 'associationChange':
      return describeAssociation(event);
    default:
      return event.subscriptionType;
  }
}

function describeAssociation(event: WebhookEvent): string {
  const [from, to] = [nounOf(event.fromObjectTypeId), nounOf(event.toObjectTypeId).toLowerCase()];
  const verb = event.associationRemoved ? 'no longer goes with' : 'goes with';
  const primary = event.isPrimaryAssociation ? 'its primary ' : '';
  return `${from} ${event.fromObjectId ?? 0} ${verb} ${primary}${to} ${event.toObjectId ?? 0}`;
}

/** `Company` for `0-2` as well as for `company`. */
function nounOf(type: string | undefined): string {
  const found = OBJECT_TYPE_NAMES.map((name) => OBJECT_TYPES[name]).find(
    ({ typeId, singular }) => typeId === type || singular === type,
  );
  const noun = found?.singular ?? 'record';
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
}
