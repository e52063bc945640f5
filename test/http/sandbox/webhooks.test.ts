import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mergeRecords, purgeRecord } from '../../../src/sandbox/crm/merge-records.ts';
import { readProject } from '../../../src/sandbox/project/read-project.ts';
import { signV3 } from '../../../src/sandbox/sign-request.ts';
import type { AppDouble } from '../../support/start-app-double.ts';
import { startAppDouble } from '../../support/start-app-double.ts';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

const COMPANY = '/crm/objects/2026-09/companies/501';

let sandbox: TestSandbox;
let app: AppDouble;
beforeEach(async () => {
  app = await startAppDouble();
  sandbox = await startTestSandbox({ pace: { gatherMs: 5, retryAfterMs: 1, timeoutMs: 1_000 } });
  sandbox.registerApp(readProject('test/fixtures/project', { API_ORIGIN: app.url }));
  install(sandbox.portal);
});
afterEach(async () => {
  await sandbox.close();
  await app.close();
});

function install({ tokens }: TestSandbox['portal']): void {
  tokens.install({ redirectUri: '', scopes: ['oauth'], userId: 77 });
}

/** All events that have arrived, in the order of the calls. */
async function listArrived() {
  await sandbox.webhooks.whenIdle();
  return app.calls.flatMap(({ json }) => json);
}

const rename = (name: string) => sandbox.portal.records.update('companies', '501', { name });

