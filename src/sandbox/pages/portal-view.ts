import type { ObjectType, RecordKey } from '../crm/object-types.ts';
import type { PropertyDefinition } from '../crm/property-definition.ts';
import type { CrmRecord } from '../crm/record-store.ts';
import type { Portal } from '../portal.ts';

/** Reads that several pages share. */

export function nameOf(record: CrmRecord): string {
  const { name, firstname, lastname, email } = record.properties;
  return (
    name ?? (`${firstname ?? ''} ${lastname ?? ''}`.trim() || (email ?? `Record ${record.id}`))
  );
}

export function ownerName(portal: Portal, record: CrmRecord): string {
  const owner = portal.owners.find(({ id }) => id === record.properties['hubspot_owner_id']);
  return owner ? `${owner.firstName} ${owner.lastName}` : '';
}

/** The live records of a type that are associated with one, in the order they were associated. */
export function listAssociated(portal: Portal, from: RecordKey, to: ObjectType): CrmRecord[] {
  return portal.associations
    .list(from, to)
    .flatMap((association) => portal.records.find(to, association.to.id) ?? []);
}

/** The labels of an association, without the unlabelled type. */
export function labelsBetween(portal: Portal, from: RecordKey, to: RecordKey): string[] {
  const association = portal.associations
    .list(from, to.objectType)
    .find((each) => each.to.id === to.id);
  return (association?.types ?? []).flatMap((type) => type.label ?? []);
}

/** The properties that the app installed. */
export function radarProperties(portal: Portal, type: ObjectType): PropertyDefinition[] {
  return portal.properties
    .list(type)
    .filter(({ name }) => name.startsWith('radar_'))
    .toSorted((a, b) => a.displayOrder - b.displayOrder);
}

/** What would keep a contact of this company out of a survey, as far as HubSpot's data tell. */
export function listExclusions(
  portal: Portal,
  contact: CrmRecord,
  colleagues: readonly CrmRecord[],
): string[] {
  const { properties } = contact;
  const email = (properties['email'] ?? '').trim();
  const first = colleagues.find(
    (other) => (other.properties['email'] ?? '').trim().toLowerCase() === email.toLowerCase(),
  );
  const restUntil = properties['radar_rest_until'] ?? '';
  const isResting = restUntil > portal.clock.now().toISOString().slice(0, 10);
  return [
    email === '' && 'No e-mail address',
    email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email) && 'Invalid e-mail address',
    email !== '' && first && first.id !== contact.id && `Same address as ${nameOf(first)}`,
    properties['hs_email_optout'] === 'true' && 'Unsubscribed from all e-mail',
    properties['radar_survey_opt_out'] === 'true' && 'Opted out of surveys',
    // `hs_email_bounce` counts every bounce, the passing ones too; only a hard one is for good.
    ((properties['hs_email_hard_bounce_reason_enum'] ?? '') !== '' ||
      properties['hs_email_bad_address'] === 'true') &&
      'E-mail bounced',
    isResting && `Rests until ${restUntil}`,
  ].filter((reason) => typeof reason === 'string');
}
