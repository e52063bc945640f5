import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PortalData } from '../../../src/sandbox/portal-data.ts';
import { EMPTY_PORTAL } from '../../../src/sandbox/portal-data.ts';
import type { Portal } from '../../../src/sandbox/portal.ts';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

const READ = '/crm/associations/2026-09/companies/contacts/batch/read';

interface Page {
  results: {
    from: { id: string };
    to: { toObjectId: number; associationTypes: unknown[] }[];
    paging?: { next: { after: string } };
  }[];
}

let sandbox: TestSandbox;
let crowded: Portal;
beforeAll(async () => {
  sandbox = await startTestSandbox();
  crowded = sandbox.addPortal(companyWithContacts(1_201));
});
afterAll(() => sandbox.close());

function companyWithContacts(count: number): PortalData {
  const ids = Array.from({ length: count }, (_, index) => String(10_001 + index));
  return {
    ...EMPTY_PORTAL,
    records: [
      { objectType: 'companies', id: '1', properties: { name: 'Crowded' } },
      ...ids.map((id) => ({ objectType: 'contacts' as const, id, properties: { firstname: id } })),
    ],
    associations: ids.map((id) => ({ from: ['contacts', id], to: ['companies', '1'] })),
  };
}

test('a company’s contacts come with all labels, ids as numbers', async () => {
  const { status, body } = await sandbox.call('POST', READ, { inputs: [{ id: '501' }] });
  expect(status).toBe(200);
  const [result] = (body as Page).results;
  expect(result?.from).toEqual({ id: '501' });
  expect(result?.to[0]).toEqual({
    toObjectId: 7001,
    associationTypes: [
      { category: 'HUBSPOT_DEFINED', typeId: 280, label: null },
      { category: 'HUBSPOT_DEFINED', typeId: 2, label: 'Primary' },
      { category: 'USER_DEFINED', typeId: 1, label: 'Executive sponsor' },
    ],
  });
});

test('a contact of two companies is seen from both, the second without the primary label', async () => {
  const path = '/crm/objects/2026-09/contacts/7012/associations/companies';
  const { body } = await sandbox.call('GET', path);
  expect(body).toMatchObject({
    results: [
      { toObjectId: 502, associationTypes: [{ typeId: 279 }, { typeId: 1 }] },
      { toObjectId: 510, associationTypes: [{ typeId: 279 }] },
    ],
  });
  const other = await sandbox.call('POST', READ, { inputs: [{ id: '510' }] });
  expect(JSON.stringify(other.body)).toContain('"toObjectId":7012');
});

test('nothing associated is an error in a batch and an empty list alone', async () => {
  const batch = await sandbox.call('POST', READ, { inputs: [{ id: '512' }] });
  expect(batch.status).toBe(207);
  expect(batch.body).toMatchObject({
    results: [],
    errors: [
      {
        category: 'OBJECT_NOT_FOUND',
        subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
        message: 'No contact is associated with company 512.',
      },
    ],
  });
  const alone = await sandbox.call(
    'GET',
    '/crm/objects/2026-09/companies/512/associations/contacts',
  );
  expect([alone.status, alone.body]).toEqual([200, { results: [] }]);
});

test('1,201 contacts come in three pages of a batch read', async () => {
  const seen: number[] = [];
  let after: string | undefined;
  let pages = 0;
  do {
    const inputs = [{ id: '1', ...(after !== undefined && { after }) }];
    const { body } = await sandbox.call('POST', READ, { inputs }, crowded);
    const [result] = (body as Page).results;
    seen.push(...(result?.to ?? []).map(({ toObjectId }) => toObjectId));
    after = result?.paging?.next.after;
    pages += 1;
  } while (after !== undefined);
  expect(pages).toBe(3);
  expect(new Set(seen).size).toBe(1_201);
});

test('a page of more than 500, and a made-up cursor, are refused', async () => {
  const path = '/crm/objects/2026-09/companies/1/associations/contacts';
  const large = await sandbox.call('GET', `${path}?limit=501`, undefined, crowded);
  expect(large.status).toBe(400);
  const made = await sandbox.call('GET', `${path}?after=next`, undefined, crowded);
  expect(made.status).toBe(400);
});

