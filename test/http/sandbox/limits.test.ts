import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSampleData } from '../../../src/sandbox/sample-data/sample-data.ts';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

const COMPANY = '/crm/objects/2026-09/companies/501';
const SEARCH = '/crm/objects/2026-09/companies/search';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

describe('access', () => {
  test.each([
    ['no token', undefined],
    ['a wrong token', 'Bearer nonsense'],
    ['another scheme', 'Basic abc'],
  ])('%s is answered with 401', async (_what, authorization) => {
    const response = await fetch(`${sandbox.url}${COMPANY}`, {
      headers: authorization === undefined ? {} : { authorization },
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      status: 'error',
      category: 'INVALID_AUTHENTICATION',
    });
  });

  test('a token opens its own account and no other', async () => {
    const data = createSampleData(sandbox.clock.now());
    const other = sandbox.addPortal({ ...data, records: data.records.slice(1), associations: [] });
    expect((await sandbox.call('GET', COMPANY, undefined, other)).status).toBe(404);
    expect((await sandbox.call('GET', COMPANY)).status).toBe(200);
    const details = await sandbox.call('GET', '/account-info/2026-09/details', undefined, other);
    expect(details.body).toMatchObject({ portalId: other.portalId });
  });

  test('an unknown path is a 404', async () => {
    expect((await sandbox.call('GET', '/crm/v3/objects/companies')).status).toBe(404);
  });
});

describe('limits', () => {
  test('the 111th request within ten seconds is refused, whatever the clock says', async () => {
    for (let count = 1; count <= 110; count += 1) {
      const { status, headers } = await sandbox.call('GET', COMPANY);
      expect(status).toBe(200);
      expect(headers.get('x-hubspot-ratelimit-remaining')).toBe(String(110 - count));
    }
    sandbox.clock.advance({ days: 90 });
    const refused = await sandbox.call('GET', COMPANY);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('x-hubspot-ratelimit-max')).toBe('110');
    expect(refused.body).toMatchObject({
      status: 'error',
      message: 'You have reached your ten_secondly_rolling limit.',
      errorType: 'RATE_LIMIT',
      policyName: 'TEN_SECONDLY_ROLLING',
    });
    sandbox.monotonic.now += 10_000;
    expect((await sandbox.call('GET', COMPANY)).status).toBe(200);
  });

  test('the sixth search within a second is refused, without headers or policy', async () => {
    for (let count = 1; count <= 5; count += 1) {
      expect((await sandbox.call('POST', SEARCH, {})).status).toBe(200);
    }
    const { status, body, headers } = await sandbox.call('POST', SEARCH, {});
    expect(status).toBe(429);
    expect(body).toMatchObject({ message: 'You have reached your secondly limit.' });
    expect(body).not.toHaveProperty('policyName');
    expect(headers.get('x-hubspot-ratelimit-max')).toBeNull();
    expect((await sandbox.call('GET', COMPANY)).status).toBe(200);
  });

  test('accounts are counted apart', async () => {
    sandbox.portal.limits.general.setMax(0);
    const other = sandbox.addPortal();
    const path = '/account-info/2026-09/details';
    expect((await sandbox.call('GET', path)).status).toBe(429);
    expect((await sandbox.call('GET', path, undefined, other)).status).toBe(200);
  });
});

describe('search', () => {
  test('it sees a change only after a while', async () => {
    await sandbox.close();
    sandbox = await startTestSandbox({ searchDelayMs: 300 });
    const filters = [{ propertyName: 'city', operator: 'EQ', value: 'Varde' }];
    const search = async () => {
      const { body } = await sandbox.call('POST', SEARCH, { filterGroups: [{ filters }] });
      return (body as { total: number }).total;
    };
    await sandbox.call('PATCH', COMPANY, { properties: { city: 'Varde' } });
    await sandbox.call('POST', '/crm/objects/2026-09/companies', {
      properties: { name: 'Brand new', city: 'Varde' },
    });
    expect(await search()).toBe(0);
    sandbox.monotonic.now += 300;
    expect(await search()).toBe(2);
  });

  test('it finds by associated record, and refuses unknown properties', async () => {
    const search = (propertyName: string, value: string) =>
      sandbox.call('POST', SEARCH, {
        filterGroups: [{ filters: [{ propertyName, operator: 'EQ', value }] }],
      });
    const found = await search('associations.contact', '7012');
    expect(found.body).toMatchObject({ total: 2, results: [{ id: '502' }, { id: '510' }] });
    expect((await search('radar_nothing', '1')).status).toBe(400);
  });

  test('a body of more than 3,000 characters is refused', async () => {
    const values = Array.from({ length: 400 }, (_, index) => String(1_000_000 + index));
    const filters = [{ propertyName: 'hs_object_id', operator: 'IN', values }];
    const { status } = await sandbox.call('POST', SEARCH, { filterGroups: [{ filters }] });
    expect(status).toBe(400);
  });
});
