import { afterAll, beforeAll, expect, it } from 'vitest';
import { readProject } from '../../src/sandbox/project/read-project.ts';
import { churnWorkflow } from '../support/churn-workflow.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

// A workflow of deals, and one of tickets, that ask about a project as soon as it is done.

let house: House;
beforeAll(async () => {
  const data = buildPortalData({
    900: buildPeople(3, 9001),
    901: buildPeople(2, 9101),
    902: buildPeople(2, 9201),
  });
  house = await startHouse('pglite', { data });
  install('0-3', 'dealstage', 'closedwon');
  install('0-5', 'hs_pipeline_stage', '4');
});
afterAll(() => house.close());

/** Sends "Project & employee" to the company of each record that comes to this stage. */
function install(objectTypeId: '0-3' | '0-5', property: string, stage: string): void {
  const origin = { API_ORIGIN: house.url, SUPPORT_EMAIL: '', SUPPORT_URL: house.url };
  const send = readProject('extensions', origin).actions.find(({ uid }) => uid === 'radar_send');
  const operation = {
    operationType: 'ENUMERATION',
    operator: 'IS_ANY_OF',
    values: [stage],
    includeObjectsWithNoValueSet: false,
  };
  const filters = [{ filterType: 'PROPERTY', property, operation }];
  const all = { filterBranchType: 'AND', filterBranchOperator: 'AND', filterBranches: [], filters };
  const any = { filterBranchType: 'OR', filterBranchOperator: 'OR', filters: [] };
  house.sandbox.portal.workflows.install({
    ...churnWorkflow,
    name: `Ask when ${property} is ${stage}`,
    objectTypeId,
    actions: [
      {
        type: 'SINGLE_CONNECTION',
        actionId: '1',
        actionTypeId: `1-${send?.definitionId ?? ''}`,
        actionTypeVersion: 1,
        fields: { radar: 'project-and-employee', mode: 'named', open_days: '14' },
      },
    ],
    enrollmentCriteria: {
      ...churnWorkflow.enrollmentCriteria,
      shouldReEnroll: false,
      listFilterBranch: { ...any, filterBranches: [all] },
      reEnrollmentTriggersFilterBranches: [],
    },
  });
}

type Kind = 'deals' | 'tickets';

function create(kind: Kind, values: Readonly<Record<string, string>>, companyId?: string): string {
  const { records, associations } = house.sandbox.portal;
  const { id } = records.create(kind, values);
  if (companyId !== undefined) {
    associations.add({ objectType: kind, id }, { objectType: 'companies', id: companyId });
  }
  return id;
}

async function change(kind: Kind, id: string, values: Readonly<Record<string, string>>) {
  house.sandbox.portal.records.update(kind, id, values);
  await house.sandbox.portal.workflows.whenIdle();
  await house.app.whenIdle();
}

const wavesOf = (companyId: string) =>
  house.app.storage.waves.listOfCompany({ portalId: house.sandbox.portalId, companyId });
const askedAt = (prefix: string) =>
  listSurveyMails(house.sandbox)
    .map(({ to }) => to)
    .filter((to) => to.startsWith(`person.${prefix}`))
    .sort();

it('a deal that is won has the people of its company asked about the project', async () => {
  const deal = create('deals', { dealname: 'Rollout', dealstage: 'contractsent' }, '900');
  await change('deals', deal, { amount: '1000' });
  expect(await wavesOf('900')).toEqual([]);

  await change('deals', deal, { dealstage: 'closedwon' });
  expect(await wavesOf('900')).toMatchObject([
    { radar: { radarId: 'project-and-employee' }, mode: 'named', status: 'open' },
  ]);
  expect(askedAt('900')).toEqual(
    ['9001', '9002', '9003'].map((id) => `person.${id}@firma.example`),
  );
  expect(house.sandbox.portal.workflows.history('900')).toMatchObject([
    { name: 'Ask when dealstage is closedwon', isEnded: true, steps: [{ state: 'done' }] },
  ]);
});

it('another change of the won deal asks nobody again', async () => {
  const [deal] = house.sandbox.portal.records.list('deals').slice(-1);
  await change('deals', deal?.id ?? '', { amount: '2000' });
  await change('deals', deal?.id ?? '', { dealstage: 'contractsent' });
  await change('deals', deal?.id ?? '', { dealstage: 'closedwon' });
  expect(await wavesOf('900')).toHaveLength(1);
  expect(askedAt('900')).toHaveLength(3);
});

it('a second deal of the company says that one is running', async () => {
  const deal = create('deals', { dealname: 'More', dealstage: 'contractsent' }, '900');
  await change('deals', deal, { dealstage: 'closedwon' });
  expect(await wavesOf('900')).toHaveLength(1);
  const [, second] = house.sandbox.portal.workflows.history('900');
  expect(second).toMatchObject({ isEnded: true, steps: [{ state: 'failed' }] });
});

it('a ticket that is closed does the same', async () => {
  const ticket = create('tickets', { subject: 'Move', hs_pipeline_stage: '1' }, '901');
  await change('tickets', ticket, { hs_pipeline_stage: '4' });
  expect(await wavesOf('901')).toMatchObject([{ radar: { radarId: 'project-and-employee' } }]);
  expect(askedAt('910')).toHaveLength(2);
});

it('a deal without a company asks nobody, and the history says so', async () => {
  const before = listSurveyMails(house.sandbox).length;
  const deal = create('deals', { dealname: 'Nobody’s', dealstage: 'contractsent' });
  await change('deals', deal, { dealstage: 'closedwon' });
  expect(listSurveyMails(house.sandbox)).toHaveLength(before);
  const last = house.sandbox.portal.workflows.history().at(-1);
  expect(last).toMatchObject({ companyId: '', isEnded: true, steps: [{ state: 'failed' }] });
});

it('the risk and the scores of the health radar know nothing of it', async () => {
  const [wave] = await wavesOf('900');
  await house.card('POST', `/waves/${wave?.waveId ?? ''}/close`, { requestId: 'close-project' });
  await house.app.whenIdle();
  const { properties } = house.sandbox.portal.records.find('companies', '900') ?? {};
  expect(properties?.['radar_health_score'] ?? '').toBe('');
  expect(properties?.['radar_next_wave_on'] ?? '').toBe('');
});
