import { afterAll, beforeAll, expect, test } from 'vitest';
import { API_ROUTES } from '../../../src/sandbox/api/api-router.ts';
import type { WalkedStep } from '../../support/contract-walk.ts';
import { walkContract } from '../../support/contract-walk.ts';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

let sandbox: TestSandbox;
let walked: WalkedStep[];

beforeAll(async () => {
  sandbox = await startTestSandbox();
  walked = await walkContract(sandbox);
});
afterAll(() => sandbox.close());

test('every step of the walk is answered as HubSpot would', () => {
  const surprises = walked.filter(({ status, expects }) => status !== expects);
  expect(surprises.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([]);
});

test('the walk takes every route', () => {
  const taken = walked.map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`);
  const missed = API_ROUTES.filter(({ method, path }) => {
    const pattern = new RegExp(`^${method.toUpperCase()} ${path.replaceAll(/:\w+/g, '[^/]+')}$`);
    return !taken.some((step) => pattern.test(step));
  });
  expect(missed.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

test('every error says so, and carries an id for HubSpot’s support', () => {
  const errors = walked.filter(({ status }) => status >= 400);
  expect(errors.length).toBeGreaterThan(5);
  for (const { reply, path } of errors) {
    const status = path.startsWith('/oauth/') ? /^BAD_/ : /^error$/;
    expect(reply).toMatchObject({
      status: expect.stringMatching(status) as string,
      message: expect.any(String) as string,
      correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
  }
});
