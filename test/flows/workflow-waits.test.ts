import { afterAll, beforeAll, expect, it } from 'vitest';
import { readProject } from '../../src/sandbox/project/read-project.ts';
import { linkOf } from '../support/browse.ts';
import { churnWorkflow } from '../support/churn-workflow.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
beforeAll(async () => {
  const data = buildPortalData({ 900: buildPeople(3, 9001), 901: [] });
  house = await startHouse('pglite', { data });
});
afterAll(() => house.close());

/** Sends a radar to each company that gets a description, waits for it, then sets the city. */
function buildWorkflow(): unknown {
  const { actions } = readProject('extensions', {
    API_ORIGIN: house.url,
    SUPPORT_EMAIL: '',
    SUPPORT_URL: house.url,
  });
  const send = actions.find(({ uid }) => uid === 'radar_send');
  const isDescribed = {
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
  return {
    ...churnWorkflow,
    name: 'Ask, wait and go on',
    actions: [
      {
        type: 'SINGLE_CONNECTION',
        actionId: '1',
        actionTypeId: `1-${send?.definitionId ?? ''}`,
        actionTypeVersion: 1,
        connection: { edgeType: 'STANDARD', nextActionId: '2' },
        fields: { radar: 'customer-relationship', mode: 'named', open_days: '14', wait: 'true' },
      },
      {
        type: 'SINGLE_CONNECTION',
        actionId: '2',
        actionTypeId: '0-5',
        actionTypeVersion: 0,
        fields: {
          property_name: 'city',
          value: { type: 'STATIC_VALUE', staticValue: 'Asked' },
        },
      },
    ],
    enrollmentCriteria: {
      ...churnWorkflow.enrollmentCriteria,
      listFilterBranch: isDescribed,
      reEnrollmentTriggersFilterBranches: [isDescribed],
    },
  };
}

it('a workflow sends a radar, waits for days, and goes on with its scores', async () => {
  const { app, clock, sandbox } = house;
  const { portal } = sandbox;
  const findRun = (companyId: string) => portal.workflows.history(companyId)[0];
  const cityOf = (id: string) => portal.records.find('companies', id)?.properties['city'];
  portal.workflows.install(buildWorkflow());
  for (const id of ['900', '901']) portal.records.update('companies', id, { description: 'x' });
  await portal.workflows.whenIdle();
  await app.whenIdle();

  // A company without contacts: the workflow says why, and goes on.
  expect(findRun('901')).toMatchObject({
    isEnded: true,
    steps: [{ state: 'failed', text: expect.stringContaining('no contacts') }, {}],
  });
  expect(findRun('900')).toMatchObject({ isEnded: false, steps: [{ state: 'waiting' }] });
  for (const id of ['9001', '9002', '9003']) {
    await answer(linkOf(house, id), { now: 8, desired: 9 });
  }
  clock.advance({ days: 13 });
  await app.runDueWork();
  expect(findRun('900')?.isEnded).toBe(false);
  expect(cityOf('900') ?? '').not.toBe('Asked');

  clock.advance({ days: 1, hours: 1 });
  await app.runDueWork();
  await portal.workflows.whenIdle();
  expect(findRun('900')).toMatchObject({
    isEnded: true,
    steps: [
      {
        state: 'done',
        outputs: {
          invited: '3',
          status: 'closed',
          churn_risk: 'none',
          health_score: portal.records.find('companies', '900')?.properties['radar_health_score'],
        },
      },
      { state: 'done' },
    ],
  });
  expect(cityOf('900')).toBe('Asked');
  expect(house.log.events('action.completed')).toHaveLength(1);
  expect(house.log.events('request.failed')).toEqual([]);
});
