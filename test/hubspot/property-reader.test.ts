import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createPropertyReader } from '../../src/hubspot/property-reader.ts';
import { HUBSPOT, PORTAL, createTestClient, errorOf, guardNetwork } from './hubspot-double.ts';

guardNetwork();

const PATH = '/crm/properties/2026-09/companies';
const renewal = { name: 'renewal_date', label: 'Renewal date', type: 'date', fieldType: 'date' };

function createReader() {
  let now = new Date('2026-11-20T10:00:00Z').getTime();
  const { client } = createTestClient();
  return {
    reader: createPropertyReader({ client, clock: { now: () => new Date(now) } }),
    wait: (minutes: number) => void (now += minutes * 60_000),
  };
}

const answer = (results: readonly object[], times = 1, path = PATH) =>
  nock(HUBSPOT).get(path).times(times).reply(200, { results });

describe('the properties of a portal', () => {
  it('are those that people see, by name, label and type', async () => {
    answer([
      renewal,
      { ...renewal, name: 'old', archived: true },
      { ...renewal, name: 'secret', hidden: true },
      { name: 'hs_nameless', type: 'string' },
    ]);
    expect(await createReader().reader.list(PORTAL, 'companies')).toEqual([
      { name: 'renewal_date', label: 'Renewal date', type: 'date' },
      { name: 'hs_nameless', label: 'hs_nameless', type: 'string' },
    ]);
  });

  it('are read once in five minutes, also when many ask at once', async () => {
    const { reader, wait } = createReader();
    answer([renewal]);
    await Promise.all([1, 2, 3].map(() => reader.list(PORTAL, 'companies')));
    wait(4);
    await reader.list(PORTAL, 'companies');
    wait(1);
    answer([{ ...renewal, name: 'renews_on' }]);
    expect(await reader.list(PORTAL, 'companies')).toMatchObject([{ name: 'renews_on' }]);
  });

  it('are read anew for whoever needs them fresh, and kept for the others', async () => {
    const { reader } = createReader();
    answer([]);
    await reader.list(PORTAL, 'companies');
    answer([renewal]);
    expect(await reader.list(PORTAL, 'companies', { isFresh: true })).toHaveLength(1);
    expect(await reader.list(PORTAL, 'companies')).toHaveLength(1);
  });

  it('of one portal or object never stand for those of another', async () => {
    const { reader } = createReader();
    answer([renewal]);
    answer([], 1, '/crm/properties/2026-09/deals');
    answer([]);
    expect(await reader.list(PORTAL, 'companies')).toHaveLength(1);
    expect(await reader.list(PORTAL, 'deals')).toEqual([]);
    expect(await reader.list(PORTAL + 1, 'companies')).toEqual([]);
  });

  it('that could not be read are read with the next question', async () => {
    const { reader } = createReader();
    nock(HUBSPOT).get(PATH).reply(403, errorOf('MISSING_SCOPES', 'This app lacks a scope.'));
    await expect(reader.list(PORTAL, 'companies')).rejects.toMatchObject({
      code: 'hubspot_refused',
    });
    answer([renewal]);
    expect(await reader.list(PORTAL, 'companies')).toHaveLength(1);
  });

  it('of many portals are not kept for ever', async () => {
    const { reader } = createReader();
    answer([], 101);
    for (let nr = 0; nr <= 100; nr += 1) await reader.list(PORTAL + nr, 'companies');
    answer([renewal]);
    expect(await reader.list(PORTAL, 'companies')).toHaveLength(1);
    expect(await reader.list(PORTAL + 100, 'companies')).toEqual([]);
  });
});

it('tells which values can be chosen', async () => {
  const options = ['active', 'former'].map((value) => ({ value, label: value }));
  answer([
    { name: 'state', type: 'enumeration', options },
    { name: 'is_customer', type: 'bool', options: [] },
  ]);
  const found = await createReader().reader.list(PORTAL, 'companies');
  expect(found.map(({ options }) => options)).toEqual([
    ['active', 'former'],
    ['true', 'false'],
  ]);
});
