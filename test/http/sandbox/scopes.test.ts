import { afterAll, beforeAll, expect, test } from 'vitest';
import { API_ROUTES } from '../../../src/sandbox/api/api-router.ts';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

const RECORDS = '/crm/objects/2026-09';
const PROPERTIES = '/crm/properties/2026-09';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
  sandbox.portal.limits.general.setMax(10_000);
  sandbox.portal.limits.search.setMax(10_000);
});
afterAll(() => sandbox.close());

const tokenWith = (...scopes: string[]) =>
  sandbox.portal.tokens.install({ redirectUri: 'http://127.0.0.1/', scopes, userId: 77 });

test.each(API_ROUTES.map(({ method, path }) => [method.toUpperCase(), path]))(
  '%s %s is closed to a token without scopes',
  async (method, path) => {
    const names: Record<string, string> = {
      type: 'companies',
      from: 'companies',
      to: 'contacts',
      toType: 'contacts',
    };
    const filled = path.replaceAll(/:(\w+)/g, (_part, name: string) => names[name] ?? '1');
    const { status, body } = await sandbox.call(method, filled, undefined, tokenWith('timeline'));
    expect(status).toBe(403);
    expect(body).toMatchObject({
      category: 'MISSING_SCOPES',
      links: { scopes: expect.any(String) as string },
      errors: [{ context: { requiredGranularScopes: expect.any(Array) as string[] } }],
    });
  },
);

const SUBSCRIPTIONS = '/communication-preferences/2026-09/statuses';

test.each([
  ['crm.objects.companies.read', 'GET', `${RECORDS}/companies/501`],
  ['crm.objects.contacts.read', 'GET', `${RECORDS}/contacts/7001`],
  ['crm.objects.deals.read', 'GET', `${RECORDS}/deals/9001`],
  ['tickets', 'GET', `${RECORDS}/tickets/8001`],
  ['crm.objects.contacts.read', 'GET', `${RECORDS}/tasks`],
  ['crm.objects.contacts.read', 'GET', `${RECORDS}/emails`],
  ['crm.objects.contacts.write', 'DELETE', `${RECORDS}/notes/1`],
  ['crm.schemas.companies.read', 'GET', `${PROPERTIES}/companies`],
  ['crm.objects.companies.read', 'GET', `${PROPERTIES}/companies`],
  ['tickets', 'GET', `${PROPERTIES}/tickets`],
  ['crm.objects.owners.read', 'GET', '/crm/owners/2026-09'],
  ['crm.schemas.deals.read', 'GET', '/crm/pipelines/2026-09/deals'],
  ['automation', 'GET', '/automation/2026-09-beta/flows'],
  ['communication_preferences.read', 'GET', `${SUBSCRIPTIONS}/a%40b.example?channel=EMAIL`],
  ['oauth', 'GET', '/account-info/2026-09/details'],
])('%s opens %s %s', async (scope, method, path) => {
  const { status } = await sandbox.call(method, path, undefined, tokenWith(scope));
  expect([200, 204]).toContain(status);
});

test.each([
  ['crm.objects.companies.read', 'PATCH', `${RECORDS}/companies/501`],
  ['crm.objects.contacts.read', 'GET', `${RECORDS}/companies/501`],
  ['crm.objects.companies.write', 'POST', `${PROPERTIES}/companies`],
  ['crm.objects.companies.read', 'GET', `${RECORDS}/companies/501/associations/contacts`],
  ['crm.lists.read', 'POST', '/crm/lists/2026-09'],
])('%s does not open %s %s', async (scope, method, path) => {
  const { status } = await sandbox.call(method, path, undefined, tokenWith(scope));
  expect(status).toBe(403);
});

test('associations need the scopes of both sides, and the answer names the one that is missing', async () => {
  const path = `${RECORDS}/companies/501/associations/contacts`;
  const token = tokenWith('crm.objects.companies.read');
  const { body } = await sandbox.call('GET', path, undefined, token);
  expect(body).toMatchObject({
    errors: [{ context: { requiredGranularScopes: ['crm.objects.contacts.read'] } }],
  });
  const both = tokenWith('crm.objects.companies.read', 'crm.objects.contacts.read');
  expect((await sandbox.call('GET', path, undefined, both)).status).toBe(200);
});

test('an account that lost its workflows refuses tokens that were granted them', async () => {
  const token = tokenWith('automation');
  const read = () => sandbox.call('GET', '/automation/2026-09-beta/flows', undefined, token);
  expect((await read()).status).toBe(200);
  sandbox.portal.account.hasWorkflows = false;
  expect((await read()).status).toBe(403);
  expect((await sandbox.call('GET', '/automation/2026-09-beta/flows')).status).toBe(403);
  sandbox.portal.account.hasWorkflows = true;
});

test('an account can lack any scope', async () => {
  const { account } = sandbox.portal;
  const read = () => sandbox.call('GET', `${RECORDS}/deals`);
  expect((await read()).status).toBe(200);
  account.lackingScopes = ['crm.objects.deals.read'];
  expect(await read()).toMatchObject({ status: 403, body: { category: 'MISSING_SCOPES' } });
  account.lackingScopes = [];
  expect((await read()).status).toBe(200);
});

test('an unknown object is a 400 whatever the scopes', async () => {
  const { status } = await sandbox.call('GET', `${RECORDS}/planets`, undefined, tokenWith('oauth'));
  expect(status).toBe(400);
});
