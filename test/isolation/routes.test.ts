import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signCardCall } from '../../src/sandbox/card-call.ts';
import type { ApiCall, Portal } from '../../src/sandbox/portal.ts';
import { signV3 } from '../../src/sandbox/sign-request.ts';
import { PORTAL_TABLES } from '../../src/storage/tables.ts';
import { listRoutes } from '../support/list-routes.ts';
import type { PortalRows } from './portal-rows.ts';
import { ROUTE_CALLS } from './route-calls.ts';
import type { Caller, RouteCall } from './route-calls.ts';
import { startThreeAccounts } from './three-accounts.ts';
import type { ThreeAccounts } from './three-accounts.ts';

// The stores are tried on PostgreSQL, too; what a route adds to them is the same on both.

let accounts: ThreeAccounts;
let before: PortalRows;
beforeAll(async () => {
  accounts = await startThreeAccounts('pglite');
  before = await accounts.rowsOfOwner();
});
afterAll(() => accounts.house.close());

it('every route stands in the matrix', () => {
  const routes = listRoutes().map((route) => route.replace(/^(GET \/assets\/).+/, '$1:file'));
  expect(Object.keys(ROUTE_CALLS).sort()).toEqual([...new Set(routes)].sort());
});

it('the matrix is run beside an account with rows in every table', () => {
  const empty = PORTAL_TABLES.filter((table) => before[table]?.length === 0);
  // Counts of the limiter of calls, and states that belong to nobody yet.
  expect(empty).toEqual(['call_leases', 'install_states']);
});

describe.each(Object.entries(ROUTE_CALLS))('%s', (_route, call) => {
  it.each(['stranger', 'twin'] as const)(
    'reaches nothing of another account as its %s',
    async (name) => {
      const { house, owner, secrets } = accounts;
      owner.clearCalls();
      house.sandbox.mailbox.clear();
      const text = await send(call, _route, accounts[name]);
      await house.sandbox.webhooks.whenIdle();
      await house.app.whenIdle();

      for (const secret of secrets) expect(text).not.toContain(secret);
      expect(await accounts.rowsOfOwner()).toEqual(before);
      expect(owner.calls.filter(isWrite)).toEqual([]);
      expect(house.sandbox.mailbox.mails('owner.example')).toEqual([]);
    },
  );
});

it('the matrix got past the door: the twin did to itself what it could not do to the owner', async () => {
  const { house, twin } = accounts;
  const portal = await house.app.storage.portals.get(twin.portalId);
  expect(portal.status).toBe('disconnected');
  for (const event of ['wave.launched', 'answer.accepted', 'wave.closed', 'invitation.withdrawn']) {
    const told = house.log.events(event).filter(({ portalId }) => portalId === twin.portalId);
    expect([event, told.length > 0]).toEqual([event, true]);
  }
});

/** The clockwork reads in batches, of every account, whatever the test does. */
function isWrite({ method, path }: ApiCall): boolean {
  return method !== 'GET' && !/\/(batch\/read|search)$/.test(path);
}

/** The whole text of the answer, its head included. */
async function send(call: RouteCall, route: string, portal: Portal): Promise<string> {
  const caller = { portalId: portal.portalId, token: accounts.twinToken };
  const method = route.split(' ')[0] ?? '';
  const { url, init } = sign(call, method, caller);
  const response = await fetch(url, { ...init, redirect: 'manual' });
  expect(response.status).toBeLessThan(500);
  return `${[...response.headers].join('\n')}\n${await response.text()}`;
}

function sign(call: RouteCall, method: string, caller: Caller) {
  const { house } = accounts;
  const { clientSecret: secret, appId } = house.sandbox;
  const timestamp = house.clock.now().getTime();
  const url = `${house.url}${call.path(caller)}`;
  const body = call.body ? JSON.stringify(call.body(caller)) : '';
  if (call.door === 'card') {
    const user = { userId: 77, userEmail: '', appId, portalId: caller.portalId };
    return signCardCall({ ...user, secret, timestamp }, { method, url, body });
  }
  const headers = {
    'content-type': 'application/json',
    accept: 'text/html',
    ...(call.door === 'hubspot' && {
      'x-hubspot-signature-v3': signV3({ method, url, body, secret, timestamp }),
      'x-hubspot-request-timestamp': String(timestamp),
    }),
  };
  return { url, init: { method, headers, ...(body !== '' && { body }) } };
}
