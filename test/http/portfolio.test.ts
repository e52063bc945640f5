import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { portfolioReply } from '../../src/contracts/portfolio.ts';
import type { PortfolioReply } from '../../src/contracts/portfolio.ts';
import { EMPTY_PORTAL } from '../../src/sandbox/portal-data.ts';
import type { CompanyProfile } from '../../src/survey/company-profile.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
let otherPortalId: number;
beforeAll(async () => {
  house = await startHouse();
  otherPortalId = house.sandbox.addPortal(EMPTY_PORTAL).portalId;
  const portal = await house.app.storage.portals.get(house.sandbox.portalId);
  await house.app.storage.portals.save({ ...portal, portalId: otherPortalId });
});
afterAll(() => house.close());

const get = async (query = ''): Promise<PortfolioReply> => {
  const { status, body } = await house.card('GET', `/portfolio${query}`);
  expect(status).toBe(200);
  const reply = cardReply(portfolioReply).parse(body);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.data;
};
const namesOf = ({ rows }: PortfolioReply) => rows.map(({ name }) => name);

/** A company of the portal whose record Radar writes. */
async function keep(
  companyId: string,
  properties: Record<string, string> = {},
  ownerId: string | null = null,
  portalId = house.sandbox.portalId,
  profile?: CompanyProfile,
): Promise<void> {
  const { companies, records } = house.app.storage;
  const name = `Company ${companyId}`;
  const facts = { portalId, companyId, name, ownerId, language: null, renewalAt: null };
  await companies.save({ ...facts, ...(profile && { profile }) });
  await records.want(
    { portalId, objectType: 'companies', recordId: companyId },
    { radar_churn_risk: '', ...properties },
  );
}

it('an account without a company says so, and what will appear', async () => {
  const reply = await get();
  expect(reply).toMatchObject({ state: 'empty', rows: [], page: 1, pageCount: 1 });
  expect(reply.words.emptyText).toBe(text('en', 'portfolio.emptyText'));
  expect(reply.figures.map(({ value }) => value)).toEqual(['--', '0', '--', '0']);
  expect(reply.work.map(({ value }) => value)).toEqual(['--', '--', '--', '--']);
});

