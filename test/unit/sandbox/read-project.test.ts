import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readProject } from '../../../src/sandbox/project/read-project.ts';

const ORIGIN = 'http://127.0.0.1:3999';

test('an uploaded project says who the app is and what it may ask for', () => {
  const { name, auth } = readProject('test/fixtures/project', { API_ORIGIN: ORIGIN });
  expect(name).toBe('Sample');
  expect(auth).toEqual({
    redirectUrls: [`${ORIGIN}/oauth/callback`],
    requiredScopes: ['oauth', 'crm.objects.companies.read'],
    conditionallyRequiredScopes: [],
    optionalScopes: ['automation'],
  });
});

test('active subscriptions of all three forms are read, each with a number of its own', () => {
  const { webhooks } = readProject('test/fixtures/project', { API_ORIGIN: ORIGIN });
  expect(webhooks?.targetUrl).toBe(`${ORIGIN}/hubspot/webhooks`);
  const subscriptions = webhooks?.subscriptions ?? [];
  expect(subscriptions.map(({ propertyName }) => propertyName)).not.toContain('city');
  expect(new Set(subscriptions.map(({ subscriptionId }) => subscriptionId)).size).toBe(10);
  expect(subscriptions).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'merge', objectType: 'companies' }),
      expect.objectContaining({
        subscriptionType: 'contact.propertyChange',
        kind: 'propertyChange',
        objectType: 'contacts',
        propertyName: 'email',
      }),
      expect.objectContaining({ kind: 'privacyDeletion', objectType: 'contacts' }),
    ]),
  );
});

test('published actions are read with their sentences, others are not', () => {
  const { actions } = readProject('test/fixtures/project', { API_ORIGIN: ORIGIN });
  expect(actions).toEqual([
    {
      definitionId: 910_001,
      version: 1,
      uid: 'sample_assess',
      name: 'Assess the risk',
      actionUrl: `${ORIGIN}/hubspot/actions/assess`,
      inputTypes: { depth: 'ENUMERATION', city: 'STRING' },
      objectProperties: ['name', 'domain'],
      executionRules: [
        {
          message: 'Nobody has answered yet',
          conditions: { errorCode: ['NO_ANSWERS', 'NO_WAVE'] },
        },
      ],
    },
  ]);
});

test('the product’s own project can be uploaded', () => {
  const variables = {
    API_ORIGIN: ORIGIN,
    SUPPORT_EMAIL: 'help@radar.example',
    SUPPORT_URL: 'https://radar.example/help',
  };
  expect(readProject('extensions', variables).auth.requiredScopes).toContain('oauth');
});

test('a variable without a value is named with its file', () => {
  expect(() => readProject('test/fixtures/project', {})).toThrow(
    /refuse .*-hsmeta\.json: Error: The profile has no variable API_ORIGIN\./,
  );
});

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'radar-project-'));
  mkdirSync(path.join(directory, 'app/webhooks'), { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true }));

function writeWebhooks(subscription: Record<string, unknown>): void {
  const config = {
    settings: { targetUrl: ORIGIN, maxConcurrentRequests: 10 },
    subscriptions: { crmObjects: [subscription] },
  };
  writeFileSync(
    path.join(directory, 'app/webhooks/webhooks-hsmeta.json'),
    JSON.stringify({ uid: 'w', type: 'webhooks', config }),
  );
  writeFileSync(
    path.join(directory, 'app/app-hsmeta.json'),
    JSON.stringify({
      uid: 'a',
      type: 'app',
      config: { name: 'A', auth: { redirectUrls: [ORIGIN] } },
    }),
  );
}

test.each([
  ['of a kind that HubSpot lacks', 'object.explosion', 'company', undefined],
  ['to a property without its name', 'object.propertyChange', 'company', undefined],
  ['to a deletion with a property', 'object.deletion', 'company', 'name'],
  ['to an object that nobody knows', 'object.deletion', 'spaceship', undefined],
])('a subscription %s is refused', (_what, subscriptionType, objectType, propertyName) => {
  writeWebhooks({ subscriptionType, objectType, propertyName, active: true });
  expect(() => readProject(directory, {})).toThrow();
});

test('a project without an app is refused', () => {
  expect(() => readProject(directory, {})).toThrow(/There is no app/);
});
