import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signLegacy, signRequest } from '../../src/hubspot/signature.ts';
import { EMPTY_PORTAL } from '../../src/sandbox/portal-data.ts';
import type { Portal } from '../../src/sandbox/portal.ts';
import { listRoutes } from '../support/list-routes.ts';
import { buildDraft, buildOwnRadar } from '../support/own-radars.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

/** Who may call a route: HubSpot for a card, HubSpot itself, whoever has a link, or everybody. */
type Door = 'hook' | 'card' | 'webhook' | 'action' | 'link' | 'open';

const MINUTE = 60_000;
/** Of the sample portal. */
const COMPANY = '501';
const CONTACT = '7001';
const WAVE = 'wav_00000000000000000001';
const COLLEAGUE = 'sug_00000000000000000001';
const CASE = 'cas_00000000000000000001';
const INVITATION = 'inv_00000000000000000001';
/** Of the sample portal, too. */
const RADAR = buildOwnRadar().radarId;
const requestId = 'signed-routes';
const card = (path: string, body?: unknown) => ({ door: 'card', path, body }) as const;
const action = (path: string) => ({ door: 'action', path }) as const;

interface Row {
  readonly door: Door;
  readonly path?: string;
  readonly body?: unknown;
}

/** Every route of the app. The first test fails for one that is not here. */
const ROUTES: Readonly<Record<string, Row>> = {
  'GET /health': { door: 'open' },
  'GET /ready': { door: 'open' },
  'GET /metrics': { door: 'open' },
  'GET /favicon.ico': { door: 'open' },
  'GET /assets/:file': { door: 'open' },
  'POST /api/cards/v1/settings/preview/': card('/settings/preview', { settings: {} }),
  'GET /api/cards/v1/settings/radars/': card('/settings/radars'),
  'POST /api/cards/v1/settings/radars/': card('/settings/radars', { requestId, name: 'Ours' }),
  'GET /api/cards/v1/settings/radars/:id': card(`/settings/radars/${RADAR}`),
  'PUT /api/cards/v1/settings/radars/:id': card(`/settings/radars/${RADAR}`, {
    requestId,
    version: 1,
    radar: buildDraft(),
  }),
  'POST /api/cards/v1/settings/radars/:id/archive': card(`/settings/radars/${RADAR}/archive`, {
    requestId,
  }),
  'POST /api/cards/v1/settings/radars/:id/restore': card(`/settings/radars/${RADAR}/restore`, {
    requestId,
  }),
  'GET /api/cards/v1/settings/groups/': card('/settings/groups'),
  'GET /api/cards/v1/settings/properties/': card('/settings/properties'),
  'GET /api/cards/v1/settings/': card('/settings'),
  'PUT /api/cards/v1/settings/': card('/settings', { requestId, version: 0, settings: {} }),
  'POST /api/cards/v1/settings/lists': card('/settings/lists', { requestId }),
  'POST /api/cards/v1/settings/workflow': card('/settings/workflow', { requestId }),
  'POST /api/cards/v1/settings/sync': card('/settings/sync', { requestId }),
  'POST /api/cards/v1/settings/remove': card('/settings/remove', {
    requestId,
    confirmPortalId: 1,
  }),
  'GET /api/cards/v1/waves/:id/people': card(`/waves/${WAVE}/people`),
  'POST /api/cards/v1/waves/:id/remind': card(`/waves/${WAVE}/remind`, { requestId }),
  'POST /api/cards/v1/waves/:id/close': card(`/waves/${WAVE}/close`, { requestId }),
  'POST /api/cards/v1/waves/:id/extend': card(`/waves/${WAVE}/extend`, {
    requestId,
    closesOn: '2026-10-01',
  }),
  'POST /api/cards/v1/waves/:id/pause': card(`/waves/${WAVE}/pause`, { requestId }),
  'POST /api/cards/v1/waves/:id/resume': card(`/waves/${WAVE}/resume`, { requestId }),
  'POST /api/cards/v1/waves/:id/cancel': card(`/waves/${WAVE}/cancel`, { requestId }),
  'POST /api/cards/v1/colleagues/:id': card(`/colleagues/${COLLEAGUE}`, {
    requestId,
    decision: 'decline',
  }),
  'POST /api/cards/v1/second-rounds/:id': card(`/second-rounds/${WAVE}`, {
    requestId,
    pointIds: ['trust'],
  }),
  'POST /api/cards/v1/second-rounds/:id/stop': card(`/second-rounds/${WAVE}/stop`, { requestId }),
  'POST /api/cards/v1/invitations/:id/withdraw': card(`/invitations/${INVITATION}/withdraw`, {
    requestId,
  }),
  'POST /api/cards/v1/invitations/:id/resend': card(`/invitations/${INVITATION}/resend`, {
    requestId,
  }),
  'GET /api/cards/v1/contacts/:id': card(`/contacts/${CONTACT}`),
  'POST /api/cards/v1/cases/:id': card(`/cases/${CASE}`, {
    requestId,
    action: 'close',
    outcome: 'Called.',
  }),
  'POST /api/cards/v1/reports/:id/renew': card(`/reports/${WAVE}/renew`, { requestId }),
  'POST /api/cards/v1/reports/:id/shared': card(`/reports/${WAVE}/shared`, {
    requestId,
    version: 0,
    isShared: false,
    actions: [{ pointId: 'trust', heard: 'Slow', doing: '', by: '', until: '' }],
  }),
  'POST /api/cards/v1/reports/:id/decisions': card(`/reports/${WAVE}/decisions`, {
    ...{ requestId, pointId: 'trust', choice: 'now', ownerId: '', dueOn: '', wantsTask: false },
  }),
  'GET /api/cards/v1/portfolio/': card('/portfolio'),
  'GET /api/cards/v1/portfolio/trends': card('/portfolio/trends'),
  'GET /api/cards/v1/portfolio/drivers': card('/portfolio/drivers'),
  'GET /api/cards/v1/portfolio/promoters': card('/portfolio/promoters'),
  'GET /api/cards/v1/portfolio/stakeholders/:id': card(`/portfolio/stakeholders/${COMPANY}`),
  'GET /api/cards/v1/losses/': card('/losses'),
  'GET /api/cards/v1/figures/': card('/figures'),
  'GET /api/cards/v1/companies/:id': card(`/companies/${COMPANY}`),
  'GET /api/cards/v1/companies/:id/summary': card(`/companies/${COMPANY}/summary`),
  'POST /api/cards/v1/companies/:id/snooze': card(`/companies/${COMPANY}/snooze`, {
    requestId,
    code: 'score_drop',
    until: '2026-09-01',
  }),
  'POST /api/cards/v1/companies/:id/preflight': card(`/companies/${COMPANY}/preflight`, {}),
  'POST /api/cards/v1/companies/:id/preview': card(`/companies/${COMPANY}/preview`, {}),
  'POST /api/cards/v1/companies/:id/preview/send': card(`/companies/${COMPANY}/preview/send`, {
    requestId: 'test-mail-1',
  }),
  'POST /api/cards/v1/companies/:id/waves': card(`/companies/${COMPANY}/waves`, { requestId }),
  'GET /oauth/install': { door: 'open' },
  'GET /oauth/callback': { door: 'link' },
  'GET /oauth/installed/:ticket': { door: 'link' },
  'POST /hooks/bounces/': { door: 'hook' },
  'POST /hubspot/webhooks/': { door: 'webhook', path: '/hubspot/webhooks', body: [] },
  'POST /hubspot/actions/send': action('/hubspot/actions/send'),
  'POST /hubspot/actions/remind': action('/hubspot/actions/remind'),
  'POST /hubspot/actions/scores': action('/hubspot/actions/scores'),
  'POST /hubspot/actions/assess': action('/hubspot/actions/assess'),
  'POST /hubspot/actions/close-case': action('/hubspot/actions/close-case'),
  'POST /hubspot/options/:field': action('/hubspot/options/radar'),
  'GET /s/:token': { door: 'link' },
  'GET /s/:token/more': { door: 'link' },
  'PUT /s/:token/draft': { door: 'link' },
  'POST /s/:token': { door: 'link' },
  'GET /w/:token': { door: 'link' },
  'GET /w/:token/more': { door: 'link' },
  'POST /w/:token': { door: 'link' },
  'GET /u/:token': { door: 'link' },
  'POST /u/:token': { door: 'link' },
  'GET /d/:token': { door: 'link' },
  'POST /d/:token': { door: 'link' },
  'GET /p/:token': { door: 'link' },
  'GET /test/': { door: 'open' },
  'GET /test/more': { door: 'open' },
  'GET /r/:token': { door: 'link' },
  'GET /r/:token/brief': { door: 'link' },
  'GET /r/:token/report.pdf': { door: 'link' },
  'GET /r/:token/report.csv': { door: 'link' },
  'GET /r/:token/radar.png': { door: 'link' },
  'GET /y/:token': { door: 'link' },
  'POST /y/:token': { door: 'link' },
};

