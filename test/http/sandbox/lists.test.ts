import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

const LISTS = '/crm/lists/2026-09';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

const anyOf = (property: string, ...values: string[]) => ({
  filterType: 'PROPERTY',
  property,
  operation: {
    operationType: 'ENUMERATION',
    operator: 'IS_ANY_OF',
    values,
    includeObjectsWithNoValueSet: false,
  },
});

const isTrue = (property: string) => ({
  filterType: 'PROPERTY',
  property,
  operation: {
    operationType: 'BOOL',
    operator: 'IS_EQUAL_TO',
    value: true,
    includeObjectsWithNoValueSet: false,
  },
});

const rootOf = (...filters: object[]) => ({
  filterBranchType: 'OR',
  filterBranchOperator: 'OR',
  filters: [],
  filterBranches: [
    { filterBranchType: 'AND', filterBranchOperator: 'AND', filterBranches: [], filters },
  ],
});

const dynamicList = (changes: object = {}) => ({
  name: 'Danes',
  objectTypeId: '0-1',
  processingType: 'DYNAMIC',
  filterBranch: rootOf(anyOf('hs_language', 'da')),
  ...changes,
});

interface ListAnswer {
  list: { listId: string; listVersion: number };
}

async function createList(draft: object = dynamicList()): Promise<string> {
  const { status, body } = await sandbox.call('POST', LISTS, draft);
  expect(status).toBe(200);
  return (body as ListAnswer).list.listId;
}

async function listMembers(listId: string): Promise<string[]> {
  const { body } = await sandbox.call('GET', `${LISTS}/${listId}/memberships`);
  return (body as { results: { recordId: string }[] }).results.map(({ recordId }) => recordId);
}

describe('a dynamic list', () => {
  test('has the records that match now', async () => {
    const listId = await createList();
    const danes = sandbox.portal.records
      .list('contacts')
      .filter(({ properties }) => properties['hs_language'] === 'da')
      .map(({ id }) => id);
    expect(danes.length).toBeGreaterThan(1);
    expect(await listMembers(listId)).toEqual(danes);

    const path = `/crm/objects/2026-09/contacts/${danes[0]}`;
    await sandbox.call('PATCH', path, { properties: { hs_language: 'de' } });
    expect(await listMembers(listId)).toEqual(danes.slice(1));
  });

  test('can hold companies, and go by a boolean', async () => {
    const draft = { label: 'Key account', type: 'bool', fieldType: 'booleancheckbox' };
    await sandbox.call('POST', '/crm/properties/2026-09/companies', {
      ...draft,
      name: 'key_account',
      groupName: 'companyinformation',
      options: ['true', 'false'].map((value) => ({ label: value, value })),
    });
    await sandbox.call('PATCH', '/crm/objects/2026-09/companies/502', {
      properties: { key_account: true },
    });
    const filterBranch = rootOf(isTrue('key_account'));
    const listId = await createList(
      dynamicList({ name: 'Key accounts', objectTypeId: '0-2', filterBranch }),
    );
    expect(await listMembers(listId)).toEqual(['502']);
  });

  test('is found by id and by name, with its filters only when they are asked for', async () => {
    const listId = await createList();
    const byId = await sandbox.call('GET', `${LISTS}/${listId}`);
    expect(byId.body).toMatchObject({ list: { listId, name: 'Danes', objectTypeId: '0-1' } });
    expect(byId.body).not.toHaveProperty('list.filterBranch');
    const byName = `${LISTS}/object-type-id/0-1/name/Danes?includeFilters=true`;
    expect((await sandbox.call('GET', byName)).body).toMatchObject({
      list: { listId, filterBranch: rootOf(anyOf('hs_language', 'da')) },
    });
    const ofCompanies = `${LISTS}/object-type-id/0-2/name/Danes`;
    expect((await sandbox.call('GET', ofCompanies)).status).toBe(404);
    expect((await sandbox.call('GET', `${LISTS}/999`)).status).toBe(404);
  });

  test('takes another filter, and counts its versions', async () => {
    const listId = await createList();
    const filterBranch = rootOf(anyOf('hs_language', 'nb'));
    const { status, body } = await sandbox.call('PUT', `${LISTS}/${listId}/update-list-filters`, {
      filterBranch,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ updatedList: { listVersion: 2, filterBranch } });
  });

  test('takes nobody by hand', async () => {
    const path = `${LISTS}/${await createList()}/memberships/add`;
    expect((await sandbox.call('PUT', path, ['7001'])).status).toBe(400);
  });
});

test('a name is taken once in an account, whatever the object', async () => {
  await createList();
  const filterBranch = rootOf(anyOf('industry', 'BANKING'));
  const { status, body } = await sandbox.call(
    'POST',
    LISTS,
    dynamicList({ objectTypeId: '0-2', filterBranch }),
  );
  expect(status).toBe(400);
  expect(body).toMatchObject({
    category: 'VALIDATION_ERROR',
    subCategory: 'ILS.DUPLICATE_LIST_NAMES',
  });
  const other = sandbox.addPortal();
  expect((await sandbox.call('POST', LISTS, dynamicList(), other)).status).toBe(200);
});

test('a deleted list is gone, and its name is free again', async () => {
  const path = `${LISTS}/${await createList()}`;
  expect((await sandbox.call('DELETE', path)).status).toBe(204);
  expect((await sandbox.call('GET', path)).status).toBe(404);
  expect((await sandbox.call('DELETE', path)).status).toBe(404);
  await createList();
});

