import { Readable } from 'node:stream';
import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AppError } from '../../src/lib/errors.ts';
import type { HubSpotRequest } from '../../src/hubspot/client.ts';
import {
  createTestClient,
  errorOf,
  guardNetwork,
  HUBSPOT,
  PORTAL,
  TOKEN,
} from './hubspot-double.ts';
import type { TestTokens } from './hubspot-double.ts';

guardNetwork();

const PATH = '/crm/objects/2026-09/companies/501';
const schema = z.looseObject({ id: z.string() });
const read: HubSpotRequest<{ id: string }> = { method: 'GET', path: PATH, schema };
const write: HubSpotRequest<{ id: string }> = { method: 'POST', path: PATH, body: {}, schema };
const search: HubSpotRequest<{ id: string }> = { ...write, kind: 'search', repeatable: true };

const hubspot = () => nock(HUBSPOT);
const failureOf = async (call: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await call.then(() => null).catch((caught: unknown) => caught);
  if (!(error instanceof AppError)) throw new Error('The call did not fail as expected.');
  return error;
};

describe('a call that works', () => {
  it('carries the token of its portal, the query and the body', async () => {
    hubspot()
      .post(PATH, { inputs: [1] })
      .query({ properties: 'name,domain' })
      .matchHeader('authorization', `Bearer ${TOKEN}`)
      .matchHeader('content-type', 'application/json')
      .reply(200, { id: '501', extra: true });

    const query = { properties: 'name,domain' };
    const answer = await createTestClient().client.request(PORTAL, {
      ...write,
      body: { inputs: [1] },
      query,
    });

    expect(answer.id).toBe('501');
  });

  it('gives its slot back and logs nothing', async () => {
    hubspot().get(PATH).reply(200, { id: '501' });
    const { client, slotsTaken, lines } = createTestClient();

    await client.request(PORTAL, read);

    expect(slotsTaken()).toBe(0);
    expect(lines).toEqual([]);
  });
});

describe('a refusal becomes an error with a code', () => {
  const missingScopes = errorOf('MISSING_SCOPES', 'Not granted all required scopes.', {
    errors: [
      {
        message: 'One or more of the following scopes are required.',
        context: { requiredGranularScopes: ['crm.objects.companies.write'] },
      },
    ],
  });

  it.each([
    [
      401,
      errorOf('EXPIRED_AUTHENTICATION', 'The token expired.'),
      'portal_disconnected',
      /read and write nothing/,
    ],
    [403, missingScopes, 'hubspot_refused', /scopes crm\.objects\.companies\.write/],
    [403, '<html>Forbidden</html>', 'hubspot_refused', /no reason given/],
    [404, errorOf('OBJECT_NOT_FOUND', 'resource not found'), 'not_found', /no such record/],
    [404, '', 'not_found', /no such record/],
    [409, errorOf('CONFLICT', 'Contact already exists.'), 'hubspot_refused', /already exists/],
    [400, errorOf('VALIDATION_ERROR', 'A rule says no.'), 'hubspot_refused', /A rule says no\./],
    [400, '', 'hubspot_refused', /status 400, without a reason/],
    [414, '<html>URI Too Long</html>', 'hubspot_refused', /status 414/],
  ])('%d %j', async (status, body, code, message) => {
    hubspot().get(PATH).reply(status, body);
    const { client, slotsTaken } = createTestClient();

    const error = await failureOf(client.request(PORTAL, read));

    expect(error).toMatchObject({ code, details: { status, path: PATH.replace('501', '{id}') } });
    expect(error.message).toMatch(message);
    expect(error.action).not.toBe('');
    expect(slotsTaken()).toBe(0);
  });

  it('keeps the category of a conflict and the correlation id', async () => {
    hubspot().post(PATH).reply(409, errorOf('OBJECT_ALREADY_EXISTS', 'It exists.'));

    const error = await failureOf(createTestClient().client.request(PORTAL, write));

    expect(error.details).toMatchObject({
      status: 409,
      category: 'OBJECT_ALREADY_EXISTS',
      correlationId: '0c9f4a3e-5d1b-4a9f-8a55-1f5d2d9b7c01',
    });
  });

  it('tells a validation error by its entries instead of the JSON in its message', async () => {
    const errors = [
      { message: 'Property "radar_x" does not exist', code: 'PROPERTY_DOESNT_EXIST' },
    ];
    const body = errorOf('VALIDATION_ERROR', 'Property values were not valid: [{…}]', { errors });
    hubspot().post(PATH).reply(400, body);

    const error = await failureOf(createTestClient().client.request(PORTAL, write));

    expect(error.message).toBe('HubSpot refused the request: Property "radar_x" does not exist');
  });

  it('survives an error body whose fields have the wrong types', async () => {
    hubspot().get(PATH).reply(400, { message: 7, category: null, errors: 'none', context: [] });

    const error = await failureOf(createTestClient().client.request(PORTAL, read));

    expect(error.code).toBe('hubspot_refused');
  });
});

