import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { mappedProperties } from '../../src/contracts/mapped-properties.ts';
import { saveConnected } from '../../src/portal/save-connected.ts';
import type { Database } from '../../src/storage/database.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { openTestDatabase } from '../support/databases.ts';
import { PORTAL, hubSpotDown } from '../support/hubspot-stand-in.ts';
import { startHouse } from '../support/start-house.ts';
import type { CardAnswer } from '../support/start-house.ts';
import { startPortalServer } from '../support/start-portal-server.ts';
import type { PortalServer } from '../support/start-portal-server.ts';

let database: Database;
let server: PortalServer;
beforeAll(async () => {
  database = await openTestDatabase('pglite');
});
afterAll(() => database.close());
beforeEach(async () => {
  server = await startPortalServer(database);
  await saveConnected(server.storage, { ...server.hubspot.answers.account, portalId: PORTAL });
});
afterEach(async () => {
  expect(server.log.events('request.failed')).toEqual([]);
  await server.close();
});

const list = async (query: string): Promise<CardAnswer> =>
  (await server.card('GET', `/settings/properties${query}`)).body;

let nextRequest = 1;
const save = async (settings: object, language = 'en', version = 0): Promise<CardAnswer> => {
  const requestId = `mapping-request-${nextRequest++}`;
  const path = `/settings?language=${language}`;
  return (await server.card('PUT', path, { requestId, version, settings })).body;
};

describe('the list of properties', () => {
  it.each([
    [
      'companies',
      [
        {
          name: 'name',
          label: 'Company name',
          type: 'string',
          fits: ['segmentProperty', 'noticeProperty', 'ambassadorProperty'],
        },
        {
          name: 'logins',
          label: 'Logins',
          type: 'number',
          fits: ['valueProperty', 'usageProperty', 'ambassadorProperty'],
        },
        {
          name: 'renewal_date',
          label: 'Renewal date',
          type: 'date',
          fits: [
            ...(['renewalProperty', 'customerSinceProperty', 'firstValueProperty'] as const),
            ...(['paymentProperty', 'noticeProperty'] as const),
          ],
        },
      ],
    ],
    [
      'deals',
      [{ name: 'referred_by', label: 'Referred by', type: 'string', fits: ['referrerProperty'] }],
    ],
    ['contacts', [{ name: 'department', label: 'Department', type: 'enumeration', fits: [] }]],
  ])('of %s has those of fitting types, without our own', async (object, properties) => {
    const reply = cardReply(mappedProperties).parse(await list(`?object=${object}`));
    expect(reply).toEqual({ ok: true, data: { object, properties } });
  });

  it.each([
    '',
    '?object=',
    '?object=meetings',
    '?object=__proto__',
    '?object=companies&object=deals',
  ])('with the question "%s" is refused', async (query) => {
    expect(await list(query)).toMatchObject({ ok: false, error: { code: 'bad_input' } });
    expect(server.hubspot.calls).toEqual([]);
  });

  it('says that HubSpot is down', async () => {
    server.hubspot.failures.set('listProperties', hubSpotDown());
    expect(await list('?object=companies')).toMatchObject({
      ok: false,
      error: { code: 'hubspot_unavailable' },
    });
  });

  it('of a disconnected account is not asked for', async () => {
    const portal = await server.storage.portals.get(PORTAL);
    await server.storage.portals.save({ ...portal, status: 'disconnected' });
    expect(await list('?object=companies')).toMatchObject({
      ok: false,
      error: { code: 'portal_disconnected' },
    });
    expect(server.hubspot.calls).toEqual([]);
  });
});

