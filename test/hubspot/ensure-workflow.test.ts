import { isDeepStrictEqual } from 'node:util';
import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { CHURN_WORKFLOW_NAME, churnWorkflow } from '../../src/hubspot/churn-workflow.ts';
import { createHubSpotSetup } from '../../src/hubspot/setup.ts';
import { createTestClient, errorOf, guardNetwork, HUBSPOT, PORTAL } from './hubspot-double.ts';

guardNetwork();

const FLOWS = '/automation/2026-09-beta/flows';
const hubspot = () => nock(HUBSPOT);
const same = (wanted: object) => (body: unknown) => isDeepStrictEqual(body, wanted);
const setUp = () => createHubSpotSetup({ client: createTestClient().client });
const ensureWorkflow = (knownFlowId: string | null = null) =>
  setUp().ensureWorkflow(PORTAL, knownFlowId);

const full = churnWorkflow({ reEnrols: true });
const once = churnWorkflow({ reEnrols: false });
const flowOf = (definition: object, more: object = {}) => ({
  ...definition,
  id: '900',
  revisionId: '1',
  createdAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
  ...more,
});
const listed = (more: object = {}) => ({
  id: '900',
  name: CHURN_WORKFLOW_NAME,
  flowType: 'WORKFLOW',
  objectTypeId: '0-2',
  isEnabled: false,
  revisionId: '1',
  ...more,
});
const unknownFlow = errorOf('OBJECT_NOT_FOUND', 'resource not found');
const created = {
  flowId: '900',
  outcome: 'created',
  reEnrols: true,
  isEnabled: false,
  message: '',
};

function list(flows: readonly object[], after?: string) {
  hubspot()
    .get(FLOWS)
    .query({ limit: '100' })
    .reply(200, { results: flows, ...(after ? { paging: { next: { after } } } : {}) });
}
function read(flow: object) {
  hubspot().get(`${FLOWS}/900`).reply(200, flow);
}
const refuse = (message: string) => errorOf('VALIDATION_ERROR', message);

describe('the churn-risk workflow of a portal', () => {
  it('is created, disabled, where none has its name', async () => {
    list([
      listed({ name: 'Welcome' }),
      listed({ objectTypeId: '0-1' }),
      listed({ name: undefined }),
    ]);
    hubspot().post(FLOWS, same(full)).reply(201, flowOf(full));

    expect(await ensureWorkflow()).toEqual(created);
  });

  it('is found by its id whatever it is called by now', async () => {
    read(flowOf(full, { name: 'Our churn play', isEnabled: true }));

    expect(await ensureWorkflow('900')).toEqual({
      ...created,
      outcome: 'existed',
      isEnabled: true,
    });
  });

  it('is found by its name, on a later page, too', async () => {
    list([listed({ name: 'Welcome' })], 'p2');
    hubspot()
      .get(FLOWS)
      .query({ limit: '100', after: 'p2' })
      .reply(200, { results: [listed()] });
    read(flowOf(once));

    expect(await ensureWorkflow()).toEqual({ ...created, outcome: 'existed', reEnrols: false });
  });

  it('is created anew after somebody deleted it', async () => {
    hubspot().get(`${FLOWS}/899`).reply(404, unknownFlow);
    list([]);
    hubspot().post(FLOWS).reply(201, flowOf(full));

    expect(await ensureWorkflow('899')).toEqual(created);
  });

  it('is created without re-enrolment where HubSpot does not take it', async () => {
    list([]);
    hubspot()
      .post(FLOWS, same(full))
      .reply(400, refuse('Invalid re-enrollment trigger.'))
      .post(FLOWS, same(once))
      .reply(201, flowOf(once));

    expect(await ensureWorkflow()).toEqual({ ...created, reEnrols: false });
  });
});

describe('a workflow whose creation got no answer', () => {
  it('is looked for, not created twice', async () => {
    list([]);
    hubspot().post(FLOWS).reply(502, '<html>Bad Gateway</html>');
    list([listed()]);
    read(flowOf(full));

    expect(await ensureWorkflow()).toEqual(created);
  });

  it('and is not there is left to the next try', async () => {
    list([]);
    hubspot().post(FLOWS).replyWithError('socket hang up');
    list([]);

    await expect(ensureWorkflow()).rejects.toMatchObject({
      code: 'hubspot_unavailable',
      details: { outcome: 'unknown' },
    });
  });
});

describe('a workflow is left to an administrator', () => {
  it('when HubSpot takes neither variant', async () => {
    list([]);
    hubspot().post(FLOWS).twice().reply(400, refuse('The account has reached its workflow limit.'));

    expect(await ensureWorkflow()).toEqual({
      flowId: null,
      outcome: 'by_hand',
      reEnrols: false,
      isEnabled: false,
      message: 'HubSpot refused the request: The account has reached its workflow limit.',
    });
  });

  it('when the scope is missing', async () => {
    const context = { requiredGranularScopes: ['automation'] };
    hubspot()
      .get(FLOWS)
      .query(true)
      .reply(403, errorOf('MISSING_SCOPES', 'No.', { errors: [{ message: 'No.', context }] }));

    expect(await ensureWorkflow()).toMatchObject({
      outcome: 'by_hand',
      message: 'HubSpot does not let the app do this: it lacks the scopes automation.',
    });
  });

  it("when the account's tier has no workflows", async () => {
    hubspot()
      .get(FLOWS)
      .query(true)
      .reply(403, errorOf('FORBIDDEN', 'This account has no access to workflows.'));

    expect(await ensureWorkflow()).toMatchObject({
      outcome: 'by_hand',
      message: /This account has no access to workflows/,
    });
  });

  it('when HubSpot knows no workflows there', async () => {
    hubspot().get(FLOWS).query(true).reply(404, '');

    expect(await ensureWorkflow()).toMatchObject({
      outcome: 'by_hand',
      message: 'HubSpot offers this account no workflows.',
    });
  });

  it('but not for a failure that passes', async () => {
    hubspot().get(FLOWS).query(true).times(3).reply(503, '');

    await expect(ensureWorkflow()).rejects.toMatchObject({ code: 'hubspot_unavailable' });
  });
});

describe('whether the workflow is on', () => {
  it.each([true, false])('says the workflow: %s', async (isEnabled) => {
    read(flowOf(full, { isEnabled }));

    expect(await setUp().isWorkflowEnabled(PORTAL, '900')).toBe(isEnabled);
  });

  it.each([
    ['is gone', 404, unknownFlow],
    ["can't be read", 403, errorOf('MISSING_SCOPES', 'No.')],
  ])('is not known when it %s', async (_, status, body) => {
    hubspot().get(`${FLOWS}/900`).reply(status, body);

    expect(await setUp().isWorkflowEnabled(PORTAL, '900')).toBeNull();
  });
});
