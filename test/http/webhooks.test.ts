import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { signV2 } from '../../src/sandbox/sign-request.ts';
import { launch } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { buildWebhookEvent, sendWebhook } from '../support/send-webhook.ts';
import type { WebhookForgery } from '../support/send-webhook.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const MINUTE = 60_000;

let house: House;
beforeAll(async () => {
  house = await startHouse('pglite', { data: buildPortalData({ 900: buildPeople(2, 9001) }) });
});
afterAll(() => house.close());
afterEach(async () => {
  await house.app.whenIdle();
  await sql`delete from change_events`.execute(house.database.kysely);
});

const event = (overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> =>
  buildWebhookEvent(house, overrides);

async function listStored(): Promise<Array<Record<string, unknown>>> {
  const { change_events: rows = [] } = await house.dump();
  return rows.map((row) => JSON.parse(row) as Record<string, unknown>);
}

async function setStatus(status: 'connected' | 'disconnected'): Promise<void> {
  await sql`update portals set status = ${status}`.execute(house.database.kysely);
}

describe('a delivery', () => {
  it('is stored, answered without words, and worked off afterwards', async () => {
    const answer = await sendWebhook(house, [event(), event({ objectId: 901 })]);
    expect(answer).toEqual({ status: 200, text: '' });
    await house.app.whenIdle();
    const stored = await listStored();
    expect(stored).toHaveLength(2);
    expect(stored.map(({ done_at }) => typeof done_at)).toEqual(['string', 'string']);
    expect(house.log.events('webhook.received').at(-1)).toMatchObject({
      portalId: house.sandbox.portalId,
      count: 2,
      new: 2,
    });
  });

  it('is stored once, however often it comes and whatever is in it twice', async () => {
    const first = event();
    const twice = [first, { ...first, attemptNumber: 1 }];
    await sendWebhook(house, twice);
    await sendWebhook(house, [{ ...first, attemptNumber: 2 }]);
    await sendWebhook(house, twice);
    expect(await listStored()).toHaveLength(1);
    const counts = house.log.events('webhook.received').slice(-3);
    expect(counts.map((line) => line['new'])).toEqual([1, 0, 0]);
  });

  it('brings a company up to date that the app knows', async () => {
    await launch(house, '900');
    const { portal } = house.sandbox;
    portal.records.update('companies', '900', { name: 'Nordlys Kraft' });
    await sendWebhook(house, [event()]);
    await house.app.whenIdle();
    const { companies = [] } = await house.dump();
    expect(companies.join()).toContain('Nordlys Kraft');
  });

  it('may be empty', async () => {
    expect((await sendWebhook(house, [])).status).toBe(200);
  });

  it('tells the settings page when HubSpot last called', async () => {
    await sendWebhook(house, [event()]);
    const { webhookAt } = await house.app.storage.portalStates.get(house.sandbox.portalId);
    expect(webhookAt?.getTime()).toBeLessThanOrEqual(house.clock.now().getTime());
  });

  it('loses its malformed events only, and their values reach no log', async () => {
    const malformed = [
      { ...event(), portalId: 'blåbær' },
      { ...event(), objectId: 'blåbær' },
      { ...event(), occurredAt: 'blåbær' },
      'blåbær',
      null,
      [event()],
    ];
    const { status } = await sendWebhook(house, [...malformed, event()]);
    expect(status).toBe(200);
    expect(await listStored()).toHaveLength(1);
    expect(house.log.events('webhook.malformed').at(-1)).toMatchObject({
      count: 6,
      fields: ['', 'objectId', 'occurredAt', 'portalId'],
    });
    expect(house.log.lines().join()).not.toContain('blåbær');
  });

  it('never stores what a property was changed to', async () => {
    await sendWebhook(house, [
      event({ propertyName: 'email', propertyValue: 'mette@nordlys.example' }),
    ]);
    expect(JSON.stringify(await listStored())).not.toContain('mette');
    expect(house.log.lines().join()).not.toContain('mette@');
  });

  it.each([
    ['an account that never installed the app', { portalId: 4_799_999 }],
    ['another app', { appId: 1 }],
    ['the app itself', { changeSource: 'INTEGRATION', sourceId: 'OUR APP' }],
    ['an object that the app knows nothing of', { objectTypeId: '2-4711' }],
  ])('about %s is taken and dropped', async (_whom, overrides) => {
    const named = { ...overrides };
    if ('sourceId' in named) named.sourceId = String(house.sandbox.appId);
    expect((await sendWebhook(house, [event(named)])).status).toBe(200);
    expect(await listStored()).toEqual([]);
  });

  it('about an account that is disconnected is taken and dropped', async () => {
    await setStatus('disconnected');
    const { status } = await sendWebhook(house, [event()]);
    await setStatus('connected');
    expect(status).toBe(200);
    expect(await listStored()).toEqual([]);
  });

  it('that cannot be stored is refused, so that HubSpot repeats it, and nothing is lost', async () => {
    await sql`alter table change_events rename to gone`.execute(house.database.kysely);
    const refused = await sendWebhook(house, [event()]);
    await sql`alter table gone rename to change_events`.execute(house.database.kysely);
    expect(refused.status).toBe(500);
    expect(refused.text).not.toMatch(/change_events|relation/);
    expect((await sendWebhook(house, [event({ attemptNumber: 1 })])).status).toBe(200);
    expect(await listStored()).toHaveLength(1);
  });
});

describe('a call that HubSpot did not make', () => {
  const now = (): number => house.clock.now().getTime();
  const forgeries: ReadonlyArray<readonly [string, () => WebhookForgery]> = [
    ['without a signature', () => ({ sent: { headers: { 'x-hubspot-signature-v3': null } } })],
    ['with a wrong signature', () => ({ sent: { headers: { 'x-hubspot-signature-v3': 'no' } } })],
    ['signed with another secret', () => ({ secret: 'another-secret' })],
    ['signed with an empty secret', () => ({ secret: '' })],
    ['without a time', () => ({ sent: { headers: { 'x-hubspot-request-timestamp': null } } })],
    [
      'with another time than signed',
      () => ({ sent: { headers: { 'x-hubspot-request-timestamp': String(now() - 1) } } }),
    ],
    ['signed more than 5 minutes ago', () => ({ timestamp: now() - 5 * MINUTE - 1000 })],
    ['signed more than 5 minutes ahead', () => ({ timestamp: now() + 6 * MINUTE })],
    ['with another query than signed', () => ({ sent: { query: '?portalId=1' } })],
    ['with another body than signed', () => ({ sent: { body: '[]' } })],
    ['with another method than signed', () => ({ sent: { method: 'PUT' } })],
    [
      'with the older signature only, which can be replayed for ever',
      () => ({
        sent: {
          headers: {
            'x-hubspot-signature-v3': null,
            'x-hubspot-signature-version': 'v2',
            'x-hubspot-signature': signV2({
              method: 'POST',
              url: `${house.url}/hubspot/webhooks`,
              body: JSON.stringify([event()]),
              secret: house.sandbox.clientSecret,
            }),
          },
        },
      }),
    ],
  ];

  it.each(forgeries)('is refused %s', async (_how, forge) => {
    const { status, text } = await sendWebhook(house, JSON.stringify([event()]), forge());
    expect(status).toBe(401);
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'bad_signature' } });
    expect(await listStored()).toEqual([]);
  });
});

