import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

const OBJECTS = '/crm/objects/2026-09';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.close());

describe('reading', () => {
  test('a record comes with the default properties, all text, empty ones null', async () => {
    const { body } = await sandbox.call('GET', `${OBJECTS}/companies/501`);
    expect(body).toMatchObject({
      id: '501',
      archived: false,
      properties: { name: 'Klitvang Energi A/S', hs_object_id: '501' },
      url: expect.stringContaining('/record/0-2/501') as string,
    });
    const prospect = await sandbox.call('GET', `${OBJECTS}/companies/512?properties=renewal_date`);
    expect(prospect.body).toMatchObject({ properties: { renewal_date: null } });
  });

  test('unknown names are left out in silence; both list forms work', async () => {
    const path = `${OBJECTS}/companies/501?properties=city,radar_nothing&properties=country`;
    const { body } = await sandbox.call('GET', path);
    const { properties } = body as { properties: Record<string, string> };
    expect(Object.keys(properties).sort()).toEqual([
      'city',
      'country',
      'createdate',
      'hs_lastmodifieddate',
      'hs_object_id',
    ]);
  });

  test.each(['companies', 'company', 'COMPANY', '0-2'])('%s names the type', async (type) => {
    expect((await sandbox.call('GET', `${OBJECTS}/${type}/501`)).status).toBe(200);
  });

  test('an unknown type is refused without a category', async () => {
    const { status, body } = await sandbox.call('GET', `${OBJECTS}/planets/1`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ message: 'Unable to infer object type from: planets' });
    expect(body).not.toHaveProperty('category');
  });

  test('a contact is found by address in any case', async () => {
    const path = `${OBJECTS}/contacts/Mette.Kjaersdal@klitvang-energi.example?idProperty=email`;
    expect((await sandbox.call('GET', path)).body).toMatchObject({ id: '7001' });
  });

  test('pages follow each other by cursor, and the last one has none', async () => {
    const ids: string[] = [];
    let path: string | undefined = `${OBJECTS}/contacts?limit=30`;
    while (path) {
      const { body } = await sandbox.call('GET', path);
      const page = body as {
        results: { id: string }[];
        paging?: { next: { after: string; link: string } };
      };
      ids.push(...page.results.map(({ id }) => id));
      path = page.paging && page.paging.next.link.replace(sandbox.url, '');
    }
    expect(ids).toEqual(sandbox.portal.records.list('contacts').map(({ id }) => id));
  });

  test('a page of more than 100 is refused', async () => {
    expect((await sandbox.call('GET', `${OBJECTS}/contacts?limit=101`)).status).toBe(400);
  });

  test('history lists a property’s values, newest first', async () => {
    await sandbox.call('PATCH', `${OBJECTS}/companies/509`, { properties: { city: 'Randers' } });
    const path = `${OBJECTS}/companies/509?propertiesWithHistory=city`;
    const { body } = await sandbox.call('GET', path);
    expect(body).toMatchObject({
      propertiesWithHistory: {
        city: [{ value: 'Randers', sourceType: 'INTEGRATION' }, { value: 'Aarhus' }],
      },
    });
  });
});

test.each([
  ['meetings', { hs_meeting_title: 'Review', hs_meeting_outcome: 'CANCELED' }],
  ['calls', { hs_call_title: 'Catch up', hs_call_duration: '600000' }],
  ['emails', { hs_email_subject: 'Radar survey', hs_email_direction: 'EMAIL' }],
])('%s need a time, and are read back as they were written', async (type, values) => {
  const refused = await sandbox.call('POST', `${OBJECTS}/${type}`, { properties: values });
  expect(refused.status).toBe(400);
  const properties = { ...values, hs_timestamp: '2026-11-20T09:00:00.000Z' };
  const { status, body } = await sandbox.call('POST', `${OBJECTS}/${type}`, { properties });
  expect(status).toBe(201);
  const { id } = body as { id: string };
  const path = `${OBJECTS}/${type}/${id}?properties=${Object.keys(properties).join(',')}`;
  expect((await sandbox.call('GET', path)).body).toMatchObject({ properties });
});

test('an address of more than 8,000 characters is refused', async () => {
  const path = `${OBJECTS}/companies/501?properties=${'city,'.repeat(1_700)}`;
  expect((await sandbox.call('GET', path)).status).toBe(414);
});

describe('archived records', () => {
  test('are listed and read in batches only when asked for', async () => {
    await sandbox.call('DELETE', `${OBJECTS}/companies/511`);
    const ids = async (query: string) => {
      const { body } = await sandbox.call('GET', `${OBJECTS}/companies?limit=100${query}`);
      return (body as { results: { id: string }[] }).results.map(({ id }) => id);
    };
    expect(await ids('')).not.toContain('511');
    expect(await ids('&archived=true')).toEqual(['511']);
    const batch = `${OBJECTS}/companies/batch/read`;
    const inputs = [{ id: '511' }];
    expect((await sandbox.call('POST', batch, { inputs })).status).toBe(207);
    const { body } = await sandbox.call('POST', `${batch}?archived=true`, { inputs });
    expect(body).toMatchObject({ results: [{ id: '511', archived: true }] });
    const filters = [{ propertyName: 'hs_object_id', operator: 'EQ', value: '511' }];
    const found = await sandbox.call('POST', `${OBJECTS}/companies/search`, {
      filterGroups: [{ filters }],
    });
    expect(found.body).toMatchObject({ total: 0 });
  });
});