const { filterBranches: branches, ...root } = rootOf(anyOf('hs_language', 'da'));
test.each([
  ['no filter', { filterBranch: undefined }],
  ['an AND at the root', { filterBranch: branches[0] }],
  ['filters at the root', { filterBranch: { ...root, filters: branches[0]?.filters } }],
  ['an OR below the root', { filterBranch: { ...root, filterBranches: [rootOf()] } }],
  ['an unknown property', { filterBranch: rootOf(anyOf('radar_nothing', 'x')) }],
  ['an operation of another type', { filterBranch: rootOf(isTrue('hs_language')) }],
  ['an unknown object', { objectTypeId: '0-999' }],
  ['an unknown kind of list', { processingType: 'MAGIC' }],
  ['a filter on a list that is filled by hand', { processingType: 'MANUAL' }],
  ['no name', { name: '' }],
])('%s is refused', async (_what, changes) => {
  const { status } = await sandbox.call('POST', LISTS, dynamicList(changes));
  expect(status).toBe(400);
});

describe('a list that is filled by hand', () => {
  const manual = { name: 'Picked', objectTypeId: '0-1', processingType: 'MANUAL' };

  test('says who came in and who is missing', async () => {
    const path = `${LISTS}/${await createList(manual)}/memberships`;
    await sandbox.call('PUT', `${path}/add`, ['7001']);
    const { status, body } = await sandbox.call('PUT', `${path}/add`, ['7001', '7002', '1']);
    expect(status).toBe(200);
    expect(body).toEqual({
      recordsIdsAdded: ['7002'],
      recordIdsRemoved: [],
      recordIdsMissing: ['1'],
    });
    const first = await sandbox.call('GET', `${path}?limit=1`);
    expect(first.body).toMatchObject({ total: 2, results: [{ recordId: '7001' }] });
    const { paging } = first.body as { paging: { next: { after: string } } };
    const second = await sandbox.call('GET', `${path}?limit=1&after=${paging.next.after}`);
    expect(second.body).toMatchObject({ results: [{ recordId: '7002' }] });
    expect(second.body).not.toHaveProperty('paging');
  });

  test('has no filters to change', async () => {
    const path = `${LISTS}/${await createList(manual)}/update-list-filters`;
    const filterBranch = rootOf(anyOf('hs_language', 'nb'));
    expect((await sandbox.call('PUT', path, { filterBranch })).status).toBe(400);
  });

  test('drops records that are archived', async () => {
    const listId = await createList(manual);
    await sandbox.call('PUT', `${LISTS}/${listId}/memberships/add`, ['7001', '7002']);
    await sandbox.call('DELETE', '/crm/objects/2026-09/contacts/7001');
    expect(await listMembers(listId)).toEqual(['7002']);
  });
});

test('a snapshot keeps who matched when it was made', async () => {
  const filterBranch = rootOf(anyOf('industry', 'BANKING'));
  await sandbox.call('PATCH', '/crm/objects/2026-09/companies/501', {
    properties: { industry: 'BANKING' },
  });
  const draft = { name: 'Banks', objectTypeId: '0-2', processingType: 'SNAPSHOT', filterBranch };
  const listId = await createList(draft);
  const before = await listMembers(listId);
  expect(before).toContain('501');
  await sandbox.call('PATCH', '/crm/objects/2026-09/companies/501', {
    properties: { industry: 'INSURANCE' },
  });
  expect(await listMembers(listId)).toEqual(before);
});

test('a search finds lists by a part of their name, in pages', async () => {
  for (const name of ['Danes', 'Great Danes', 'Swedes']) await createList(dynamicList({ name }));
  const search = (body: object) => sandbox.call('POST', `${LISTS}/search`, body);
  const first = await search({ query: 'danes', count: 1 });
  expect(first.body).toMatchObject({
    total: 2,
    offset: 1,
    hasMore: true,
    lists: [
      { name: 'Danes', additionalProperties: { hs_list_size: expect.any(String) as string } },
    ],
  });
  const second = await search({ query: 'danes', count: 1, offset: 1 });
  expect(second.body).toMatchObject({ hasMore: false, lists: [{ name: 'Great Danes' }] });
});

test('a property that a list uses can’t be deleted', async () => {
  const property = '/crm/properties/2026-09/contacts';
  const options = [{ label: 'Promoter', value: 'promoter' }];
  const draft = { label: 'Group', type: 'enumeration', fieldType: 'select', options };
  await sandbox.call('POST', property, {
    ...draft,
    name: 'nps_group',
    groupName: 'contactinformation',
  });
  const filterBranch = rootOf(anyOf('nps_group', 'promoter'));
  const listId = await createList(dynamicList({ filterBranch }));
  const { status, body } = await sandbox.call('DELETE', `${property}/nps_group`);
  expect(status).toBe(400);
  expect(body).toMatchObject({
    subCategory: 'PropertyValidationError.CANNOT_DELETE_PROPERTY_IN_USE',
    errors: [{ context: { lists: ['Danes'] } }],
  });
  await sandbox.call('DELETE', `${LISTS}/${listId}`);
  expect((await sandbox.call('DELETE', `${property}/nps_group`)).status).toBe(204);
});
