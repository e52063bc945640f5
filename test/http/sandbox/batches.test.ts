import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

const BATCH = '/crm/objects/2026-09/companies/batch';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.close());

const cityOf = (id: string) => sandbox.portal.records.find('companies', id)?.properties['city'];

test('missing ids make a 207 with the others in it', async () => {
  const { status, body } = await sandbox.call('POST', `${BATCH}/read`, {
    inputs: [{ id: '501' }, { id: '9' }, { id: '10' }],
    properties: ['name'],
  });
  expect(status).toBe(207);
  expect(body).toMatchObject({
    status: 'COMPLETE',
    results: [{ id: '501', properties: { name: 'Klitvang Energi A/S' } }],
    numErrors: 1,
    errors: [{ category: 'OBJECT_NOT_FOUND', context: { ids: ['9', '10'] } }],
  });
});

test('an update stores what it can and reports the missing ids', async () => {
  const { status, body } = await sandbox.call('POST', `${BATCH}/update`, {
    inputs: [
      { id: '501', properties: { city: 'Varde' } },
      { id: '9', properties: { city: 'Varde' } },
    ],
  });
  expect(status).toBe(207);
  expect(body).toMatchObject({ results: [{ id: '501' }], errors: [{ context: { ids: ['9'] } }] });
  expect(cityOf('501')).toBe('Varde');
});

test('one wrong value refuses the whole batch', async () => {
  const { status } = await sandbox.call('POST', `${BATCH}/update`, {
    inputs: [
      { id: '502', properties: { city: 'Harstad' } },
      { id: '503', properties: { annualrevenue: 'a lot' } },
    ],
  });
  expect(status).toBe(400);
  expect(cityOf('502')).toBe('Tromsø');
});

test('with trace ids the right inputs are stored and the wrong ones named', async () => {
  const { status, body } = await sandbox.call('POST', `${BATCH}/update`, {
    inputs: [
      { id: '502', objectWriteTraceId: 'a', properties: { city: 'Harstad' } },
      { id: '503', objectWriteTraceId: 'b', properties: { annualrevenue: 'a lot' } },
    ],
  });
  expect(status).toBe(207);
  expect(body).toMatchObject({
    results: [{ id: '502' }],
    errors: [{ category: 'VALIDATION_ERROR', context: { objectWriteTraceId: ['b'] } }],
  });
  expect(cityOf('502')).toBe('Harstad');
});

test.each(['read', 'update', 'archive'])('a record named twice in %s is refused', async (verb) => {
  const { status, body } = await sandbox.call('POST', `${BATCH}/${verb}`, {
    inputs: [
      { id: '501', properties: {} },
      { id: '501', properties: {} },
    ],
  });
  expect(status).toBe(400);
  expect(body).toMatchObject({
    message: 'Duplicate IDs found in batch input: [501]. IDs must be unique',
  });
});

test.each([
  ['101 inputs', 101, {}],
  ['no inputs', 0, {}],
  ['51 inputs with history', 51, { propertiesWithHistory: ['name'] }],
])('%s are refused', async (_what, count, more) => {
  const inputs = Array.from({ length: count }, (_, index) => ({ id: String(index + 1) }));
  const { status, body } = await sandbox.call('POST', `${BATCH}/read`, { inputs, ...more });
  expect(status).toBe(400);
  expect(body).toMatchObject({ category: 'VALIDATION_ERROR' });
});

test('an upsert by address says what is new', async () => {
  const { status, body } = await sandbox.call(
    'POST',
    '/crm/objects/2026-09/contacts/batch/upsert',
    {
      inputs: [
        {
          id: 'line.rosenvad@klitvang-energi.example',
          idProperty: 'email',
          properties: { jobtitle: 'Shift lead' },
        },
        {
          id: 'new@klitvang-energi.example',
          idProperty: 'email',
          properties: { firstname: 'New' },
        },
      ],
    },
  );
  expect(status).toBe(200);
  expect(body).toMatchObject({ results: [{ id: '7005', new: false }, { new: true }] });
});

test('an upsert by record id is refused', async () => {
  const { status, body } = await sandbox.call('POST', `${BATCH}/upsert`, {
    inputs: [{ id: '501', idProperty: 'hs_object_id', properties: { city: 'Varde' } }],
  });
  expect(status).toBe(400);
  expect((body as { message: string }).message).toMatch(
    /non-unique 0-2 property hs_object_id in portal ID/,
  );
});

test('a created batch has ids of its own, and archiving it makes it vanish', async () => {
  const created = await sandbox.call('POST', `${BATCH}/create`, {
    inputs: [{ properties: { name: 'First' } }, { properties: { name: 'Second' } }],
  });
  expect(created.status).toBe(201);
  const { results } = created.body as { results: { id: string }[] };
  const inputs = results.map(({ id }) => ({ id }));
  expect((await sandbox.call('POST', `${BATCH}/archive`, { inputs })).status).toBe(204);
  const read = await sandbox.call('POST', `${BATCH}/read`, { inputs });
  expect(read.body).toMatchObject({ results: [], numErrors: 1 });
});

test('the same address twice in a created batch is refused', async () => {
  const contact = { properties: { email: 'twin@klitvang-energi.example' } };
  const { status } = await sandbox.call('POST', '/crm/objects/2026-09/contacts/batch/create', {
    inputs: [contact, contact],
  });
  expect(status).toBe(400);
});
