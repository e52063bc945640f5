import { request } from 'node:http';
import fc from 'fast-check';
import type { z } from 'zod';
import { signV2, signV3 } from '../src/sandbox/sign-request.ts';
import { listRoutes } from '../test/support/list-routes.ts';
import { arbitraryOf, junk, listFields } from './arbitrary-of.ts';
import { listSchemas } from './contract-targets.ts';
import type { FuzzHouse } from './start-fuzz-house.ts';
import type { Target } from './target.ts';

interface Shot {
  readonly places: readonly string[];
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  readonly isSigned: boolean;
}

/** Every route of the server, read from express itself: none answers 5xx, whatever comes. */
export async function listRouteTargets(house: FuzzHouse): Promise<Target[]> {
  const schemas = await listSchemas();
  const shots = drawShots(house, schemas);
  return [...new Set(listRoutes())].map((route) => ({
    name: `route ${route}`,
    inputs: shots,
    feed: async (input) => {
      const known = house.bugs.length;
      const status = await fire(house, route, input as Shot);
      const bug = house.bugs.length > known ? `: ${house.bugs.at(-1) ?? ''}` : '';
      return status >= 500 ? `${status}${bug}` : null;
    },
  }));
}

function drawShots(house: FuzzHouse, schemas: ReadonlyMap<string, z.ZodType>): fc.Arbitrary<Shot> {
  const bodies = [...schemas].filter(([name]) => /[bB]ody|[fF]orm|[eE]vent|[dD]raft/.test(name));
  const fields = [...new Set(bodies.flatMap(([, schema]) => listFields(schema)))];
  const word = fc.oneof(
    fc.constantFrom('__proto__', '%', '%00', '%2e%2e%2f', '%ED%A0%80', '1e400', '-1', '${7*7}'),
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const anyFields = fc.dictionary(fc.constantFrom(...fields), junk);
  const json = fc
    .oneof(...bodies.map(([, schema]) => arbitraryOf(schema)), anyFields, junk)
    .map((value) => JSON.stringify(value));
  const form = fc
    .dictionary(
      fc.oneof(fc.constantFrom('recommend', 'p.trust.now', 'comment', 'next'), word),
      word,
    )
    .map((values) => encodeURI(new URLSearchParams(values).toString()));
  return fc.record({
    places: fc.array(fc.oneof(fc.constantFrom(...house.places), word), {
      minLength: 2,
      maxLength: 2,
    }),
    query: fc.dictionary(
      fc.oneof(fc.constantFrom('search', 'page', 'code', 'state', 'object'), word),
      word,
      {
        maxKeys: 3,
      },
    ),
    headers: fc.record({
      'content-type': rarely(
        'application/x-www-form-urlencoded',
        'application/json',
        ';',
        'text/xml',
      ),
      'content-encoding': rarely('gzip', 'br', 'nonsense'),
      accept: rarely('text/html', ',;q=x', ''),
      'accept-language': rarely('da', ';q=0', '*'),
      'x-forwarded-for': rarely('192.0.2.1', 'unknown', 'a, b', '2001:db8::1'),
      cookie: rarely('radar_install_=x', ';;;=', '%'),
    }),
    body: fc.oneof(
      { weight: 4, arbitrary: json },
      { weight: 3, arbitrary: form },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      { weight: 1, arbitrary: fc.constant('') },
    ),
    isSigned: fc.constantFrom(true, true, true, false),
  });
}

function rarely(...values: readonly string[]): fc.Arbitrary<string | undefined> {
  return fc.constantFrom(undefined, undefined, undefined, undefined, ...values);
}

/** Sends it past everything that would tidy it up, and tells the status. */
function fire(house: FuzzHouse, route: string, shot: Shot): Promise<number> {
  const [method = 'GET', pattern = '/'] = route.split(' ');
  let place = 0;
  const path = pattern.replaceAll(/:(\w+)/g, (_match, name: string) => {
    const isToken = name === 'token' && place === 0 && shot.isSigned;
    const value = isToken ? pick(house.tokens, shot.body.length) : shot.places[place % 2];
    place += 1;
    return loosely(value ?? '');
  });
  const body = method === 'GET' ? '' : shot.body;
  const { address, headers } = sign(house, method, withQuery(path, shot), body, shot.isSigned);
  const { hostname, port } = new URL(house.url);
  return new Promise((resolve, reject) => {
    const call = request(
      {
        agent: false,
        hostname,
        port,
        method,
        path: address,
        // One address would soon have made too many requests.
        headers: { 'x-forwarded-for': randomAddress(), ...present(shot.headers), ...headers },
      },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode ?? 0));
        response.once('error', reject);
      },
    );
    call.setTimeout(20_000, () => call.destroy(new Error('No answer in 20 s.')));
    call.once('error', reject);
    call.end(body === '' ? undefined : body);
  });
}

function pick(values: readonly string[], number: number): string {
  return values[number % values.length] ?? '';
}

function randomAddress(): string {
  const byte = () => 1 + Math.floor(Math.random() * 254);
  return `10.${byte()}.${byte()}.${byte()}, 198.51.${byte()}.${byte()}`;
}

function withQuery(path: string, { query }: Shot): string {
  const pairs = Object.entries(query).map(
    ([name, value]) => `${loosely(name)}=${loosely(String(value))}`,
  );
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

/** Escapes only what the line of a request can't hold: broken escapes are part of it. */
function loosely(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\x21-\x7e]/gu, encodeURIComponent)
    .replaceAll(/[#?]/g, encodeURIComponent);
}

function present(headers: Shot['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

/** As HubSpot signs it; the second version now and then, and for what is not HubSpot's nothing. */
function sign(house: FuzzHouse, method: string, path: string, body: string, isSigned: boolean) {
  if (!isSigned || !/^\/(api|hubspot)\//.test(path)) return { address: path, headers: {} };
  const { portalId, appId, clientSecret: secret } = house.sandbox;
  const who = `userId=1&portalId=${portalId}&userEmail=&appId=${appId}`;
  const address = path.startsWith('/api/')
    ? `${path}${path.includes('?') ? '&' : '?'}${who}`
    : path;
  const timestamp = Date.now();
  const signed = { method, url: `${house.url}${address}`, body, secret };
  const isOld = path.startsWith('/hubspot/actions') && body.length % 3 === 0;
  return {
    address,
    headers: isOld
      ? { 'x-hubspot-signature': signV2(signed), 'x-hubspot-signature-version': 'v2' }
      : {
          'x-hubspot-signature-v3': signV3({ ...signed, timestamp }),
          'x-hubspot-request-timestamp': String(timestamp),
        },
  };
}