describe('default properties', () => {
  test.each([
    ['companies/501', ['createdate', 'domain', 'hs_lastmodifieddate', 'hs_object_id', 'name']],
    [
      'contacts/7001',
      ['createdate', 'email', 'firstname', 'hs_object_id', 'lastmodifieddate', 'lastname'],
    ],
    [
      'deals/9001',
      [
        ...['amount', 'closedate', 'createdate', 'dealname', 'dealstage'],
        ...['hs_lastmodifieddate', 'hs_object_id', 'pipeline'],
      ],
    ],
  ])('of %s', async (path, names) => {
    const { body } = await sandbox.call('GET', `${OBJECTS}/${path}`);
    expect(Object.keys((body as { properties: object }).properties).sort()).toEqual(names);
  });
});

test('more than 50 records with history are refused in a list as in a batch', async () => {
  const list = `${OBJECTS}/companies?propertiesWithHistory=name&limit=51`;
  expect((await sandbox.call('GET', list)).status).toBe(400);
  expect((await sandbox.call('GET', list.replace('51', '50'))).status).toBe(200);
});

describe('writing', () => {
  test('an answer holds what was written and the stamps, not everything', async () => {
    sandbox.clock.advance({ days: 1 });
    const { status, body } = await sandbox.call('PATCH', `${OBJECTS}/companies/502`, {
      properties: { numberofemployees: 131, city: 'Harstad' },
    });
    expect(status).toBe(200);
    const now = sandbox.clock.now().toISOString();
    expect(body).toMatchObject({ updatedAt: now });
    expect((body as { properties: unknown }).properties).toEqual({
      numberofemployees: '131',
      city: 'Harstad',
      createdate: expect.any(String) as string,
      hs_lastmodifieddate: now,
      hs_object_id: '502',
    });
  });

  test('empty text clears a value', async () => {
    await sandbox.call('PATCH', `${OBJECTS}/companies/503`, { properties: { city: '' } });
    const { body } = await sandbox.call('GET', `${OBJECTS}/companies/503?properties=city`);
    expect(body).toMatchObject({ properties: { city: null } });
  });

  test('every wrong value is named at once, and nothing is stored', async () => {
    const { status, body } = await sandbox.call('PATCH', `${OBJECTS}/companies/504`, {
      properties: { radar_x: '1', industry: 'MAGIC', renewal_date: '1795165200000', city: 'Oslo' },
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      category: 'VALIDATION_ERROR',
      message: expect.stringMatching(
        /^Property values were not valid: \[\{"isValid":false/,
      ) as string,
      errors: [
        {
          code: 'PROPERTY_DOESNT_EXIST',
          message: 'Property "radar_x" does not exist',
          context: { propertyName: ['radar_x'] },
        },
        { code: 'INVALID_OPTION' },
        { code: 'INVALID_DATE', message: '1795165200000 is at 9:0:0.0 UTC, not midnight!' },
      ],
    });
    const after = await sandbox.call('GET', `${OBJECTS}/companies/504?properties=city`);
    expect(after.body).toMatchObject({ properties: { city: 'Kolding' } });
  });

  test.each([
    ['an upper-case name', { properties: { radarX: '1' } }, /Invalid names: \[radarX\]/],
    ['null for a value', { properties: { city: null } }, /Invalid input JSON/],
    ['a list for the properties', { properties: ['city'] }, /Invalid input JSON/],
    ['no properties', {}, /Invalid input JSON/],
  ])('%s is refused', async (_what, input, message) => {
    const { status, body } = await sandbox.call('PATCH', `${OBJECTS}/companies/504`, input);
    expect(status).toBe(400);
    expect((body as { message: string }).message).toMatch(message);
  });

  test('a body that is not JSON is refused', async () => {
    const response = await fetch(`${sandbox.url}${OBJECTS}/companies`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${sandbox.accessToken}` },
      body: '{"properties":',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ category: 'VALIDATION_ERROR' });
  });

  test('a second contact with the same address is a conflict', async () => {
    const { status, body } = await sandbox.call('POST', `${OBJECTS}/contacts`, {
      properties: { email: 'METTE.kjaersdal@klitvang-energi.example' },
    });
    expect(status).toBe(409);
    expect(body).toMatchObject({
      category: 'CONFLICT',
      message: 'Contact already exists. Existing ID: 7001',
    });
  });

  test('a task without a due date is refused', async () => {
    const { status, body } = await sandbox.call('POST', `${OBJECTS}/tasks`, {
      properties: { hs_task_subject: 'Call' },
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ code: 'MISSING_REQUIRED_PROPERTY' }] });
  });

  test('a record can be made together with its associations', async () => {
    const { status, body } = await sandbox.call('POST', `${OBJECTS}/notes`, {
      properties: { hs_timestamp: '2026-11-20T09:00:00Z', hs_note_body: 'Wave closed.' },
      associations: [
        {
          to: { id: 501 },
          types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 190 }],
        },
      ],
    });
    expect(status).toBe(201);
    const { id } = body as { id: string };
    const notes = sandbox.portal.associations.list({ objectType: 'companies', id: '501' }, 'notes');
    expect(notes.map(({ to }) => to.id)).toContain(id);
  });

  test('an archived record disappears, and is seen only when asked for', async () => {
    const path = `${OBJECTS}/contacts/7106`;
    expect((await sandbox.call('DELETE', path)).status).toBe(204);
    expect((await sandbox.call('DELETE', path)).status).toBe(204);
    expect((await sandbox.call('GET', path)).status).toBe(404);
    const archived = await sandbox.call('GET', `${path}?archived=true`);
    expect(archived.body).toMatchObject({
      archived: true,
      archivedAt: expect.any(String) as string,
    });
    const list = await sandbox.call('GET', `${OBJECTS}/companies/511/associations/contacts`);
    expect(JSON.stringify(list.body)).not.toContain('7106');
  });
});
