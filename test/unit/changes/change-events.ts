import type { ChangeEvent } from '../../../src/changes/ports.ts';

export const PORTAL = 7;
export const NOW = new Date('2026-11-20T09:00:00Z');

let counter = 0;

/** An event of the portal, with a key of its own unless it is given one. */
export function buildEvent(
  overrides: Partial<ChangeEvent> & Pick<ChangeEvent, 'kind'>,
): ChangeEvent {
  counter += 1;
  return {
    portalId: PORTAL,
    eventKey: `key-${String(counter).padStart(6, '0')}`,
    object: 'companies',
    recordId: '501',
    otherIds: [],
    otherObject: null,
    removed: false,
    property: null,
    occurredAt: NOW,
    ...overrides,
  };
}

/** A contact that is taken off a company, told from the contact's end. */
export function buildDeparture(contactId: string, companyId: string): ChangeEvent {
  return buildEvent({
    kind: 'associated',
    object: 'contacts',
    recordId: contactId,
    otherObject: 'companies',
    otherIds: [companyId],
    removed: true,
  });
}
