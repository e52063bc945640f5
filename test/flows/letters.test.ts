import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import type { PortalSettings } from '../../src/survey/settings.ts';
import { launch, linkOf } from '../support/browse.ts';
import { databases } from '../support/databases.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const GOOD = { now: 8, desired: 9 };
const CLOSING = /^Open until /;
const THANKS = /Thank you for your answers/;

describe.each(await databases())('letters beside invitation and reminders, on %s', (kind) => {
  let house: House;
  beforeAll(async () => {
    const data = buildPortalData({
      900: buildPeople(3, 9001),
      901: buildPeople(2, 9101),
      902: buildPeople(1, 9201),
    });
    // A Monday, 10:00 in the portal's time zone.
    house = await startHouse(kind, { data });
  });
  afterAll(() => house.close());

  const mailsTo = (contactId: string, subject: RegExp) =>
    house.sandbox.mailbox
      .mails()
      .filter(
        (mail) =>
          mail.recipients.some((to) => to.includes(`.${contactId}@`)) && subject.test(mail.subject),
      ).length;
  const change = (changes: Partial<PortalSettings>) =>
    house.app.storage.settings.save(
      house.sandbox.portalId,
      { ...defaultPortalSettings, reminderDays: [], ...changes },
      house.clock.now(),
    );

  it('tell who is silent once that the survey closes soon', async () => {
    await change({});
    await launch(house, '900');
    await answer(linkOf(house, '9001'), GOOD);
    // Friday: the survey closes on the Monday after the next.
    house.clock.advance({ days: 4 });
    await house.app.runDueWork();
    expect(mailsTo('9002', CLOSING)).toBe(0);

    house.clock.advance({ days: 7 });
    await house.app.runDueWork();
    await house.app.runDueWork();
    expect(['9001', '9002', '9003'].map((id) => mailsTo(id, CLOSING))).toEqual([0, 1, 1]);
    expect(house.log.events('wave.closing-soon')).toHaveLength(1);
  });

  it('thank nobody unless the settings say so', () => {
    expect(mailsTo('9001', THANKS)).toBe(0);
  });

  it('thank once for an answer', async () => {
    await change({ thanks: 'on' });
    await answer(linkOf(house, '9002'), GOOD);
    await house.app.whenIdle();
    await house.app.runDueWork();
    expect(mailsTo('9002', THANKS)).toBe(1);
  });

  it('never thank for an anonymous answer, and keep no trace that it came late', async () => {
    await change({
      thanks: 'on',
      modes: { allowed: ['anonymous'], preset: 'anonymous' },
    });
    house.clock.advance({ days: 3 });
    await launch(house, '901', { mode: 'anonymous' });
    house.clock.advance({ days: 11 });
    await house.app.runDueWork();
    expect(mailsTo('9101', CLOSING)).toBe(1);
    await answer(linkOf(house, '9101'), GOOD);
    await house.app.whenIdle();
    await house.app.runDueWork();
    expect(mailsTo('9101', THANKS)).toBe(0);
    const { rows } = await sql<{ person: string; reminded: boolean }>`
      select person_id as person, reminded_at is not null as reminded
      from invitations left join letters using (portal_id, invitation_id)
      where company_id = '901' and (letter is not null or reminded_at is not null)
        and side = 'customer'
    `.execute(house.database.kysely);
    expect(rows).toEqual([{ person: '9102', reminded: true }]);
  });
});
