import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FaultKind } from '../../../src/sandbox/faults.ts';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

const COMPANY = '/crm/objects/2026-09/companies/501';
const OTHER = '/crm/objects/2026-09/companies/502';
const SEARCH = '/crm/objects/2026-09/companies/search';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  sandbox.portal.limits.general.setMax(10_000);
});
afterEach(() => sandbox.close());

const read = (path = COMPANY) => sandbox.call('GET', path);
const setCity = (city: string) => sandbox.call('PATCH', COMPANY, { properties: { city } });
const cityOf = () => sandbox.portal.records.find('companies', '501')?.properties['city'];

/** A request that the test itself can watch and cut off. */
const fetchCompany = (signal?: AbortSignal) =>
  fetch(`${sandbox.url}${COMPANY}`, {
    headers: { Authorization: `Bearer ${sandbox.accessToken}` },
    ...(signal && { signal }),
  });

describe('which requests are hit', () => {
  test('those with its method and path, as often as it says', async () => {
    sandbox.portal.faults.next({ method: 'PATCH', path: /501$/, status: 500, times: 2 });
    expect((await read()).status).toBe(200);
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await setCity('Varde')).status);
    expect(statuses).toEqual([500, 500, 200]);
  });

  test('only the nth call', async () => {
    sandbox.portal.faults.next({ path: /companies/, after: 2, status: 502 });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await read()).status);
    expect(statuses).toEqual([200, 200, 502, 200]);
  });

  test('each fault counts for itself', async () => {
    sandbox.portal.faults.next({ path: /companies/, after: 1, status: 502 });
    sandbox.portal.faults.next({ path: /501$/, after: 2, status: 423 });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await read()).status);
    expect(statuses).toEqual([200, 502, 423, 200]);
  });

  test('none after they were cleared', async () => {
    sandbox.portal.faults.next({ path: /./, status: 500 });
    sandbox.portal.faults.random({ seed: 'a', share: 1, kinds: ['server-error'] });
    sandbox.portal.faults.clear();
    expect((await read()).status).toBe(200);
  });

  test('not those of another account', async () => {
    const other = sandbox.addPortal();
    other.faults.next({ path: /./, status: 500 });
    expect((await read()).status).toBe(200);
  });
});

describe('what happens to them', () => {
  test.each([401, 403, 404, 409, 423, 429, 500])('%i comes with HubSpot’s body', async (status) => {
    sandbox.portal.faults.next({ path: /companies/, status });
    const answer = await read();
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ status: 'error', message: expect.any(String) as string });
    expect((await read()).status).toBe(200);
  });

  test('garbage goes out as it is', async () => {
    sandbox.portal.faults.next({ path: /./, status: 502, body: '<html>Bad gateway' });
    const response = await fetchCompany();
    expect(response.status).toBe(502);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toBe('<html>Bad gateway');
  });

  test('a cut connection counts as a call without a status', async () => {
    sandbox.portal.faults.next({ path: /./, reset: true });
    await expect(read()).rejects.toThrow('fetch failed');
    expect(sandbox.portal.calls.at(-1)).toMatchObject({ method: 'GET', path: COMPANY, status: 0 });
  });

  test('an applied fault did the work all the same', async () => {
    sandbox.portal.faults.next({ method: 'PATCH', path: /./, status: 502, applied: true });
    expect((await setCity('Varde')).status).toBe(502);
    expect(cityOf()).toBe('Varde');
  });

  test('a fault that is not applied did nothing', async () => {
    sandbox.portal.faults.next({ method: 'PATCH', path: /./, status: 502 });
    expect((await setCity('Varde')).status).toBe(502);
    expect(cityOf()).not.toBe('Varde');
  });

  test('a cut connection can hide that the work was done', async () => {
    sandbox.portal.faults.next({ method: 'PATCH', path: /./, reset: true, applied: true });
    await expect(setCity('Varde')).rejects.toThrow('fetch failed');
    expect(cityOf()).toBe('Varde');
  });

  test('a late answer is the ordinary one', async () => {
    sandbox.portal.faults.next({ path: /./, delayMs: 20 });
    expect((await read()).body).toMatchObject({ id: '501' });
  });

  test('an answer that takes too long lets the caller hang up', async () => {
    sandbox.portal.faults.next({ path: /501$/, delayMs: 60_000 });
    await expect(fetchCompany(AbortSignal.timeout(50))).rejects.toThrow();
    expect((await read(OTHER)).status).toBe(200);
  });

  test('silence lets the caller hang up, too', async () => {
    sandbox.portal.faults.next({ path: /501$/, silent: true });
    await expect(fetchCompany(AbortSignal.timeout(50))).rejects.toThrow();
    expect((await read(OTHER)).status).toBe(200);
  });

  test('a slow body begins with its head, and is whole in the end', async () => {
    sandbox.portal.faults.next({ path: /./, trickleMs: 5 });
    const response = await fetchCompany();
    expect(response.status).toBe(200);
    let pieces = 0;
    let text = '';
    for await (const piece of response.body ?? []) {
      pieces += 1;
      text += new TextDecoder().decode(piece as Uint8Array);
    }
    expect(pieces).toBeGreaterThan(1);
    expect(JSON.parse(text)).toMatchObject({ id: '501' });
  });

  test('a caller can hang up in the middle of a slow body', async () => {
    sandbox.portal.faults.next({ path: /./, trickleMs: 30_000 });
    const caller = new AbortController();
    const response = await fetchCompany(caller.signal);
    caller.abort();
    await expect(response.text()).rejects.toThrow();
    expect((await read()).status).toBe(200);
  });
});