describe('a rate limit', () => {
  const limit = (policyName: string, message: string) => ({
    status: 'error',
    message,
    errorType: 'RATE_LIMIT',
    policyName,
  });
  const tenSecondly = limit(
    'TEN_SECONDLY_ROLLING',
    'You have reached your ten_secondly_rolling limit.',
  );
  const daily = limit('DAILY', 'You have reached your daily limit.');
  const searchLimit = {
    status: 'error',
    message: 'You have reached your secondly limit.',
    category: 'RATE_LIMITS',
  };

  it.each([
    ['ten seconds for the rolling limit', write, tenSecondly, {}, 10_000],
    ['one second for a secondly policy', write, limit('SECONDLY', ''), {}, 1_000],
    ['one second for the search limit, which names no policy', search, searchLimit, {}, 1_000],
    ['as long as Retry-After says', write, tenSecondly, { 'retry-after': '3' }, 3_000],
    ['ten seconds when nothing is named', write, '', {}, 10_000],
  ])('pauses the portal: %s', async (_, call, body, headers, pause) => {
    hubspot().post(PATH).reply(429, body, headers).post(PATH).reply(200, { id: '501' });
    const { client, backOffs, time } = createTestClient();
    const start = time.clock.now().getTime();

    await client.request(PORTAL, call);

    expect(backOffs).toEqual([pause]);
    expect(time.clock.now().getTime() - start).toBe(pause);
  });

  it('is not waited for until midnight', async () => {
    hubspot().get(PATH).reply(429, daily);
    const { client, time } = createTestClient();

    const error = await failureOf(client.request(PORTAL, read));

    expect(error.code).toBe('hubspot_rate_limited');
    expect(time.slept).toEqual([]);
  });

  it('that lasts longer than 30 seconds is left to the queue', async () => {
    hubspot().get(PATH).reply(429, tenSecondly, { 'retry-after': '600' });

    const error = await failureOf(createTestClient().client.request(PORTAL, read));

    expect(error).toMatchObject({
      code: 'hubspot_rate_limited',
      details: { retryAfterMilliseconds: 600_000 },
    });
  });

  it('that stays after three tries gives up, and the portal still pauses for the others', async () => {
    hubspot().post(PATH).times(3).reply(429, tenSecondly);
    const { client, backOffs } = createTestClient();

    const error = await failureOf(client.request(PORTAL, write));

    expect(error.code).toBe('hubspot_rate_limited');
    expect(backOffs).toHaveLength(3);
  });
});

describe('a call is repeated', () => {
  it.each([
    ['a write to a locked record', write, 423, '', {}, 2_000],
    ['a write while the account moves', write, 477, '', { 'retry-after': '5' }, 5_000],
    ['a read after a 500', read, 500, errorOf('INTERNAL', 'Oops'), {}, 500],
    ['a read after a gateway error in HTML', read, 502, '<html>Bad Gateway</html>', {}, 500],
    ['a read after a 503 with Retry-After', read, 503, '', { 'retry-after': '4' }, 4_000],
    ['a read after a Cloudflare error', read, 522, '', {}, 500],
    ['a write marked repeatable after a 504', { ...write, repeatable: true }, 504, '', {}, 500],
  ])('%s', async (_, call, status, body, headers, wait) => {
    const method = call.method === 'GET' ? 'GET' : 'POST';
    hubspot().intercept(PATH, method).reply(status, body, headers);
    hubspot().intercept(PATH, method).reply(200, { id: '501' });
    const { client, time, events } = createTestClient();

    await expect(client.request(PORTAL, call)).resolves.toEqual({ id: '501' });

    expect(time.slept).toEqual([wait]);
    expect(events()).toMatchObject([
      { msg: 'hubspot.retried', status, attempt: 1, portalId: 4711 },
    ]);
  });

  it('three times at most, each wait twice the one before', async () => {
    hubspot().get(PATH).times(3).reply(503);
    const { client, time, events } = createTestClient();

    const error = await failureOf(client.request(PORTAL, read));

    expect(error).toMatchObject({ code: 'hubspot_unavailable', details: { status: 503 } });
    expect(time.slept).toEqual([500, 1_000]);
    expect(events().map(({ msg }) => msg)).toEqual([
      'hubspot.retried',
      'hubspot.retried',
      'hubspot.failed',
    ]);
  });

  it('after a connection reset', async () => {
    hubspot()
      .get(PATH)
      .replyWithError(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }))
      .get(PATH)
      .reply(200, { id: '501' });

    await expect(createTestClient().client.request(PORTAL, read)).resolves.toEqual({ id: '501' });
  });
});

