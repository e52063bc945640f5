import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { databases } from '../support/databases.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const HEADS_UP = /^Soon I will ask/;
const INVITATION = /^How do you see/;

describe.each(await databases())('a survey with a heads-up, on %s', (kind) => {
  let house: House;
  beforeAll(async () => {
    const data = buildPortalData({
      900: buildPeople(3, 9001),
      901: buildPeople(2, 9101),
      902: buildPeople(2, 9201),
      903: buildPeople(1, 9301),
    });
    // A Monday, 10:00 in the portal's time zone.
    house = await startHouse(kind, { data });
    await house.app.storage.settings.save(
      house.sandbox.portalId,
      { ...defaultPortalSettings, reminderDays: [4], closingSoonDays: 0 },
      house.clock.now(),
    );
  });
  afterAll(() => house.close());

  const launch = async (companyId: string, body: object) => {
    const requestId = `heads-up-${companyId}`;
    const reply = await house.card('POST', `/companies/${companyId}/waves`, { requestId, ...body });
    await house.app.whenIdle();
    return reply.body.data;
  };
  const pass = async (hours: number) => {
    house.clock.advance({ hours });
    await house.app.runDueWork();
  };
  const subjectsTo = (part: string) =>
    house.sandbox.mailbox
      .mails()
      .filter(({ recipients }) => recipients.some((to) => to.includes(part)))
      .map(({ subject }) => subject);
  const count = (id: string, subject: RegExp) =>
    subjectsTo(`.${id}@`).filter((line) => subject.test(line)).length;
  const counts = (subject: RegExp) => ['9001', '9002', '9003'].map((id) => count(id, subject));

  it('tells the customers first, and nobody of the team', async () => {
    await launch('900', { headsUpDays: 2, openDays: 7 });
    expect(counts(HEADS_UP)).toEqual([1, 1, 1]);
    expect(counts(INVITATION)).toEqual([0, 0, 0]);
    const owner = house.sandbox.portal.owners[0]?.email ?? '';
    expect(subjectsTo(owner)).toEqual([]);
    const [mail] = house.sandbox.mailbox.mails();
    expect(mail?.text).toContain('19 August 2026');
    expect(mail?.html).not.toContain('/s/');
  });

  it('says on the card when it opens', async () => {
    const { body } = await house.card('GET', '/companies/900');
    expect(body.data.wave.schedule[0]).toBe(
      text('en', 'schedule.headsUp', { date: '19 August 2026' }),
    );
    expect(body.data.wave.closesOn).toBe('26 August 2026');
  });

  it('asks nobody who opted out upon it', async () => {
    const mail = house.sandbox.mailbox
      .mails()
      .find(({ recipients }) => recipients.some((to) => to.includes('.9003@')));
    const [, optOut = ''] = /(http\S+\/u\/\S+)/.exec(mail?.text ?? '') ?? [];
    await fetch(optOut, { method: 'POST' });
    await pass(47);
    expect(counts(INVITATION)).toEqual([0, 0, 0]);
    await pass(2);
    await pass(1);
    expect(counts(INVITATION)).toEqual([1, 1, 0]);
    expect(counts(HEADS_UP)).toEqual([1, 1, 1]);
  });

  it('reminds as many days after the invitation as ever', async () => {
    const reminders = () => counts(/^A reminder/);
    // The Friday after: two days of four have passed.
    await pass(48);
    expect(reminders()).toEqual([0, 0, 0]);
    // Monday: the fourth day was a Sunday.
    await pass(72);
    expect(reminders()).toEqual([1, 1, 0]);
  });

  it('that was called off in time asks nobody', async () => {
    const { waveId } = await launch('901', { headsUpDays: 1 });
    expect(count('9101', HEADS_UP)).toBe(1);
    await house.card('POST', `/waves/${waveId}/cancel`, { requestId: 'call-it-off' });
    await pass(48);
    expect(count('9101', INVITATION)).toBe(0);
  });

  it('that is paused tells nobody of what has come meanwhile', async () => {
    // Wednesday evening: the heads-up would leave on Thursday morning.
    await pass(8);
    const { waveId } = await launch('902', { headsUpDays: 1, start: 'office_hours' });
    await house.card('POST', `/waves/${waveId}/pause`, { requestId: 'pause-it-now' });
    await pass(72);
    await house.card('POST', `/waves/${waveId}/resume`, { requestId: 'resume-it-now' });
    await pass(1);
    expect(count('9201', HEADS_UP)).toBe(0);
    expect(count('9201', INVITATION)).toBe(1);
  });

  it.each(LANGUAGES)(
    'is described in the panel in %s, with later closing dates',
    async (language) => {
      const ask = async (headsUpDays: number) =>
        (await house.card('POST', `/companies/903/preflight?language=${language}`, { headsUpDays }))
          .body.data;
      const [without, told] = [await ask(0), await ask(3)];
      expect(without.headsUpText).toBe('');
      expect(told.headsUpDays).toBe(3);
      expect(told.headsUpText).not.toBe('');
      expect(told.closings[0].date).not.toBe(without.closings[0].date);
    },
  );
});
