import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createActionCompleter } from '../../src/hubspot/action-completer.ts';
import { createTestClient, errorOf, guardNetwork, HUBSPOT, PORTAL } from './hubspot-double.ts';

guardNetwork();

const PATH = '/automation/actions/callbacks/2026-09/ap-4711-17%2F0/complete';
const outputFields = { health_score: '61', hs_execution_state: 'SUCCESS' };
const complete = () =>
  createActionCompleter({ client: createTestClient().client }).complete(PORTAL, 'ap-4711-17/0', {
    health_score: '61',
  });

describe('completing a waiting action', () => {
  it('hands over what the workflow gets, and lets it go on', async () => {
    nock(HUBSPOT).post(PATH, { outputFields }).reply(204);

    await expect(complete()).resolves.toBeUndefined();
  });

  it('names the typed outputs where HubSpot requires them', async () => {
    nock(HUBSPOT)
      .post(PATH, { outputFields })
      .reply(400, errorOf('VALIDATION_ERROR', 'Some required fields were not set: [typedOutputs]'))
      .post(PATH, { outputFields, typedOutputs: {} })
      .reply(204);

    await expect(complete()).resolves.toBeUndefined();
  });

  it('may be done twice after a try without an answer', async () => {
    nock(HUBSPOT).post(PATH).reply(502, '').post(PATH).reply(204);

    await expect(complete()).resolves.toBeUndefined();
  });

  it('says when HubSpot no longer waits', async () => {
    nock(HUBSPOT).post(PATH).reply(404, errorOf('OBJECT_NOT_FOUND', 'resource not found'));

    await expect(complete()).rejects.toMatchObject({ code: 'not_found' });
  });

  it("says what HubSpot refuses in HubSpot's words", async () => {
    nock(HUBSPOT)
      .post(PATH)
      .twice()
      .reply(400, errorOf('VALIDATION_ERROR', 'The outputs are too long.'));

    await expect(complete()).rejects.toThrow(/The outputs are too long\./);
  });
});
