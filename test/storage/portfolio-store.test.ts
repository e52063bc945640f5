import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PortfolioFilter, PortfolioSlice, PortfolioSort } from '../../src/portfolio/ports.ts';
import { PORTFOLIO_SORTS } from '../../src/portfolio/ports.ts';
import { up as createPortfolio } from '../../src/storage/migrations/0006-portfolio.ts';
import { up as deepenPortfolio } from '../../src/storage/migrations/0023-portfolio-depth.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildCompany } from './samples.ts';

const NOW = new Date('2026-11-03T10:00:00Z');
const ALL: PortfolioFilter = {
  risks: [],
  health: null,
  ownerId: null,
  segment: null,
  industry: null,
  country: null,
  search: '',
};

/** Id, name, owner, risk, band, health, gap, last wave. Two pairs are alike but for their ids. */
const SAMPLE = [
  ['1', 'Ålborg Tryk', '31', 'high', 'at_risk', '35', '-30', '2026-10-01'],
  ['2', 'Æbleø Saft', '32', 'critical', 'watch', '55', '-12', '2026-09-01'],
  ['3', 'zulu Freight', null, 'high', 'at_risk', '35', '-30', '2026-10-01'],
  ['4', 'Bergvik 100%', '31', 'none', 'healthy', '88', '4', '2026-08-01'],
  ['5', 'Anker_Sø', '32', 'unknown', 'no_data', '', '', ''],
  ['6', 'anker søn', '31', '', '', '', '', ''],
  ['7', 'Café Élan', '31', 'high', 'no_data', '', '', '2026-10-01'],
] as const;

async function fill({ companies, records }: Storage, portalId: number): Promise<void> {
  for (const [companyId, name, ownerId] of SAMPLE) {
    await companies.save(buildCompany({ portalId, companyId, name, ownerId }));
  }
  await records.wantAll(
    SAMPLE.map(([recordId, , , risk, band, health, gap, lastWave]) => ({
      ...({ portalId, objectType: 'companies', recordId } as const),
      properties: {
        radar_churn_risk: risk,
        radar_health_band: band,
        radar_health_score: health,
        radar_gap_score: gap,
        radar_last_wave_on: lastWave,
      },
    })),
  );
}

