import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/lib/errors.ts';
import { createLog } from '../../src/lib/log.ts';
import { createOAuth, LONGEST_REFRESH_MILLISECONDS } from '../../src/hubspot/oauth.ts';
import { guardNetwork, HUBSPOT, PORTAL } from './hubspot-double.ts';
import { createInstantTime } from './instant-time.ts';

guardNetwork();

const TOKEN_PATH = '/oauth/2026-09/token';
const REVOKE_PATH = '/oauth/2026-09/token/revoke';
const REDIRECT = 'https://radar.example/oauth/callback';
const CLIENT = { client_id: 'client-4711', client_secret: 'secret-of-the-app' };
const CODE = 'code-of-the-administrator';
const REFRESH = 'refresh-token-of-4711';

const granted = (more: object = {}) => ({
  token_type: 'bearer',
  access_token: 'access-token-of-4711',
  refresh_token: REFRESH,
  expires_in: 1800,
  hub_id: PORTAL,
  user_id: 77,
  scopes: ['oauth', 'tickets'],
  token_use: 'access_token',
  ...more,
});
const refusal = (status: string, error = 'invalid_grant') => ({
  status,
  error,
  error_description: `HubSpot says ${status}`,
  message: `HubSpot says ${status}`,
});

function createTestOAuth() {
  const time = createInstantTime();
  const lines: string[] = [];
  const oauth = createOAuth({
    apiUrl: HUBSPOT,
    appUrl: 'https://app.hubspot.example',
    clientId: CLIENT.client_id,
    clientSecret: CLIENT.client_secret,
    redirectUrl: REDIRECT,
    ...time,
    random: () => 0,
    log: createLog('debug', { write: (line) => void lines.push(line) }),
  });
  return { oauth, time, lines };
}

const failureOf = async (step: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await step.then(() => null).catch((caught: unknown) => caught);
  if (!(error instanceof AppError)) throw new Error('The step did not fail as expected.');
  return error;
};

/** The three steps, each with the form that HubSpot must get. */
const STEPS = {
  exchange: {
    path: TOKEN_PATH,
    form: { grant_type: 'authorization_code', code: CODE, redirect_uri: REDIRECT, ...CLIENT },
    run: ({ oauth }: ReturnType<typeof createTestOAuth>) => oauth.exchangeCode(CODE),
  },
  refresh: {
    path: TOKEN_PATH,
    form: { grant_type: 'refresh_token', refresh_token: REFRESH, ...CLIENT },
    run: ({ oauth }: ReturnType<typeof createTestOAuth>) => oauth.refresh(PORTAL, REFRESH),
  },
  revoke: {
    path: REVOKE_PATH,
    form: { token: REFRESH, token_type_hint: 'refresh_token', ...CLIENT },
    run: ({ oauth }: ReturnType<typeof createTestOAuth>) => oauth.revoke(REFRESH),
  },
} as const;
type Step = keyof typeof STEPS;

const hubspot = (step: Step) => nock(HUBSPOT).post(STEPS[step].path, STEPS[step].form);

describe('the address for an administrator', () => {
  it('asks for the required and the optional scopes, and carries the state', () => {
    const address = createTestOAuth().oauth.authorizeUrl('a state&with=signs');
    const url = new URL(address);

    expect(url.origin + url.pathname).toBe('https://app.hubspot.example/oauth/authorize');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: CLIENT.client_id,
      redirect_uri: REDIRECT,
      scope:
        'oauth crm.objects.companies.read crm.objects.companies.write crm.schemas.companies.write crm.objects.contacts.read crm.objects.contacts.write crm.schemas.contacts.write crm.objects.owners.read',
      optional_scope:
        'crm.objects.deals.read tickets crm.lists.read crm.lists.write automation transactional-email communication_preferences.read',
      state: 'a state&with=signs',
    });
    expect(address).toContain('scope=oauth%20crm.objects.companies.read');
    expect(address).not.toContain('+');
  });
});