describe('a stale read', () => {
  const stale = (path: RegExp) => sandbox.portal.faults.next({ path, stale: true });

  test('shows a record as it was before its last write, once', async () => {
    await setCity('Varde');
    await setCity('Ribe');
    stale(/./);
    expect((await read(`${COMPANY}?properties=city`)).body).toMatchObject({
      properties: { city: 'Varde' },
    });
    expect((await read(`${COMPANY}?properties=city`)).body).toMatchObject({
      properties: { city: 'Ribe' },
    });
  });

  test('does not see what is new, and still sees what is gone', async () => {
    const created = await sandbox.call('POST', '/crm/objects/2026-09/companies', {
      properties: { name: 'Brand new' },
    });
    const { id } = created.body as { id: string };
    await sandbox.call('DELETE', COMPANY);
    const inputs = [{ id }, { id: '501' }];
    stale(/batch\/read$/);
    const { body } = await sandbox.call('POST', '/crm/objects/2026-09/companies/batch/read', {
      inputs,
    });
    expect(body).toMatchObject({ results: [{ id: '501' }], errors: [{ context: { ids: [id] } }] });
  });

  test('holds for lists and searches', async () => {
    await setCity('Varde');
    stale(/companies$/);
    const list = await read('/crm/objects/2026-09/companies?properties=city&limit=100');
    expect(JSON.stringify(list.body)).not.toContain('Varde');
    stale(/search$/);
    const filters = [{ propertyName: 'city', operator: 'EQ', value: 'Varde' }];
    const found = await sandbox.call('POST', SEARCH, { filterGroups: [{ filters }] });
    expect(found.body).toMatchObject({ total: 0 });
  });

  test('holds for properties', async () => {
    const path = '/crm/properties/2026-09/companies';
    const draft = { groupName: 'companyinformation', type: 'number', fieldType: 'number' };
    await sandbox.call('POST', path, { ...draft, name: 'radar_score', label: 'Score' });
    stale(/companies$/);
    expect(JSON.stringify((await read(path)).body)).not.toContain('radar_score');
    expect(JSON.stringify((await read(path)).body)).toContain('radar_score');
  });

  test('waits for a read: a write is not hit', async () => {
    stale(/./);
    await setCity('Varde');
    expect(cityOf()).toBe('Varde');
    expect((await read(`${COMPANY}?properties=city`)).body).not.toMatchObject({
      properties: { city: 'Varde' },
    });
  });
});

describe('faults that come by themselves', () => {
  const COUNT = 200;

  /** The statuses of many reads, 0 for those that were cut off. */
  async function readMany(seed: string, kinds: readonly FaultKind[], share = 0.2) {
    sandbox.portal.faults.random({ seed, share, kinds });
    const statuses: number[] = [];
    for (let count = 0; count < COUNT; count += 1) {
      statuses.push(
        await read().then(
          ({ status }) => status,
          () => 0,
        ),
      );
    }
    return statuses;
  }

  const shareOf = (statuses: readonly number[]) =>
    statuses.filter((status) => status !== 200).length / COUNT;

  test('hit about their share of the requests, with every kind that was asked for', async () => {
    const statuses = await readMany('a', ['server-error', 'locked', 'reset', 'applied-reset']);
    expect(shareOf(statuses)).toBeGreaterThan(0.1);
    expect(shareOf(statuses)).toBeLessThan(0.3);
    expect(new Set(statuses)).toEqual(new Set([200, 500, 423, 0]));
  });

  test('hit the same requests for the same seed, and others for another', async () => {
    const kinds: FaultKind[] = ['server-error', 'rate-limit'];
    const statuses = await readMany('a', kinds);
    expect(await readMany('a', kinds)).toEqual(statuses);
    expect(await readMany('b', kinds)).not.toEqual(statuses);
  });

  test('hit the same requests whatever happens on other paths', async () => {
    const alone = await readMany('a', ['server-error']);
    sandbox.portal.faults.random({ seed: 'a', share: 0.2, kinds: ['server-error'] });
    const mixed: number[] = [];
    for (let count = 0; count < COUNT; count += 1) {
      await read(OTHER);
      mixed.push((await read()).status);
    }
    expect(mixed).toEqual(alone);
  });

  test('come together with those on demand, which come first', async () => {
    sandbox.portal.faults.random({ seed: 'a', share: 1, kinds: ['server-error'] });
    sandbox.portal.faults.next({ path: /./, status: 423 });
    expect((await read()).status).toBe(423);
    expect((await read()).status).toBe(500);
  });

  test.each(['bad-gateway', 'applied-bad-gateway'] as const)('can be a %s', async (kind) => {
    sandbox.portal.faults.random({ seed: 'a', share: 1, kinds: [kind] });
    const response = await fetch(`${sandbox.url}${COMPANY}`, {
      method: 'PATCH',
      headers: { Authorization: `Bearer ${sandbox.accessToken}` },
      body: JSON.stringify({ properties: { city: 'Varde' } }),
    });
    expect(response.status).toBe(502);
    expect(cityOf() === 'Varde').toBe(kind === 'applied-bad-gateway');
  });

  test('can be silence, a slow body or a stale read', async () => {
    await setCity('Varde');
    sandbox.portal.faults.random({ seed: 'a', share: 1, kinds: ['silence'] });
    await expect(fetchCompany(AbortSignal.timeout(50))).rejects.toThrow();
    sandbox.portal.faults.random({ seed: 'a', share: 1, kinds: ['slow-body'] });
    expect((await read()).status).toBe(200);
    sandbox.portal.faults.random({ seed: 'a', share: 1, kinds: ['stale-read'] });
    const { body } = await read(`${COMPANY}?properties=city`);
    expect(body).not.toMatchObject({ properties: { city: 'Varde' } });
  });
});
