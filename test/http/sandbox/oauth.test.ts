import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_PORTAL } from '../../../src/sandbox/portal-data.ts';
import { approveInstall, refuseInstall } from '../../../src/sandbox/oauth/approve-install.ts';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

const CALLBACK = 'http://127.0.0.1:3999/oauth/callback';
const ACCOUNT = '/account-info/2026-09/details';
const HALF_AN_HOUR = 1_800_000;

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  sandbox.registerApp({
    name: 'Radar',
    auth: {
      redirectUrls: [CALLBACK],
      requiredScopes: ['oauth', 'crm.objects.companies.read'],
      conditionallyRequiredScopes: ['automation'],
      optionalScopes: ['crm.lists.read', 'crm.lists.write'],
    },
  });
});
afterEach(() => sandbox.close());

function installUrl(changes: Record<string, string> = {}): string {
  const query = {
    client_id: sandbox.clientId,
    redirect_uri: CALLBACK,
    scope: 'oauth crm.objects.companies.read',
    optional_scope: 'crm.lists.read',
    state: 'st-1',
    ...changes,
  };
  return `${sandbox.url}/oauth/authorize?${new URLSearchParams(query).toString()}`;
}

async function getCode(changes?: Record<string, string>): Promise<string> {
  const callback = await approveInstall(installUrl(changes), sandbox.portalId);
  return new URL(callback).searchParams.get('code') ?? '';
}

async function postForm(path: string, fields: Record<string, string>) {
  const { clientId, clientSecret } = sandbox;
  const response = await fetch(`${sandbox.url}/oauth/2026-09/token${path}`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...fields }),
  });
  const text = await response.text();
  const body = (text === '' ? null : JSON.parse(text)) as Record<string, unknown> | null;
  return { status: response.status, body };
}

const exchange = (code: string, changes: Record<string, string> = {}) =>
  postForm('', { grant_type: 'authorization_code', code, redirect_uri: CALLBACK, ...changes });

const refresh = (token: unknown) =>
  postForm('', { grant_type: 'refresh_token', refresh_token: String(token) });

async function connect() {
  const { body } = await exchange(await getCode());
  return {
    accessToken: String(body?.['access_token']),
    refreshToken: String(body?.['refresh_token']),
  };
}

const callWith = (accessToken: unknown) =>
  sandbox.call('GET', ACCOUNT, undefined, { accessToken: String(accessToken) });

describe('the consent page', () => {
  test('names what the app asks for, and has no scripts', async () => {
    const response = await fetch(installUrl());
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('View companies');
    expect(page).toContain('View lists');
    expect(page).not.toContain('<script');
    expect(response.headers.get('content-security-policy')).toContain(
      "form-action 'self' http://127.0.0.1:3999",
    );
  });

  test('lets an administrator of several accounts choose one', async () => {
    const other = sandbox.addPortal();
    expect(await (await fetch(installUrl())).text()).toContain(`value="${other.portalId}"`);
    const callback = await approveInstall(installUrl(), other.portalId);
    const { body } = await exchange(new URL(callback).searchParams.get('code') ?? '');
    expect(body).toMatchObject({ hub_id: other.portalId });
  });

  test('yes comes back with a code and the state, no with access_denied', async () => {
    const yes = new URL(await approveInstall(installUrl(), sandbox.portalId));
    expect(yes.href.startsWith(CALLBACK)).toBe(true);
    expect(yes.searchParams.get('code')).toMatch(/./);
    expect(yes.searchParams.get('state')).toBe('st-1');
    const no = new URL(await refuseInstall(installUrl(), sandbox.portalId));
    expect(no.searchParams.get('error')).toBe('access_denied');
    expect(no.searchParams.get('state')).toBe('st-1');
    expect(no.searchParams.get('code')).toBeNull();
  });

  test.each([
    ['another client', { client_id: 'somebody' }],
    ['an address that is not registered', { redirect_uri: 'http://127.0.0.1:3999/oauth' }],
    ['no address', { redirect_uri: '' }],
    ['no scopes', { scope: '' }],
    ['a required scope missing', { scope: 'oauth' }],
    ['an optional scope as required', { scope: 'oauth crm.objects.companies.read crm.lists.read' }],
    ['an optional scope that is not registered', { optional_scope: 'tickets' }],
    ['an unknown scope', { optional_scope: 'crm.everything' }],
  ])('%s is refused, and nobody is sent to the app', async (_what, changes) => {
    const response = await fetch(installUrl(changes), { redirect: 'manual' });
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    await expect(approveInstall(installUrl(changes), sandbox.portalId)).rejects.toThrow('400');
  });

  test('an account without workflows can’t grant automation when it is required', async () => {
    const url = installUrl({ scope: 'oauth crm.objects.companies.read automation' });
    const { portalId } = sandbox.addPortal(EMPTY_PORTAL, { hasWorkflows: false });
    await expect(approveInstall(url, portalId)).rejects.toThrow('400');
    await expect(approveInstall(url, sandbox.portalId)).resolves.toContain('code=');
  });

  test('an account that is not there is refused', async () => {
    await expect(approveInstall(installUrl(), 1)).rejects.toThrow('400');
  });
});