test('a default association is there from both sides at once', async () => {
  const put = '/crm/objects/2026-09/tickets/8010/associations/default/contacts/7064';
  expect((await sandbox.call('PUT', put)).status).toBe(200);
  const back = await sandbox.call('GET', '/crm/objects/2026-09/contacts/7064/associations/tickets');
  expect(back.body).toMatchObject({
    results: [{ toObjectId: 8010, associationTypes: [{ typeId: 15 }] }],
  });
});

test('a new primary company unlabels the former one', async () => {
  const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 1 }];
  const put = '/crm/objects/2026-09/contacts/7012/associations/companies/510';
  expect((await sandbox.call('PUT', put, types)).status).toBe(201);
  const path = '/crm/objects/2026-09/contacts/7012/associations/companies';
  expect((await sandbox.call('GET', path)).body).toMatchObject({
    results: [
      { toObjectId: 502, associationTypes: [{ label: null }] },
      { toObjectId: 510, associationTypes: [{ label: null }, { label: 'Primary' }] },
    ],
  });
});

test('a type that does not fit the direction is refused', async () => {
  const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 280 }];
  const put = '/crm/objects/2026-09/contacts/7012/associations/companies/510';
  expect((await sandbox.call('PUT', put, types)).status).toBe(400);
});

test('a batch create reports the records that are missing', async () => {
  const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 280 }];
  const { status, body } = await sandbox.call(
    'POST',
    '/crm/associations/2026-09/companies/contacts/batch/create',
    {
      inputs: [
        { from: { id: '512' }, to: { id: '7043' }, types },
        { from: { id: '512' }, to: { id: '9' }, types },
      ],
    },
  );
  expect(status).toBe(207);
  expect(body).toMatchObject({
    results: [{ fromObjectId: 512, toObjectId: 7043 }],
    errors: [{ context: { ids: ['9'] } }],
  });
});

test('the 51st label of two objects is refused with a status of its own', async () => {
  const path = '/crm/associations/2026-09/companies/contacts/labels';
  const own = () =>
    crowded.associations
      .listTypes('companies', 'contacts')
      .filter(({ category }) => category === 'USER_DEFINED').length;
  for (let count = own(); count < 50; count += 1) {
    crowded.associations.createLabel('companies', 'contacts', `Label ${count}`);
  }
  const label = { name: 'one_more', label: 'One more' };
  expect((await sandbox.call('POST', path, label, crowded)).status).toBe(437);
});

test('companies are parent and child of each other', async () => {
  const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 13 }];
  const put = '/crm/objects/2026-09/companies/501/associations/companies/502';
  expect((await sandbox.call('PUT', put, types)).status).toBe(201);
  const child = await sandbox.call(
    'GET',
    '/crm/objects/2026-09/companies/502/associations/companies',
  );
  expect(child.body).toMatchObject({
    results: [{ toObjectId: 501, associationTypes: [{ typeId: 450 }, { typeId: 14 }] }],
  });
});

test.each([
  ['meetings', 188, 187],
  ['calls', 182, 181],
  ['emails', 186, 185],
])('%s are associated when they are made, and seen from the company', async (type, to, back) => {
  const created = await sandbox.call('POST', `/crm/objects/2026-09/${type}`, {
    properties: { hs_timestamp: '2026-11-20T09:00:00Z' },
    associations: [
      {
        to: { id: '503' },
        types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: to }],
      },
    ],
  });
  expect(created.status).toBe(201);
  const { id } = created.body as { id: string };
  const path = `/crm/objects/2026-09/companies/503/associations/${type}`;
  expect((await sandbox.call('GET', path)).body).toMatchObject({
    results: [{ toObjectId: Number(id), associationTypes: [{ typeId: back }] }],
  });
});

test('an archived record drops out, a removed unlabelled type takes the pair away', async () => {
  await sandbox.call('DELETE', '/crm/objects/2026-09/contacts/7002');
  const ofCompany = await sandbox.call('POST', READ, { inputs: [{ id: '501' }] });
  expect(JSON.stringify(ofCompany.body)).not.toContain('"toObjectId":7002');

  const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 280 }];
  const pair = { from: { id: '501' }, to: { id: '7001' }, types };
  const path = '/crm/associations/2026-09/companies/contacts/batch/labels/archive';
  expect((await sandbox.call('POST', path, { inputs: [pair] })).status).toBe(204);
  const after = await sandbox.call('POST', READ, { inputs: [{ id: '501' }] });
  expect(JSON.stringify(after.body)).not.toContain('"toObjectId":7001');
});
