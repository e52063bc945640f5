import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { churnWorkflow as appWorkflow } from '../../../src/hubspot/churn-workflow.ts';
import { EMPTY_PORTAL } from '../../../src/sandbox/portal-data.ts';
import { churnWorkflow } from '../../support/churn-workflow.ts';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

const FLOWS = '/automation/2026-09-beta/flows';
const PROPERTIES = '/crm/properties/2026-09/companies';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  const options = ['medium', 'high', 'critical'].map((value) => ({ label: value, value }));
  const draft = { groupName: 'companyinformation', label: 'Churn risk' };
  await sandbox.call('POST', `${PROPERTIES}/batch/create`, {
    inputs: [
      { ...draft, name: 'radar_churn_risk', type: 'enumeration', fieldType: 'select', options },
      { ...draft, name: 'radar_churn_risk_at', type: 'datetime', fieldType: 'date' },
    ],
  });
});
afterEach(() => sandbox.close());

const create = (changes: object = {}) =>
  sandbox.call('POST', FLOWS, { ...churnWorkflow, ...changes });

async function createFlow(): Promise<{ id: string; revisionId: string }> {
  return (await create()).body as { id: string; revisionId: string };
}

describe('a workflow', () => {
  test('is created as it was sent, with an id, a revision and stamps', async () => {
    const { status, body } = await create({ isEnabled: false });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...churnWorkflow,
      isEnabled: false,
      id: expect.stringMatching(/^\d+$/) as string,
      revisionId: '1',
      nextAvailableActionId: '2',
      createdAt: sandbox.clock.now().toISOString(),
    });
  });

  test('is read whole by its id, and in short in the list', async () => {
    const { id } = await createFlow();
    const one = await sandbox.call('GET', `${FLOWS}/${id}`);
    expect(one.body).toMatchObject({ id, enrollmentCriteria: churnWorkflow.enrollmentCriteria });
    const { body } = await sandbox.call('GET', FLOWS);
    expect(body).toMatchObject({
      results: [{ id, name: churnWorkflow.name, objectTypeId: '0-2', isEnabled: true }],
    });
    expect(body).not.toHaveProperty('results.0.actions');
  });

  test('of a name that is taken is another one', async () => {
    const [first, second] = [await createFlow(), await createFlow()];
    expect(first.id).not.toBe(second.id);
    const page = await sandbox.call('GET', `${FLOWS}?limit=1`);
    const { after } = (page.body as { paging: { next: { after: string } } }).paging.next;
    const rest = await sandbox.call('GET', `${FLOWS}?limit=1&after=${after}`);
    expect(rest.body).toMatchObject({ results: [{ id: second.id }] });
    expect(rest.body).not.toHaveProperty('paging');
  });

  test('is replaced by who has seen its last revision', async () => {
    const { id, revisionId } = await createFlow();
    const put = (changes: object) =>
      sandbox.call('PUT', `${FLOWS}/${id}`, { ...churnWorkflow, ...changes });
    expect((await put({ revisionId, isEnabled: false })).body).toMatchObject({
      revisionId: '2',
      isEnabled: false,
    });
    expect((await put({ revisionId })).status).toBe(409);
    expect((await put({})).status).toBe(400);
  });

  test('can be deleted, and lets go of its properties', async () => {
    const { id } = await createFlow();
    const property = `${PROPERTIES}/radar_churn_risk`;
    expect((await sandbox.call('DELETE', property)).status).toBe(400);
    expect((await sandbox.call('DELETE', `${FLOWS}/${id}`)).status).toBe(204);
    expect((await sandbox.call('DELETE', `${FLOWS}/${id}`)).status).toBe(404);
    expect((await sandbox.call('GET', `${FLOWS}/${id}`)).status).toBe(404);
    expect((await sandbox.call('DELETE', property)).status).toBe(204);
  });

  test('of one account is not seen from another', async () => {
    const { id } = await createFlow();
    const other = sandbox.addPortal();
    expect((await sandbox.call('GET', `${FLOWS}/${id}`, undefined, other)).status).toBe(404);
  });
});

const REQUIRED = [
  ...['actions', 'blockedDates', 'customProperties', 'dataSources', 'flowType', 'isEnabled'],
  ...['objectTypeId', 'timeWindows', 'type'],
];

test.each(REQUIRED)('a workflow without %s is refused', async (key) => {
  const { status, body } = await create({ [key]: undefined });
  expect(status).toBe(400);
  expect(body).toMatchObject({ category: 'VALIDATION_ERROR' });
});

test('a workflow on a property that is not there is refused', async () => {
  const { enrollmentCriteria: criteria } = churnWorkflow;
  const text = JSON.stringify(criteria).replaceAll('radar_churn_risk', 'radar_nothing');
  expect((await create({ enrollmentCriteria: JSON.parse(text) as object })).status).toBe(400);
});

test('an account without workflows refuses by scope', async () => {
  const { accessToken } = sandbox.addPortal(EMPTY_PORTAL, { hasWorkflows: false });
  const { status, body } = await sandbox.call('GET', FLOWS, undefined, { accessToken });
  expect(status).toBe(403);
  expect(body).toMatchObject({
    category: 'MISSING_SCOPES',
    errors: [{ context: { requiredGranularScopes: ['automation'] } }],
  });
});

test('an account can refuse re-enrolment triggers, and take the workflow without them', async () => {
  sandbox.portal.account.refusesReEnrolment = true;
  expect((await create()).status).toBe(400);
  const { enrollmentCriteria: criteria } = churnWorkflow;
  const once = { ...criteria, shouldReEnroll: false, reEnrollmentTriggersFilterBranches: [] };
  expect((await create({ enrollmentCriteria: once })).status).toBe(201);
});

test('the workflow that the app sends is taken, with re-enrolment and without', async () => {
  for (const reEnrols of [true, false]) {
    const { status, body } = await sandbox.call('POST', FLOWS, appWorkflow({ reEnrols }));
    expect(status).toBe(201);
    expect(body).toMatchObject({ enrollmentCriteria: { shouldReEnroll: reEnrols } });
  }
});

describe('completing callbacks', () => {
  const CALLBACKS = '/automation/actions/callbacks/2026-09';
  const outputFields = { hs_execution_state: 'SUCCESS' };

  test('that nothing waits for is a 404', async () => {
    const one = await sandbox.call('POST', `${CALLBACKS}/ap-1/complete`, { outputFields });
    expect(one.status).toBe(404);
    const inputs = [{ callbackId: 'ap-1', outputFields, typedOutputs: {} }];
    expect((await sandbox.call('POST', `${CALLBACKS}/complete`, { inputs })).status).toBe(404);
  });

  test.each([
    ['no outputs', {}],
    ['outputs that are not text', { outputFields: { wave: 17 } }],
  ])('with %s is refused', async (_what, body) => {
    expect((await sandbox.call('POST', `${CALLBACKS}/ap-1/complete`, body)).status).toBe(400);
  });

  test('an empty batch is refused', async () => {
    expect((await sandbox.call('POST', `${CALLBACKS}/complete`, { inputs: [] })).status).toBe(400);
  });
});
