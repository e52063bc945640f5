import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../support/browse.ts';
import { dumpEverything } from '../support/dump-everything.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

// Somebody who was asked brings two customers: one deal names their address, one their record.

const REFERRER = '9001';
const ADDRESS = 'brings.friends@firma.example';

let house: House;
beforeAll(async () => {
  const [first = { id: REFERRER }, ...others] = buildPeople(3, Number(REFERRER));
  const data = buildPortalData({
    900: [{ ...first, email: ADDRESS }, ...others],
    901: buildPeople(1, 9101),
  });
  house = await startHouse('pglite', {
    data: {
      ...data,
      properties: [
        {
          objectType: 'deals',
          draft: {
            ...{ name: 'referred_by', label: 'Referred by', groupName: 'dealinformation' },
            ...{ type: 'string', fieldType: 'text' },
          },
        },
      ],
    },
  });
  const { settings } = house.app.storage;
  const { portalId } = house.sandbox;
  const { settings: before } = await settings.getCurrent(portalId);
  const mapped = { ...before, referrerProperty: 'referred_by' };
  await settings.save(portalId, mapped, house.clock.now());
  await launch(house, '900');
  await launch(house, '901');
  win('900', 500, '');
  win('901', 1000, ` ${ADDRESS.toUpperCase()}`);
  win('901', 400, REFERRER);
  win('901', 10_000, 'somebody.else@firma.example');
});
afterAll(() => house.close());

function win(companyId: string, amount: number, referred_by: string): void {
  const { records, associations } = house.sandbox.portal;
  const { id } = records.create('deals', {
    ...{ dealname: 'Won', dealstage: 'closedwon', amount: String(amount), referred_by },
    closedate: house.clock.now().toISOString(),
  });
  associations.add({ objectType: 'deals', id }, { objectType: 'companies', id: companyId });
}

it('what they brought counts for them and for their company, by address and by record', async () => {
  const { portalId, portal } = house.sandbox;
  const night = async () => {
    await house.app.storage.jobs.enqueue([{ name: 'portal.sweep', data: { portalId } }]);
    await house.app.whenIdle();
    await house.app.runDueWork();
  };
  await night();
  await night();
  const shown = (type: 'companies' | 'contacts', id: string) =>
    portal.records.find(type, id)?.properties;
  expect(shown('contacts', REFERRER)).toMatchObject({ radar_referrals_won: '2' });
  expect(shown('companies', '900')).toMatchObject({ radar_lifetime_value: '850' });
  expect(shown('companies', '901')).toMatchObject({ radar_lifetime_value: '11400' });
});

it('no address is kept with the deals', async () => {
  const rows = await dumpEverything(house.database);
  const facts = rows.filter((row) => row.startsWith('public.behaviour_records '));
  expect(facts.filter((row) => row.includes('"won"'))).toHaveLength(4);
  expect(facts.filter((row) => row.includes('@'))).toEqual([]);
});