describe('what is told', () => {
  test('a changed property, with its new value and who changed it', async () => {
    rename('Klitvang');
    expect(await listArrived()).toEqual([
      {
        eventId: 1,
        subscriptionId: expect.any(Number),
        portalId: sandbox.portalId,
        appId: sandbox.appId,
        occurredAt: sandbox.clock.now().getTime(),
        subscriptionType: 'object.propertyChange',
        attemptNumber: 0,
        objectId: 501,
        objectTypeId: '0-2',
        propertyName: 'name',
        propertyValue: 'Klitvang',
        changeSource: 'CRM_UI',
        sourceId: 'userId:77',
      },
    ]);
  });

  test('a write of the app carries the app’s number, so that it knows its own echo', async () => {
    await sandbox.call('PATCH', COMPANY, { properties: { name: 'Klitvang', city: 'Varde' } });
    expect(await listArrived()).toMatchObject([
      { propertyName: 'name', changeSource: 'INTEGRATION', sourceId: String(sandbox.appId) },
    ]);
    const { body } = await sandbox.call('GET', `${COMPANY}?propertiesWithHistory=name`);
    expect(body).toMatchObject({
      propertiesWithHistory: {
        name: [{ sourceType: 'INTEGRATION', sourceId: String(sandbox.appId) }, {}],
      },
    });
  });

  test('nothing for the same value again, nor for properties that nobody asked about', async () => {
    rename('Klitvang Energi A/S');
    sandbox.portal.records.update('companies', '501', { city: 'Varde' });
    expect(await listArrived()).toEqual([]);
  });

  test('creation with the values, deletion and restoring', async () => {
    const { records } = sandbox.portal;
    const { id } = records.create('companies', { name: 'New' });
    records.archive('companies', id);
    records.restore('companies', id);
    const events = await listArrived();
    expect(events.map((event: Record<string, unknown>) => event['subscriptionType'])).toEqual([
      'object.propertyChange',
      'object.creation',
      'object.deletion',
      'object.restore',
    ]);
    for (const event of events) expect(event.objectId).toBe(Number(id));
    expect(records.find('companies', id)?.properties['name']).toBe('New');
  });

  test('the older form names the object instead of its type', async () => {
    sandbox.portal.records.update('contacts', '7001', { email: 'new@klitvang.example' });
    const [event] = await listArrived();
    expect(event.subscriptionType).toBe('contact.propertyChange');
    expect(event).not.toHaveProperty('objectTypeId');
  });

  test('a merge with both records and how much moved', async () => {
    const ids = { primaryId: '501', mergedId: '502' };
    mergeRecords(sandbox.portal, 'companies', ids);
    const events = await listArrived();
    expect(events).toContainEqual(
      expect.objectContaining({
        subscriptionType: 'object.merge',
        primaryObjectId: 501,
        mergedObjectIds: [502],
        newObjectId: 501,
        numberOfPropertiesMoved: expect.any(Number),
      }),
    );
    const second = mergeRecords(sandbox.portal, 'companies', {
      primaryId: '503',
      mergedId: '504',
      hasNewId: true,
    });
    expect(await listArrived()).toContainEqual(
      expect.objectContaining({
        primaryObjectId: 503,
        mergedObjectIds: [504],
        newObjectId: Number(second.id),
      }),
    );
  });

  test('a primary association in two messages, from the end that was subscribed', async () => {
    const { associations } = sandbox.portal;
    const [from, to] = [
      { objectType: 'contacts', id: '7043' },
      { objectType: 'companies', id: '512' },
    ] as const;
    const types = associations.listTypes('companies', 'contacts');
    associations.add(
      to,
      from,
      types.filter(({ kind }) => kind === 'primary'),
    );
    const added = (await listArrived()).filter(
      (event: Record<string, unknown>) => event['associationRemoved'] === false,
    );
    expect(added).toMatchObject([
      {
        subscriptionType: 'object.associationChange',
        associationType: 'CONTACT_TO_COMPANY',
        fromObjectId: 7043,
        fromObjectTypeId: '0-1',
        toObjectId: 512,
        toObjectTypeId: '0-2',
        isPrimaryAssociation: false,
      },
      { fromObjectId: 7043, toObjectId: 512, isPrimaryAssociation: true },
    ]);
    associations.remove(from, to);
    const removed = (await listArrived()).filter(
      (event: Record<string, unknown>) =>
        event['associationRemoved'] === true && event['toObjectId'] === 512,
    );
    expect(removed).toHaveLength(2);
  });

  test('a privacy deletion together with a deletion', async () => {
    purgeRecord(sandbox.portal, { objectType: 'contacts', id: '7001' });
    const events = await listArrived();
    expect(
      events.map((event: Record<string, unknown>) => [
        event['subscriptionType'],
        event['objectId'],
      ]),
    ).toEqual([
      ['object.deletion', 7001],
      ['contact.privacyDeletion', 7001],
    ]);
  });

  test('each account its own app, and nothing where it is not installed', async () => {
    const data = { objectType: 'companies', id: '501', properties: { name: 'Other' } } as const;
    const other = sandbox.addPortal({
      owners: [],
      properties: [],
      labels: [],
      records: [data],
      associations: [],
    });
    other.records.update('companies', '501', { name: 'Renamed' });
    expect(await listArrived()).toEqual([]);
    install(other);
    other.records.update('companies', '501', { name: 'Renamed again' });
    rename('Klitvang');
    const events = await listArrived();
    expect(events.map((event: Record<string, unknown>) => event['portalId']).sort()).toEqual([
      sandbox.portalId,
      other.portalId,
    ]);
    for (const { json } of app.calls) {
      expect(new Set(json.map((event: Record<string, unknown>) => event['portalId'])).size).toBe(1);
    }
  });
});

