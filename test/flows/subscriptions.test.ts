import { afterEach, beforeEach, expect, it } from 'vitest';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

// The account has named the subscription type of its surveys; 71002 is the sandbox's.

let house: House;
beforeEach(async () => {
  house = await startHouse();
  const settings = { sending: { subscriptionId: 71_002 } };
  await house.card('PUT', '/settings', { requestId: 'name-the-type', version: 0, settings });
  const { portal } = house.sandbox;
  const { email = '' } = portal.records.find('contacts', '7001')?.properties ?? {};
  portal.subscriptions.set(email.toUpperCase(), 71_002, 'UNSUBSCRIBED', house.clock.now());
});
afterEach(() => house.close());

const preflight = async () => (await house.card('POST', '/companies/501/preflight', {})).body;

const calls = () =>
  house.sandbox.portal.calls.filter(({ path }) => path.includes('communication-preferences'));

it('who has unsubscribed is left out with that reason, by one call for all', async () => {
  house.sandbox.portal.clearCalls();
  const { data } = await preflight();
  expect(data.excluded).toContainEqual(
    expect.objectContaining({
      contactId: '7001',
      reason: 'unsubscribed',
      text: 'Unsubscribed from your surveys in HubSpot',
    }),
  );
  expect(data.eligible.length).toBeGreaterThan(0);
  expect(calls()).toHaveLength(1);
  await preflight();
  expect(calls()).toHaveLength(1);
  house.clock.advance({ hours: 25 });
  await preflight();
  expect(calls()).toHaveLength(2);
});

it('the launch leaves them out as well', async () => {
  const { body } = await house.card('POST', '/companies/501/waves', { requestId: 'launch-it' });
  expect(body.data.excluded).toContainEqual(
    expect.objectContaining({ contactId: '7001', reason: 'unsubscribed' }),
  );
});

it('while HubSpot can’t tell, nobody is asked, and the card says so', async () => {
  house.sandbox.portal.faults.next({ path: /communication-preferences/, status: 503, times: 100 });
  const reply = await preflight();
  expect(reply).toMatchObject({ ok: false, error: { code: 'hubspot_unavailable' } });
});
