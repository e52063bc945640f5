import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createStateReader } from '../../src/hubspot/state-reader.ts';
import {
  batchOf,
  createTestClient,
  errorOf,
  guardNetwork,
  HUBSPOT,
  PORTAL,
} from './hubspot-double.ts';

guardNetwork();

const PATH = '/crm/objects/2026-09/companies/batch/read';
const reader = () => createStateReader({ client: createTestClient().client });

describe('the state of companies', () => {
  it('is read by batches; those that HubSpot has not are left out', async () => {
    nock(HUBSPOT)
      .post(PATH, {
        inputs: [{ id: '501' }, { id: '502' }, { id: '503' }],
        properties: ['stage'],
        propertiesWithHistory: [],
      })
      .reply(
        207,
        batchOf(
          [
            { id: '501', properties: { stage: 'former' } },
            { id: '502', properties: { stage: null } },
          ],
          [errorOf('OBJECT_NOT_FOUND', 'Could not get it.', { context: { ids: ['503'] } })],
        ),
      );
    expect([...(await reader().readValues(PORTAL, 'stage', ['501', '502', '503']))]).toEqual([
      ['501', 'former'],
      ['502', ''],
    ]);
  });

  it('is dated by its newest change, fifty companies at a time', async () => {
    const ids = Array.from({ length: 51 }, (_, index) => String(500 + index));
    const history = [
      { value: 'former', timestamp: '2026-09-03T08:00:00Z' },
      { value: 'customer', timestamp: '2024-01-01T08:00:00Z' },
    ];
    const answer = batchOf([
      { id: '500', properties: {}, propertiesWithHistory: { stage: history } },
    ]);
    const asksFor = (count: number) => (body: { inputs: unknown[] }) =>
      body.inputs.length === count;
    nock(HUBSPOT).post(PATH, asksFor(50)).reply(200, answer);
    nock(HUBSPOT).post(PATH, asksFor(1)).reply(200, batchOf([]));
    const since = await reader().readSince(PORTAL, 'stage', ids);
    expect([...since]).toEqual([['500', new Date('2026-09-03T08:00:00Z')]]);
    expect(nock.isDone()).toBe(true);
  });

  it('is not guessed from half an answer', async () => {
    nock(HUBSPOT)
      .post(PATH)
      .reply(207, batchOf([], [errorOf('INTERNAL_ERROR', 'Try later.')]));
    await expect(reader().readValues(PORTAL, 'stage', ['501'])).rejects.toMatchObject({
      code: 'hubspot_unavailable',
    });
  });
});
