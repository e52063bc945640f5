import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { radarProperties } from '../../src/hubspot/properties.ts';
import { createHubSpotSetup } from '../../src/hubspot/setup.ts';
import { createTestClient, errorOf, guardNetwork, HUBSPOT, PORTAL } from './hubspot-double.ts';

guardNetwork();

const PROPERTIES = '/crm/properties/2026-09';
const hubspot = () => nock(HUBSPOT);
const setUp = () => createHubSpotSetup({ client: createTestClient().client });
const nothing = { workflow: false, lists: false, properties: false, data: false };
const cleanUp = (
  choice: Partial<typeof nothing>,
  known: { flowId?: string; listIds?: string[] } = {},
) =>
  setUp().cleanUp(
    PORTAL,
    { ...nothing, ...choice },
    { flowId: known.flowId ?? null, listIds: known.listIds ?? [] },
  );
const gone = errorOf('OBJECT_NOT_FOUND', 'resource not found');

type Type = 'companies' | 'contacts';
const own = { name: 'name', label: 'Company name', type: 'string', fieldType: 'text' };
const namesOf = (type: Type) => radarProperties[type].map(({ name }) => name);

function listProperties(type: Type, names: readonly string[]) {
  const results = [own, ...names.map((name) => ({ ...own, name, groupName: 'radar' }))];
  hubspot().get(`${PROPERTIES}/${type}`).reply(200, { results });
}
function archive(type: Type, names: readonly string[], status = 204, body: object | string = '') {
  const inputs = names.map((name) => ({ name }));
  hubspot().post(`${PROPERTIES}/${type}/batch/archive`, { inputs }).reply(status, body);
}
const inUse = (name: string) =>
  errorOf(
    'VALIDATION_ERROR',
    `Property: ${name} of object type 0-2 is currently used in 2 places and cannot be deleted`,
    {
      subCategory: 'PropertyValidationError.CANNOT_DELETE_PROPERTY_IN_USE',
      context: { usageCount: ['2'] },
      errors: [
        { context: { parentType: ['WORKFLOW'], parentName: ['Save the customer'] } },
        { context: { parentType: ['LIST'], parentName: ['At risk'] } },
      ],
    },
  );

describe('cleaning up a portal', () => {
  it('touches nothing that was not chosen', async () => {
    expect(await cleanUp({ data: true }, { flowId: '900', listIds: ['88'] })).toEqual({
      removed: [],
      kept: [],
    });
  });

  it('removes the workflow', async () => {
    hubspot().delete('/automation/2026-09-beta/flows/900').reply(204);

    expect(await cleanUp({ workflow: true }, { flowId: '900' })).toEqual({
      removed: ['Radar: churn risk follow-up'],
      kept: [],
    });
  });

  it('has nothing to do about a workflow that was never made', async () => {
    expect(await cleanUp({ workflow: true })).toEqual({ removed: [], kept: [] });
  });

  it('removes the lists, those included that somebody deleted meanwhile', async () => {
    const list = { listId: '88', name: 'Radar promoters', processingType: 'DYNAMIC' };
    hubspot()
      .get('/crm/lists/2026-09/88')
      .reply(200, { list })
      .delete('/crm/lists/2026-09/88')
      .reply(204)
      .get('/crm/lists/2026-09/89')
      .reply(404, gone)
      .delete('/crm/lists/2026-09/89')
      .reply(404, gone);

    expect(await cleanUp({ lists: true }, { listIds: ['88', '89'] })).toEqual({
      removed: ['Radar promoters', 'List 89'],
      kept: [],
    });
  });

  it('archives all properties of a type in one call, then removes their group', async () => {
    for (const type of ['companies', 'contacts'] as const) {
      listProperties(type, [...namesOf(type), 'radar_of_somebody_else']);
      archive(type, namesOf(type));
      listProperties(type, ['radar_of_somebody_else']);
      hubspot().delete(`${PROPERTIES}/${type}/groups/radar`).reply(204);
    }

    expect(await cleanUp({ properties: true })).toEqual({
      removed: [...namesOf('companies'), 'Radar', ...namesOf('contacts'), 'Radar'],
      kept: [],
    });
  });

  it('has nothing to do where the properties are gone already', async () => {
    listProperties('companies', []);
    listProperties('contacts', []);

    expect(await cleanUp({ properties: true })).toEqual({ removed: [], kept: [] });
  });

  it('takes the workflow and the lists away before the properties that they use', async () => {
    const order: string[] = [];
    const note = (what: string) => () => void order.push(what);
    hubspot()
      .delete('/automation/2026-09-beta/flows/900')
      .reply(204, note('workflow'))
      .get('/crm/lists/2026-09/88')
      .reply(404, gone)
      .delete('/crm/lists/2026-09/88')
      .reply(204, note('list'))
      .post(`${PROPERTIES}/companies/batch/archive`)
      .reply(204, note('properties'))
      .delete(`${PROPERTIES}/companies/groups/radar`)
      .reply(204);
    listProperties('companies', ['radar_gap_score']);
    listProperties('companies', []);
    listProperties('contacts', []);

    await cleanUp(
      { workflow: true, lists: true, properties: true },
      { flowId: '900', listIds: ['88'] },
    );

    expect(order).toEqual(['workflow', 'list', 'properties']);
  });
});

