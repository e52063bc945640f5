import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveSettings } from '../../src/portal/save-settings.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';

const clock = { now: () => new Date('2026-08-17T08:00:00Z') };

/** No setting of these names a property. */
const NO_PROPERTIES = { list: () => Promise.resolve([]) };

describe.each(await databases())('on %s', (kind) => {
  let opened: TestStorage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  const save = (portalId: number, version: number, contactRestDays: number) =>
    saveSettings(
      { storage: opened.storage, clock, properties: NO_PROPERTIES },
      { portalId, version, settings: { contactRestDays } },
    );

  it('of many who save at once one wins, and the others are told', async () => {
    await save(1, 0, 10);
    const days = [20, 30, 40, 50, 60];
    const outcomes = await Promise.allSettled(days.map((rest) => save(1, 1, rest)));
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(4);
    for (const outcome of refused)
      expect(outcome).toMatchObject({ reason: { code: 'settings_changed' } });

    const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
    const { version, settings } = await opened.storage.settings.getCurrent(1);
    expect(version).toBe(2);
    expect(settings.contactRestDays).toBe(days[winner]);
  });

  it('what was refused has left no work behind', async () => {
    await save(2, 0, 10);
    const language = { portalId: 2, version: 0, settings: { language: 'da' } };
    await expect(
      saveSettings({ storage: opened.storage, clock, properties: NO_PROPERTIES }, language),
    ).rejects.toMatchObject({
      code: 'settings_changed',
    });
    expect((await opened.queue.counts()).waiting).toBe(0);
  });
});
