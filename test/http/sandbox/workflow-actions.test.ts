import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readProject } from '../../../src/sandbox/project/read-project.ts';
import { signV3 } from '../../../src/sandbox/sign-request.ts';
import type { WorkflowDefinition } from '../../../src/sandbox/workflows/workflow-definition.ts';
import { churnWorkflow } from '../../support/churn-workflow.ts';
import type { AppDouble } from '../../support/start-app-double.ts';
import { startAppDouble } from '../../support/start-app-double.ts';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

type Action = WorkflowDefinition['actions'][number];

let sandbox: TestSandbox;
let app: AppDouble;
beforeEach(async () => {
  app = await startAppDouble();
  sandbox = await start();
});
afterEach(async () => {
  await sandbox.close();
  await app.close();
});

async function start(options: Parameters<typeof startTestSandbox>[0] = {}): Promise<TestSandbox> {
  const started = await startTestSandbox({
    pace: { retryAfterMs: 1, timeoutMs: 1_000 },
    ...options,
  });
  started.registerApp(readProject('test/fixtures/project', { API_ORIGIN: app.url }));
  return started;
}

const to = (nextActionId: string) => ({ edgeType: 'STANDARD', nextActionId }) as const;

const assess: Action = {
  type: 'SINGLE_CONNECTION',
  actionId: '1',
  actionTypeId: '1-910001',
  actionTypeVersion: 1,
  connection: to('2'),
  fields: { depth: 'deep', city: { type: 'OBJECT_PROPERTY', propertyName: 'city' } },
};

const setCity = (actionId: string, staticValue: string): Action => ({
  type: 'SINGLE_CONNECTION',
  actionId,
  actionTypeId: '0-5',
  actionTypeVersion: 0,
  fields: { property_name: 'city', value: { type: 'STATIC_VALUE', staticValue } },
});

/** Enrols a company that gets a description, and again with each new one. */
function install(...actions: Action[]): string {
  const branch = {
    filterBranchType: 'OR',
    filterBranchOperator: 'OR',
    filters: [],
    filterBranches: [
      {
        filterBranchType: 'AND',
        filterBranchOperator: 'AND',
        filterBranches: [],
        filters: [
          {
            filterType: 'PROPERTY',
            property: 'description',
            operation: {
              operationType: 'ALL_PROPERTY',
              operator: 'IS_KNOWN',
              includeObjectsWithNoValueSet: false,
            },
          },
        ],
      },
    ],
  };
  const enrollmentCriteria = {
    ...churnWorkflow.enrollmentCriteria,
    listFilterBranch: branch,
    reEnrollmentTriggersFilterBranches: [branch],
  };
  const definition = { ...churnWorkflow, actions, enrollmentCriteria };
  return sandbox.portal.workflows.install(definition).flowId;
}

async function enrol(description = 'x') {
  sandbox.portal.records.update('companies', '501', { description });
  await sandbox.portal.workflows.whenIdle();
}

const history = () => sandbox.portal.workflows.history('501');
const city = () => sandbox.portal.records.find('companies', '501')?.properties['city'];
const reply = (outputFields: Record<string, unknown>) => ({ body: { outputFields } });

