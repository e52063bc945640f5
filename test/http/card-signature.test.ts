import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listRoutes } from '../support/list-routes.ts';
import { buildOwnRadar } from '../support/own-radars.ts';
import { sendSigned } from '../support/send-signed.ts';
import type { Forgery, SignedCall } from '../support/send-signed.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const PREFIX = '/api/cards/v1';

/** What stands for the `:id` of a route, by what comes before it. */
const IDS: Readonly<Record<string, string>> = {
  companies: '501',
  contacts: '7001',
  waves: 'wav_00000000000000000001',
  invitations: 'inv_00000000000000000001',
  cases: 'cas_00000000000000000001',
  colleagues: 'sug_00000000000000000001',
  reports: 'wav_00000000000000000001',
  'second-rounds': 'wav_00000000000000000001',
  radars: buildOwnRadar().radarId,
};

/** Bodies that would do something, were they not forged; all others name a request only. */
const BODIES: Readonly<Record<string, string>> = {
  'PUT /settings/': '{"requestId":"forged-settings","version":0,"settings":{"openDays":90}}',
  'POST /settings/remove': '{"requestId":"forged-removal","confirmPortalId":1,"data":true}',
  'POST /companies/:id/preflight': '{}',
  'POST /companies/:id/preview': '{}',
  'POST /companies/:id/preview/send': '{"requestId":"test-mail-1"}',
};

/** Every route of the card API, as HubSpot would call it. */
const CALLS: Readonly<Record<string, SignedCall>> = Object.fromEntries(
  listRoutes()
    .filter((route) => route.includes(PREFIX))
    .map((route) => route.replace(PREFIX, ''))
    .map((route) => [route, toCall(route)]),
);

function toCall(route: string): SignedCall {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern
    .replace(
      /([a-z-]+)\/:id/,
      (_all, collection: string) => `${collection}/${IDS[collection] ?? ''}`,
    )
    .replace(/\/$/, '');
  if (method === 'GET') return { method, path };
  return { method, path, body: BODIES[route] ?? '{"requestId":"forged-request"}' };
}

const MINUTE = 60_000;

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());

/** What is wrong with a call that otherwise is as HubSpot makes it. */
const FORGERIES: ReadonlyArray<readonly [string, (call: SignedCall) => Forgery]> = [
  ['without a signature', () => ({ sent: { signature: null } })],
  ['with an empty signature', () => ({ sent: { signature: '' } })],
  ['with a wrong signature', () => ({ sent: { signature: 'bm90IGEgc2lnbmF0dXJl' } })],
  ['signed with another secret', () => ({ secret: 'another-secret' })],
  ['signed with an empty secret', () => ({ secret: '' })],
  ['without a timestamp', () => ({ sent: { timestamp: null } })],
  ['with a timestamp that is no number', () => ({ sent: { timestamp: 'now' } })],
  ['with another timestamp than signed', () => ({ sent: { timestamp: String(now() - 1) } })],
  ['signed more than 5 minutes ago', () => ({ timestamp: now() - 5 * MINUTE - 1 })],
  ['signed more than 5 minutes ahead', () => ({ timestamp: now() + 6 * MINUTE })],
  [
    'with another query than signed',
    () => ({ sent: { query: `userId=1&portalId=${house.sandbox.portalId}&userEmail=&appId=1` } }),
  ],
  [
    'with more query than signed',
    ({ path }) => ({ sent: { path: `${path}?language=da&`, query: '' } }),
  ],
  ['with another path than signed', ({ path }) => ({ sent: { path: `${path}1` } })],
  ['of another app', () => ({ appId: house.sandbox.appId + 1 })],
  ...['portalId', 'userId', 'appId'].map(
    (name) => [`that does not say its ${name}`, () => ({ without: [name] })] as const,
  ),
  ...['0', '-1', '1.5', 'all', '9'.repeat(30)].map(
    (account) => [`of the account ${account}`, () => ({ portalId: account as never })] as const,
  ),
];

const now = (): number => house.clock.now().getTime();

describe('the card API', () => {
  it('is known here with its routes and their ids', () => {
    expect(Object.keys(CALLS).length).toBeGreaterThan(30);
    expect(Object.values(CALLS).filter(({ path }) => /:|\/\/|\/$/.test(path))).toEqual([]);
  });

  describe.each(Object.entries(CALLS))('%s', (_route, call) => {
    it.each(FORGERIES)('refuses a call %s', async (_what, forge) => {
      const { status, json } = await sendSigned(house, call, forge(call));
      expect(status).toBe(401);
      expect(json).toMatchObject({ error: { code: 'bad_signature', action: expect.any(String) } });
    });

    it('refuses another body than signed', async () => {
      const signed = { ...call, body: '{"requestId":"signed-body"}' };
      const body = call.method === 'GET' ? '' : '{"requestId":"another-body"}';
      expect((await sendSigned(house, signed, { sent: { body } })).status).toBe(401);
    });

    it('refuses another method than signed', async () => {
      const method = call.method === 'GET' ? 'POST' : 'GET';
      const answer = await sendSigned(house, { ...call, method }, { sent: sentAs(call) });
      expect(answer.status).toBe(401);
    });

    it('tells an account that Radar does not know so, in words', async () => {
      const { status, json } = await sendSigned(house, call, { portalId: 4_799_999 });
      expect(status).toBe(200);
      expect(json).toMatchObject({ ok: false, error: { code: 'portal_unknown' } });
    });
  });

  it('refuses unsigned calls of addresses that it does not have', async () => {
    const answer = await sendSigned(
      house,
      { method: 'GET', path: '/nothing' },
      { sent: { signature: null } },
    );
    expect(answer.status).toBe(401);
    expect((await sendSigned(house, { method: 'GET', path: '/nothing' })).status).toBe(404);
  });

  it('has stored nothing, mailed nobody and asked HubSpot for nothing by all this', async () => {
    const { waves, invitations, companies, crm_records: records } = await house.dump();
    expect({ waves, invitations, companies, records }).toEqual({
      waves: [],
      invitations: [],
      companies: [],
      records: [],
    });
    expect(house.sandbox.mailbox.mails()).toEqual([]);
    expect(house.sandbox.portal.calls.filter(({ path }) => path.includes('/objects/'))).toEqual([]);
    expect(house.log.events('request.failed')).toEqual([]);
  });
});

function sentAs({ method, body }: SignedCall): NonNullable<Forgery['sent']> {
  return { method, ...(body !== undefined && { body }) };
}
