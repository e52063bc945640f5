import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EMPTY_PORTAL } from '../../../src/sandbox/portal-data.ts';
import { churnWorkflow } from '../../support/churn-workflow.ts';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

const PATH = '/crm/properties/2026-09/companies';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
  await sandbox.call('POST', `${PATH}/groups`, { name: 'radar', label: 'Radar' });
});
afterAll(() => sandbox.close());

const define = (name: string, more: object = {}) => ({
  groupName: 'radar',
  name,
  label: name,
  type: 'number',
  fieldType: 'number',
  ...more,
});

describe('definitions that HubSpot refuses', () => {
  const yes = { label: 'Yes', value: 'true' };
  test.each([
    ['an upper-case name', define('Radar_x')],
    ['a name of 100 characters', define('r'.repeat(100))],
    ['an unknown group', define('radar_a', { groupName: 'nowhere' })],
    ['a field type that does not fit', define('radar_a', { fieldType: 'textarea' })],
    ['an unknown type', define('radar_a', { type: 'colour' })],
    [
      'an enumeration without options',
      define('radar_a', { type: 'enumeration', fieldType: 'select' }),
    ],
    [
      'a boolean with one option',
      define('radar_a', { type: 'bool', fieldType: 'booleancheckbox', options: [yes] }),
    ],
    [
      'the same option twice',
      define('radar_a', { type: 'enumeration', fieldType: 'select', options: [yes, yes] }),
    ],
  ])('%s', async (_what, definition) => {
    const { status, body } = await sandbox.call('POST', PATH, definition);
    expect(status).toBe(400);
    expect(body).toMatchObject({ category: 'VALIDATION_ERROR' });
  });
});

test('a new property has every field of a definition', async () => {
  const { status, body } = await sandbox.call('POST', PATH, define('radar_gap_score'));
  expect(status).toBe(201);
  expect(body).toMatchObject({
    name: 'radar_gap_score',
    description: '',
    options: [],
    displayOrder: -1,
    hasUniqueValue: false,
    archived: false,
    modificationMetadata: { archivable: true, readOnlyDefinition: false, readOnlyValue: false },
  });
});

test('the same name again is a conflict that says which', async () => {
  await sandbox.call('POST', PATH, define('radar_twice'));
  const { status, body } = await sandbox.call('POST', PATH, define('radar_twice'));
  expect(status).toBe(409);
  expect(body).toMatchObject({
    category: 'OBJECT_ALREADY_EXISTS',
    subCategory: 'Properties.PROPERTY_WITH_NAME_EXISTS',
    message: "A property named 'radar_twice' already exists.",
    context: { name: ['radar_twice'] },
  });
});

test('a batch makes what it can', async () => {
  const { status, body } = await sandbox.call('POST', `${PATH}/batch/create`, {
    inputs: [define('radar_new'), define('radar_gap_score'), define('Radar')],
  });
  expect(status).toBe(207);
  expect(body).toMatchObject({
    results: [{ name: 'radar_new' }],
    numErrors: 2,
    errors: [{ category: 'OBJECT_ALREADY_EXISTS' }, { category: 'VALIDATION_ERROR' }],
  });
});

test('a change keeps what it leaves out, and replaces all options', async () => {
  const options = ['none', 'low', 'high'].map((value) => ({ label: value, value }));
  await sandbox.call(
    'POST',
    PATH,
    define('radar_level', { type: 'enumeration', fieldType: 'select', options }),
  );
  const { status, body } = await sandbox.call('PATCH', `${PATH}/radar_level`, {
    options: [{ label: 'High', value: 'high' }],
    hasUniqueValue: true,
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    label: 'radar_level',
    hasUniqueValue: false,
    options: [{ label: 'High', value: 'high', hidden: false }],
  });
});

test('HubSpot’s own definitions can not be changed or deleted', async () => {
  expect((await sandbox.call('PATCH', `${PATH}/name`, { label: 'Firm' })).status).toBe(400);
  expect((await sandbox.call('DELETE', `${PATH}/name`)).status).toBe(400);
});