describe('a code', () => {
  test('becomes tokens with the granted scopes', async () => {
    const { status, body } = await exchange(await getCode());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      token_type: 'bearer',
      expires_in: 1800,
      hub_id: sandbox.portalId,
      scopes: ['oauth', 'crm.objects.companies.read', 'crm.lists.read'],
    });
    expect((await callWith(body?.['access_token'])).status).toBe(200);
  });

  test.each([
    ['BAD_AUTH_CODE', 'made up', { code: 'made-up' }],
    ['BAD_REDIRECT_URI', 'for another address', { redirect_uri: `${CALLBACK}/` }],
    ['BAD_CLIENT_ID', 'from another client', { client_id: 'somebody' }],
    ['BAD_CLIENT_SECRET', 'with a wrong secret', { client_secret: 'guess' }],
    ['BAD_GRANT_TYPE', 'with another grant', { grant_type: 'password' }],
  ])('%s answers one that is %s', async (expected, _what, changes) => {
    const { status, body } = await exchange(await getCode(), changes);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      status: expected,
      error: expect.any(String) as string,
      error_description: expect.any(String) as string,
      message: expect.any(String) as string,
    });
  });

  test('counts once', async () => {
    const code = await getCode();
    expect((await exchange(code)).status).toBe(200);
    expect((await exchange(code)).body).toMatchObject({ status: 'BAD_AUTH_CODE' });
  });

  test('counts for ten minutes of real time', async () => {
    const [early, late] = [await getCode(), await getCode()];
    sandbox.monotonic.now += 599_999;
    expect((await exchange(early)).status).toBe(200);
    sandbox.monotonic.now += 1;
    expect((await exchange(late)).body).toMatchObject({ status: 'BAD_AUTH_CODE' });
  });

  test('is not taken as JSON, nor from the address', async () => {
    const fields = { grant_type: 'authorization_code', code: await getCode() };
    const json = await fetch(`${sandbox.url}/oauth/2026-09/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(fields),
    });
    expect(json.status).toBe(415);
    const { status, body } = await postForm(`?${new URLSearchParams(fields).toString()}`, {});
    expect([status, body?.['status']]).toEqual([400, 'BAD_GRANT_TYPE']);
  });
});

describe('an access token', () => {
  test('ends after half an hour of real time, whatever the clock says', async () => {
    const { accessToken } = await connect();
    sandbox.clock.advance({ days: 90 });
    sandbox.monotonic.now += HALF_AN_HOUR - 1;
    expect((await callWith(accessToken)).status).toBe(200);
    sandbox.monotonic.now += 12_001;
    const { status, body } = await callWith(accessToken);
    expect(status).toBe(401);
    expect(body).toMatchObject({
      category: 'EXPIRED_AUTHENTICATION',
      message: 'The OAuth token used to make this call expired 12 second(s) ago.',
      context: { 'expire time': [expect.any(String) as string] },
    });
    expect(sandbox.portal.calls.at(-1)).toMatchObject({ path: ACCOUNT, status: 401 });
  });

  test('can be ended by a test; a refresh brings a new one under the same refresh token', async () => {
    const { accessToken, refreshToken } = await connect();
    sandbox.portal.tokens.expire();
    expect((await callWith(accessToken)).status).toBe(401);
    const { status, body } = await refresh(refreshToken);
    expect(status).toBe(200);
    expect(body).toMatchObject({ refresh_token: refreshToken, expires_in: 1800 });
    expect((await callWith(body?.['access_token'])).status).toBe(200);
  });

  test('opens its own account and no other', async () => {
    const { accessToken } = await connect();
    const other = sandbox.addPortal();
    const tokens = other.tokens.install({ redirectUri: CALLBACK, scopes: ['oauth'], userId: 77 });
    expect((await callWith(accessToken)).body).toMatchObject({ portalId: sandbox.portalId });
    expect((await callWith(tokens.accessToken)).body).toMatchObject({ portalId: other.portalId });
  });

  test('can be looked into', async () => {
    const { accessToken, refreshToken } = await connect();
    sandbox.monotonic.now += 60_000;
    const access = await postForm('/introspect', { token: accessToken });
    expect(access.body).toMatchObject({
      active: true,
      hub_id: sandbox.portalId,
      app_id: sandbox.appId,
      token_use: 'access_token',
      expires_in: 1740,
    });
    const lasting = await postForm('/introspect', { token: refreshToken });
    expect(lasting.body).toMatchObject({ active: true, token_use: 'refresh_token' });
    const unknown = await postForm('/introspect', { token: 'made-up' });
    expect(unknown.body).toEqual({ active: false });
  });
});

describe('taking access back', () => {
  test('after a revoke nothing can be refreshed, but issued access tokens live on', async () => {
    const { accessToken, refreshToken } = await connect();
    expect((await postForm('/revoke', { token: refreshToken })).status).toBe(200);
    expect((await postForm('/revoke', { token: refreshToken })).status).toBe(200);
    const { status, body } = await refresh(refreshToken);
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: 'invalid_grant', status: 'BAD_REFRESH_TOKEN' });
    expect((await callWith(accessToken)).status).toBe(200);
  });

  test('an app that uninstalls itself can do nothing more', async () => {
    const tokens = await connect();
    const path = '/appinstalls/2026-09/external-install';
    expect((await sandbox.call('DELETE', path, undefined, tokens)).status).toBe(204);
    expect((await callWith(tokens.accessToken)).status).toBe(401);
    expect((await refresh(tokens.refreshToken)).body).toMatchObject({
      status: 'BAD_REFRESH_TOKEN',
    });
    expect(sandbox.portal.tokens.isInstalled()).toBe(false);
  });

  test('what is not installed can’t be uninstalled', async () => {
    const path = '/appinstalls/2026-09/external-install';
    expect((await sandbox.call('DELETE', path)).status).toBe(404);
  });

  test('an administrator who uninstalls the app leaves other accounts alone', async () => {
    const { refreshToken } = await connect();
    const other = sandbox.addPortal();
    other.tokens.install({ redirectUri: CALLBACK, scopes: ['oauth'], userId: 77 });
    other.tokens.uninstall();
    expect((await refresh(refreshToken)).status).toBe(200);
    sandbox.portal.tokens.uninstall();
    expect((await refresh(refreshToken)).body).toMatchObject({ status: 'BAD_REFRESH_TOKEN' });
  });
});

test('faults of an account hit its refreshes, too', async () => {
  const { refreshToken } = await connect();
  sandbox.portal.faults.next({ path: /^\/oauth\/2026-09\/token$/, status: 502, applied: true });
  expect((await refresh(refreshToken)).status).toBe(502);
  expect((await refresh(refreshToken)).status).toBe(200);
});