describe('how it is told', () => {
  test('both signatures are over exactly what is sent, with the sandbox’s time', async () => {
    rename('Klitvang “æøå”');
    await sandbox.webhooks.whenIdle();
    const { url = '', body = '', headers } = app.calls[0] ?? {};
    const secret = sandbox.clientSecret;
    const timestamp = sandbox.clock.now().getTime();
    expect(headers?.['x-hubspot-request-timestamp']).toBe(String(timestamp));
    expect(headers?.['x-hubspot-signature-v3']).toBe(
      signV3({ method: 'POST', url, body, secret, timestamp }),
    );
    expect(headers?.['x-hubspot-signature-version']).toBe('v1');
    expect(headers?.['x-hubspot-signature']).toBe(
      createHash('sha256').update(`${secret}${body}`).digest('hex'),
    );
  });

  test('250 changes come in three calls of at most 100', async () => {
    for (let index = 1; index <= 250; index += 1) rename(`Name ${index}`);
    expect(await listArrived()).toHaveLength(250);
    expect(app.calls.map(({ json }) => json.length).sort()).toEqual([100, 100, 50]);
  });

  test('at most ten calls of an account are under way at once', async () => {
    app.answerWith(() => ({ status: 200, delayMs: 20 }));
    for (let index = 1; index <= 2_500; index += 1) rename(`Name ${index}`);
    await sandbox.webhooks.whenIdle();
    expect(app.calls).toHaveLength(25);
    expect(app.mostAtOnce()).toBe(10);
  });

  test('deliveries don’t count against the API limits', async () => {
    for (let index = 1; index <= 300; index += 1) rename(`Name ${index}`);
    await sandbox.webhooks.whenIdle();
    expect(sandbox.portal.limits.general.remaining()).toBe(110);
  });

  test.each([
    ['a refusal', { status: 401 }],
    ['an error', { status: 500 }],
    ['no answer in time', { status: 200, delayMs: 5_000 }],
  ])('%s is tried again, with the number of the attempt', async (_what, answer) => {
    app.answerWith((_call, count) => (count <= 2 ? answer : { status: 204 }));
    rename('Klitvang');
    const events = await listArrived();
    expect(events.map((event: Record<string, unknown>) => event['attemptNumber'])).toEqual([
      0, 1, 2,
    ]);
    expect(sandbox.webhooks.deliveries(sandbox.portalId)).toMatchObject([
      { state: 'delivered', attempts: [expect.any(String), expect.any(String), '204'] },
    ]);
  });

  test('after ten attempts HubSpot gives up', async () => {
    app.answerWith(() => ({ status: 503 }));
    rename('Klitvang');
    await sandbox.webhooks.whenIdle();
    expect(app.calls).toHaveLength(10);
    expect(sandbox.webhooks.deliveries(sandbox.portalId)).toMatchObject([{ state: 'failed' }]);
  });

  test('the last 200 deliveries are kept', async () => {
    sandbox.webhooks.duplicate(205);
    rename('Klitvang');
    await sandbox.webhooks.whenIdle();
    expect(app.calls).toHaveLength(205);
    expect(sandbox.webhooks.deliveries(sandbox.portalId)).toHaveLength(200);
  });
});

describe('on demand', () => {
  test('every batch comes three times', async () => {
    sandbox.webhooks.duplicate(3);
    rename('Klitvang');
    const events = await listArrived();
    expect(events).toHaveLength(3);
    expect(new Set(app.calls.map(({ body }) => body)).size).toBe(1);
  });

  test('events leave in another order, the same one for the same seed', async () => {
    const names = async (seed: string | null) => {
      const before = app.calls.length;
      sandbox.webhooks.shuffle(seed);
      for (let index = 1; index <= 50; index += 1) rename(`${seed ?? 'in order'} ${index}`);
      await sandbox.webhooks.whenIdle();
      return app.calls
        .slice(before)
        .flatMap(({ json }) => json)
        .map(({ propertyValue }) => Number(/\d+$/.exec(propertyValue)?.[0]));
    };
    const inOrder = Array.from({ length: 50 }, (_, index) => index + 1);
    const first = await names('seed');
    expect(first).not.toEqual(inOrder);
    expect(first.toSorted((a, b) => a - b)).toEqual(inOrder);
    expect(await names('seed')).toEqual(first);
    expect(await names(null)).toEqual(inOrder);
  });

  test('nothing leaves while deliveries are held, and everything afterwards', async () => {
    sandbox.webhooks.hold();
    rename('Klitvang');
    expect(await listArrived()).toEqual([]);
    sandbox.webhooks.release();
    expect(await listArrived()).toHaveLength(1);
  });
});
