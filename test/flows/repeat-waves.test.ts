import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/browse.ts';
import { databases } from '../support/databases.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

describe.each(await databases())('a company that is asked again by itself, on %s', (kind) => {
  let house: House;
  beforeAll(async () => {
    house = await startHouse(kind, { data: buildPortalData({ 900: buildPeople(2, 9001) }) });
  });
  afterAll(() => house.close());

  const shown = () =>
    house.sandbox.portal.records.find('companies', '900')?.properties['radar_next_wave_on'] ?? '';
  const waves = () =>
    house.app.storage.waves.listOfCompany({ portalId: house.sandbox.portalId, companyId: '900' });
  const save = async (version: number, settings: object) => {
    const { body } = await house.card('PUT', '/settings', {
      requestId: `save-settings-${version}`,
      version,
      settings,
    });
    expect(body.ok).toBe(true);
    await house.app.whenIdle();
  };

  it('has no next wave as long as nobody wants one', async () => {
    await launch(house, '900');
    expect(shown()).toBe('');
  });

  it('shows the day in HubSpot as soon as the settings name an interval', async () => {
    await save(0, { repeat: { months: 3, daysBeforeRenewal: 0 }, reminderDays: [] });
    // From Monday, 17 August.
    expect(shown()).toBe('2026-11-17');
  });

  it('is asked on that day, once, and shows the next one', async () => {
    house.clock.set(new Date('2026-11-17T07:59:00Z'));
    await house.app.runDueWork();
    const mails = listSurveyMails(house.sandbox).length;
    expect(await waves()).toHaveLength(1);
    house.clock.set(new Date('2026-11-17T08:00:00Z'));
    await Promise.all([house.app.runDueWork(), house.app.runDueWork()]);
    await house.app.runDueWork();
    expect(await waves()).toHaveLength(2);
    expect(listSurveyMails(house.sandbox)).toHaveLength(mails + 3);
    expect(shown()).toBe('2027-02-17');
    expect(house.log.events('wave.launched').map(({ origin }) => origin)).toEqual([
      'card',
      'repeat',
    ]);
  });

  it('is asked earlier when its renewal comes first, which the night finds out', async () => {
    const { records, properties } = house.sandbox.portal;
    expect(properties.list('companies').map(({ name }) => name)).not.toContain('renews_on');
    properties.create('companies', {
      name: 'renews_on',
      label: 'Renews on',
      groupName: 'companyinformation',
      type: 'date',
      fieldType: 'date',
    });
    records.update('companies', '900', { renews_on: '2027-02-01' });
    await save(1, {
      repeat: { months: 3, daysBeforeRenewal: 20 },
      renewalProperty: 'renews_on',
    });
    expect(shown()).toBe('2027-01-12');
  });

  it('is left alone while the portal is disconnected, and asked when it is back', async () => {
    const portal = await house.app.storage.portals.get(house.sandbox.portalId);
    await house.app.storage.portals.save({ ...portal, status: 'disconnected' });
    house.clock.set(new Date('2027-01-12T08:00:00Z'));
    await house.app.storage.jobs.enqueue([
      { name: 'wave.tick', data: { portalId: portal.portalId } },
      { name: 'company.repeat', data: { portalId: portal.portalId, companyId: '900' } },
    ]);
    await house.app.whenIdle();
    expect(await waves()).toHaveLength(2);
    await house.app.storage.portals.save(portal);
    house.clock.set(new Date('2027-01-13T10:00:00Z'));
    await house.app.runDueWork();
    expect(await waves()).toHaveLength(3);
    expect(house.log.events('job.failed')).toEqual([]);
  });
});
