import nock from 'nock';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/churn/ports.ts';
import { createActivityWriter } from '../../src/hubspot/activity-writer.ts';
import {
  batchOf,
  createTestClient,
  errorOf,
  guardNetwork,
  HUBSPOT,
  PORTAL,
} from './hubspot-double.ts';

guardNetwork();

const OBJECTS = '/crm/objects/2026-09';
const hubspot = () => nock(HUBSPOT);
const writer = () => createActivityWriter({ client: createTestClient().client });

const task: Activity = {
  key: 'task:cas_17',
  objectType: 'tasks',
  companyId: '501',
  ownerId: '31',
  at: new Date('2026-12-01T09:00:00Z'),
  subject: 'Call Fjordvik <AS>',
  body: 'Score dropped & usage, too.\n\nAsk for the "sponsor".',
};
const note: Activity = { ...task, key: 'note:cas_17', objectType: 'notes', subject: '' };
const MARK = '<p>[Radar task:cas_17]</p>';

describe('a task', () => {
  it('is made on its company, for the owner, in one call', async () => {
    hubspot()
      .post(`${OBJECTS}/tasks`, {
        properties: {
          hs_timestamp: '2026-12-01T09:00:00.000Z',
          hs_task_subject: 'Call Fjordvik <AS>',
          hs_task_body: `<p>Score dropped &amp; usage, too.</p><p>Ask for the &quot;sponsor&quot;.</p>${MARK}`,
          hs_task_status: 'NOT_STARTED',
          hs_task_priority: 'HIGH',
          hs_task_type: 'CALL',
          hubspot_owner_id: '31',
        },
        associations: [
          {
            to: { id: '501' },
            types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 192 }],
          },
        ],
      })
      .reply(201, { id: '8001', properties: {}, archived: false });

    expect(await writer().create(PORTAL, task)).toBe('8001');
  });

  it('of a company without an owner names none', async () => {
    hubspot()
      .post(
        `${OBJECTS}/tasks`,
        (body: { properties: object }) => !('hubspot_owner_id' in body.properties),
      )
      .reply(201, { id: '8001' });

    expect(await writer().create(PORTAL, { ...task, ownerId: null })).toBe('8001');
  });

  it('whose creation got no answer is not made twice', async () => {
    hubspot().post(`${OBJECTS}/tasks`).reply(502, '<html>Bad Gateway</html>');

    await expect(writer().create(PORTAL, task)).rejects.toMatchObject({
      code: 'hubspot_unavailable',
      details: { outcome: 'unknown' },
    });
  });

  it("that HubSpot refuses says so in HubSpot's words", async () => {
    const errors = [{ message: 'A deadline is required.', code: 'MISSING_REQUIRED_PROPERTY' }];
    hubspot()
      .post(`${OBJECTS}/tasks`)
      .reply(400, errorOf('VALIDATION_ERROR', 'Not valid: […]', { errors }));

    await expect(writer().create(PORTAL, task)).rejects.toThrow(/A deadline is required\./);
  });
});

describe('a note', () => {
  it('is made on its company with its time and words', async () => {
    hubspot()
      .post(`${OBJECTS}/notes`, {
        properties: {
          hs_timestamp: '2026-12-01T09:00:00.000Z',
          hs_note_body:
            '<p>Score dropped &amp; usage, too.</p><p>Ask for the &quot;sponsor&quot;.</p><p>[Radar note:cas_17]</p>',
          hubspot_owner_id: '31',
        },
        associations: [
          {
            to: { id: '501' },
            types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 190 }],
          },
        ],
      })
      .reply(201, { id: '8002' });

    expect(await writer().create(PORTAL, note)).toBe('8002');
  });
});

describe('looking for an activity', () => {
  const associations = `${OBJECTS}/companies/501/associations/tasks`;
  const page = (ids: readonly number[], after?: string) => ({
    results: ids.map((toObjectId) => ({ toObjectId, associationTypes: [] })),
    ...(after ? { paging: { next: { after } } } : {}),
  });
  const bodyOf = (id: string, body: string | null) => ({ id, properties: { hs_task_body: body } });
  const read = (results: readonly object[], errors: readonly object[] = []) =>
    hubspot()
      .post(`${OBJECTS}/tasks/batch/read`, (body: { properties: string[] }) =>
        body.properties.includes('hs_task_body'),
      )
      .reply(errors.length > 0 ? 207 : 200, batchOf(results, errors));

  it('finds it by its key among the tasks of the company', async () => {
    hubspot()
      .get(associations)
      .query({ limit: '500' })
      .reply(200, page([8001, 8002, 8003]));
    read([
      bodyOf('8001', null),
      bodyOf('8002', '<p>[Radar task:cas_178]</p>'),
      bodyOf('8003', `<div><p>Edited by hand.</p>${MARK}</div>`),
    ]);

    expect(await writer().find(PORTAL, task)).toBe('8003');
  });

  it('goes through all pages and batches', async () => {
    const ids = Array.from({ length: 150 }, (_, index) => 8001 + index);
    hubspot()
      .get(associations)
      .query({ limit: '500' })
      .reply(200, page(ids.slice(0, 100), 'NTAw'))
      .get(associations)
      .query({ limit: '500', after: 'NTAw' })
      .reply(200, page(ids.slice(100)));
    read([bodyOf('8001', '')]);
    read([bodyOf('8150', MARK)]);

    expect(await writer().find(PORTAL, task)).toBe('8150');
  });

  it('finds none where none has the key, deleted ones left out', async () => {
    hubspot()
      .get(associations)
      .query(true)
      .reply(200, page([8001, 8002]));
    read(
      [bodyOf('8001', '<p>Something else</p>')],
      [
        errorOf('OBJECT_NOT_FOUND', 'Could not get some TASK objects.', {
          context: { ids: ['8002'] },
        }),
      ],
    );

    expect(await writer().find(PORTAL, task)).toBeNull();
  });

  it('finds none on a company that is gone, or has nothing', async () => {
    hubspot().get(associations).query(true).reply(200, page([]));
    expect(await writer().find(PORTAL, task)).toBeNull();

    hubspot()
      .get(associations)
      .query(true)
      .reply(404, errorOf('OBJECT_NOT_FOUND', 'resource not found'));
    expect(await writer().find(PORTAL, task)).toBeNull();
  });

  it('does not take a part of the answer for the whole', async () => {
    hubspot()
      .get(associations)
      .query(true)
      .reply(200, page([8001]));
    read([], [errorOf('INTERNAL_ERROR', 'Oops')]);

    await expect(writer().find(PORTAL, task)).rejects.toMatchObject({
      code: 'hubspot_unavailable',
    });
  });
});
