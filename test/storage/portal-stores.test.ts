import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import { buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildAccess, buildAssessment, buildCompany, buildPortal } from './samples.ts';

const NOW = new Date('2026-11-03T10:00:00Z');

describe.each(await databases())('the stores of a portal on %s', (kind) => {
  let opened: TestStorage;
  let nextPortal = 100;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  /** Each test has a portal of its own instead of an empty database. */
  function setUp() {
    nextPortal += 1;
    return { ...opened.storage, portalId: nextPortal };
  }

  it('a portal comes back as it was saved last', async () => {
    const { portals, portalId } = setUp();
    await portals.save(buildPortal({ portalId, language: 'en' }));
    await portals.save(buildPortal({ portalId, currency: 'NOK' }));
    expect(await portals.get(portalId)).toEqual(buildPortal({ portalId, currency: 'NOK' }));
    expect(await portals.list()).toContainEqual(buildPortal({ portalId, currency: 'NOK' }));
  });

  it('a disconnected portal is known, but nobody works for it', async () => {
    const { portals, portalId } = setUp();
    await portals.save(buildPortal({ portalId }));
    expect(await portals.listConnected()).toContain(portalId);
    await portals.save(buildPortal({ portalId, status: 'disconnected' }));
    expect(await portals.listConnected()).not.toContain(portalId);
    expect(await portals.find(portalId)).toMatchObject({ status: 'disconnected' });
  });

  it('is disconnected once', async () => {
    const { portals, portalId } = setUp();
    expect(await portals.disconnect(portalId)).toBe(false);
    await portals.save(buildPortal({ portalId }));
    await portals.save(buildPortal({ portalId: portalId + 1000 }));
    expect(await portals.disconnect(portalId)).toBe(true);
    expect(await portals.disconnect(portalId)).toBe(false);
    expect(await portals.get(portalId)).toEqual(buildPortal({ portalId, status: 'disconnected' }));
    expect(await portals.get(portalId + 1000)).toMatchObject({ status: 'connected' });
  });

  it('is disconnected for an access that was refused while that is the one in use', async () => {
    const { portals, access, portalId } = setUp();
    const { connectedAt } = buildAccess();
    await portals.save(buildPortal({ portalId }));
    await access.save(buildAccess({ portalId, connectedAt }));
    const before = new Date(connectedAt.getTime() - 1);
    await access.save(buildAccess({ portalId: portalId + 1000, connectedAt: before }));
    expect(await portals.disconnect(portalId, before)).toBe(false);
    expect(await portals.get(portalId)).toMatchObject({ status: 'connected' });
    expect(await portals.disconnect(portalId, connectedAt)).toBe(true);
    expect(await portals.get(portalId)).toMatchObject({ status: 'disconnected' });
  });

  it('is disconnected for a refused access that is gone, too', async () => {
    const { portals, portalId } = setUp();
    await portals.save(buildPortal({ portalId }));
    expect(await portals.disconnect(portalId, NOW)).toBe(true);
  });

  it('an unknown portal says what to do', async () => {
    const { portals, portalId } = setUp();
    expect(await portals.find(portalId)).toBeNull();
    await expect(portals.get(portalId)).rejects.toMatchObject({
      code: 'portal_unknown',
      action: 'Install the app in the portal, then try again.',
    });
  });

  it('settings start as the defaults, version 0, and get a version by changing', async () => {
    const { settings, portalId } = setUp();
    const defaults = { version: 0, settings: defaultPortalSettings };
    expect(await settings.getCurrent(portalId)).toEqual(defaults);
    expect(await settings.save(portalId, defaultPortalSettings, NOW)).toEqual(defaults);

    const changed = { ...defaultPortalSettings, contactRestDays: 30 };
    const first = { version: 1, settings: changed };
    expect(await settings.save(portalId, changed, NOW)).toEqual(first);
    expect(await settings.save(portalId, changed, NOW)).toEqual(first);
    expect(await settings.save(portalId, defaultPortalSettings, NOW)).toMatchObject({ version: 2 });

    expect(await settings.getVersion(portalId, 0)).toEqual(defaults);
    expect(await settings.getVersion(portalId, 1)).toEqual(first);
    await expect(settings.getVersion(portalId, 3)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('settings that are saved at once get different versions', async () => {
    const { settings, portalId } = setUp();
    const days = [10, 11, 12, 13];
    const saved = await Promise.all(
      days.map((openDays) => settings.save(portalId, { ...defaultPortalSettings, openDays }, NOW)),
    );
    expect(saved.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4]);
  });

  it('a company comes back, and nobody may lock one that was never seen', async () => {
    const { companies, portalId } = setUp();
    const company = buildCompany({ portalId });
    expect(await companies.find(company)).toBeNull();
    await companies.save(buildCompany({ portalId, name: 'Old name' }));
    await companies.save(company);
    expect(await companies.find(company)).toEqual(company);
    const other = buildCompany({ portalId, companyId: '10', renewalAt: null });
    await companies.save(other);
    const ids = [company.companyId, other.companyId, '999'];
    expect(await companies.listByIds(portalId, ids)).toEqual([other, company]);
    expect(await companies.listByIds(portalId, [])).toEqual([]);

    await opened.storage.transaction((stores) => stores.companies.lock(company));
    const stranger = buildCompany({ portalId, companyId: '999' });
    await expect(
      opened.storage.transaction((stores) => stores.companies.lock(stranger)),
    ).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('a lock outside of a transaction is a bug', async () => {
    const { companies, waves, portalId } = setUp();
    await expect(companies.lock(buildCompany({ portalId }))).rejects.toThrow(
      'inside a transaction',
    );
    await expect(waves.lock(buildWave({ portalId }))).rejects.toThrow('inside a transaction');
  });

  it('what is known of a contact survives being asked and opting out', async () => {
    const { contactStates, portalId } = setUp();
    await contactStates.setSurveyOptOut(portalId, '7001', true);
    await contactStates.setLastAsked(portalId, ['7001', '7002', '7002'], 'delivery', NOW);
    await contactStates.setLastAsked(portalId, [], 'delivery', NOW);
    const states = await contactStates.listByIds(portalId, ['7001', '7002', '7003']);
    const known = { portalId, lastAskedAt: NOW, lastRadarId: 'delivery', deliveryStatus: 'ok' };
    expect(states).toHaveLength(2);
    expect(states).toContainEqual({ ...known, contactId: '7001', surveyOptOut: true });
    expect(states).toContainEqual({ ...known, contactId: '7002', surveyOptOut: false });
    expect(await contactStates.listByIds(portalId, [])).toEqual([]);
  });

  it('an assessment comes back with its instants as instants', async () => {
    const { assessments, portalId } = setUp();
    const first = buildAssessment({ portalId });
    const second = buildAssessment({ portalId, assessmentId: 'asm_2', stampedAt: null });
    expect(await assessments.findLatest(first)).toBeNull();
    await assessments.save(first);
    await assessments.save(first);
    await assessments.save(second);
    expect(await assessments.list(first, 10)).toEqual([second, first]);
    expect(await assessments.findLatest(first)).toEqual(second);
  });
});