describe('a call is not repeated', () => {
  it.each([500, 502, 503, 524])('a write after a %d: it may have happened', async (status) => {
    hubspot().post(PATH).reply(status);

    const error = await failureOf(createTestClient().client.request(PORTAL, write));

    expect(error).toMatchObject({
      code: 'hubspot_unavailable',
      details: { status, outcome: 'unknown' },
    });
  });

  it('a write after a connection reset', async () => {
    hubspot()
      .post(PATH)
      .replyWithError(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));

    const error = await failureOf(createTestClient().client.request(PORTAL, write));

    expect(error).toMatchObject({ code: 'hubspot_unavailable', details: { outcome: 'unknown' } });
  });

  it('a move of the account without an end', async () => {
    hubspot().get(PATH).reply(477);

    const error = await failureOf(createTestClient().client.request(PORTAL, read));

    expect(error.code).toBe('hubspot_unavailable');
  });
});

describe('an answer that is not what the API promises', () => {
  it.each([
    ['broken JSON', '{"id":"50'],
    ['HTML', '<html>Hello</html>'],
    ['nothing', ''],
    ['another shape', { identifier: 501 }],
    ['a list', []],
  ])('%s is no answer', async (_, body) => {
    hubspot().get(PATH).reply(200, body);

    const error = await failureOf(createTestClient().client.request(PORTAL, read));

    expect(error).toMatchObject({ code: 'hubspot_unavailable', details: { status: 200 } });
  });
});

describe('the deadline', () => {
  it('also holds for a body that stops in the middle', async () => {
    const { client, time, slotsTaken } = createTestClient();
    const body = new Readable({ read: () => undefined });
    hubspot()
      .post(PATH)
      .reply(200, () => {
        body.push('{"id":');
        setImmediate(() => time.passDeadlines());
        return body;
      });

    const error = await failureOf(client.request(PORTAL, write));

    expect(error).toMatchObject({ code: 'hubspot_unavailable', details: { outcome: 'unknown' } });
    expect(error.message).toMatch(/30 seconds/);
    expect(slotsTaken()).toBe(1);

    body.push('"501"}');
    body.push(null);
    await expect.poll(slotsTaken).toBe(0);
  });

  it('makes a read try again, and a late answer of the first try changes nothing', async () => {
    const { client, time } = createTestClient();
    const body = new Readable({ read: () => undefined });
    hubspot()
      .get(PATH)
      .reply(200, () => {
        setImmediate(() => time.passDeadlines());
        return body;
      })
      .get(PATH)
      .reply(200, { id: 'second' });

    await expect(client.request(PORTAL, read)).resolves.toEqual({ id: 'second' });

    body.push('{"id":"first"}');
    body.push(null);
  });
});