test('a deleted property leaves the records’ answers, and comes back with its values', async () => {
  await sandbox.call('POST', PATH, define('radar_short_lived'));
  const record = '/crm/objects/2026-09/companies/501';
  await sandbox.call('PATCH', record, { properties: { radar_short_lived: '7' } });
  expect((await sandbox.call('DELETE', `${PATH}/radar_short_lived`)).status).toBe(204);

  const read = `${record}?properties=radar_short_lived`;
  expect((await sandbox.call('GET', read)).body).not.toHaveProperty('properties.radar_short_lived');
  const archived = await sandbox.call('GET', `${PATH}?archived=true`);
  expect(archived.body).toMatchObject({ results: [{ name: 'radar_short_lived', archived: true }] });

  const again = await sandbox.call('POST', PATH, define('radar_short_lived', { label: 'Back' }));
  expect(again.status).toBe(201);
  expect((await sandbox.call('GET', read)).body).toMatchObject({
    properties: { radar_short_lived: '7' },
  });
});

test('a property that a workflow uses can not be deleted, alone or in a batch', async () => {
  const options = ['high', 'critical'].map((value) => ({ label: value, value }));
  const risk = define('radar_churn_risk', { type: 'enumeration', fieldType: 'select', options });
  await sandbox.call('POST', PATH, risk);
  const stamp = define('radar_churn_risk_at', { type: 'datetime', fieldType: 'date' });
  await sandbox.call('POST', PATH, stamp);
  await sandbox.call('POST', '/automation/2026-09-beta/flows', churnWorkflow);

  const { status, body } = await sandbox.call('DELETE', `${PATH}/radar_churn_risk`);
  expect(status).toBe(400);
  expect(body).toMatchObject({
    subCategory: 'PropertyValidationError.CANNOT_DELETE_PROPERTY_IN_USE',
    errors: [{ context: { workflows: ['Radar: churn risk follow-up'] } }],
  });
  const inputs = [{ name: 'radar_churn_risk' }, { name: 'radar_nothing' }];
  expect((await sandbox.call('POST', `${PATH}/batch/archive`, { inputs })).status).toBe(204);
  expect((await sandbox.call('GET', `${PATH}/radar_churn_risk`)).status).toBe(200);
});

test('a group with properties can not be deleted, and the message is JSON itself', async () => {
  const { status, body } = await sandbox.call('DELETE', `${PATH}/groups/radar`);
  expect(status).toBe(400);
  expect(JSON.parse((body as { message: string }).message)).toMatchObject({
    subCategory: 'PropertyGroupError.GROUP_WITH_ACTIVE_PROPERTIES',
  });
});

describe('how many properties an account may have', () => {
  const group = 'companyinformation';

  test('one more than its limit is refused; archived ones don’t count', async () => {
    const small = sandbox.addPortal(EMPTY_PORTAL, { maxCustomProperties: 2 });
    const create = async (name: string) => {
      const draft = define(name, { groupName: group });
      return (await sandbox.call('POST', PATH, draft, small)).status;
    };
    expect([await create('one'), await create('two'), await create('three')]).toEqual([
      201, 201, 400,
    ]);
    await sandbox.call('DELETE', `${PATH}/one`, undefined, small);
    expect(await create('three')).toBe(201);
    expect(await create('one')).toBe(400);
  });

  test('in a batch, those that still fit are made', async () => {
    const small = sandbox.addPortal(EMPTY_PORTAL, { maxCustomProperties: 1 });
    const inputs = ['one', 'two'].map((name) => define(name, { groupName: group }));
    const { status, body } = await sandbox.call('POST', `${PATH}/batch/create`, { inputs }, small);
    expect(status).toBe(207);
    expect(body).toMatchObject({ results: [{ name: 'one' }], numErrors: 1 });
  });

  test('the eleventh with unique values is refused', async () => {
    const other = sandbox.addPortal();
    const unique = (index: number) =>
      define(`key_${index}`, {
        type: 'string',
        fieldType: 'text',
        hasUniqueValue: true,
        groupName: group,
      });
    const inputs = Array.from({ length: 11 }, (_, index) => unique(index));
    const { body } = await sandbox.call('POST', `${PATH}/batch/create`, { inputs }, other);
    expect(body).toMatchObject({ numErrors: 1, errors: [{ context: { name: ['key_10'] } }] });
  });
});

test('an empty group can be deleted', async () => {
  await sandbox.call('POST', `${PATH}/groups`, { name: 'empty', label: 'Empty' });
  expect((await sandbox.call('DELETE', `${PATH}/groups/empty`)).status).toBe(204);
  expect((await sandbox.call('GET', `${PATH}/groups/empty`)).status).toBe(404);
});
