import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

const COMPANIES = '/crm/objects/2026-09/companies';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

const requirePhone = () => sandbox.portal.rules.add({ objectType: 'companies', property: 'phone' });

/** As long as the account has customers, they need a phone number. */
const requirePhoneOfCustomers = () =>
  sandbox.portal.rules.add({
    objectType: 'companies',
    property: 'phone',
    when: { property: 'lifecyclestage', values: ['customer'] },
  });

async function setValues(id: string, properties: Record<string, string>) {
  expect((await sandbox.call('PATCH', `${COMPANIES}/${id}`, { properties })).status).toBe(200);
}

const cityOf = (id: string) => sandbox.portal.records.find('companies', id)?.properties['city'];

test('a required property must be there when a record is made', async () => {
  requirePhone();
  const { status, body } = await sandbox.call('POST', COMPANIES, { properties: { name: 'New' } });
  expect(status).toBe(400);
  expect(body).toMatchObject({
    category: 'VALIDATION_ERROR',
    message: 'The property values provided are invalid',
    errors: [
      {
        code: 'MISSING_REQUIRED_PROPERTY',
        message: 'A value for phone must be provided',
        context: { propertyName: ['phone'] },
      },
    ],
  });
  const properties = { name: 'New', phone: '+45 70 10 20 30' };
  expect((await sandbox.call('POST', COMPANIES, { properties })).status).toBe(201);
});

test('a required property does not stop updates of records without it', async () => {
  await setValues('501', { phone: '' });
  requirePhone();
  await setValues('501', { city: 'Varde' });
});

test('a conditional rule stops every update while it is broken, also of other properties', async () => {
  await setValues('501', { phone: '', lifecyclestage: 'customer' });
  requirePhoneOfCustomers();
  const { status, body } = await sandbox.call('PATCH', `${COMPANIES}/501`, {
    properties: { city: 'Varde' },
  });
  expect(status).toBe(400);
  expect(body).toMatchObject({
    category: 'VALIDATION_ERROR',
    errors: [
      {
        code: 'MISSING_CONDITIONAL_REQUIRED_PROPERTY',
        message:
          'phone is required because of a conditional property rule based on [lifecyclestage]',
        context: { propertyName: ['phone'] },
      },
    ],
  });
  expect(cityOf('501')).not.toBe('Varde');
});

test('a conditional rule lets pass what keeps it or leaves its condition', async () => {
  await setValues('501', { phone: '', lifecyclestage: 'customer' });
  requirePhoneOfCustomers();
  await setValues('501', { lifecyclestage: 'other', city: 'Varde' });
  await setValues('501', { lifecyclestage: 'customer', phone: '+45 70 10 20 30' });
  await setValues('501', { city: 'Esbjerg' });
});

test('one record that breaks a rule refuses the whole batch', async () => {
  await setValues('501', { phone: '', lifecyclestage: 'customer' });
  await setValues('502', { phone: '+47 70 10 20 30' });
  requirePhoneOfCustomers();
  const before = cityOf('502');
  const { status, body } = await sandbox.call('POST', `${COMPANIES}/batch/update`, {
    inputs: [
      { id: '502', properties: { city: 'Varde' } },
      { id: '501', properties: { city: 'Varde' } },
    ],
  });
  expect(status).toBe(400);
  expect(body).toMatchObject({ errors: [{ code: 'MISSING_CONDITIONAL_REQUIRED_PROPERTY' }] });
  expect(cityOf('502')).toBe(before);
});

test('with trace ids the others of a batch are stored', async () => {
  requirePhone();
  const { status, body } = await sandbox.call('POST', `${COMPANIES}/batch/create`, {
    inputs: [
      { objectWriteTraceId: 'a', properties: { name: 'A', phone: '1' } },
      { objectWriteTraceId: 'b', properties: { name: 'B' } },
    ],
  });
  expect(status).toBe(207);
  expect(body).toMatchObject({
    results: [{ properties: { name: 'A' } }],
    errors: [{ category: 'VALIDATION_ERROR', context: { objectWriteTraceId: ['b'] } }],
  });
});

test('rules hold for their object, until they are taken away', async () => {
  requirePhone();
  const contact = { properties: { email: 'new@klitvang-energi.example' } };
  expect((await sandbox.call('POST', '/crm/objects/2026-09/contacts', contact)).status).toBe(201);
  sandbox.portal.rules.clear();
  expect((await sandbox.call('POST', COMPANIES, { properties: { name: 'New' } })).status).toBe(201);
});