describe('a token that HubSpot refuses', () => {
  const EXPIRED = errorOf('EXPIRED_AUTHENTICATION', 'The OAuth token expired 12 second(s) ago.');

  /** Tokens as OAuth has them: refreshing brings the next one. */
  function createTokens(all: readonly (string | null)[], isLetIn = false) {
    const refused: string[] = [];
    const asked: number[] = [];
    let current = 0;
    const tokens: TestTokens = {
      accessTokenOf: () => Promise.resolve(all[current] ?? 'no token'),
      refreshAccessToken: (_, refusedToken) => {
        refused.push(refusedToken);
        current += 1;
        return Promise.resolve(all[current] ?? null);
      },
      isStillLetIn: (portalId) => {
        asked.push(portalId);
        return Promise.resolve(isLetIn);
      },
    };
    return { tokens, refused, asked };
  }

  const answering = (token: string) =>
    nock(HUBSPOT).matchHeader('authorization', `Bearer ${token}`);

  it.each([
    ['a read', read],
    ['a write: a refused one did nothing', write],
  ])('is replaced, and the call is sent again: %s', async (_, call) => {
    const method = call.method === 'GET' ? 'GET' : 'POST';
    answering('old').intercept(PATH, method).reply(401, EXPIRED);
    answering('new').intercept(PATH, method).reply(200, { id: '501' });
    const { tokens, refused, asked } = createTokens(['old', 'new']);
    const { client, events, slotsTaken } = createTestClient({ tokens });

    await expect(client.request(PORTAL, call)).resolves.toEqual({ id: '501' });

    expect(refused).toEqual(['old']);
    expect(asked).toEqual([]);
    expect(slotsTaken()).toBe(0);
    expect(events()).toMatchObject([{ msg: 'token.replaced', portalId: PORTAL }]);
  });

  it('is HubSpot’s own trouble when the fresh one is refused, too', async () => {
    answering('old').post(PATH).reply(401, EXPIRED);
    answering('new').post(PATH).reply(401, EXPIRED);
    const { tokens, refused, asked } = createTokens(['old', 'new', 'never']);
    const { client, slotsTaken } = createTestClient({ tokens });

    const error = await failureOf(client.request(PORTAL, write));

    expect(error.code).toBe('hubspot_unavailable');
    expect(refused).toEqual(['old']);
    expect(asked).toEqual([]);
    expect(slotsTaken()).toBe(0);
  });

  it.each([
    [
      'is the end when there is no other and HubSpot lets us in no more',
      false,
      'portal_disconnected',
    ],
    ['is HubSpot’s own trouble when it is taken elsewhere', true, 'hubspot_unavailable'],
  ])('%s', async (_, isLetIn, code) => {
    answering('only').get(PATH).reply(401, errorOf('INVALID_AUTHENTICATION', 'Not found.'));
    const { tokens, asked } = createTokens(['only', null], isLetIn);

    const error = await failureOf(createTestClient({ tokens }).client.request(PORTAL, read));

    expect(error.code).toBe(code);
    expect(asked).toEqual([PORTAL]);
  });

  it('does not spoil the repetitions of the call', async () => {
    answering('old').get(PATH).reply(401, EXPIRED);
    answering('new').get(PATH).reply(503);
    answering('new').get(PATH).reply(200, { id: '501' });
    const { tokens } = createTokens(['old', 'new']);
    const { client, time } = createTestClient({ tokens });

    await expect(client.request(PORTAL, read)).resolves.toEqual({ id: '501' });

    expect(time.slept).toEqual([500]);
  });

  it('reaches neither the log nor the error', async () => {
    answering('old-secret').get(PATH).reply(401, EXPIRED);
    answering('new-secret').get(PATH).reply(401, EXPIRED);
    const { tokens } = createTokens(['old-secret', 'new-secret']);
    const { client, lines } = createTestClient({ tokens });

    const error = await failureOf(client.request(PORTAL, read));

    expect([...lines, describeAll(error)].join('\n')).not.toContain('-secret');
  });
});

describe('a portal without a token', () => {
  const noToken = new AppError('portal_disconnected', 'Not connected.');

  it('sends nothing and gives its slot back', async () => {
    const tokens: TestTokens = { accessTokenOf: () => Promise.reject(noToken) };
    const { client, slotsTaken } = createTestClient({ tokens });

    await expect(client.request(PORTAL, write)).rejects.toBe(noToken);

    expect(slotsTaken()).toBe(0);
  });

  it('is not said to have been sent when the token takes longer than the deadline', async () => {
    let give: (token: string) => void = () => undefined;
    const tokens: TestTokens = { accessTokenOf: () => new Promise((resolve) => (give = resolve)) };
    const { client, time } = createTestClient({ tokens });
    nock(HUBSPOT).post(PATH).reply(200, { id: '501' });

    const answer = client.request(PORTAL, write);
    await new Promise((resolve) => setImmediate(resolve));
    time.passDeadlines();
    give(TOKEN);

    await expect(answer).resolves.toEqual({ id: '501' });
  });
});

describe('what must stay secret', () => {
  const person = 'ada.lindqvist@fjordvik.example';

  it('no token and no address of a refusal reaches the log or the error', async () => {
    const message = `Contact already exists: ${person}`;
    hubspot()
      .post(PATH)
      .reply(409, errorOf('CONFLICT', message))
      .get(PATH)
      .times(3)
      .reply(500, message);
    const { client, lines } = createTestClient();

    const refused = await failureOf(client.request(PORTAL, write));
    const failed = await failureOf(client.request(PORTAL, read));

    const everything = [...lines, describeAll(refused), describeAll(failed)].join('\n');
    expect(lines).toHaveLength(4);
    expect(everything).not.toContain(TOKEN);
    expect(everything).not.toContain(person);
    expect(refused.message).toContain('[address]');
  });

  it('a token that is no header value is not quoted', async () => {
    const token = `${TOKEN}\nand a line break`;
    const { client, lines } = createTestClient({ token });

    const error = await failureOf(client.request(PORTAL, write));

    expect(error.code).toBe('hubspot_unavailable');
    expect([...lines, describeAll(error)].join('\n')).not.toContain(TOKEN);
  });

  it('a path in the log has neither ids nor addresses', async () => {
    const path = '/communication-preferences/2026-09/statuses/ada%40fjordvik.example';
    hubspot().get(path).reply(404);
    const { client, events } = createTestClient();

    await failureOf(client.request(PORTAL, { ...read, path }));

    expect(events()).toMatchObject([
      { path: '/communication-preferences/2026-09/statuses/{address}' },
    ]);
  });
});

function describeAll(error: AppError): string {
  return JSON.stringify([error.message, error.action, error.details, error.stack, error.cause]);
}