describe('with companies', () => {
  beforeAll(async () => {
    const [owner] = house.sandbox.portal.owners;
    await keep(
      '9001',
      {
        radar_churn_risk: 'low',
        radar_health_band: 'healthy',
        radar_health_score: '82',
        radar_health_delta: '-3',
        radar_gap_score: '-12',
        radar_consensus_score: '70',
        radar_wave_status: 'closed',
        radar_wave_invited: '7',
        radar_wave_answered: '5',
        radar_last_wave_on: '2026-08-01',
        radar_next_wave_on: '2026-11-01',
      },
      owner?.id ?? '',
      house.sandbox.portalId,
      {
        segment: 'Tier A',
        industry: 'COMPUTER_SOFTWARE',
        country: 'Norway',
        value: 480_000,
        parentId: null,
        customerSince: null,
        firstValueOn: null,
      },
    );
    await keep(
      '9002',
      {
        radar_churn_risk: 'critical',
        radar_health_band: 'at_risk',
        radar_health_score: '31',
        radar_wave_status: 'open',
        radar_wave_invited: '9',
        radar_wave_answered: '',
      },
      '424242',
    );
    for (let id = 9100; id < 9130; id += 1) await keep(String(id));
    await keep('9900', {}, null, otherPortalId);
  });

  it('shows each as its record does, in words, dates and names', async () => {
    const { rows } = await get();
    const { portalId } = house.sandbox;
    const { uiDomain } = await house.app.storage.portals.get(portalId);
    expect(rows[1]).toEqual({
      companyId: '9001',
      name: 'Company 9001',
      url: `https://${uiDomain}/contacts/${portalId}/record/0-2/9001`,
      risk: { text: 'Low', tone: 'good' },
      health: {
        band: { text: 'Healthy', tone: 'good' },
        score: '82',
        change: '−3 since last time',
      },
      gap: '−12',
      consensus: '70',
      lastWave: { on: '1 Aug 2026', answered: '5 of 7 answered' },
      nextWave: '1 Nov 2026',
      value: 'DKK\u00a0480,000',
      silence: '--',
      about: 'Freja Lindbak · Tier A',
    });
  });

  it('tells no number of answers that is kept back, and an unknown owner by the number', async () => {
    const { rows } = await get();
    expect(rows[0]).toMatchObject({
      risk: { text: 'Critical', tone: 'bad' },
      lastWave: { on: '--', answered: '9 invited' },
      about: 'Owner 424242',
    });
    expect(rows[2]).toMatchObject({
      risk: { text: 'Unknown', tone: 'neutral' },
      health: { band: { text: 'No data', tone: 'neutral' }, score: '', change: '' },
      gap: '--',
      consensus: '--',
      lastWave: { on: '--', answered: '' },
      nextWave: '--',
      about: '',
    });
  });

  it('counts all of them, whatever is filtered', async () => {
    const { figures } = await get('?search=9001');
    expect(figures).toEqual([
      { key: 'healthy', label: 'Healthy, of 2 with a score', value: '50%' },
      { key: 'atRisk', label: 'At high or critical risk', value: '1' },
      { key: 'atStake', label: 'Value at high or critical risk', value: '--' },
      { key: 'running', label: 'Radars running', value: '1' },
    ]);
  });

  it('turns pages of 25 and ends with the last one', async () => {
    const [first, second, beyond] = [await get(), await get('?page=2'), await get('?page=99')];
    expect([first.rows.length, first.range, first.pageCount]).toEqual([25, '1–25 of 32', 2]);
    expect([second.rows.length, second.range]).toEqual([7, '26–32 of 32']);
    expect({ ...beyond, exportUrl: '' }).toEqual({ ...second, exportUrl: '' });
    expect(new Set([...namesOf(first), ...namesOf(second)]).size).toBe(32);
  });

  it('sorts and filters as it is told, and says how', async () => {
    const sorted = await get('?sort=company&direction=descending');
    expect(sorted).toMatchObject({ sort: 'company', direction: 'descending' });
    expect(namesOf(sorted)[0]).toBe('Company 9129');
    expect(namesOf(await get('?risk=low,critical'))).toEqual(['Company 9002', 'Company 9001']);
    expect(namesOf(await get('?health=healthy'))).toEqual(['Company 9001']);
    expect(namesOf(await get('?owner=424242'))).toEqual(['Company 9002']);
    expect(namesOf(await get('?search=COMPANY%20912&health=no_data'))).toHaveLength(10);
  });

  it('says when no company fits', async () => {
    const reply = await get('?search=nobody');
    expect(reply).toMatchObject({ state: 'no_match', rows: [], range: '', pageCount: 1 });
  });

  it('offers the levels, the bands and the owners there are', async () => {
    const { filters } = await get();
    expect(filters.risk.map(({ value }) => value)).toEqual([
      ...['critical', 'high', 'medium', 'low', 'none', 'unknown'],
    ]);
    expect(filters.health.map(({ value }) => value)).toEqual([
      ...['', 'at_risk', 'watch', 'healthy', 'no_data'],
    ]);
    expect(filters.owner.map(({ label }) => label)).toEqual([
      ...['All owners', 'Freja Lindbak', 'Owner 424242'],
    ]);
  });

  it.each(LANGUAGES)('speaks %s', async (language) => {
    const reply = await get(`?language=${language}`);
    expect(reply.language).toBe(language);
    expect(reply.words.company).toBe(text(language, 'portfolio.company'));
    expect(reply.rows[0]?.risk.text).toBe(text(language, 'risk.level.critical'));
  });

  it('is answered without HubSpot once the owners are known', async () => {
    house.sandbox.portal.clearCalls();
    await get();
    expect(house.sandbox.portal.calls).toEqual([]);
  });

  it('is small enough for one reply', async () => {
    expect(JSON.stringify(await get()).length).toBeLessThan(30_000);
  });

  it('shows nothing of another account', async () => {
    expect(namesOf(await get('?search=9900'))).toEqual([]);
    const { body } = await house.card('GET', '/portfolio', undefined, { portalId: otherPortalId });
    expect(namesOf(body.data)).toEqual(['Company 9900']);
  });
});

describe('is refused', () => {
  it.each(['sort=owner', 'page=0', 'risk=high&risk=low', 'health=', 'owner=x', 'risk='])(
    'for what nobody could have chosen: %s',
    async (query) => {
      const { body } = await house.card('GET', `/portfolio?${query}&language=sv`);
      expect(body).toMatchObject({ ok: false, error: { code: 'bad_input' } });
      expect(body.error.action).toBe(text('sv', 'error.bad_input.action'));
    },
  );

  it('in an account whose connection has ended', async () => {
    await house.app.storage.portals.disconnect(otherPortalId);
    const { body } = await house.card('GET', '/portfolio', undefined, { portalId: otherPortalId });
    expect(body).toMatchObject({ ok: false, error: { code: 'portal_disconnected' } });
  });
});
