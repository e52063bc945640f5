import { beforeEach, expect, test } from 'vitest';
import type { AssociationStore } from '../../../src/sandbox/crm/association-store.ts';
import { createAssociationStore } from '../../../src/sandbox/crm/association-store.ts';
import type { RecordKey } from '../../../src/sandbox/crm/object-types.ts';

const COMPANY: RecordKey = { objectType: 'companies', id: '501' };
const OTHER: RecordKey = { objectType: 'companies', id: '502' };
const CONTACT: RecordKey = { objectType: 'contacts', id: '7001' };

let archived: Set<string>;
let store: AssociationStore;
let changes: string[];

beforeEach(() => {
  archived = new Set();
  changes = [];
  store = createAssociationStore({
    isLive: ({ id }) => !archived.has(id),
    idOf: ({ id }) => id,
    source: () => ({ changeSource: 'CRM_UI', sourceId: 'userId:77' }),
    onChange: ({ from, to, type, removed }) =>
      changes.push(`${removed ? '-' : '+'} ${from.id} ${to.id} ${type.typeId}`),
  });
});

function typeIds(from: RecordKey, to: RecordKey): number[] {
  const association = store.list(from, to.objectType).find((each) => each.to.id === to.id);
  return (association?.types ?? []).map((type) => type.typeId);
}

function primary(from: RecordKey, to: RecordKey) {
  return store.listTypes(from.objectType, to.objectType).filter((type) => type.kind === 'primary');
}

test('an association is seen from both records, each with its own type id', () => {
  store.add(CONTACT, COMPANY, primary(CONTACT, COMPANY));
  expect(typeIds(CONTACT, COMPANY)).toEqual([279, 1]);
  expect(typeIds(COMPANY, CONTACT)).toEqual([280, 2]);
});

test.each([
  ['from the contact', CONTACT, OTHER],
  ['from the company', OTHER, CONTACT],
])('a new primary company, set %s, takes the label from the former one', (_where, from, to) => {
  store.add(CONTACT, COMPANY, primary(CONTACT, COMPANY));
  store.add(from, to, primary(from, to));
  expect(typeIds(CONTACT, COMPANY)).toEqual([279]);
  expect(typeIds(COMPANY, CONTACT)).toEqual([280]);
  expect(typeIds(CONTACT, OTHER)).toEqual([279, 1]);
});

test('a parent company and its child see each other as such', () => {
  const toChild = store.findType('companies', { category: 'HUBSPOT_DEFINED', typeId: 13 });
  store.add(COMPANY, OTHER, toChild ? [toChild] : []);
  expect(typeIds(COMPANY, OTHER)).toEqual([450, 13]);
  expect(typeIds(OTHER, COMPANY)).toEqual([450, 14]);
  store.remove(OTHER, COMPANY);
  expect(typeIds(COMPANY, OTHER)).toEqual([]);
});

test('a company has many primary contacts', () => {
  const second: RecordKey = { objectType: 'contacts', id: '7002' };
  store.add(COMPANY, CONTACT, primary(COMPANY, CONTACT));
  store.add(COMPANY, second, primary(COMPANY, second));
  expect(typeIds(COMPANY, CONTACT)).toEqual([280, 2]);
  expect(typeIds(COMPANY, second)).toEqual([280, 2]);
});

test('replacing labels keeps the unlabelled type and drops the others', () => {
  const [sponsor] = store.createLabel('companies', 'contacts', 'Executive sponsor', 'Sponsored by');
  store.add(COMPANY, CONTACT, primary(COMPANY, CONTACT));
  store.replace(COMPANY, CONTACT, [sponsor]);
  expect(store.list(COMPANY, 'contacts')[0]?.types.map((type) => type.label)).toEqual([
    null,
    'Executive sponsor',
  ]);
  expect(store.list(CONTACT, 'companies')[0]?.types.map((type) => type.label)).toEqual([
    null,
    'Sponsored by',
  ]);
});

test('without the unlabelled type a pair is gone, both ways', () => {
  store.add(COMPANY, CONTACT, primary(COMPANY, CONTACT));
  store.remove(CONTACT, COMPANY);
  expect(store.list(COMPANY, 'contacts')).toEqual([]);
  expect(store.list(CONTACT, 'companies')).toEqual([]);
});

test('an archived record drops out of the associations of others, and has none itself', () => {
  store.add(COMPANY, CONTACT);
  archived.add(CONTACT.id);
  expect(store.list(COMPANY, 'contacts')).toEqual([]);
  expect(store.list(CONTACT, 'companies')).toEqual([]);
});

test('the same number can be a type of HubSpot and one of the account', () => {
  const [label] = store.createLabel('contacts', 'companies', 'Ambassador');
  const spec = { typeId: label.typeId, to: 'companies' } as const;
  expect(store.findType('contacts', { ...spec, category: 'USER_DEFINED' })?.label).toBe(
    'Ambassador',
  );
  expect(store.findType('contacts', { ...spec, category: 'HUBSPOT_DEFINED' })?.label).toBe(
    'Primary',
  );
});

test('a primary association is told as two changes, and again only when something changes', () => {
  store.add(CONTACT, COMPANY, primary(CONTACT, COMPANY));
  store.add(CONTACT, COMPANY, primary(CONTACT, COMPANY));
  expect(changes).toEqual(['+ 7001 501 279', '+ 7001 501 1']);
  changes = [];
  store.add(CONTACT, OTHER, primary(CONTACT, OTHER));
  store.remove(CONTACT, OTHER);
  expect(changes).toEqual([
    '+ 7001 502 279',
    '- 7001 501 1',
    '+ 7001 502 1',
    '- 7001 502 1',
    '- 7001 502 279',
  ]);
});

test('a record’s associations move to another one, which keeps the primary company it has', () => {
  const twin: RecordKey = { objectType: 'contacts', id: '7002' };
  store.add(CONTACT, COMPANY, primary(CONTACT, COMPANY));
  store.add(twin, OTHER, primary(twin, OTHER));
  store.move(twin, CONTACT);
  expect(typeIds(CONTACT, COMPANY)).toEqual([279, 1]);
  expect(typeIds(CONTACT, OTHER)).toEqual([279]);
  expect(store.list(twin, 'companies')).toEqual([]);
  store.move(COMPANY, OTHER);
  expect(typeIds(CONTACT, OTHER)).toEqual([279, 1]);
});

test('a forgotten record is in no association, and nobody hears of it', () => {
  store.add(CONTACT, COMPANY, primary(CONTACT, COMPANY));
  changes = [];
  store.forget(CONTACT);
  expect(store.list(COMPANY, 'contacts')).toEqual([]);
  expect(changes).toEqual([]);
});
