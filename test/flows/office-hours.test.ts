import { afterEach, beforeEach, expect, it } from 'vitest';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';
import { listSurveyMails } from '../support/respondents.ts';

// Mails leave when it is office hours where their reader is. The house begins on a Monday at ten in
// Copenhagen, where it is four in New York and eight in the evening in Auckland.

let house: House;
beforeEach(async () => {
  house = await startHouse();
  locate('7001', 'america_slash_new_york');
  locate('7002', 'pacific_slash_auckland');
});
afterEach(() => house.close());

function locate(id: string, zone: string): void {
  house.sandbox.portal.records.update('contacts', id, { hs_timezone: zone });
}

const launch = async (start: string) =>
  (await house.card('POST', '/companies/501/waves', { requestId: `start-${start}`, start })).body
    .data;

const mailsTo = (contactId: string) => {
  const { email = '' } = house.sandbox.portal.records.find('contacts', contactId)?.properties ?? {};
  return listSurveyMails(house.sandbox).filter(({ to }) => to === email).length;
};

const schedule = async () => (await house.card('GET', '/companies/501')).body.data.wave.schedule;

/** Runs what is due some hours later. */
async function pass(hours: number): Promise<void> {
  house.clock.advance({ hours });
  await house.app.runDueWork();
}

it('each mail leaves at its reader’s office hours, and the card says when', async () => {
  const { invited, team } = await launch('office_hours');
  await house.app.whenIdle();
  expect(listSurveyMails(house.sandbox)).toHaveLength(invited + team - 2);
  expect(await schedule()).toEqual([
    '1 mail leaves on Mon 17 Aug, 09:00 in New York.',
    '1 mail leaves on Tue 18 Aug, 09:00 in Auckland.',
  ]);

  await pass(4.9);
  expect(mailsTo('7001')).toBe(0);
  await pass(0.2);
  expect([mailsTo('7001'), mailsTo('7002')]).toEqual([1, 0]);
  await pass(8);
  expect([mailsTo('7001'), mailsTo('7002')]).toEqual([1, 1]);
  expect(await schedule()).toEqual([]);
  await pass(24);
  expect(listSurveyMails(house.sandbox)).toHaveLength(invited + team);
});

it('at once is at once, for everybody', async () => {
  const { invited, team } = await launch('now');
  await house.app.whenIdle();
  expect(listSurveyMails(house.sandbox)).toHaveLength(invited + team);
  expect(await schedule()).toEqual([]);
});

it('the panel tells beforehand who gets the mail when', async () => {
  const { body } = await house.card('POST', '/companies/501/preflight', {});
  const { slots, eligible, start } = body.data;
  expect(start).toBe('office_hours');
  expect(slots.map(({ label }: { label: string }) => label)).toEqual([
    'Now',
    'Mon 17 Aug, 09:00 in New York',
    'Tue 18 Aug, 09:00 in Auckland',
  ]);
  const slotOf = (id: string) =>
    eligible.find(({ contactId }: { contactId: string }) => contactId === id).sendsIn;
  expect([slotOf('7001'), slotOf('7002')]).toEqual([slots[1].id, slots[2].id]);
});

it('a pause shifts nothing: what came due meanwhile leaves with the resumption, the rest in its time', async () => {
  const { waveId } = await launch('office_hours');
  await house.app.whenIdle();
  await house.card('POST', `/waves/${waveId}/pause`, { requestId: 'pause-it' });
  expect(await schedule()).toEqual(['2 mails wait until the survey is resumed.']);
  await pass(6);
  expect([mailsTo('7001'), mailsTo('7002')]).toEqual([0, 0]);
  await house.card('POST', `/waves/${waveId}/resume`, { requestId: 'resume-it' });
  await house.app.whenIdle();
  expect([mailsTo('7001'), mailsTo('7002')]).toEqual([1, 0]);
  await pass(7);
  expect([mailsTo('7001'), mailsTo('7002')]).toEqual([1, 1]);
});

it('reminders by themselves keep to the office hours as well', async () => {
  await launch('now');
  await house.app.whenIdle();
  // Friday, four days later, ten in Copenhagen.
  await pass(4 * 24);
  expect([mailsTo('7001'), mailsTo('7002'), mailsTo('7003')]).toEqual([1, 1, 2]);
  await pass(5.1);
  expect([mailsTo('7001'), mailsTo('7002')]).toEqual([2, 1]);
  // Saturday has begun in Auckland: Monday, nine there, is Sunday evening in Copenhagen.
  await pass(24);
  expect(mailsTo('7002')).toBe(1);
  await pass(32);
  expect(mailsTo('7002')).toBe(2);
});