describe.each(await databases())('the portfolio on %s', (kind) => {
  let opened: TestStorage;
  let storage: Storage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
    storage = opened.storage;
    await fill(storage, 1);
    await fill(storage, 2);
    const another = { portalId: 2, companyId: '99', name: 'Another', ownerId: '31' };
    await storage.companies.save(buildCompany(another));
    await storage.records.want(
      { portalId: 2, objectType: 'companies', recordId: '99' },
      { radar_churn_risk: 'low' },
    );
  });
  afterAll(() => opened.close());

  const list = async (slice: Partial<PortfolioSlice> = {}, portalId = 1) => {
    const whole = { filter: ALL, sort: 'risk', descending: true, offset: 0, limit: 50 } as const;
    const rows = await storage.portfolio.list(portalId, { ...whole, ...slice });
    return rows.map(({ companyId }) => companyId).join(' ');
  };

  it('lists the highest risk first, then the lowest health, and those never assessed last', async () => {
    expect(await list()).toBe('2 1 3 7 4 5 6');
  });

  it.each<[PortfolioSort, string, string]>([
    ['risk', '5 6 4 1 3 7 2', '2 1 3 7 4 5 6'],
    ['health', '1 3 2 4 5 6 7', '4 2 1 3 5 6 7'],
    ['company', '6 5 4 7 3 1 2', '2 1 3 7 4 5 6'],
    ['gap', '1 3 2 4 5 6 7', '4 2 1 3 5 6 7'],
    ['lastWave', '4 2 1 3 7 5 6', '1 3 7 2 4 5 6'],
    ['nextWave', '1 2 3 4 5 6 7', '1 2 3 4 5 6 7'],
  ])('is ordered by %s both ways, what is not known last', async (sort, rising, falling) => {
    expect(await list({ sort, descending: false })).toBe(rising);
    expect(await list({ sort, descending: true })).toBe(falling);
  });

  it.each<[string, Partial<PortfolioFilter>, string]>([
    ['one level', { risks: ['critical'] }, '2'],
    ['several levels', { risks: ['high', 'none'] }, '1 3 7 4'],
    ['unknown, which is also never assessed', { risks: ['unknown'] }, '5 6'],
    ['a band', { health: 'at_risk' }, '1 3'],
    ['no health, for whatever reason', { health: 'no_data' }, '7 5 6'],
    ['an owner', { ownerId: '32' }, '2 5'],
    ['an owner nobody has', { ownerId: '77' }, ''],
    ['all of it together', { risks: ['high'], health: 'at_risk', ownerId: '31' }, '1'],
    ['a part of the name', { search: 'sø' }, '5 6'],
    ['the name in other letters', { search: 'ÅLBORG t' }, '1'],
    ['capitals with accents', { search: 'café élan' }, '7'],
    ['a per cent sign as it is', { search: '%' }, '4'],
    ['an underscore as it is', { search: '_' }, '5'],
    ['a name nobody has', { search: "' or true --" }, ''],
  ])('is filtered by %s, and counts the same', async (_what, part, ids) => {
    const filter = { ...ALL, ...part };
    expect(await list({ filter })).toBe(ids);
    expect(await storage.portfolio.count(1, filter)).toBe(ids === '' ? 0 : ids.split(' ').length);
  });

  it.each(PORTFOLIO_SORTS)('shows every company once over its pages by %s', async (sort) => {
    for (const descending of [true, false]) {
      const whole = await list({ sort, descending });
      const pages = [];
      for (let offset = 0; offset < 8; offset += 2) {
        pages.push(await list({ sort, descending, offset, limit: 2 }));
      }
      expect(pages.join(' ')).toBe(whole);
    }
  });

  it('counts the companies of each owner', async () => {
    const none = {
      ...{ companies: 0, withHealth: 0, healthy: 0, atRisk: 0, running: 0, atStake: null },
      ...{ invited: 0, answered: 0, compared: 0, employeeSum: 0, healthSum: 0 },
    };
    expect(await storage.portfolio.countByOwner(1)).toEqual([
      { ...none, ownerId: '31', companies: 4, withHealth: 2, healthy: 1, atRisk: 2 },
      { ...none, ownerId: '32', companies: 2, withHealth: 1, atRisk: 1 },
      { ...none, ownerId: null, companies: 1, withHealth: 1, atRisk: 1 },
    ]);
  });

  it('reads all of it piece by piece, each company once, by name', async () => {
    const pieces: string[] = [];
    let after = null as { nameKey: string; companyId: string } | null;
    for (;;) {
      const piece = await storage.portfolio.listFrom(1, ALL, after, 2);
      pieces.push(...piece.map(({ companyId }) => companyId));
      after = piece.at(-1) ?? null;
      if (piece.length < 2) break;
    }
    expect(pieces.join(' ')).toBe(await list({ sort: 'company', descending: false }));
    const own = await storage.portfolio.listFrom(1, { ...ALL, ownerId: '32' }, null, 9);
    expect(own.map(({ companyId }) => companyId)).toEqual(['5', '2']);
  });

  it('shows nothing of another portal', async () => {
    const search = { ...ALL, search: 'another' };
    expect(await list({ filter: search })).toBe('');
    expect(await list({ filter: search }, 2)).toBe('99');
    expect(await storage.portfolio.count(1, ALL)).toBe(7);
    expect(await storage.portfolio.count(2, ALL)).toBe(8);
    expect(await storage.portfolio.countByOwner(3)).toEqual([]);
  });
});

