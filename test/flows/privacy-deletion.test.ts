import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../support/browse.ts';
import { dumpEverything } from '../support/dump-everything.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer, listSurveyMails } from '../support/respondents.ts';
import { buildWebhookEvent, sendWebhook } from '../support/send-webhook.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

/** Ids and words of one person that stand in nothing else. */
const CONTACT = '770077770077';
const ADDRESS = 'zacharias@firma.example';
const SAID = {
  recommend: '2',
  recommendReason: 'Zu viele Wechsel im Team',
  recommended: 'yes',
  recommendedTo: 'Kollegin aus dem Verband',
  wow: 'Ein eigener Ansprechpartner',
  comment: 'Die Rechnung kam dreimal',
  colleagueName: 'Yvonne Zander',
  colleagueEmail: 'yvonne@firma.example',
  colleagueRole: 'Einkauf',
};
const GOOD = { now: 8, desired: 9 };

let house: House;
beforeAll(async () => {
  const her = { id: CONTACT, email: ADDRESS, firstName: 'Zacharias' };
  const data = buildPortalData({
    901: [her, ...buildPeople(3, 9101)],
    902: [her, ...buildPeople(1, 9201)],
  });
  house = await startHouse('pglite', { data });
  const waveId = await launch(house, '901');
  // The other company finds them at rest, so a second table knows their name.
  await launch(house, '902');
  for (const { to, link } of listSurveyMails(house.sandbox)) {
    const suggests = { colleagueName: 'Zacharias', colleagueEmail: ADDRESS, colleagueRole: 'Chef' };
    await answer(link, GOOD, {}, to === ADDRESS ? SAID : { recommend: '9', ...suggests });
  }
  await house.app.whenIdle();
  await house.card('POST', `/waves/${waveId}/close`, { requestId: 'close-before-deletion' });
  await house.app.runDueWork();
});
afterAll(() => house.close());

/** What is left of the person, by table. */
async function findTraces(): Promise<string[]> {
  const words = [
    CONTACT,
    ADDRESS,
    'Zacharias',
    ...Object.values(SAID).filter((word) => word.length > 3),
  ];
  return (await dumpEverything(house.database)).filter((row) =>
    words.some((word) => row.includes(word)),
  );
}

it('before the deletion the person stands in many tables', async () => {
  const tables = new Set((await findTraces()).map((row) => row.split(' ')[0]));
  for (const table of ['invitations', 'exclusions', 'responses', 'suggested_colleagues']) {
    expect(tables).toContain(`public.${table}`);
  }
  expect(tables).toContain('public.crm_records');
});

it('afterwards nothing is left but the order to forget them', async () => {
  house.sandbox.portal.records.archive('contacts', CONTACT);
  await house.sandbox.webhooks.whenIdle();
  const deletion = buildWebhookEvent(house, {
    subscriptionType: 'contact.privacyDeletion',
    objectTypeId: '0-1',
    objectId: Number(CONTACT),
  });
  await sendWebhook(house, [deletion]);
  await house.app.whenIdle();
  const traces = await findTraces();
  expect(traces.filter((row) => !row.startsWith('public.change_events '))).toEqual([]);
  expect(traces.every((row) => row.includes('"privacy_deleted"'))).toBe(true);
});

it('and a week later not even that', async () => {
  const { portalId } = house.sandbox;
  house.clock.advance({ days: 9 });
  await house.app.storage.jobs.enqueue([{ name: 'portal.sweep', data: { portalId } }]);
  await house.app.runDueWork();
  await house.app.runDueWork();
  expect(await findTraces()).toEqual([]);
});