describe('saving the name of a property', () => {
  it('takes one that exists and fits', async () => {
    const settings = {
      renewalProperty: 'renewal_date',
      usageProperty: 'logins',
      paymentProperty: 'renewal_date',
      referrerProperty: 'referred_by',
    };
    expect(await save(settings)).toMatchObject({ ok: true, data: { settings } });
  });

  it('takes the values of a former customer that its property has, as people type them', async () => {
    addState();
    const settings = { lostProperty: 'state', lostValue: 'Former; gone' };
    expect(await save(settings)).toMatchObject({ ok: true, data: { settings } });
  });

  it.each(LANGUAGES)('refuses a value that the property never has, in %s', async (language) => {
    addState();
    const settings = { lostProperty: 'state', lostValue: 'former;Formr' };
    const values = { value: 'formr', property: 'state' };
    expect(await save(settings, language)).toEqual({
      ok: false,
      error: {
        code: 'option_unknown',
        message: text(language, 'error.option_unknown.message', values),
        action: text(language, 'error.option_unknown.action'),
      },
    });
  });

  function addState(): void {
    const options = ['active', 'former', 'GONE'];
    server.hubspot.answers.properties.companies = [
      { name: 'state', label: 'State', type: 'enumeration', options },
    ];
  }

  it.each<[string, object, string, string]>([
    ['does not exist', { renewalProperty: 'renews_on' }, 'renews_on', 'missing'],
    ['is of another object', { usageProperty: 'referred_by' }, 'referred_by', 'missing'],
    ['is one of ours', { renewalProperty: 'radar_last_wave_on' }, 'radar_last_wave_on', 'missing'],
    ['has another type', { renewalProperty: 'logins' }, 'logins', 'type'],
    ['is a text where a number is needed', { usageProperty: 'name' }, 'name', 'type'],
  ])('refuses one that %s, and changes nothing', async (_what, settings, property, reason) => {
    const before = await server.dump();
    for (const language of LANGUAGES) {
      expect(await save(settings, language)).toEqual({
        ok: false,
        error: {
          code: 'mapping_refused',
          message: text(language, 'error.mapping_refused.message', { property, reason }),
          action: text(language, 'error.mapping_refused.action'),
        },
      });
    }
    expect(await server.dump()).toEqual(before);
    expect(server.jobs).toEqual([]);
  });

  it('looks once more for one that may be new', async () => {
    await save({ renewalProperty: 'renews_on' });
    expect(server.hubspot.calls).toEqual([
      `listProperties ${PORTAL} companies`,
      `listProperties ${PORTAL} companies fresh`,
    ]);
  });

  it('asks HubSpot for nothing where no name has changed, or one is taken out', async () => {
    await save({ renewalProperty: 'renewal_date' });
    server.hubspot.calls.splice(0);
    server.hubspot.failures.set('listProperties', hubSpotDown());
    const same = { renewalProperty: 'renewal_date', contactRestDays: 30 };
    expect(await save(same, 'en', 1)).toMatchObject({ ok: true });
    expect(await save({ renewalProperty: '' }, 'en', 2)).toMatchObject({ ok: true });
    expect(server.hubspot.calls).toEqual([]);
  });

  it('says that HubSpot is down, and saves nothing', async () => {
    server.hubspot.failures.set('listProperties', hubSpotDown());
    expect(await save({ renewalProperty: 'renewal_date' })).toMatchObject({
      ok: false,
      error: { code: 'hubspot_unavailable' },
    });
    expect((await server.storage.settings.getCurrent(PORTAL)).version).toBe(0);
  });
});

it('HubSpot’s own and the account’s properties are listed for each object', async () => {
  const house = await startHouse('pglite');
  try {
    const named = async (object: string) => {
      const { body } = await house.card('GET', `/settings/properties?object=${object}`);
      const { data } = cardReply(mappedProperties).parse(body) as { data: CardAnswer };
      return data.properties.map(({ name }: { name: string }) => name) as string[];
    };
    expect(await named('companies')).toContain('renewal_date');
    expect(await named('deals')).toContain('dealname');
    expect(await named('contacts')).toContain('hs_buying_role');
  } finally {
    await house.close();
  }
});
