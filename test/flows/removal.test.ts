import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
beforeAll(async () => {
  house = await startHouse('pglite', {
    access: 'oauth',
    data: buildPortalData({ 901: buildPeople(3, 9101) }),
  });
  await house.install(house.sandbox.portal);
});
afterAll(() => house.close());

it("removing Radar leaves the account's own lists alone and tells what they keep", async () => {
  const { portalId, lists } = house.sandbox.portal;
  const ofTheirs = { processingType: 'MANUAL', filterBranch: null } as const;
  lists.create({ ...ofTheirs, name: 'Radar promoters', objectType: 'contacts' });
  const asked = await house.card('POST', '/settings/lists', { requestId: 'for-lists' });
  expect(asked.body).toMatchObject({ ok: true });
  const own = lists.findByName('companies', 'Radar churn risk');
  expect(own).not.toBeNull();
  lists.create({
    name: 'Customers to call',
    objectType: 'companies',
    processingType: 'DYNAMIC',
    filterBranch: own?.filterBranch ?? null,
  });

  const { body } = await house.card('POST', '/settings/remove', {
    requestId: 'removal-of-it-all',
    confirmPortalId: portalId,
    lists: true,
    properties: true,
  });

  expect(body).toMatchObject({ ok: true });
  expect(lists.list().map(({ name }) => name)).toEqual(['Radar promoters', 'Customers to call']);
  expect(body.data.removed).not.toContain('Radar promoters');
  expect(body.data.kept).toContainEqual({
    name: 'radar_churn_risk',
    message: expect.stringContaining('(lists: Customers to call)'),
  });
});