describe('a call of the app', () => {
  test('carries the record, the fields and an id of its own, and both signatures', async () => {
    app.answerWith(() => reply({ level: 'high', hs_execution_state: 'SUCCESS' }));
    const flowId = install(assess, setCity('2', 'Done'));
    const before = city();
    await enrol();
    const [call] = app.calls;
    expect(call?.json).toEqual({
      callbackId: `ap-${sandbox.portalId}-1-1`,
      origin: {
        portalId: sandbox.portalId,
        actionDefinitionId: 910_001,
        actionDefinitionVersion: 1,
      },
      context: { source: 'WORKFLOWS', workflowId: Number(flowId) },
      object: {
        objectId: 501,
        objectType: 'COMPANY',
        properties: { name: 'Klitvang Energi A/S', domain: expect.any(String) },
      },
      fields: { depth: 'deep', city: before },
      inputFields: { depth: 'deep', city: before },
      typedInputs: {
        depth: { value: 'deep', type: 'ENUMERATION' },
        city: { value: before, type: 'STRING' },
      },
    });
    const { url = '', body = '', headers = {} } = call ?? {};
    const secret = sandbox.clientSecret;
    const timestamp = sandbox.clock.now().getTime();
    expect(headers).toMatchObject({
      'x-hubspot-signature-v3': signV3({ method: 'POST', url, body, secret, timestamp }),
      'x-hubspot-signature-version': 'v2',
      'x-hubspot-signature': createHash('sha256')
        .update(`${secret}POST${url}${body}`)
        .digest('hex'),
    });
    expect(history()).toMatchObject([
      {
        isEnded: true,
        steps: [
          {
            type: 'APP_ACTION',
            state: 'done',
            text: 'Assess the risk',
            outputs: { level: 'high' },
          },
          { type: 'SET_PROPERTY', state: 'done', text: 'Set city to “Done”' },
        ],
      },
    ]);
    expect(city()).toBe('Done');
  });

  test('can carry the old signature alone', async () => {
    await sandbox.close();
    sandbox = await start({ actionSignatures: 'v2' });
    install(assess, setCity('2', 'Done'));
    await enrol();
    expect(app.calls[0]?.headers).not.toHaveProperty('x-hubspot-signature-v3');
    expect(app.calls[0]?.headers).toHaveProperty('x-hubspot-signature-version', 'v2');
  });

  test.each([
    ['an error', { status: 500 }],
    ['too many requests', { status: 429, headers: { 'retry-after': '2' } }],
    ['no answer in time', { status: 200, delayMs: 5_000 }],
  ])('is made again after %s, under the same id', async (_what, answer) => {
    app.answerWith((_call, count) => (count === 1 ? answer : reply({ level: 'low' })));
    install(assess, setCity('2', 'Done'));
    await enrol();
    const [first, second, ...more] = app.calls.map(({ json }) => json.callbackId);
    expect(second).toBe(first);
    expect(more).toEqual([]);
    expect(history()).toMatchObject([{ steps: [{ state: 'done' }, {}] }]);
  });

  test('is not made again after a refusal: the step failed, and the workflow goes on', async () => {
    app.answerWith(() => ({ status: 400 }));
    install(assess, setCity('2', 'Done'));
    await enrol();
    expect(app.calls).toHaveLength(1);
    expect(history()).toMatchObject([
      { isEnded: true, steps: [{ state: 'failed', text: /400/ }, { state: 'done' }] },
    ]);
  });

  test('that fails shows the sentence of the rule that fits', async () => {
    app.answerWith(() => reply({ errorCode: 'NO_WAVE', hs_execution_state: 'FAIL_CONTINUE' }));
    install(assess, setCity('2', 'Done'));
    await enrol();
    expect(history()[0]?.steps[0]).toMatchObject({
      state: 'failed',
      text: 'Assess the risk: Nobody has answered yet',
    });
  });
});

describe('a workflow that waits for the app', () => {
  const block = (duration?: string) =>
    reply({
      hs_execution_state: 'BLOCK',
      ...(duration && { hs_expiration_duration: duration }),
      wave: 'w-1',
    });

  beforeEach(async () => {
    app.answerWith(() => block('P2D'));
    install(assess, setCity('2', 'Done'));
    await enrol();
  });

  test('goes on once when the app calls back', async () => {
    const path = `/automation/actions/callbacks/2026-09/ap-${sandbox.portalId}-1-1/complete`;
    const body = {
      outputFields: { level: 'high', hs_execution_state: 'SUCCESS' },
      typedOutputs: {},
    };
    expect(city()).not.toBe('Done');
    expect((await sandbox.call('POST', path, body)).status).toBe(204);
    await sandbox.portal.workflows.whenIdle();
    expect(city()).toBe('Done');
    expect(history()[0]?.steps[0]).toMatchObject({
      state: 'done',
      outputs: { wave: 'w-1', level: 'high' },
    });
    expect((await sandbox.call('POST', path, body)).status).toBeGreaterThanOrEqual(400);
  });

  test('enrols nobody again meanwhile', async () => {
    await enrol('y');
    expect(history()).toHaveLength(1);
  });

  test('gives up when its time is over, and nobody can call back any more', () => {
    sandbox.clock.advance({ days: 2 });
    expect(history()).toMatchObject([
      { isEnded: true, steps: [{ state: 'failed', text: /did not answer in time/ }, {}] },
    ]);
    expect(city()).toBe('Done');
    expect(sandbox.portal.workflows.complete(`ap-${sandbox.portalId}-1-1`, {})).toBe(false);
  });

  test('gets no further once it is turned off', async () => {
    const [flow] = sandbox.portal.workflows.list();
    sandbox.portal.workflows.setEnabled(flow?.flowId ?? '', false);
    expect(sandbox.portal.workflows.complete(`ap-${sandbox.portalId}-1-1`, {})).toBe(true);
    await sandbox.portal.workflows.whenIdle();
    expect(city()).not.toBe('Done');
    expect(history()).toMatchObject([{ isEnded: true }]);
  });
});