describe.each(await databases())('what the portfolio shows of a company on %s', (kind) => {
  let opened: TestStorage;
  let storage: Storage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
    storage = opened.storage;
  });
  afterAll(() => opened.close());

  const refOf = (recordId: string) => ({ portalId: 1, objectType: 'companies', recordId }) as const;
  const slice = { filter: ALL, sort: 'risk', descending: true, offset: 0, limit: 50 } as const;
  const find = async (id: string) =>
    (await storage.portfolio.list(1, slice)).find(({ companyId }) => companyId === id);
  const save = (companyId: string, name = 'Nordlys') =>
    storage.companies.save(buildCompany({ companyId, name, ownerId: '31' }));

  it('is what its record should show, whatever HubSpot has been told', async () => {
    await save('10');
    await storage.records.want(refOf('10'), {
      radar_churn_risk: 'medium',
      radar_health_band: 'watch',
      radar_health_score: '61',
      radar_health_delta: '-8',
      radar_gap_score: '-14',
      radar_consensus_score: '70',
      radar_wave_status: 'open',
      radar_wave_invited: '7',
      radar_wave_answered: '5',
      radar_last_wave_on: '2026-10-20',
      radar_next_wave_on: '2027-01-20',
    });
    expect(await find('10')).toEqual({
      companyId: '10',
      name: 'Nordlys',
      ownerId: '31',
      risk: 'medium',
      band: 'watch',
      health: 61,
      healthDelta: -8,
      gap: -14,
      consensus: 70,
      invited: 7,
      answered: 5,
      lastWaveOn: '2026-10-20',
      nextWaveOn: '2027-01-20',
      value: null,
      touchedOn: null,
      segment: null,
      industry: null,
      country: null,
    });
    expect((await storage.portfolio.countByOwner(1))[0]).toMatchObject({ running: 1 });
  });

  it('follows each change of the record and of the name', async () => {
    await save('11');
    await storage.records.want(refOf('11'), { radar_health_score: '40' });
    await storage.records.want(refOf('11'), { radar_health_score: '', radar_health_band: '' });
    await save('11', 'Nordlys Kraft');
    expect(await find('11')).toMatchObject({ name: 'Nordlys Kraft', health: null, band: null });
  });

  it('is nothing when somebody only looked at the company', async () => {
    await save('9');
    expect(await find('9')).toBeUndefined();
  });

  it('is nothing until the company itself is stored, in whatever order', async () => {
    await storage.records.want(refOf('12'), { radar_health_score: '40' });
    expect(await find('12')).toBeUndefined();
    await save('12');
    expect(await find('12')).toMatchObject({ name: 'Nordlys', health: 40 });
  });

  it('leaves out what can’t be read, and stores it all the same', async () => {
    await save('13');
    const odd = {
      radar_health_score: '6e9',
      radar_gap_score: '99999999999',
      radar_last_wave_on: '?',
    };
    await storage.records.want(refOf('13'), odd);
    expect(await storage.records.find(refOf('13'))).toEqual(odd);
    expect(await find('13')).toMatchObject({ health: null, gap: null, lastWaveOn: null });
  });

  it('goes with a deleted company and comes back with it', async () => {
    await save('14');
    await storage.records.want(refOf('14'), { radar_health_score: '40' });
    await storage.history.loseCompany({ portalId: 1, companyId: '14' }, NOW);
    expect(await find('14')).toBeUndefined();
    await storage.history.restoreCompany({ portalId: 1, companyId: '14' });
    expect(await find('14')).toMatchObject({ health: 40 });
  });

  it('moves to the company that another one is merged into', async () => {
    await save('15', 'Old');
    await save('16', 'New');
    await storage.records.want(refOf('15'), { radar_health_score: '40' });
    await storage.history.moveCompany(1, '15', '16', NOW);
    expect(await find('15')).toBeUndefined();
    expect(await find('16')).toMatchObject({ name: 'New', health: 40 });
  });

  it('is not touched by contacts with the same id', async () => {
    await save('17');
    await storage.records.want(refOf('17'), { radar_wave_status: 'open' });
    await storage.records.want(
      { portalId: 1, objectType: 'contacts', recordId: '17' },
      { radar_health_score: '1' },
    );
    expect(await find('17')).toMatchObject({ health: null });
  });

  it('is kept by what commits, not by what is rolled back', async () => {
    await save('18');
    await storage.records.want(refOf('18'), { radar_wave_status: 'open' });
    const failing = storage.transaction(async ({ records }) => {
      await records.want(refOf('18'), { radar_health_score: '40' });
      throw new Error('No.');
    });
    await expect(failing).rejects.toThrow('No.');
    expect(await find('18')).toMatchObject({ health: null });
  });

  it('survives a rename and new scores at the same time', async () => {
    await save('19');
    await Promise.all(
      Array.from({ length: 20 }, (_, turn) =>
        turn % 2 === 0
          ? storage.transaction(async ({ companies, records }) => {
              await companies.save(buildCompany({ companyId: '19', name: `Name ${turn}` }));
              await records.want(refOf('19'), { radar_gap_score: String(turn) });
            })
          : storage.records.want(refOf('19'), { radar_health_score: String(turn) }),
      ),
    );
    const company = await storage.companies.find({ portalId: 1, companyId: '19' });
    const wanted = await storage.records.find(refOf('19'));
    expect(await find('19')).toMatchObject({
      name: company?.name,
      gap: Number(wanted?.['radar_gap_score']),
      health: Number(wanted?.['radar_health_score']),
    });
  });

  it('is there for companies that were stored before there was a portfolio', async () => {
    const { kysely } = opened.database;
    const listed = await storage.portfolio.list(1, slice);
    await sql`drop table portfolio`.execute(kysely);
    await sql`drop function list_company, list_record, whole_number, calendar_day, name_key cascade`.execute(
      kysely,
    );
    await sql`drop function list_touch, keep_result cascade`.execute(kysely);
    await sql`drop table wave_results`.execute(kysely);
    await sql`drop index advocates, closed_cases`.execute(kysely);
    await sql`alter table companies drop column profile`.execute(kysely);
    await createPortfolio(kysely as unknown as Kysely<unknown>);
    await deepenPortfolio(kysely as unknown as Kysely<unknown>);
    expect(listed.length).toBeGreaterThan(5);
    expect(await storage.portfolio.list(1, slice)).toEqual(listed);
  });

  it('is forgotten with the portal', async () => {
    await storage.portalStates.deleteAll(1);
    expect(await storage.portfolio.count(1, ALL)).toBe(0);
  });
});
