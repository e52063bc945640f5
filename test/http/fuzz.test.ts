import { request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signCardCall } from '../../src/sandbox/card-call.ts';
import { FORM, launch, linkOf } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

// Whatever comes in: an expected answer, never a 5xx, and the house still stands afterwards.

interface Shot {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isSigned: boolean;
}

let house: House;
let token: string;
let waveId: string;
beforeAll(async () => {
  const data = buildPortalData({ 900: buildPeople(3, 9001), 901: buildPeople(1, 9101) });
  house = await startHouse('pglite', { data });
  waveId = await launch(house, '900');
  token = linkOf(house, '9001').split('/').at(-1) ?? '';
});
afterAll(() => house.close());

const nastyTexts = fc.constantFrom(
  '',
  '%',
  '%00',
  '%2e%2e%2f',
  '%F0%9F%98%80',
  '%ED%A0%80',
  '__proto__',
  'constructor',
  "'; drop table waves; --",
  '${7*7}',
  '-1',
  '1e400',
  'NaN',
  '9007199254740993',
);
const word = fc.oneof(nastyTexts, fc.string({ maxLength: 30 }), fc.string({ unit: 'binary' }));
const place = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('900', '901', '1', 'TOKEN', 'WAVE') },
  { weight: 2, arbitrary: word.map(encodeLoosely) },
);
const path = fc.oneof(
  place.map((id) => `/api/cards/v1/companies/${id}`),
  place.map((id) => `/api/cards/v1/companies/${id}/preflight`),
  place.map((id) => `/api/cards/v1/companies/${id}/waves`),
  place.map((id) => `/api/cards/v1/waves/${id}/close`),
  place.map((id) => `/s/${id}`),
  place.map((id) => `/u/${id}`),
  fc.constantFrom('/health', '/ready', '/favicon.ico', '/assets/survey.css', '*', '//', '/?'),
  word.map((text) => `/${encodeLoosely(text)}`),
);

const json = fc.oneof(
  fc.json({ depthSize: 'medium' }),
  fc
    .record(
      {
        requestId: fc.oneof(word, fc.constant('fuzzed-request')),
        radarId: fc.oneof(word, fc.constant('customer-relationship')),
        mode: fc.constantFrom('named', 'anonymous', 'secret', null),
        openDays: fc.oneof(fc.integer(), fc.double(), word),
        leaveOut: fc.array(word),
        teamOwnerIds: fc.oneof(fc.array(word), word),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
);
const field = fc.oneof(
  fc.constantFrom('p.trust.now', 'p.trust.desired', 'p.__proto__.now', 'recommend', 'recommended'),
  fc.constantFrom('ease', 'wow', 'comment', 'startedAt', '__proto__', 'p.', 'p.x.now[]'),
  word,
);
const form = fc
  .array(fc.tuple(field, fc.oneof(word, fc.integer().map(String))), { maxLength: 12 })
  .map((fields) => fields.map(([name, value]) => `${encodeLoosely(name)}=${encodeLoosely(value)}`))
  .map((pairs) => pairs.join('&'));

const headers = fc.record(
  {
    'content-type': fc.constantFrom(
      FORM,
      'application/json',
      'text/plain',
      `${FORM}; charset=x`,
      ';',
    ),
    'content-encoding': fc.constantFrom('gzip', 'br', 'identity', 'nonsense'),
    accept: fc.constantFrom('text/html', 'application/json', '*/*', ',;q=x', ''),
    'accept-language': fc.constantFrom('da', 'xx', '*', ';q=0', 'de;q=abc'),
    'x-forwarded-for': fc.constantFrom(
      '192.0.2.1',
      '2001:db8::1',
      'unknown',
      '',
      'a, b, c',
      '1.2.3.4:5',
    ),
    'x-forwarded-proto': fc.constantFrom('https', 'javascript'),
    'if-none-match': fc.constantFrom('*', '"x"'),
    range: fc.constantFrom('bytes=0-1', 'bytes=9-1'),
    expect: fc.constant('nothing-special'),
    host: fc.constantFrom('other.example', '', '[::1'),
  },
  { requiredKeys: [] },
);

const shot: fc.Arbitrary<Shot> = fc.record({
  method: fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
  path,
  headers,
  body: fc.oneof(json, form, fc.string({ unit: 'binary' }), fc.constant('')),
  isSigned: fc.boolean(),
});

it('a thousand requests of any kind are never answered with 5xx', async () => {
  await fc.assert(
    fc.asyncProperty(shot, async (drawn) => {
      const status = await fire(drawn);
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 1000 },
  );
  await house.app.whenIdle();
  expect(house.log.events('request.failed')).toEqual([]);
  expect((await fetch(`${house.url}/ready`)).status).toBe(200);
}, 60_000);

/** Escapes only what the line of a request can't hold: broken escapes are part of the test. */
function encodeLoosely(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\x21-\x7e]/gu, encodeURIComponent)
    .replaceAll('#', '%23');
}

/** Sends it past everything that would tidy it up, and tells the status. */
function fire({ method, path: drawnPath, headers: drawn, body, isSigned }: Shot): Promise<number> {
  const { hostname, port } = new URL(house.url);
  const address = drawnPath.replace('TOKEN', token).replace('WAVE', waveId);
  const sends = method !== 'GET' && method !== 'HEAD' && body !== '';
  const signed = isSigned
    ? sign(method, address, sends ? body : '')
    : { path: address, headers: {} };
  return new Promise((resolve, reject) => {
    const call = request(
      {
        agent: false,
        hostname,
        port,
        method,
        path: signed.path,
        headers: { ...drawn, ...signed.headers },
      },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode ?? 0));
        response.once('error', reject);
      },
    );
    call.once('error', reject);
    call.end(sends ? body : undefined);
  });
}

function sign(method: string, address: string, body: string) {
  const { portalId, appId, clientSecret } = house.sandbox;
  const who = `userId=1&portalId=${portalId}&userEmail=&appId=${appId}`;
  const path = `${address}${address.includes('?') ? '&' : '?'}${who}`;
  const timestamp = house.clock.now().getTime();
  const url = `${house.url}${path}`;
  return {
    path,
    headers: {
      'x-hubspot-signature-v3': signCardCall({
        method,
        url,
        body,
        secret: clientSecret,
        timestamp,
      }),
      'x-hubspot-request-timestamp': String(timestamp),
    },
  };
}
