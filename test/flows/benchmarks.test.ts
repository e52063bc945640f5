import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer, listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const COMPANIES = Array.from({ length: 10 }, (_, index) => String(901 + index));

// Ten customers of three people each: the further down the list, the less they trust us, and the
// less they would recommend us. With everything else they are equally content.
describe('what the companies of an account tell together', () => {
  let house: House;
  beforeAll(async () => {
    const people = COMPANIES.map((id, index) => [id, buildPeople(3, 9101 + 10 * index)] as const);
    house = await startHouse('pglite', { data: buildPortalData(Object.fromEntries(people)) });
  });
  afterAll(() => house.close());

  const get = async (path: string) => {
    const { body } = await house.card('GET', path);
    expect(body.ok).toBe(true);
    return body.data;
  };

  it('is not known before the first night', async () => {
    expect(await get('/portfolio/drivers')).toMatchObject({ state: 'waiting', rows: [] });
  });

  it('are too few answers after a night without a survey', async () => {
    await sweep();
    expect(await get('/portfolio/drivers')).toMatchObject({ state: 'few', rows: [] });
  });

  it('is which point goes with recommendation, once thirty people have answered', async () => {
    for (const [index, companyId] of COMPANIES.entries()) await survey(companyId, 9 - index);
    await sweep();
    const { state, rows, countedOn } = await get('/portfolio/drivers');
    expect(state).toBe('rows');
    expect(countedOn).toContain('10 companies');
    expect(rows[0]).toMatchObject({
      ...{ pointId: 'trust', connection: { text: 'Strongly' }, people: '30' },
      slope: { value: 1, text: '+1.0' },
    });
    const others = rows.slice(1) as Array<{ connection: { text: string } }>;
    expect(new Set(others.map(({ connection }) => connection.text))).toEqual(
      new Set(['All said the same']),
    );
  });

  it('is how healthy each of them is beside the others', async () => {
    const standings = async (companyId: string) =>
      (await get(`/companies/${companyId}`)).scores.health.standings;
    expect(await standings(COMPANIES[0] ?? '')).toEqual([
      'Healthier than 95% of your 10 companies',
    ]);
    expect(await standings(COMPANIES.at(-1) ?? '')).toEqual([
      'Healthier than 5% of your 10 companies',
    ]);
  });

  async function survey(companyId: string, level: number): Promise<void> {
    const before = listSurveyMails(house.sandbox).length;
    const requestId = `survey-of-${companyId}`;
    const { body } = await house.card('POST', `/companies/${companyId}/waves`, { requestId });
    await house.app.whenIdle();
    const mails = listSurveyMails(house.sandbox).slice(before);
    for (const { to, link } of mails.filter((mail) => mail.to.endsWith('@firma.example'))) {
      expect(to).toContain('person.');
      const trust = { trust: { now: level, desired: 10 } };
      const status = await answer(link, { now: 8, desired: 9 }, trust, {
        recommend: String(level),
      });
      expect(status).toBe(200);
    }
    await house.app.whenIdle();
    const closed = await house.card('POST', `/waves/${body.data.waveId}/close`, {
      requestId: `the-end-of-${companyId}`,
    });
    expect(closed.body.ok).toBe(true);
    await house.app.whenIdle();
  }

  async function sweep(): Promise<void> {
    const { portalId } = house.sandbox;
    await house.app.storage.jobs.enqueue([{ name: 'portal.sweep', data: { portalId } }]);
    await house.app.whenIdle();
  }
});