describe('a property that is in use', () => {
  const kept = {
    name: 'radar_churn_risk',
    message:
      'HubSpot refused the request: Property: radar_churn_risk of object type 0-2 is currently ' +
      'used in 2 places and cannot be deleted (WORKFLOW Save the customer, LIST At risk)',
  };
  const names = ['radar_gap_score', 'radar_churn_risk'];

  it('stays, with its uses, and so does the group; the others go', async () => {
    listProperties('companies', names);
    archive('companies', names);
    listProperties('companies', ['radar_churn_risk']);
    hubspot()
      .delete(`${PROPERTIES}/companies/radar_churn_risk`)
      .reply(400, inUse('radar_churn_risk'));
    listProperties('contacts', []);

    expect(await cleanUp({ properties: true })).toEqual({
      removed: ['radar_gap_score'],
      kept: [kept],
    });
  });

  it('does not hold the others back when HubSpot refuses the whole batch for it', async () => {
    listProperties('companies', names);
    archive('companies', names, 400, inUse('radar_churn_risk'));
    listProperties('companies', names);
    hubspot()
      .delete(`${PROPERTIES}/companies/radar_gap_score`)
      .reply(204)
      .delete(`${PROPERTIES}/companies/radar_churn_risk`)
      .reply(400, inUse('radar_churn_risk'));
    listProperties('contacts', []);

    expect(await cleanUp({ properties: true })).toEqual({
      removed: ['radar_gap_score'],
      kept: [kept],
    });
  });

  it('is not made up from a list that lags behind', async () => {
    listProperties('companies', names);
    archive('companies', names);
    listProperties('companies', ['radar_gap_score']);
    hubspot()
      .delete(`${PROPERTIES}/companies/radar_gap_score`)
      .reply(404, gone)
      .delete(`${PROPERTIES}/companies/groups/radar`)
      .reply(204);
    listProperties('contacts', []);

    expect((await cleanUp({ properties: true })).kept).toEqual([]);
  });
});

describe('a clean-up that HubSpot refuses in part', () => {
  it("says why the group stays, which holds somebody else's property", async () => {
    listProperties('companies', ['radar_gap_score']);
    archive('companies', ['radar_gap_score']);
    listProperties('companies', []);
    const message = "Can't delete or purge a group with active properties";
    hubspot()
      .delete(`${PROPERTIES}/companies/groups/radar`)
      .reply(400, {
        status: 'error',
        message: JSON.stringify(errorOf('VALIDATION_ERROR', message)),
      });
    listProperties('contacts', []);

    expect(await cleanUp({ properties: true })).toEqual({
      removed: ['radar_gap_score'],
      kept: [{ name: 'Radar', message: `HubSpot refused the request: ${message}` }],
    });
  });

  it('goes on with the rest', async () => {
    hubspot()
      .delete('/automation/2026-09-beta/flows/900')
      .reply(403, errorOf('MISSING_SCOPES', 'No.'))
      .get('/crm/lists/2026-09/88')
      .reply(403, errorOf('MISSING_SCOPES', 'No.'))
      .delete('/crm/lists/2026-09/88')
      .reply(204);

    expect(
      await cleanUp({ workflow: true, lists: true }, { flowId: '900', listIds: ['88'] }),
    ).toEqual({
      removed: ['List 88'],
      kept: [
        {
          name: 'Radar: churn risk follow-up',
          message: 'HubSpot does not let the app do this: No.',
        },
      ],
    });
  });

  it('stops when HubSpot is down, to be repeated', async () => {
    hubspot().delete('/automation/2026-09-beta/flows/900').times(3).reply(503, '');

    await expect(cleanUp({ workflow: true }, { flowId: '900' })).rejects.toMatchObject({
      code: 'hubspot_unavailable',
    });
  });
});

describe('uninstalling', () => {
  const UNINSTALL = '/appinstalls/2026-09/external-install';

  it('is one call', async () => {
    hubspot().delete(UNINSTALL).reply(204);

    await expect(setUp().uninstall(PORTAL)).resolves.toBeUndefined();
  });

  it('is done when a try without an answer has ended the access', async () => {
    hubspot()
      .delete(UNINSTALL)
      .reply(502, '')
      .delete(UNINSTALL)
      .reply(401, errorOf('INVALID_AUTHENTICATION', 'No.'));

    await expect(setUp().uninstall(PORTAL)).resolves.toBeUndefined();
  });

  it('is done where the app is not installed', async () => {
    hubspot().delete(UNINSTALL).reply(404, gone);

    await expect(setUp().uninstall(PORTAL)).resolves.toBeUndefined();
  });

  it('says when HubSpot refuses it', async () => {
    hubspot().delete(UNINSTALL).reply(400, errorOf('VALIDATION_ERROR', 'Not an OAuth app.'));

    await expect(setUp().uninstall(PORTAL)).rejects.toThrow(/Not an OAuth app/);
  });
});
