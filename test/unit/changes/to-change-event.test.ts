import { describe, expect, it } from 'vitest';
import { toChangeEvent } from '../../../src/changes/to-change-event.ts';
import { webhookEvent } from '../../../src/contracts/webhook-event.ts';

const APP = 9001;
const AT = 1_790_000_000_000;

/** As it stands in HubSpot's delivery, read by the contract. */
function receive(event: Record<string, unknown>) {
  return webhookEvent.parse({
    portalId: 4242,
    appId: APP,
    subscriptionId: 900,
    eventId: 81,
    occurredAt: AT,
    attemptNumber: 0,
    ...event,
  });
}

function convert(event: Record<string, unknown>) {
  return toChangeEvent(receive(event), APP);
}

describe('an event about a record', () => {
  const objects = [
    ['contact', '0-1', 'contacts'],
    ['company', '0-2', 'companies'],
    ['deal', '0-3', 'deals'],
    ['ticket', '0-5', 'tickets'],
  ] as const;
  const actions = [
    ['creation', 'created'],
    ['propertyChange', 'changed'],
    ['deletion', 'deleted'],
    ['restore', 'restored'],
  ] as const;
  const spellings = objects.flatMap(([name, typeId, object]) =>
    actions.flatMap(([action, kind]) => [
      [`object.${action}`, typeId, object, kind] as const,
      [`${name}.${action}`, undefined, object, kind] as const,
    ]),
  );

  it.each(spellings)('%s of %s is about %s: %s', (subscriptionType, objectTypeId, object, kind) => {
    expect(convert({ subscriptionType, objectTypeId, objectId: 501 })).toMatchObject({
      portalId: 4242,
      kind,
      object,
      recordId: '501',
      otherIds: [],
      otherObject: null,
      removed: false,
      property: null,
      occurredAt: new Date(AT),
    });
  });

  it('may have its numbers as text', () => {
    const event = { subscriptionType: 'company.deletion', objectId: '501', eventId: '81' };
    expect(convert(event)).toEqual(convert({ ...event, objectId: 501, eventId: 81 }));
  });

  it('keeps the name of a changed property and never its value', () => {
    const change = convert({
      subscriptionType: 'contact.propertyChange',
      objectId: 7001,
      propertyName: 'email',
      propertyValue: 'mette.holm@nordlys.example',
    });
    expect(change).toMatchObject({ kind: 'changed', property: 'email' });
    expect(JSON.stringify(change)).not.toContain('nordlys');
  });

  it('tells a privacy deletion of a contact, in both spellings', () => {
    const told = { kind: 'privacy_deleted', object: 'contacts', recordId: '7001' };
    expect(convert({ subscriptionType: 'contact.privacyDeletion', objectId: 7001 })).toMatchObject(
      told,
    );
    expect(
      convert({
        subscriptionType: 'object.privacyDeletion',
        objectTypeId: '0-1',
        objectId: 7001,
      }),
    ).toMatchObject(told);
  });

  it.each([
    ['an object of another kind', { subscriptionType: 'object.creation', objectTypeId: '0-7' }],
    ['an own object of the account', { subscriptionType: 'object.creation', objectTypeId: '2-19' }],
    ['no kind of object at all', { subscriptionType: 'object.creation' }],
    ['an action of the future', { subscriptionType: 'company.ascension' }],
    ['a name of JavaScript', { subscriptionType: 'constructor.toString' }],
    [
      'a kind of object of JavaScript',
      { subscriptionType: 'object.merge', objectTypeId: '__proto__' },
    ],
    ['a conversation', { subscriptionType: 'conversation.newMessage' }],
    ['a word without a dot', { subscriptionType: 'creation' }],
    ['a privacy deletion of a company', { subscriptionType: 'company.privacyDeletion' }],
  ])('is nothing to the app when it is about %s', (_what, event) => {
    expect(convert({ objectId: 501, ...event })).toBeNull();
  });

  it('is nothing to the app without a record', () => {
    expect(convert({ subscriptionType: 'company.creation' })).toBeNull();
    expect(convert({ subscriptionType: 'company.merge' })).toBeNull();
  });
});

describe('the echo of a write', () => {
  const change = {
    subscriptionType: 'object.propertyChange',
    objectTypeId: '0-2',
    objectId: 501,
    propertyName: 'radar_health_score',
  };

  it.each(['9001', 9001])('of this app is passed over (source %j)', (sourceId) => {
    expect(convert({ ...change, changeSource: 'INTEGRATION', sourceId })).toBeNull();
  });

  it.each([
    ['another app', { changeSource: 'INTEGRATION', sourceId: '9002' }],
    ['a person', { changeSource: 'CRM_UI', sourceId: 'userId:77' }],
    ['somebody whose number is the same', { changeSource: 'CRM_UI', sourceId: '9001' }],
    ['nobody who is named', { sourceId: null }],
  ])('of %s is a change', (_who, source) => {
    expect(convert({ ...change, ...source })).toMatchObject({
      kind: 'changed',
      property: 'radar_health_score',
    });
  });

  it('is known by the app that HubSpot delivers to when this app does not know its own id', () => {
    const echo = { ...change, changeSource: 'INTEGRATION', sourceId: '9001' };
    expect(toChangeEvent(receive(echo))).toBeNull();
    expect(toChangeEvent(receive({ ...echo, appId: undefined }))).not.toBeNull();
  });

  it('is only ever a change of a value: what is gone is gone, whoever did it', () => {
    const deletion = { subscriptionType: 'company.deletion', objectId: 501 };
    const source = { changeSource: 'INTEGRATION', sourceId: '9001' };
    expect(convert({ ...deletion, ...source })).toMatchObject({ kind: 'deleted' });
  });
});

