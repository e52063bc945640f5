import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, linkOf, open, post } from '../support/browse.ts';
import { findLeaks } from '../support/find-leaks.ts';
import { listSecrets } from '../support/house-secrets.ts';
import type { Secret } from '../support/house-secrets.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer, listSurveyMails } from '../support/respondents.ts';
import { buildWebhookEvent, sendWebhook } from '../support/send-webhook.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const SAID = {
  recommend: '3',
  recommendReason: 'Geheimer Grund',
  recommended: 'yes',
  recommendedTo: 'Geheimer Empfaenger',
  wow: 'Geheimer Wunsch',
  comment: 'Geheimer Kommentar',
  colleagueName: 'Geheimer Name',
  colleagueEmail: 'geheim@firma.example',
  colleagueRole: 'Geheime Rolle',
};
const RATING = { now: 3, desired: 9 };

let house: House;
beforeAll(async () => {
  const data = buildPortalData({
    900: buildPeople(6, 9001),
    901: buildPeople(3, 9101),
  });
  house = await startHouse('pglite', { access: 'oauth', data });
  await house.install(house.sandbox.portal);
});
afterAll(() => house.close());

const everybody = (): Secret[] => [
  ...listSecrets(house.sandbox),
  ...Object.values(SAID)
    .filter((word) => word.length > 3)
    .map((word): Secret => ['what somebody wrote', word]),
];

it('a wave with mail faults, refused writes, bad input and bugs of ours logs nothing of anybody', async () => {
  const { mailbox, portal } = house.sandbox;
  mailbox.next({ kind: 'refuse', to: /\.9001@/ });
  mailbox.next({ kind: 'later', to: /\.9002@/, times: 2 });
  mailbox.next({ kind: 'drop_after_data', to: /\.9003@/ });
  portal.faults.next({ path: /\/contacts\/batch\/read$/, status: 500, times: 2 });
  portal.faults.next({ path: /batch\/update$/, status: 400, times: 3 });
  portal.faults.next({ path: /batch\/update$/, reset: true, applied: true });
  portal.faults.random({ seed: 'loud', share: 0.1, kinds: ['server-error', 'locked', 'reset'] });
  const waveId = await launch(house, '900');

  const link = linkOf(house, '9004');
  await post(link, { comment: 'Geheimer Kommentar', recommend: 'viel', colleagueEmail: 'geheim@' });
  await post(link, '{"comment":"Geheimer Kommentar', { 'content-type': 'application/json' });
  await post(link, { comment: 'Geheimer Kommentar'.repeat(400) });
  await open(`${link}?comment=Geheimer+Kommentar&recommend=3`);
  await fetch(`${link}/draft`, { method: 'PUT', body: new URLSearchParams(SAID) });
  for (const mail of listSurveyMails(house.sandbox)) await answer(mail.link, RATING, {}, SAID);
  await open(link.replace('/s/', '/u/'));
  await post(link.replace('/s/', '/u/'), {});
  await sendWebhook(house, [
    buildWebhookEvent(house, { propertyName: 'email', propertyValue: 'person.9001@firma.example' }),
    { portalId: 'person.9001@firma.example', comment: 'Geheimer Kommentar' },
  ]);
  await house.card('POST', '/companies/900/waves', {
    requestId: 'bad-input-of-a-card',
    leaveOut: ['person.9002@firma.example', { comment: 'Geheimer Kommentar' }],
  });
  await house.app.whenIdle();
  await house.card('POST', `/waves/${waveId}/close`, { requestId: 'close-the-loud-one' });
  portal.faults.clear();
  await house.app.runDueWork();
  expect(findLeaks(house.log.lines(), everybody())).toEqual([]);
}, 120_000);

it('a database that refuses a statement with answers in it tells nothing of them', async () => {
  await launch(house, '901');
  // Any statement that fails carries its values in the error of the driver.
  await house.database.kysely.schema.alterTable('responses').renameTo('responses_away').execute();
  const statuses = [];
  for (const { to, link } of listSurveyMails(house.sandbox)) {
    if (/\.910\d@/.test(to)) statuses.push(await answer(link, RATING, {}, SAID).catch(() => 0));
  }
  await house.database.kysely.schema.alterTable('responses_away').renameTo('responses').execute();
  expect(statuses).toEqual([500, 500, 500]);
  expect(house.log.events('request.failed').length).toBeGreaterThan(0);
  expect(findLeaks(house.log.lines(), everybody())).toEqual([]);
}, 120_000);

it('the search finds what it is for', () => {
  const lines = ['{"to":"ida@firma.example"}', '{"wish":"Geheimer Wunsch"}', '{"wave":"wav_1"}'];
  expect(findLeaks(lines, everybody()).map((leak) => leak.split(' (')[0])).toEqual([
    'an e-mail address',
    'what somebody wrote',
  ]);
  const token = 'x'.repeat(43);
  expect(findLeaks([`/s/${token}`, 'Bearer abcdefghijklmnop', 'smtp://me:word@host'])).toHaveLength(
    3,
  );
});
