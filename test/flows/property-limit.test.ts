import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer, listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
beforeAll(async () => {
  house = await startHouse('pglite', {
    access: 'oauth',
    data: buildPortalData({ 901: buildPeople(4, 9101) }),
  });
});
afterAll(() => house.close());

/** The company's values of the app. */
function valuesOf(companyId: string): Record<string, string> {
  const company = house.sandbox.portal.records.find('companies', companyId);
  const properties: Readonly<Record<string, string>> = company?.properties ?? {};
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) =>
      name.startsWith('radar_') && value ? [[name, value]] : [],
    ),
  );
}

it('an account with room for some properties only shows those, and the others when it has room', async () => {
  const { app, sandbox } = house;
  const { portal } = sandbox;
  const { portalId } = portal;
  portal.account.maxCustomProperties = 30;
  await house.install(portal);
  const reply = await house.card('POST', '/companies/901/waves', { requestId: 'with-a-limit' });
  const { waveId } = reply.body.data;
  await app.whenIdle();
  for (const { link } of listSurveyMails(sandbox)) await answer(link, { now: 7, desired: 9 });
  await house.card('POST', `/waves/${String(waveId)}/close`, { requestId: 'close' });
  await app.runDueWork();

  const before = valuesOf('901');
  const wanted = await app.storage.records.find({
    portalId,
    objectType: 'companies',
    recordId: '901',
  });
  const expected = Object.entries(wanted ?? {}).filter(([, value]) => value !== '');
  expect(Object.keys(before).length).toBeGreaterThan(3);
  expect(Object.keys(before).length).toBeLessThan(expected.length);
  const { body } = await house.card('GET', '/settings');
  const { problems } = body.data.status;
  expect(problems.length).toBeGreaterThan(0);
  expect(JSON.stringify(problems)).not.toContain('Firma 901');
  expect(await app.storage.portalStates.listProblems(portalId, 10)).toEqual([]);

  portal.account.maxCustomProperties = 1_000;
  await app.storage.jobs.enqueue([{ name: 'portal.sweep', data: { portalId } }]);
  await app.runDueWork();

  expect(valuesOf('901')).toEqual(Object.fromEntries(expected));
  expect(await app.storage.records.listDirty(portalId, 'companies', 10)).toEqual([]);
  const after = await house.card('GET', '/settings');
  expect(after.body.data.status.problems).toEqual([]);
});
