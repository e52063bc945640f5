import { afterEach, beforeEach, expect, test } from 'vitest';
import { churnWorkflow } from '../../support/churn-workflow.ts';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  sandbox.portal.workflows.install(churnWorkflow);
  const properties = '/crm/properties/2026-09/companies';
  await sandbox.call('POST', `${properties}/groups`, { name: 'radar', label: 'Radar' });
  const options = ['medium', 'high', 'critical'].map((value) => ({ label: value, value }));
  const draft = { groupName: 'radar', label: 'Churn risk' };
  await sandbox.call('POST', `${properties}/batch/create`, {
    inputs: [
      { ...draft, name: 'radar_churn_risk', type: 'enumeration', fieldType: 'select', options },
      { ...draft, name: 'radar_churn_risk_at', type: 'datetime', fieldType: 'date' },
    ],
  });
});
afterEach(() => sandbox.close());

/** Writes as the app does: all properties of the company in one input. */
async function assess(risk: string, at: string) {
  const { status } = await sandbox.call('POST', '/crm/objects/2026-09/companies/batch/update', {
    inputs: [{ id: '504', properties: { radar_churn_risk: risk, radar_churn_risk_at: at } }],
  });
  expect(status).toBe(200);
}

const history = () => sandbox.portal.workflows.history('504');

test('a company at high risk is enrolled, and its owner gets a call task', async () => {
  await assess('high', '2026-11-20T09:00:00Z');
  expect(history()).toMatchObject([
    {
      name: 'Radar: churn risk follow-up',
      company: 'Månelund Logistik A/S',
      enrolledAt: '2026-11-20T09:00:00.000Z',
      reEnrolled: false,
      isEnded: true,
      steps: [{ type: 'CREATE_TASK', state: 'done' }],
    },
  ]);
  const path = '/crm/objects/2026-09/companies/504/associations/tasks';
  const { body } = await sandbox.call('GET', path);
  const [link] = (body as { results: { toObjectId: number }[] }).results;
  const task = await sandbox.call(
    'GET',
    `/crm/objects/2026-09/tasks/${String(link?.toObjectId)}?properties=hs_task_subject,hs_task_type,hs_task_priority,hs_task_status,hubspot_owner_id,hs_timestamp`,
  );
  expect(task.body).toMatchObject({
    properties: {
      hs_task_subject: 'Radar shows churn risk: call the customer',
      hs_task_type: 'CALL',
      hs_task_priority: 'HIGH',
      hs_task_status: 'NOT_STARTED',
      hubspot_owner_id: '61003',
      hs_timestamp: '2026-11-21T08:00:00.000Z',
    },
  });
});

test('the same stamp again does not enrol twice, a new stamp does', async () => {
  await assess('high', '2026-11-20T09:00:00Z');
  await assess('high', '2026-11-20T09:00:00Z');
  await assess('critical', '2026-11-20T09:00:00Z');
  expect(history()).toHaveLength(1);

  sandbox.clock.advance({ days: 7 });
  await assess('critical', '2026-11-27T09:00:00Z');
  expect(history().map(({ reEnrolled }) => reEnrolled)).toEqual([false, true]);
  expect(sandbox.portal.records.list('tasks')).toHaveLength(2);
});

test('medium risk, and high risk without a stamp, enrol nobody', async () => {
  await assess('medium', '2026-11-20T09:00:00Z');
  await assess('high', '');
  expect(history()).toEqual([]);
});

test('one company’s risk is not another’s', async () => {
  await assess('high', '2026-11-20T09:00:00Z');
  expect(sandbox.portal.workflows.history('501')).toEqual([]);
  expect(sandbox.portal.workflows.history()).toHaveLength(1);
});

test('a workflow that the sandbox can not carry out is refused when it is installed', () => {
  const actions = [{ ...churnWorkflow.actions[0], actionTypeId: '0-1' }];
  expect(() => sandbox.portal.workflows.install({ ...churnWorkflow, actions })).toThrow(
    /Invalid workflow: actions/,
  );
});
