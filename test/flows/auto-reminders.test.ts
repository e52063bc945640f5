import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, linkOf } from '../support/browse.ts';
import { databases } from '../support/databases.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer, listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const GOOD = { now: 8, desired: 9 };

describe.each(await databases())('a wave that nobody looks after, on %s', (kind) => {
  let house: House;
  beforeAll(async () => {
    const data = buildPortalData({ 900: buildPeople(3, 9001), 901: buildPeople(1, 9101) });
    // A Monday, 10:00 in the portal's time zone.
    house = await startHouse(kind, { data });
  });
  afterAll(() => house.close());

  const mailsTo = (contactId: string) =>
    listSurveyMails(house.sandbox).filter(({ to }) => to.includes(`.${contactId}@`)).length;
  const counts = () => ['9001', '9002', '9003', '9101'].map(mailsTo);

  it('reminds whoever has not answered on the fourth and the ninth day', async () => {
    await launch(house, '900');
    await answer(linkOf(house, '9001'), GOOD);
    await house.app.whenIdle();
    expect(counts()).toEqual([1, 1, 1, 0]);

    // Friday.
    house.clock.advance({ days: 4 });
    await house.app.runDueWork();
    await house.app.runDueWork();
    expect(counts()).toEqual([1, 2, 2, 0]);

    await answer(linkOf(house, '9002'), GOOD);
    // Wednesday.
    house.clock.advance({ days: 5 });
    await house.app.runDueWork();
    expect(counts()).toEqual([1, 2, 3, 0]);
    expect(house.log.events('wave.reminded')).toHaveLength(2);
    expect(house.log.events('reminder.sent').length).toBeGreaterThanOrEqual(3);
  });

  it('reminds nobody of a wave that a jump of the clock has closed', async () => {
    const before = counts();
    house.clock.advance({ days: 40 });
    await house.app.runDueWork();
    expect(counts()).toEqual(before);
  });

  it('reminds nobody while the portal is disconnected, and makes up for it afterwards', async () => {
    await launch(house, '901');
    const portal = await house.app.storage.portals.get(house.sandbox.portalId);
    await house.app.storage.portals.save({ ...portal, status: 'disconnected' });
    // Friday, the fourth day.
    house.clock.advance({ days: 4 });
    await house.app.runDueWork();
    await house.app.storage.jobs.enqueue([
      { name: 'wave.tick', data: { portalId: portal.portalId } },
    ]);
    await house.app.whenIdle();
    expect(mailsTo('9101')).toBe(1);
    await house.app.storage.portals.save(portal);
    house.clock.set(new Date('2026-10-12T08:00:00Z'));
    await house.app.runDueWork();
    expect(mailsTo('9101')).toBe(2);
  });
});
