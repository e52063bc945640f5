import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import type { PortalSettings } from '../../src/survey/settings.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { launch, linkOf } from '../support/browse.ts';
import { buildActionBody, postToHubSpotRoute } from '../support/call-action.ts';
import { databases } from '../support/databases.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

describe.each(await databases())('a portal in test mode, on %s', (kind) => {
  let house: House;
  let csm: string;
  beforeAll(async () => {
    const data = buildPortalData({
      900: buildPeople(3, 9001),
      901: buildPeople(2, 9101),
      902: buildPeople(30, 9201),
      903: buildPeople(2, 9301),
      904: buildPeople(2, 9401),
    });
    // A Monday, 10:00 in the portal's time zone.
    house = await startHouse(kind, { data });
    csm = house.sandbox.portal.owners[0]?.email ?? '';
  });
  afterAll(() => house.close());

  const set = (changes: Partial<PortalSettings>) =>
    house.app.storage.settings.save(
      house.sandbox.portalId,
      { ...defaultPortalSettings, ...changes },
      house.clock.now(),
    );
  const send = (companyId: string, requestId = `try-out-${companyId}`) =>
    house.card('POST', `/companies/${companyId}/waves`, { requestId });
  const mails = () => house.sandbox.mailbox.mails();
  const mailsTo = (contactId: string) =>
    mails().filter(({ recipients }) => recipients.some((to) => to.includes(`.${contactId}@`)));
  /** All that is stored and shown, without what test mails and settings leave. */
  const everything = async () => {
    await house.app.whenIdle();
    const tables = { ...(await house.dump()), test_mails: [], settings_versions: [] };
    const shown = ['companies', 'contacts'].map((type) =>
      house.sandbox.portal.records.list(type as 'contacts'),
    );
    return JSON.stringify([tables, shown]);
  };

  it('sends each mail to the CSM alone, marked with the person whom it was meant for', async () => {
    await set({ testMode: 'on' });
    const { body } = await send('900');
    expect(body.data).toMatchObject({ waveId: '', invited: 0, test: { sentTo: csm, mails: 4 } });
    expect(mails()).toHaveLength(4);
    for (const mail of mails()) expect(mail.recipients).toEqual([csm]);
    for (const id of ['9001', '9002', '9003']) {
      const [mail] = mails().filter(({ subject }) => subject.includes(`person.${id}@`));
      expect(mail?.subject).toMatch(/^Test, meant for /);
      expect(mail?.text).toContain(`person.${id}@firma.example`);
      expect(mail?.html).not.toMatch(/\/[suw]\//);
    }
  });

  it('sends nothing twice for one click, and keeps nothing of it', async () => {
    const before = await everything();
    const count = mails().length;
    await Promise.all([send('900'), send('900')]);
    expect(mails()).toHaveLength(count);
    await send('901');
    expect(mails().length).toBeGreaterThan(count);
    expect(await everything()).toBe(before);
  });

  it('floods nobody: of a large company some mails are enough', async () => {
    const { body } = await send('902');
    expect(body.data.test.mails).toBe(25);
    const shown = await house.card('POST', '/companies/902/preflight', {});
    expect(shown.body.data.test).toMatchObject({ address: csm, most: 25 });
  });

  it.each(LANGUAGES)('says so on the card and in the panel, in %s', async (language) => {
    const { body } = await house.card('GET', `/companies/900?language=${language}`);
    expect(body.data.testMode.title).toBe(text(language, 'card.testMode'));
    const panel = await house.card('POST', `/companies/900/preflight?language=${language}`, {});
    expect(panel.body.data.test.title).toBe(text(language, 'card.testMode'));
    expect(panel.body.data.test.text).toContain(csm);
  });

  it('tells a workflow that nobody was asked', async () => {
    const asked = buildActionBody(house, {
      companyId: '904',
      callbackId: 'ap-test-mode',
      inputs: { radar: 'customer-relationship', mode: 'named' },
    });
    const { json } = await postToHubSpotRoute(house, '/actions/send', asked);
    expect(json.outputFields).toEqual({
      errorCode: 'TEST_MODE',
      hs_execution_state: 'FAIL_CONTINUE',
    });
    expect(mailsTo('9401')).toEqual([]);
    expect(mails().some(({ subject }) => subject.includes('person.9401@'))).toBe(true);
  });

  it('leaves nothing that keeps anybody from being asked in earnest', async () => {
    await set({});
    await launch(house, '900', { requestId: 'in-earnest' });
    expect(['9001', '9002', '9003'].map((id) => mailsTo(id).length)).toEqual([1, 1, 1]);
    expect(linkOf(house, '9001')).toContain(`${house.url}/s/`);
    const { body } = await house.card('GET', '/companies/900');
    expect(body.data).toMatchObject({ testMode: null, wave: { invited: 3 } });
  });

  it('holds back what runs already, and lets it go once it is off', async () => {
    await set({ testMode: 'on' });
    // Friday: the day of the first reminder.
    house.clock.advance({ days: 4 });
    await house.app.runDueWork();
    expect(mailsTo('9001')).toHaveLength(1);
    await set({});
    await house.app.runDueWork();
    await house.app.runDueWork();
    expect(['9001', '9002', '9003'].map((id) => mailsTo(id).length)).toEqual([2, 2, 2]);
  });

  it('that is switched on while mails wait stops them, also the links for a workflow', async () => {
    const delivery = { ...defaultPortalSettings.delivery, channel: 'link' as const };
    house.clock.advance({ days: 3, hours: 9 });
    await set({ delivery });
    await house.card('POST', '/companies/903/waves', {
      requestId: 'links-903',
      start: 'office_hours',
    });
    await set({ delivery, testMode: 'on' });
    house.clock.advance({ days: 1 });
    await house.app.runDueWork();
    const linkOn = () =>
      house.sandbox.portal.records.find('contacts', '9301')?.properties['radar_survey_link'] ?? '';
    expect(linkOn()).toBe('');
    await set({ delivery });
    await house.app.runDueWork();
    expect(linkOn()).toContain(`${house.url}/s/`);
  });
});