describe('a step', () => {
  it.each(Object.keys(STEPS) as Step[])(
    '%s sends a form in the body, and no token in a header',
    async (step) => {
      nock(HUBSPOT, { badheaders: ['authorization'] })
        .post(STEPS[step].path, STEPS[step].form)
        .query({})
        .matchHeader('content-type', 'application/x-www-form-urlencoded')
        .reply(200, granted());

      await STEPS[step].run(createTestOAuth());
    },
  );

  it('gives a grant that ends half an hour after it was asked for', async () => {
    hubspot('exchange').reply(200, granted());
    const test = createTestOAuth();
    const askedAt = test.time.clock.now().getTime();

    expect(await STEPS.exchange.run(test)).toEqual({
      portalId: PORTAL,
      accessToken: 'access-token-of-4711',
      refreshToken: REFRESH,
      expiresAt: new Date(askedAt + 1_800_000),
      scopes: ['oauth', 'tickets'],
    });
    expect(test.lines).toEqual([]);
  });

  it('refresh keeps the refresh token unless HubSpot gives another one', async () => {
    const { access_token, expires_in } = granted();
    hubspot('refresh').reply(200, { access_token, expires_in });
    hubspot('refresh').reply(200, granted({ refresh_token: 'the-next-one' }));
    const test = createTestOAuth();

    expect(await STEPS.refresh.run(test)).toMatchObject({
      portalId: PORTAL,
      refreshToken: REFRESH,
      scopes: [],
    });
    expect(await STEPS.refresh.run(test)).toMatchObject({ refreshToken: 'the-next-one' });
  });

  it('refresh takes no tokens of another portal', async () => {
    hubspot('refresh').reply(200, granted({ hub_id: 4712 }));

    await expect(STEPS.refresh.run(createTestOAuth())).rejects.toThrow(/tokens of portal 4712/);
  });

  it('revoke is content with a token that counts no longer, and with an empty answer', async () => {
    hubspot('revoke').reply(400, refusal('BAD_REFRESH_TOKEN'));
    hubspot('revoke').reply(204);
    const test = createTestOAuth();

    await STEPS.revoke.run(test);
    await STEPS.revoke.run(test);
  });
});

describe('a refusal', () => {
  const grant = refusal('BAD_AUTH_CODE');
  const token = refusal('BAD_REFRESH_TOKEN');
  const secret = refusal('BAD_CLIENT_SECRET', 'invalid_client');
  const rfc = { error: 'invalid_grant', error_description: 'Gone.' };

  it.each<[Step, number, object | string, string, RegExp]>([
    ['exchange', 400, grant, 'install_refused', /finished already, or took too long/],
    ['exchange', 400, rfc, 'install_refused', /finished already, or took too long/],
    ['exchange', 400, refusal('BAD_HUB'), 'install_refused', /finished already/],
    ['exchange', 400, refusal('BAD_REDIRECT_URI'), 'install_refused', /radar\.example\/oauth/],
    ['exchange', 400, refusal('BAD_MOON', ''), 'install_refused', /HubSpot says BAD_MOON/],
    ['exchange', 403, '<html>', 'install_refused', /no reason given/],
    ['exchange', 400, secret, 'hubspot_refused', /client id and secret/],
    ['exchange', 401, '', 'hubspot_refused', /client id and secret/],
    ['refresh', 400, token, 'portal_disconnected', /read and write nothing/],
    ['refresh', 400, rfc, 'portal_disconnected', /read and write nothing/],
    ['refresh', 400, refusal('BAD_CLIENT_ID'), 'hubspot_refused', /client id and secret/],
    ['refresh', 400, refusal('BAD_CLIENT_SECRET'), 'hubspot_refused', /client id and secret/],
    ['refresh', 404, '', 'hubspot_refused', /refused to renew the access of the app/],
    ['revoke', 403, refusal('BAD_MOON', ''), 'hubspot_refused', /refused to end the access/],
  ])('of %s by %d %j', async (step, status, body, code, message) => {
    hubspot(step).reply(status, body);
    const test = createTestOAuth();

    const error = await failureOf(STEPS[step].run(test));

    expect(error).toMatchObject({ code, details: { step, status } });
    expect(error.message).toMatch(message);
    expect(error.action).not.toBe('');
    expect(test.time.slept).toEqual([]);
  });

  it('of the client secret names the setting', async () => {
    hubspot('refresh').reply(400, secret);

    const { action } = await failureOf(STEPS.refresh.run(createTestOAuth()));

    expect(action).toContain('HUBSPOT_CLIENT_SECRET');
  });
});