describe('branches', () => {
  const byLevel: Action = {
    type: 'STATIC_BRANCH',
    actionId: '2',
    inputValue: { type: 'FIELD_DATA', actionId: '1', dataKey: 'level' },
    staticBranches: [
      { branchValue: 'high', connection: to('3') },
      { branchValue: 'low', connection: to('4') },
    ],
    defaultBranch: to('5'),
    defaultBranchName: 'Everything else',
  };

  test.each([
    ['high', 'Hurry', 'high'],
    ['low', 'Wait', 'low'],
    ['medium', 'Look', 'Everything else'],
  ])('lead where the app’s output “%s” says', async (level, wanted, branch) => {
    app.answerWith(() => reply({ level }));
    install(assess, byLevel, setCity('3', 'Hurry'), setCity('4', 'Wait'), setCity('5', 'Look'));
    await enrol();
    expect(city()).toBe(wanted);
    expect(history()[0]?.steps[1]).toMatchObject({
      type: 'BRANCH',
      text: `Took the branch “${branch}”`,
    });
  });

  test('lead where a property of the company says, or end', async () => {
    const byCity: Action = {
      type: 'STATIC_BRANCH',
      actionId: '1',
      inputValue: { type: 'OBJECT_PROPERTY', propertyName: 'city' },
      staticBranches: [{ branchValue: 'Varde', connection: to('2') }],
    };
    install(byCity, setCity('2', 'Done'));
    await enrol();
    expect(history()).toMatchObject([{ isEnded: true, steps: [{ type: 'BRANCH' }] }]);
    sandbox.portal.records.update('companies', '501', { city: 'Varde' });
    await enrol('y');
    expect(city()).toBe('Done');
  });

  test('lead where filters say', async () => {
    const { listFilterBranch: filterBranch } = churnWorkflow.enrollmentCriteria;
    const cityIsKnown = JSON.parse(
      JSON.stringify(filterBranch)
        .replace('radar_churn_risk_at', 'city')
        .replace('radar_churn_risk', 'industry')
        .replace('"values":["high","critical"]', '"values":["UTILITIES"]'),
    ) as typeof filterBranch;
    const byFilter: Action = {
      type: 'LIST_BRANCH',
      actionId: '1',
      listBranches: [{ branchName: 'Utilities', filterBranch: cityIsKnown, connection: to('2') }],
      defaultBranch: to('3'),
    };
    sandbox.portal.records.update('companies', '501', { industry: 'UTILITIES' });
    install(byFilter, setCity('2', 'Met'), setCity('3', 'Not met'));
    await enrol();
    expect(city()).toBe('Met');
    sandbox.portal.records.update('companies', '501', { industry: '' });
    await enrol('y');
    expect(city()).toBe('Not met');
  });
});

test('a wrong value is refused as the API would, and the workflow goes on', async () => {
  const wrong = { ...setCity('1', 'a lot'), connection: to('2') } as Extract<
    Action,
    { actionTypeId: '0-5' }
  >;
  const fields = { ...wrong.fields, property_name: 'annualrevenue' };
  install({ ...wrong, fields }, setCity('2', 'Done'));
  await enrol();
  expect(history()[0]?.steps).toMatchObject([
    { state: 'failed', text: /annualrevenue|Property values/ },
    { state: 'done' },
  ]);
});

test('what a workflow writes is not taken for the app’s own write', async () => {
  install(setCity('1', 'Done'));
  await enrol();
  const { history: versions } = sandbox.portal.records.find('companies', '501') ?? {};
  expect(versions?.['city']?.[0]?.source.changeSource).toBe('AUTOMATION_PLATFORM');
});

test('a workflow that was off enrols nobody who matched already when it is turned on', async () => {
  const flowId = install(setCity('1', 'Done'));
  const { workflows } = sandbox.portal;
  workflows.setEnabled(flowId, false);
  await enrol();
  workflows.setEnabled(flowId, true);
  await enrol('y');
  expect(history()).toEqual([]);
});

test.each([
  ['an action that no app has', [{ ...assess, actionTypeId: '1-5' }]],
  ['a connection that leads nowhere', [assess]],
])('%s is refused', (_what, actions) => {
  expect(() => install(...(actions as Action[]))).toThrow(/Invalid workflow/);
});