const SIGNED = Object.entries(ROUTES).filter(([, { door }]) =>
  ['card', 'webhook', 'action'].includes(door),
);

let house: House;
let other: Portal;
beforeAll(async () => {
  house = await startHouse('pglite', { access: 'oauth' });
  other = house.sandbox.addPortal(EMPTY_PORTAL);
  await house.install(house.sandbox.portal);
  await house.install(other);
  await house.app.storage.radars.insert(buildOwnRadar({ portalId: house.sandbox.portalId }));
});
afterAll(() => house.close());

interface Sending {
  readonly portalId?: number;
  readonly secret?: string;
  readonly timestamp?: number;
  readonly version?: 'v3' | 'v2' | 'none';
  /** Sent in place of what was signed. */
  readonly sentBody?: string;
  readonly sentPath?: string;
}

/** Calls a route as HubSpot would, but for what is said. */
async function send(route: string, sending: Sending = {}): Promise<Response> {
  const { door, path = '', body } = ROUTES[route] as Row;
  const method = route.split(' ')[0] ?? '';
  const portalId = sending.portalId ?? house.sandbox.portalId;
  const appId = house.sandbox.appId;
  const query = `?userId=77&portalId=${portalId}&userEmail=&appId=${appId}`;
  const address = door === 'card' ? `/api/cards/v1${path}${query}` : path;
  const url = `${house.url}${address}`;
  const rawBody = method === 'GET' ? '' : JSON.stringify(body ?? actionBody(path, portalId));
  const timestamp = String(sending.timestamp ?? house.clock.now().getTime());
  const secret = sending.secret ?? house.sandbox.clientSecret;
  const request = { method, url, rawBody };
  const headers = new Headers({ 'content-type': 'application/json', accept: 'application/json' });
  if (sending.version === 'v2') {
    headers.set('x-hubspot-signature', signLegacy(request, secret));
    headers.set('x-hubspot-signature-version', 'v2');
  } else if (sending.version !== 'none') {
    headers.set('x-hubspot-signature-v3', signRequest({ ...request, timestamp }, secret));
    headers.set('x-hubspot-request-timestamp', timestamp);
  }
  const sentBody = sending.sentBody ?? rawBody;
  return fetch(sending.sentPath ? `${house.url}${sending.sentPath}` : url, {
    method,
    headers,
    ...(method !== 'GET' && { body: sentBody }),
  });
}