describe('trouble', () => {
  const reset = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

  it.each<Step>(['refresh', 'revoke'])('%s is tried three times', async (step) => {
    hubspot(step).reply(502, '<html>');
    hubspot(step).replyWithError(reset);
    hubspot(step).reply(200, granted());
    const test = createTestOAuth();

    await STEPS[step].run(test);

    expect(test.time.slept).toEqual([500, 1_000]);
    expect(test.lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { msg: 'oauth.retried', step, status: 502 },
      { msg: 'oauth.retried', step, reason: 'ECONNRESET' },
    ]);
  });

  it('that stays is nothing that an administrator must act on', async () => {
    hubspot('refresh').times(3).reply(503);

    const error = await failureOf(STEPS.refresh.run(createTestOAuth()));

    expect(error.code).toBe('hubspot_unavailable');
    expect(error.details).toMatchObject({ portalId: PORTAL, status: 503 });
  });

  it.each([
    ['a 502', 502, '<html>'],
    ['an answer that can not be read', 200, '{"access_token":"acc'],
    ['an answer without a portal', 200, granted({ hub_id: undefined })],
    ['an answer without a refresh token', 200, granted({ refresh_token: '' })],
  ])('never repeats a code, which may be used up: %s', async (_, status, body) => {
    hubspot('exchange').reply(status, body);

    const error = await failureOf(STEPS.exchange.run(createTestOAuth()));

    expect(error.code).toBe('hubspot_unavailable');
    expect(error.action).toMatch(/start the installation again/);
  });

  it('never repeats a code after a lost connection or a time-out', async () => {
    hubspot('exchange').replyWithError(reset);
    const test = createTestOAuth();
    expect((await failureOf(STEPS.exchange.run(test))).code).toBe('hubspot_unavailable');

    hubspot('exchange').reply(200, () => {
      setImmediate(() => test.time.passDeadlines());
      return new Promise(() => undefined);
    });
    expect((await failureOf(STEPS.exchange.run(test))).code).toBe('hubspot_unavailable');
  });

  it('repeats a code after a refusal that did nothing', async () => {
    hubspot('exchange').reply(429, '', { 'retry-after': '2' });
    hubspot('exchange').reply(423);
    hubspot('exchange').reply(200, granted());
    const test = createTestOAuth();

    expect(await STEPS.exchange.run(test)).toMatchObject({ portalId: PORTAL });

    expect(test.time.slept).toEqual([2_000, 4_000]);
  });

  it.each<Step>(['exchange', 'refresh'])(
    '%s does not wait as long as a rate limit asks',
    async (step) => {
      hubspot(step).reply(429);
      const test = createTestOAuth();

      expect((await failureOf(STEPS[step].run(test))).code).toBe('hubspot_rate_limited');
      expect(test.time.slept).toEqual([]);
    },
  );

  it('of a renewal takes no longer than said', async () => {
    const test = createTestOAuth();
    hubspot('refresh').times(2).reply(423, '', { 'retry-after': '5' });
    hubspot('refresh').reply(423);

    await failureOf(STEPS.refresh.run(test));

    const waited = test.time.slept.reduce((sum, wait) => sum + wait, 0);
    expect(waited).toBe(10_000);
    // And three deadlines of ten seconds.
    expect(waited + 30_000).toBeLessThanOrEqual(LONGEST_REFRESH_MILLISECONDS);
  });
});

describe('what must stay secret', () => {
  it('no code, token or secret reaches a log or an error, even when HubSpot repeats it', async () => {
    const test = createTestOAuth();
    const chatty = { ...refusal('BAD_AUTH_CODE'), code: CODE, refresh_token: REFRESH };
    hubspot('exchange').reply(400, chatty);
    hubspot('refresh').reply(400, { ...chatty, status: 'BAD_REFRESH_TOKEN' });
    hubspot('refresh').times(3).reply(500, chatty);
    hubspot('revoke').reply(403, { ...chatty, status: '', error: '' });

    const errors = [
      await failureOf(STEPS.exchange.run(test)),
      await failureOf(STEPS.refresh.run(test)),
      await failureOf(STEPS.refresh.run(test)),
      await failureOf(STEPS.revoke.run(test)),
    ];

    const told = errors.map(({ message, action, details, stack, cause }) =>
      JSON.stringify([message, action, details, stack, cause]),
    );
    const everything = [...test.lines, ...told].join('\n');
    for (const secret of [CODE, REFRESH, CLIENT.client_secret]) {
      expect(everything).not.toContain(secret);
    }
    expect(test.lines).toHaveLength(6);
  });
});
