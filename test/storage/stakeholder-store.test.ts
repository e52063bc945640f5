import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/storage.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildCompany } from './samples.ts';

describe.each(await databases())('the companies around one on %s', (kind) => {
  let opened: TestStorage;
  let storage: Storage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
    storage = opened.storage;
    const nothing = { segment: '', industry: '', country: '', value: null };
    const dates = { customerSince: null, firstValueOn: null };
    for (const [companyId, parentId] of [
      ['1', null],
      ['2', '1'],
      ['3', '1'],
      ['4', '2'],
      ['5', null],
    ] as const) {
      const profile = { ...nothing, ...dates, parentId };
      await storage.companies.save(buildCompany({ companyId, name: `C${companyId}`, profile }));
      await storage.records.want(
        { portalId: 1, objectType: 'companies', recordId: companyId },
        { radar_wave_invited: '4', radar_wave_answered: companyId === '3' ? '' : '2' },
      );
    }
  });
  afterAll(() => opened.close());

  const familyOf = async (companyId: string, portalId = 1) =>
    (await storage.stakeholders.listFamily({ portalId, companyId })).map(
      ({ name, relation, answered }) => `${name} ${relation} ${answered}`,
    );

  it('are its parent and its children', async () => {
    expect(await familyOf('1')).toEqual(['C1 self 2', 'C2 child 2', 'C3 child null']);
    expect(await familyOf('2')).toEqual(['C1 parent 2', 'C2 self 2', 'C4 child 2']);
  });

  it('are none for a company that stands alone, or of another portal', async () => {
    expect(await familyOf('5')).toEqual([]);
    expect(await familyOf('1', 2)).toEqual([]);
  });
});
