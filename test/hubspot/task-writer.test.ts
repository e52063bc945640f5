import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createTaskWriter } from '../../src/hubspot/task-writer.ts';
import { createTestClient, errorOf, guardNetwork, HUBSPOT, PORTAL } from './hubspot-double.ts';

guardNetwork();

const TASK = '/crm/objects/2026-09/tasks/8001';
const hubspot = () => nock(HUBSPOT);
const writer = () => createTaskWriter({ client: createTestClient().client });
const gone = errorOf('OBJECT_NOT_FOUND', 'Object not found.');

describe('a task that was made', () => {
  it.each([
    ['COMPLETED', 'done'],
    ['NOT_STARTED', 'open'],
    ['WAITING', 'open'],
    [null, 'open'],
  ])('and has the status %s is %s', async (hs_task_status, state) => {
    hubspot()
      .get(TASK)
      .query({ properties: 'hs_task_status' })
      .reply(200, { id: '8001', properties: { hs_task_status } });

    expect(await writer().readState(PORTAL, '8001')).toBe(state);
  });

  it('and is deleted is gone', async () => {
    hubspot().get(TASK).query(true).reply(404, gone).patch(TASK).reply(404, gone);

    expect(await writer().readState(PORTAL, '8001')).toBe('gone');
    await writer().change(PORTAL, '8001', { isOpen: false });
  });

  it.each([
    [{ dueAt: new Date('2026-12-24T08:00:00Z') }, { hs_timestamp: '2026-12-24T08:00:00.000Z' }],
    [{ ownerId: '32' }, { hubspot_owner_id: '32' }],
    [{ ownerId: null }, { hubspot_owner_id: '' }],
    [
      { isOpen: false, subject: 'No longer' },
      { hs_task_status: 'COMPLETED', hs_task_subject: 'No longer' },
    ],
    [{ isOpen: true }, { hs_task_status: 'NOT_STARTED' }],
  ])('gets %j and keeps the rest', async (change, properties) => {
    hubspot().patch(TASK, { properties }).reply(200, { id: '8001', properties: {} });

    await writer().change(PORTAL, '8001', change);
  });

  it('is changed again when HubSpot was away', async () => {
    hubspot().patch(TASK).reply(502, '').patch(TASK).reply(200, { id: '8001', properties: {} });

    await writer().change(PORTAL, '8001', { isOpen: true });
  });
});
