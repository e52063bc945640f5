import { request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signV3 } from '../../src/sandbox/sign-request.ts';
import { FORM, launch, linkOf } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { buildOwnRadar } from '../support/own-radars.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

// Whatever comes in: an expected answer, never a 5xx, and the house still stands afterwards.

interface Shot {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  readonly isSigned: boolean;
}

/** The sandbox's first account. */
const PORTAL_ID = 4_711_001;

let house: House;
let token: string;
let another: string;
let third: string;
let drafted: string;
let waveId: string;
let invitationId: string;
beforeAll(async () => {
  const data = buildPortalData({
    900: buildPeople(3, 9001),
    901: buildPeople(2, 9101),
    902: buildPeople(1, 9201),
    903: buildPeople(2, 9301),
  });
  house = await startHouse('pglite', { data });
  waveId = await launch(house, '900');
  const { portalId } = house.sandbox;
  const invited = await house.app.storage.invitations.listOfWave({ portalId, waveId });
  invitationId = invited.find(({ personId }) => personId === '9003')?.invitationId ?? '';
  await house.app.storage.radars.insert(buildOwnRadar({ portalId: PORTAL_ID }));
  token = linkOf(house, '9001').split('/').at(-1) ?? '';
  another = linkOf(house, '9002').split('/').at(-1) ?? '';
  // Nobody closes or cancels this one.
  await launch(house, '903');
  third = linkOf(house, '9301').split('/').at(-1) ?? '';
  drafted = linkOf(house, '9302').split('/').at(-1) ?? '';
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
  { weight: 5, arbitrary: fc.constantFrom('900', '901', '1', 'TOKEN', 'WAVE', 'INVITATION') },
  { weight: 2, arbitrary: word.map(encodeLoosely) },
);
const portfolioField = fc.constantFrom(
  ...['sort', 'direction', 'page', 'risk', 'health', 'owner', 'search', 'segment', 'country'],
);
const path = fc.oneof(
  place.map((id) => `/api/cards/v1/companies/${id}`),
  place.map((id) => `/api/cards/v1/companies/${id}/preflight`),
  place.map((id) => `/api/cards/v1/companies/${id}/waves`),
  place.map((id) => `/api/cards/v1/companies/${id}/summary`),
  place.map((id) => `/api/cards/v1/companies/${id}/snooze`),
  place.map((id) => `/api/cards/v1/contacts/${id}`),
  place.map((id) => `/api/cards/v1/cases/${id}`),
  place.map((id) => `/api/cards/v1/companies/${id}/preview`),
  place.map((id) => `/api/cards/v1/waves/${id}/close`),
  place.map((id) => `/api/cards/v1/waves/${id}/people`),
  place.map((id) => `/api/cards/v1/invitations/${id}/resend`),
  fc
    .tuple(portfolioField, word)
    .map(([name, value]) => `/api/cards/v1/portfolio?${name}=${encodeLoosely(value)}`),
  fc.constantFrom('/api/cards/v1/settings', '/api/cards/v1/settings/remove', '/oauth/install'),
  fc.constantFrom('/api/cards/v1/settings/preview', '/api/cards/v1/settings/properties'),
  place.map((id) => `/api/cards/v1/settings/radars/${id}`),
  place.map((id) => `/api/cards/v1/settings/radars/${id}/archive`),
  fc.constantFrom(
    '/api/cards/v1/settings/groups',
    '/api/cards/v1/settings',
    '/api/cards/v1/settings/remove',
    '/oauth/install',
  ),
  fc
    .tuple(word, word)
    .map(([name, value]) => `/oauth/callback?${encodeLoosely(`${name}=${value}`)}`),
  place.map((id) => `/oauth/installed/${id}`),
  fc.constantFrom('/hubspot/webhooks', '/hubspot/actions', '/hubspot/options'),
  place.map((id) => `/hubspot/webhooks/${id}`),
  place.map((id) => `/hubspot/actions/${id}`),
  place.map((id) => `/hubspot/options/${id}`),
  place.map((id) => `/s/${id}`),
  place.map((id) => `/s/${id}/draft`),
  place.map((id) => `/s/${id}/more`),
  fc.tuple(word, word).map(([name, value]) => `/s/TOKEN?${encodeLoosely(`${name}=${value}`)}`),
  place.map((id) => `/u/${id}`),
  place.map((id) => `/y/${id}`),
  place.map((id) => `/api/cards/v1/reports/${id}/shared`),
  fc.constantFrom('/health', '/ready', '/favicon.ico', '/assets/survey.css', '*', '//', '/?'),
  word.map((text) => `/${encodeLoosely(text)}`),
);

/** A body as a card sends it, often with one field spoiled. */
const launchBody = fc
  .tuple(
    fc.constantFrom('named', 'confidential', 'anonymous'),
    fc.integer({ min: 1, max: 90 }),
    fc.array(word, { maxLength: 4 }),
    fc.option(
      fc.tuple(
        fc.constantFrom(
          'requestId',
          'radarId',
          'mode',
          'openDays',
          'leaveOut',
          'teamOwnerIds',
          'closesOn',
          'email',
        ),
        fc.oneof(word, fc.integer(), fc.double(), fc.array(word), fc.constant(null)),
      ),
      { freq: 1 },
    ),
  )
  .map(([mode, openDays, leaveOut, spoiled]) =>
    JSON.stringify({
      requestId: 'fuzzed-request',
      mode,
      openDays,
      leaveOut: leaveOut.map((text) => text.slice(0, 40)),
      closesOn: '2026-09-20',
      email: 'person.9003@andet.example',
      ...(spoiled && { [spoiled[0]]: spoiled[1] }),
    }),
  );
const json = fc.oneof(launchBody, launchBody, fc.json({ depthSize: 'medium' }));
const field = fc.oneof(
  fc.constantFrom('p.trust.now', 'p.trust.desired', 'p.__proto__.now', 'recommend', 'recommended'),
  fc.constantFrom('ease', 'wow', 'comment', 'startedAt', '__proto__', 'p.', 'p.x.now[]'),
  fc.constantFrom('next', 'prefilled', 'f.trust.why', 'f.__proto__.why', 'colleagueEmail'),
  word,
);
const rightField = fc.constantFrom(
  ['p.trust.now', '2'],
  ['ease', '3'],
  ['recommend', ''],
  ['next', 'followups'],
  ['f.trust.why', '<b>\u0000'],
  ['colleagueName', '=1+1'],
);
const wildField = fc.tuple(field, fc.oneof(word, fc.integer().map(String)));
const form = fc
  .oneof(
    fc.uniqueArray(rightField, { minLength: 1, selector: ([name]) => name }),
    fc.array(fc.oneof(rightField, wildField), { maxLength: 8 }),
    fc.array(wildField, { maxLength: 12 }),
  )
  .map((fields) =>
    fields.map(([name = '', value = '']) => `${encodeLoosely(name)}=${encodeLoosely(value)}`),
  )
  .map((pairs) => pairs.join('&'));

/** Mostly none: a strange one alone often ends the matter. */
const headers = fc.record({
  'content-type': rarely(FORM, 'application/json', 'text/plain', `${FORM}; charset=x`, ';'),
  'content-encoding': rarely('gzip', 'br', 'identity', 'nonsense'),
  accept: rarely('text/html', 'application/json', '*/*', ',;q=x', ''),
  'accept-language': rarely('da', 'xx', '*', ';q=0', 'de;q=abc'),
  'x-forwarded-for': rarely('192.0.2.1', '2001:db8::1', 'unknown', '', 'a, b, c', '1.2.3.4:5'),
  'x-forwarded-proto': rarely('https', 'javascript'),
  'if-none-match': rarely('*', '"x"'),
  range: rarely('bytes=0-1', 'bytes=9-1'),
  host: rarely('other.example', '', '[::1'),
});

function rarely(...values: readonly string[]): fc.Arbitrary<string | undefined> {
  return fc
    .option(fc.constantFrom(...values), { nil: undefined, freq: 1 })
    .chain((value) => fc.constantFrom(undefined, undefined, undefined, undefined, value));
}

const companies = fc.constantFrom('900', '901', '902', '7');
/** Settings that are looked at before they are saved, with anything in them. */
const settingsBody = fc
  .dictionary(
    fc.constantFrom('scoring', 'risk', 'modes', 'reminderDays', 'repeat', 'delivery', 'openDays'),
    fc.oneof(word, fc.integer(), fc.double(), fc.array(word), fc.json(), fc.constant(null)),
  )
  .map((settings) => JSON.stringify({ settings }));
/** Calls of the cards that come from HubSpot, with anything in them. */
const cardCalls = fc.record({
  method: fc.constantFrom('POST', 'POST', 'GET'),
  path: fc.oneof(
    companies.map((id) => `/api/cards/v1/companies/${id}`),
    companies.map((id) => `/api/cards/v1/companies/${id}/preflight`),
    companies.map((id) => `/api/cards/v1/companies/${id}/summary`),
    companies.map((id) => `/api/cards/v1/companies/${id}/snooze`),
    companies.map((id) => `/api/cards/v1/contacts/${id}`),
    fc.constant('/api/cards/v1/cases/cas_00000000000000000001'),
    companies.map((id) => `/api/cards/v1/companies/${id}/waves`),
    companies.map((id) => `/api/cards/v1/companies/${id}/waves`),
    companies.map((id) => `/api/cards/v1/companies/${id}/waves`),
    companies.map((id) => `/api/cards/v1/companies/${id}/preview`),
    fc.constant('/api/cards/v1/waves/WAVE/close'),
    fc
      .constantFrom('people', 'extend', 'pause', 'resume', 'remind')
      .map((verb) => `/api/cards/v1/waves/WAVE/${verb}`),
    fc
      .constantFrom('withdraw', 'resend')
      .map((verb) => `/api/cards/v1/invitations/INVITATION/${verb}`),
    fc
      .tuple(portfolioField, word)
      .map(([name, value]) => `/api/cards/v1/portfolio?${name}=${encodeLoosely(value)}`),
    fc.constantFrom('/api/cards/v1/waves/WAVE/close', '/api/cards/v1/settings/preview'),
    fc
      .constantFrom('companies', 'deals', 'contacts', '__proto__')
      .map((object) => `/api/cards/v1/settings/properties?object=${object}`),
  ),
  headers,
  body: fc.oneof(json, json, settingsBody),
  isSigned: fc.constant(true),
});
/** Fields that are right, mostly with one of them spoiled. */
function spoil(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> {
  const spoiled = fc.option(
    fc.tuple(
      fc.constantFrom(...Object.keys(fields)),
      fc.oneof(word, fc.integer(), fc.double(), fc.array(word), fc.constant(null)),
    ),
    { freq: 1 },
  );
  return fc
    .tuple(fc.record(fields), spoiled)
    .map(([right, wrong]) => ({ ...right, ...(wrong && { [wrong[0]]: wrong[1] }) }));
}

const localText = fc.oneof(
  fc.record({ en: word }),
  fc.dictionary(fc.constantFrom('en', 'da', 'fi', '__proto__'), word),
);
const itemId = fc.oneof(fc.constantFrom('trust', 'pt_0000000000000001', '__proto__'), word);
/** What the radar editor saves, with anything in it. */
const radarCalls = fc.record({
  method: fc.constantFrom('PUT', 'PUT', 'POST', 'GET'),
  path: fc.constantFrom(
    '/api/cards/v1/settings/radars',
    '/api/cards/v1/settings/radars/RADAR',
    '/api/cards/v1/settings/radars/RADAR',
    '/api/cards/v1/settings/radars/customer-relationship',
  ),
  headers,
  body: spoil({
    requestId: fc.constantFrom('fuzzed-radar', 'fuzzed-other'),
    version: fc.integer({ min: 0, max: 3 }),
    name: word,
    radar: spoil({
      name: localText,
      dimensions: fc.array(spoil({ id: itemId, label: localText }), { maxLength: 3 }),
      points: fc.array(
        spoil({
          id: itemId,
          label: localText,
          description: localText,
          dimension: itemId,
          process: fc.constantFrom('sales', 'service'),
          scale: fc.record({ min: fc.integer(), max: fc.double() }),
          weight: fc.double(),
        }),
        { maxLength: 3 },
      ),
      extras: fc.array(fc.constantFrom('recommend', 'ease', 'wow'), { maxLength: 3 }),
    }),
  }).map((body) => JSON.stringify(body)),
  isSigned: fc.constant(true),
});

const account = fc.constantFrom(PORTAL_ID, PORTAL_ID, PORTAL_ID, 1);
const event = spoil({
  portalId: account,
  subscriptionType: fc.constantFrom(
    'object.propertyChange',
    'object.creation',
    'object.deletion',
    'object.restore',
    'object.merge',
    'object.associationChange',
    'contact.privacyDeletion',
    'constructor.constructor',
  ),
  objectTypeId: fc.constantFrom('0-1', '0-2', '0-3', '0-5', '__proto__'),
  objectId: fc.constantFrom(901, 9101, '9201', 7),
  eventId: fc.integer(),
  occurredAt: fc.oneof(fc.constant(1_786_953_600_000), fc.double(), fc.maxSafeInteger()),
  propertyName: fc.oneof(fc.constantFrom('name', 'email', 'radar_churn_risk'), word),
  primaryObjectId: fc.constantFrom(901, 902, 9101),
  mergedObjectIds: fc.array(fc.constantFrom(901, 902, 9101, 7), { maxLength: 3 }),
  newObjectId: fc.constantFrom(901, 902, 9101),
  associationType: fc.oneof(fc.constantFrom('CONTACT_TO_COMPANY', 'COMPANY_TO_DEAL'), word),
  fromObjectId: fc.constantFrom(9101, 901),
  toObjectId: fc.constantFrom(901, 7),
  associationRemoved: fc.boolean(),
});
const hookCalls = fc.record({
  method: fc.constantFrom('POST'),
  path: fc.constantFrom('/hubspot/webhooks'),
  headers,
  body: fc.oneof(
    { weight: 4, arbitrary: fc.array(event, { maxLength: 5 }).map((all) => JSON.stringify(all)) },
    { weight: 1, arbitrary: json },
  ),
  isSigned: fc.constant(true),
});
/** What workflows call, with what they send while they run and while somebody edits them. */
const workflowCalls = fc.record({
  method: fc.constantFrom('POST', 'POST', 'POST', 'GET'),
  path: fc.oneof(
    fc
      .constantFrom('send', 'remind', 'scores', 'assess', 'close-case')
      .map((action) => `/hubspot/actions/${action}`),
    fc
      .oneof(fc.constantFrom('radar', 'mode', 'language'), word.map(encodeLoosely))
      .map((name) => `/hubspot/options/${name}`),
  ),
  headers,
  body: spoil({
    callbackId: fc.oneof(
      fc.integer().map((number) => `ap-${number}`),
      word,
    ),
    origin: account.map((portalId) => ({ portalId })),
    object: fc.record({
      objectId: fc.oneof(fc.constantFrom(901, 902, '7'), word),
      objectType: fc.constantFrom('COMPANY', '0-2', 'CONTACT'),
    }),
    inputFields: fc.dictionary(
      fc.constantFrom('radar', 'mode', 'open_days', 'outcome', '__proto__'),
      fc.oneof(word, fc.integer(), fc.constant(null)),
    ),
    fetchOptions: fc.record({ q: fc.oneof(word, fc.constant(null)) }),
  }).map((body) => JSON.stringify(body)),
  isSigned: fc.constant(true),
});
/** Forms that are posted to real links. */
const forms = fc.record({
  method: fc.constantFrom('POST'),
  path: fc.constantFrom('/s/TOKEN', '/s/TOKEN', '/s/ANOTHER', '/s/THIRD?recommend=9', '/u/TOKEN'),
  headers: headers.map((drawn) => ({ ...drawn, 'content-type': drawn['content-type'] ?? FORM })),
  body: form,
  isSigned: fc.constant(false),
});
/** Drafts of a link that nobody answers with. */
const drafts = fc.record({
  method: fc.constantFrom('PUT'),
  path: fc.constantFrom('/s/DRAFTED/draft'),
  headers: headers.map((drawn) => ({ ...drawn, 'content-type': drawn['content-type'] ?? FORM })),
  body: fc.oneof(form, form, json),
  isSigned: fc.constant(false),
});
const anything = fc.record({
  method: fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
  path,
  headers,
  body: fc.oneof(json, form, fc.string({ unit: 'binary' }), fc.constant('')),
  isSigned: fc.boolean(),
});
const shot: fc.Arbitrary<Shot> = fc.oneof(
  cardCalls,
  radarCalls,
  forms,
  drafts,
  hookCalls,
  workflowCalls,
  anything,
);

it('a thousand requests of any kind are never answered with 5xx', async () => {
  let saved = 0;
  await fc.assert(
    fc.asyncProperty(shot, async (drawn) => {
      const status = await fire(drawn);
      if (drawn.path.endsWith('/draft') && status === 200) saved += 1;
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 1000 },
  );
  await house.app.whenIdle();
  expect(house.log.events('request.failed')).toEqual([]);
  expect((await fetch(`${house.url}/ready`)).status).toBe(200);
  // It got further than the door.
  expect(house.log.events('wave.launched').length).toBeGreaterThan(1);
  expect(house.log.events('answer.accepted').length).toBeGreaterThan(0);
  expect(saved).toBeGreaterThan(0);
  expect(house.log.events('webhook.processed').length).toBeGreaterThan(0);
  expect(house.log.events('action.answered').length).toBeGreaterThan(0);
}, 120_000);

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
  const address = drawnPath
    .replace('TOKEN', token)
    .replace('ANOTHER', another)
    .replace('THIRD', third)
    .replace('DRAFTED', drafted)
    .replace('WAVE', waveId)
    .replace('INVITATION', invitationId)
    .replace('RADAR', buildOwnRadar().radarId);
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
        headers: { ...withoutMissing(drawn), ...signed.headers },
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

function withoutMissing(drawn: Shot['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(drawn).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
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
      'x-hubspot-signature-v3': signV3({
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