describe('a call that cannot be read', () => {
  it.each([
    ['no JSON', '[{"portalId":'],
    ['nothing', ''],
    ['no list', '{"portalId":1}'],
    ['more events than HubSpot ever sends', JSON.stringify(Array.from({ length: 1001 }, () => 1))],
  ])('is refused when it holds %s', async (_what, body) => {
    const { status, text } = await sendWebhook(house, body);
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'bad_input' } });
  });

  it('is refused when it is larger than anything of HubSpot', async () => {
    const { status } = await sendWebhook(house, JSON.stringify(['x'.repeat(1_100_000)]));
    expect(status).toBe(413);
  });

  it('is nothing to GET', async () => {
    const { status } = await sendWebhook(house, '', { sent: { method: 'GET' } });
    expect([401, 404]).toContain(status);
  });
});

/** Events with anything in any field, and things that are no events. */
const field = fc.oneof(
  fc.constantFrom<unknown>(0, -1, 1.5, 2 ** 53, 8.64e15, 253_402_300_799_999, '', '0', '900'),
  fc.constantFrom<unknown>('__proto__', 'a\u0000b', '\ud800', 'contact.merge', '0-2', null, true),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.oneof(fc.integer(), fc.string({ maxLength: 5 })), { maxLength: 3 }),
  fc.object({ maxDepth: 2 }),
);
const names = fc.constantFrom(
  ...['subscriptionType', 'subscriptionId', 'eventId', 'occurredAt', 'objectId', 'objectTypeId'],
  ...['propertyName', 'changeSource', 'sourceId', 'primaryObjectId', 'mergedObjectIds'],
  ...['newObjectId', 'associationType', 'fromObjectId', 'toObjectId', 'associationRemoved'],
);
const types = fc
  .tuple(
    fc.constantFrom('object', 'contact', 'company', 'deal', 'ticket'),
    fc.constantFrom(
      'creation',
      'propertyChange',
      'deletion',
      'restore',
      'merge',
      'privacyDeletion',
    ),
  )
  .map((parts) => parts.join('.'));
const association = fc.record({
  subscriptionType: fc.constant('object.associationChange'),
  associationType: fc.constantFrom('CONTACT_TO_COMPANY', 'COMPANY_TO_DEAL', 'X_TO_Y', '_TO_'),
  fromObjectId: fc.integer({ min: 1, max: 1e15 }),
  toObjectId: fc.integer({ min: 1, max: 1e15 }),
});
const spoiled = fc.dictionary(names, field, { maxKeys: 3, noNullPrototype: true });
const drawnEvent = fc
  .tuple(fc.oneof(fc.record({ subscriptionType: types }), association), spoiled)
  .map(([right, wrong]) => ({ ...right, ...wrong }));
const drawnBody = fc.oneof(
  { weight: 6, arbitrary: fc.array(drawnEvent, { maxLength: 8 }) },
  { weight: 1, arbitrary: fc.array(field, { maxLength: 5 }) },
  { weight: 1, arbitrary: fc.json().map((text) => JSON.parse(text) as unknown) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

it('a thousand bodies of any kind are never answered with 5xx, and all that is stored is worked off', async () => {
  const mistakes = house.log.events('request.failed').length;
  const fill = (one: unknown): unknown =>
    typeof one === 'object' && one !== null ? { ...event(), ...one } : one;
  await fc.assert(
    fc.asyncProperty(fc.array(drawnBody, { minLength: 20, maxLength: 20 }), async (bodies) => {
      const answers = await Promise.all(
        bodies.map((body) => sendWebhook(house, Array.isArray(body) ? body.map(fill) : body)),
      );
      expect(answers.map(({ status }) => status).filter((status) => status > 400)).toEqual([]);
    }),
    { numRuns: 50 },
  );
  await house.app.whenIdle();
  const stored = await listStored();
  expect(stored.length).toBeGreaterThan(500);
  expect(stored.filter(({ done_at }) => done_at === null)).toEqual([]);
  expect(house.log.events('job.failed')).toEqual([]);
  expect(house.log.events('request.failed')).toHaveLength(mistakes);
}, 120_000);