describe('a merge', () => {
  const merge = { subscriptionType: 'object.merge', objectTypeId: '0-2', objectId: 501 };

  it.each([
    [
      'goes into the primary record',
      { primaryObjectId: 501, mergedObjectIds: [502, 503], newObjectId: 501 },
      { recordId: '501', otherIds: ['502', '503'] },
    ],
    [
      'goes into a new record: the primary one is gone, too',
      { primaryObjectId: 501, mergedObjectIds: [502], newObjectId: 900 },
      { recordId: '900', otherIds: ['501', '502'] },
    ],
    [
      'goes into the primary record when it names no new one',
      { primaryObjectId: '501', mergedObjectIds: ['502'] },
      { recordId: '501', otherIds: ['502'] },
    ],
    [
      'may name a record twice',
      { primaryObjectId: 501, mergedObjectIds: [502, 502, 501] },
      {
        recordId: '501',
        otherIds: ['502'],
      },
    ],
    ['may name only the survivor', { newObjectId: 900 }, { recordId: '900', otherIds: [] }],
  ])('%s', (_where, ids, expected) => {
    expect(convert({ ...merge, ...ids })).toMatchObject({ kind: 'merged', ...expected });
  });
});

describe('an association', () => {
  const association = {
    subscriptionType: 'object.associationChange',
    fromObjectId: 7001,
    toObjectId: 501,
    associationRemoved: true,
  };
  const left = {
    kind: 'associated',
    object: 'contacts',
    recordId: '7001',
    otherObject: 'companies',
    otherIds: ['501'],
    removed: true,
  };

  it.each([
    ['the types of its ends', { fromObjectTypeId: '0-1', toObjectTypeId: '0-2' }],
    ['its own type', { associationType: 'CONTACT_TO_COMPANY' }],
    ['its own type with a label', { associationType: 'CONTACT_TO_COMPANY_PRIMARY' }],
    [
      'the older spelling',
      { subscriptionType: 'contact.associationChange', associationType: 'CONTACT_TO_COMPANY' },
    ],
  ])('is told by %s', (_how, types) => {
    expect(convert({ ...association, ...types })).toMatchObject(left);
  });

  it('comes from the other end, too', () => {
    const event = { ...association, fromObjectId: 501, toObjectId: 7001 };
    const change = convert({ ...event, associationType: 'COMPANY_TO_CONTACT' });
    expect(change).toMatchObject({
      object: 'companies',
      recordId: '501',
      otherObject: 'contacts',
      otherIds: ['7001'],
    });
  });

  it('is an addition unless it says otherwise', () => {
    const event = { ...association, associationType: 'DEAL_TO_COMPANY' };
    expect(convert({ ...event, associationRemoved: undefined })).toMatchObject({
      object: 'deals',
      removed: false,
    });
  });

  it.each([
    ['two contacts', { associationType: 'CONTACT_TO_CONTACT' }],
    ['a contact and a deal', { associationType: 'CONTACT_TO_DEAL' }],
    ['two companies', { fromObjectTypeId: '0-2', toObjectTypeId: '0-2' }],
    ['a company and a task', { fromObjectTypeId: '0-2', toObjectTypeId: '0-27' }],
    ['ends of no type', {}],
    ['one end', { associationType: 'CONTACT_TO_COMPANY', toObjectId: undefined }],
  ])('is nothing to the app between %s', (_ends, event) => {
    expect(convert({ ...association, ...event })).toBeNull();
  });
});

describe('the key of an event', () => {
  const event = { subscriptionType: 'company.propertyChange', objectId: 501 };
  const keyOf = (changes: Record<string, unknown>): string | undefined =>
    convert({ ...event, ...changes })?.eventKey;

  it('is the same for every attempt to deliver it', () => {
    expect(keyOf({ attemptNumber: 3 })).toBe(keyOf({ attemptNumber: 0 }));
    expect(keyOf({})).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['portal', { portalId: 4243 }],
    ['subscription', { subscriptionId: 901 }],
    ['type', { subscriptionType: 'company.deletion' }],
    ['record', { objectId: 502 }],
    ['event id', { eventId: 82 }],
    ['time', { occurredAt: AT + 1 }],
  ])('differs with the %s', (_what, changes) => {
    expect(keyOf(changes)).not.toBe(keyOf({}));
  });

  it('differs with the records of a merge and of an association', () => {
    const merge = { subscriptionType: 'company.merge', primaryObjectId: 501 };
    expect(keyOf({ ...merge, mergedObjectIds: [502] })).not.toBe(
      keyOf({ ...merge, mergedObjectIds: [503] }),
    );
    const ends = { associationType: 'CONTACT_TO_COMPANY', fromObjectId: 7001, toObjectId: 501 };
    const association = { subscriptionType: 'contact.associationChange', ...ends };
    expect(keyOf(association)).not.toBe(keyOf({ ...association, toObjectId: 502 }));
    expect(keyOf(association)).not.toBe(keyOf({ ...association, associationRemoved: true }));
  });
});
