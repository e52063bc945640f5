import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildActionBody, postToHubSpotRoute } from '../support/call-action.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

// A workflow of deals or tickets asks about the project that has closed.

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());

/** A new deal or ticket of this company; of none when it is left out. */
function newRecord(type: 'deals' | 'tickets', companyId?: string): string {
  const { records, associations } = house.sandbox.portal;
  const values = type === 'deals' ? { dealname: 'Project' } : { subject: 'Project' };
  const { id } = records.create(type, values);
  if (companyId !== undefined) {
    associations.add({ objectType: type, id }, { objectType: 'companies', id: companyId });
  }
  return id;
}

let nextCall = 1;
async function run(action: string, objectType: string, recordId: string, callbackId?: string) {
  const body = buildActionBody(house, {
    companyId: recordId,
    objectType,
    callbackId: callbackId ?? `ap-project-${nextCall++}`,
    inputs: { radar: 'project-and-employee', mode: 'named' },
  });
  const { json } = await postToHubSpotRoute(house, `/actions/${action}`, body);
  return json.outputFields as Record<string, string>;
}

const wavesOf = (companyId: string) =>
  house.app.storage.waves.listOfCompany({ portalId: house.sandbox.portalId, companyId });

describe('sending a radar', () => {
  it.each([
    ['deals', 'DEAL', '502'],
    ['deals', '0-3', '503'],
    ['tickets', 'TICKET', '505'],
    ['tickets', '0-5', '506'],
  ] as const)('for one of the %s (%s) asks its company', async (type, objectType, companyId) => {
    const outputs = await run('send', objectType, newRecord(type, companyId));
    expect(outputs).toMatchObject({ hs_execution_state: 'SUCCESS' });
    expect(Number(outputs['invited'])).toBeGreaterThan(0);
    expect(await wavesOf(companyId)).toMatchObject([{ waveId: outputs['wave_id'] }]);
  });

  it('twice with one callback id asks once', async () => {
    const deal = newRecord('deals', '508');
    const first = await run('send', 'DEAL', deal, 'ap-project-again');
    expect(await run('send', 'DEAL', deal, 'ap-project-again')).toEqual(first);
    expect(await wavesOf('508')).toHaveLength(1);
  });

  it('for a deal without a company says so', async () => {
    expect(await run('send', 'DEAL', newRecord('deals'))).toEqual({
      errorCode: 'COMPANY_UNKNOWN',
      hs_execution_state: 'FAIL_CONTINUE',
    });
  });

  it.each(['CONTACT', '0-1', 'INVOICE'])('for %s is refused', async (objectType) => {
    expect(await run('send', objectType, '1')).toMatchObject({ errorCode: 'BAD_INPUT' });
  });
});

it.each(['remind', 'scores', 'assess', 'close-case'])(
  'the action %s is for companies alone',
  async (action) => {
    const outputs = await run(action, 'DEAL', newRecord('deals', '509'));
    expect(outputs).toMatchObject({ errorCode: 'BAD_INPUT' });
  },
);
