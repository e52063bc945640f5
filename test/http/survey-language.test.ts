import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkOf, open, launch } from '../support/browse.ts';
import { buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
beforeAll(async () => {
  const speak = (from: number, languages: readonly string[]) =>
    languages.map((language, index) => ({ id: String(from + index), language }));
  const data = buildPortalData({
    900: speak(9001, ['sv', '', 'fr']),
    901: speak(9101, ['de-ch', '', 'fr']),
  });
  const records = data.records.map((record) =>
    record.id === '900' && record.objectType === 'companies'
      ? { ...record, properties: { ...record.properties, hs_country_code: 'NO' } }
      : record,
  );
  house = await startHouse('pglite', { data: { ...data, records } });
  const { portalId } = house.sandbox;
  const { settings } = await house.app.storage.settings.getCurrent(portalId);
  const danish = { ...settings, language: 'da' } as const;
  await house.app.storage.settings.save(portalId, danish, house.clock.now());
  for (const companyId of ['900', '901']) await launch(house, companyId);
});
afterAll(() => house.close());

it.each([
  ['a contact’s own language', '9001', 'sv'],
  ['the company’s where the contact has none', '9002', 'nb'],
  ['the company’s where the contact’s is none of ours', '9003', 'nb'],
  ['the contact’s own, whatever the country', '9101', 'de'],
  ['the portal’s where neither has one', '9102', 'da'],
  ['the portal’s where the contact’s is none of ours and the company has none', '9103', 'da'],
])('mail and survey come in %s', async (_whose, id, language) => {
  const { page } = await open(linkOf(house, id), { headers: { 'accept-language': 'en' } });
  expect(page).toContain(`<html lang="${language}">`);
  const mail = house.sandbox.mailbox
    .mails()
    .find(({ recipients }) => recipients.includes(`person.${id}@firma.example`));
  expect(mail?.html).toContain(`<html lang="${language}">`);
});
