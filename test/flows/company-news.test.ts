import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkOf, launch } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const BAD = { recommend: '2' };
const RATING = { now: 3, desired: 8 };

let house: House;
beforeAll(async () => {
  house = await startHouse('pglite', {
    data: buildPortalData({
      900: buildPeople(2, 9001).map((person, index) => ({
        ...person,
        ...(index === 0 && { roles: ['DECISION_MAKER'] }),
      })),
      910: buildPeople(2, 9101).map((person) => ({ ...person, roles: ['DECISION_MAKER'] })),
    }),
  });
});
afterAll(() => house.close());

const bodies = (type: 'notes' | 'tasks', mark: string) =>
  house.sandbox.portal.records
    .list(type)
    .map(({ properties }) => properties[type === 'notes' ? 'hs_note_body' : 'hs_task_body'] ?? '')
    .filter((body) => body.includes(mark));

describe('a radar in named mode', () => {
  let waveId: string;

  it('tells on the timeline once that it was sent, without names', async () => {
    waveId = await launch(house, '900', { mode: 'named' });
    const [note, ...others] = bodies('notes', `sent:${waveId}`);
    expect(others).toEqual([]);
    expect(note).toContain('2 contacts');
    expect(note).not.toContain('firma.example');
  });

  it('makes a task at once when a decision maker would not recommend us, and for nobody else', async () => {
    expect(await answer(linkOf(house, '9001'), RATING, {}, BAD)).toBe(200);
    expect(await answer(linkOf(house, '9002'), RATING, {}, BAD)).toBe(200);
    await house.app.whenIdle();
    const tasks = bodies('tasks', 'detractor:');
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toContain('2 of 10');
  });

  it('tells once that it has closed, and how many answered', async () => {
    await house.card('POST', `/waves/${waveId}/close`, { requestId: 'close-news' });
    await house.app.whenIdle();
    const [note, ...others] = bodies('notes', `closed:${waveId}`);
    expect(others).toEqual([]);
    expect(note).toContain('2 of 2');
  });

  it('tells nothing twice when its jobs come again', async () => {
    const { portalId } = house.sandbox;
    const ref = { portalId, companyId: '900', waveId };
    await house.app.storage.jobs.enqueue([
      { name: 'company.news', data: { ...ref, about: 'sent', invitationId: null } },
      { name: 'company.news', data: { ...ref, about: 'closed', invitationId: null } },
    ]);
    await house.app.whenIdle();
    expect(bodies('notes', `sent:${waveId}`)).toHaveLength(1);
    expect(bodies('notes', `closed:${waveId}`)).toHaveLength(1);
  });
});

it('a radar in another mode makes no task, and switched off tells nothing', async () => {
  const { portalId } = house.sandbox;
  const { settings } = await house.app.storage.settings.getCurrent(portalId);
  const quiet = { ...settings, notices: { detractor: 'on', timeline: 'off' } as const };
  await house.app.storage.settings.save(portalId, quiet, house.clock.now());
  const waveId = await launch(house, '910', { mode: 'confidential' });
  expect(await answer(linkOf(house, '9101'), RATING, {}, BAD)).toBe(200);
  await house.app.whenIdle();
  expect(bodies('notes', waveId)).toEqual([]);
  expect(bodies('tasks', 'detractor:')).toHaveLength(1);
});
