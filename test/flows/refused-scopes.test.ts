import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { buildWebhookEvent, sendWebhook } from '../support/send-webhook.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
beforeAll(async () => {
  house = await startHouse('pglite', { data: buildPortalData({ 900: buildPeople(2, 9001) }) });
  house.sandbox.webhooks.hold();
});
afterAll(() => house.close());

it('a company is renamed by the same delivery that tells of deals nobody may read', async () => {
  const { account, portalId, records } = house.sandbox.portal;
  await house.card('GET', '/companies/900');
  account.lackingScopes = ['crm.objects.deals.read', 'tickets'];
  records.update('companies', '900', { name: 'Nordlys Kraft' });

  const about = (objectTypeId: string, objectId: number) =>
    buildWebhookEvent(house, { eventId: objectId, objectTypeId, objectId });
  await sendWebhook(house, [about('0-3', 5001), about('0-5', 6001), about('0-2', 900)]);
  await house.app.whenIdle();

  const company = await house.app.storage.companies.find({ portalId, companyId: '900' });
  expect(company?.name).toBe('Nordlys Kraft');
  expect(house.log.events('changes.not_allowed')).toMatchObject([
    { portalId, object: 'deals', count: 1 },
    { portalId, object: 'tickets', count: 1 },
  ]);
  expect(house.log.events('job.failed')).toEqual([]);
});
