import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { optionalScopes, requiredScopes } from '../../../src/hubspot/scopes.ts';

const meta = JSON.parse(readFileSync('extensions/app/app-hsmeta.json', 'utf8')) as {
  config: { auth: Record<string, unknown> };
};
const optional = optionalScopes.map(({ scope }) => scope);

test('the install address asks for the scopes of the project: HubSpot refuses any difference', () => {
  expect(meta.config.auth).toMatchObject({
    requiredScopes,
    optionalScopes: optional,
    conditionallyRequiredScopes: [],
  });
});

test('no scope is asked for twice', () => {
  const all = [...requiredScopes, ...optional];
  expect(new Set(all).size).toBe(all.length);
});
