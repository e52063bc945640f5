import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveSettings } from '../../src/portal/save-settings.ts';
import { archiveRadar } from '../../src/survey/radars/archive-radar.ts';
import { createRadar } from '../../src/survey/radars/create-radar.ts';
import { saveRadar } from '../../src/survey/radars/save-radar.ts';
import { databases } from '../support/databases.ts';
import { buildDraft, buildOwnRadar, wordsIn } from '../support/own-radars.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';

const NOW = new Date('2026-11-03T10:00:00Z');
const clock = { now: () => NOW };
/** Of HubSpot's; none is mapped here. */
const NO_PROPERTIES = { list: () => Promise.resolve([]) };

describe.each(await databases())('the radars of a portal on %s', (kind) => {
  let opened: TestStorage;
  let portalId = 100;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  /** Each test has a portal of its own instead of an empty database. */
  function setUp() {
    portalId += 1;
    const deps = { storage: opened.storage, clock, properties: NO_PROPERTIES };
    return { ...opened.storage, deps, radar: buildOwnRadar({ portalId }) };
  }

  it('a radar comes back as it was inserted, the same request only once', async () => {
    const { radars, radar } = setUp();
    expect(await radars.insert(radar)).toBe(true);
    expect(await radars.insert({ ...radar, radarId: 'rad_2' })).toBe(false);
    expect(await radars.find(portalId, radar.radarId)).toEqual(radar);
    expect(await radars.findByRequest(portalId, radar.requestId)).toEqual(radar);
    expect(await radars.findByRequest(portalId, 'another')).toBeNull();
    expect(await radars.find(portalId, 'rad_2')).toBeNull();
  });

  it('radars are listed in the order they were made, archived ones too', async () => {
    const { radars, radar } = setUp();
    for (const radarId of ['rad_9', 'rad_1', 'rad_5']) {
      await radars.insert({ ...radar, radarId, requestId: radarId });
    }
    await radars.setArchived(portalId, 'rad_1', NOW);
    const listed = await radars.list(portalId);
    expect(listed.map(({ radarId, archivedAt }) => [radarId, archivedAt])).toEqual([
      ['rad_9', null],
      ['rad_1', NOW],
      ['rad_5', null],
    ]);
  });

  it('a lock outside of a transaction is a bug', async () => {
    const { radars, radar } = setUp();
    await expect(radars.lock(portalId, radar.radarId)).rejects.toThrow('transaction');
  });

  it('a save counts the version up, and one of an older version changes nothing', async () => {
    const { radars, radar } = setUp();
    await radars.insert(radar);
    const edited = { ...radar, draft: buildDraft({ extras: [] }), retiredIds: ['trust'] };
    expect(await radars.save(edited, 1)).toBe(true);
    expect(await radars.save(radar, 1)).toBe(false);
    expect(await radars.find(portalId, radar.radarId)).toEqual({ ...edited, version: 2 });
  });

  it('of many who save at once one wins, and the others are told', async () => {
    const { radars, radar, deps } = setUp();
    await radars.insert(radar);
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => wordsIn(['en'], name));
    const outcomes = await Promise.allSettled(
      names.map((name) => {
        const draft = buildDraft({ languages: ['en'], name });
        return saveRadar(deps, { portalId, radarId: radar.radarId, version: 1, draft });
      }),
    );
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(4);
    for (const outcome of refused) {
      expect(outcome).toMatchObject({ reason: { code: 'radar_changed' } });
    }
    const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
    const stored = await radars.find(portalId, radar.radarId);
    expect(stored).toMatchObject({ version: 2, draft: { name: names[winner] } });
  });

  it('the same request at once makes one radar', async () => {
    const { radars, deps } = setUp();
    const start = { name: 'Ours', language: 'en' } as const;
    const made = await Promise.all(
      [1, 2, 3].map(() => createRadar(deps, { portalId, requestId: 'create-once', start })),
    );
    expect(new Set(made.map(({ radarId }) => radarId)).size).toBe(1);
    expect(await radars.list(portalId)).toHaveLength(1);
  });

  it('the health radar is never archived, whoever comes first', async () => {
    const { radars, radar, settings, deps } = setUp();
    await radars.insert(radar);
    const { radarId } = radar;
    const outcomes = await Promise.allSettled([
      saveSettings(deps, { portalId, version: 0, settings: { healthRadarId: radarId } }),
      archiveRadar(deps, { portalId, radarId, archived: true }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { healthRadarId } = (await settings.getCurrent(portalId)).settings;
    const stored = await radars.find(portalId, radarId);
    expect(healthRadarId === radarId).toBe(stored?.archivedAt === null);
  });

  it('a hundred radars are enough', async () => {
    const { radars, radar, deps } = setUp();
    for (let index = 0; index < 100; index += 1) {
      await radars.insert({ ...radar, radarId: `rad_${index}`, requestId: `request-${index}` });
    }
    const start = { name: 'Ours', language: 'en' } as const;
    await expect(
      createRadar(deps, { portalId, requestId: 'one-more', start }),
    ).rejects.toMatchObject({ code: 'radar_limit' });
    const repeated = await createRadar(deps, { portalId, requestId: 'request-7', start });
    expect(repeated.radarId).toBe('rad_7');
  });
});