function actionBody(path: string, portalId: number): unknown {
  return {
    callbackId: `ap-${portalId}-${path}`,
    origin: { portalId },
    object: { objectId: COMPANY, objectType: 'COMPANY' },
    inputFields: { radar: 'customer-relationship', mode: 'named', outcome: 'Called.' },
    inputFieldName: 'radar',
  };
}

/**
 * Without what the clockwork writes by itself each minute, what an action has answered, and access
 * tokens: whoever looks something up in HubSpot renews their own account's in time.
 */
async function dump(): Promise<unknown> {
  return { ...(await house.dump()), portal_states: [], action_calls: [], portal_access: [] };
}

describe('every route', () => {
  it('has its row here', () => {
    const routes = listRoutes().map((route) => route.replace(/^(GET \/assets\/).+/, '$1:file'));
    expect([...new Set(routes)]).toEqual(Object.keys(ROUTES));
  });
});

describe.each(SIGNED)('%s', (route, { door }) => {
  const now = () => house.clock.now().getTime();

  const hasBody = !route.startsWith('GET');
  const wrongBody = ['another body than was signed', () => ({ sentBody: '[{}]' })] as const;

  it.each<readonly [string, () => Sending]>([
    ['no signature', () => ({ version: 'none' })],
    ['a signature by another secret', () => ({ secret: 'another-secret' })],
    ['a signature by an empty secret', () => ({ secret: '' })],
    ...(hasBody ? [wrongBody] : []),
    ['a signature that is 5 minutes old', () => ({ timestamp: now() - 5 * MINUTE - 1000 })],
    ['a signature that is 6 minutes ahead', () => ({ timestamp: now() + 6 * MINUTE })],
  ])('refuses a call with %s', async (_what, sending) => {
    const before = await dump();
    expect((await send(route, sending())).status).toBe(401);
    expect(await dump()).toEqual(before);
  });

  it(`${door === 'action' ? 'takes' : 'refuses'} the signature of the second version`, async () => {
    // The account is one that nobody knows, so that nothing happens where it is taken.
    const { status } = await send(route, { version: 'v2', portalId: 4_799_999 });
    if (door === 'action') expect(status).not.toBe(401);
    else expect(status).toBe(401);
  });

  it('does nothing for an account that never installed the app', async () => {
    const before = await dump();
    const reply = await send(route, { portalId: 4_799_999 });
    expect(reply.status).toBeLessThan(500);
    expect(await reply.text()).not.toContain('"ok":true');
    expect(await dump()).toEqual(before);
  });
});

describe('a call signed for one account', () => {
  const RECORDS = SIGNED.filter(([route]) =>
    /\/(companies|contacts|cases|waves|invitations|reports|actions)\/|\/radars\/:/.test(route),
  );

  it.each(RECORDS)('reaches nothing of another account by %s', async (route) => {
    const before = await dump();
    const reply = await send(route, { portalId: other.portalId });
    const text = await reply.text();
    expect(reply.status).toBe(200);
    expect(text).toMatch(/company_unknown|contact_unknown|not_found|COMPANY_UNKNOWN/);
    expect(await dump()).toEqual(before);
    expect(house.sandbox.mailbox.mails()).toEqual([]);
  });
});

describe('a call that somebody recorded and sends again within five minutes', () => {
  it('launches no second wave', async () => {
    const route = 'POST /api/cards/v1/companies/:id/waves';
    const first = (await (await send(route)).json()) as { data: { waveId: string } };
    await house.app.whenIdle();
    const before = await dump();
    const second = (await (await send(route)).json()) as { data: { waveId: string } };
    await house.app.whenIdle();
    expect(second.data.waveId).toBe(first.data.waveId);
    expect(await dump()).toEqual(before);
  });
});
