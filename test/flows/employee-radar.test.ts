import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer, listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const TEAM = ['61001', '61002', '61003', '61004', '61005', '61006'];
const RADAR = 'project-and-employee';

describe('the employee radar', () => {
  let house: House;
  beforeAll(async () => {
    const data = buildPortalData({ 901: buildPeople(2, 9101), 902: buildPeople(2, 9201) });
    const owners = TEAM.map((id, index) => ({
      ...{ id, userId: 71_001 + index, archived: false },
      ...{ email: `nr.${index}@vendor.example`, firstName: `Nr. ${index}`, lastName: 'Berg' },
    }));
    house = await startHouse('pglite', { data: { ...data, owners } });
  });
  afterAll(() => house.close());

  const properties = (companyId: string) =>
    house.sandbox.portal.records.find('companies', companyId)?.properties ?? {};

  /** Asks the company's people and the whole team, of whom so many answer. */
  async function play(companyId: string, colleagues: number, rating: number) {
    const before = listSurveyMails(house.sandbox).length;
    const requestId = `employees-of-${companyId}-${colleagues}`;
    const body = { requestId, radarId: RADAR, teamOwnerIds: TEAM };
    const launched = await house.card('POST', `/companies/${companyId}/waves`, body);
    expect(launched.body.ok).toBe(true);
    await house.app.whenIdle();
    const mails = listSurveyMails(house.sandbox).slice(before);
    const team = mails.filter(({ to }) => to.endsWith('@vendor.example'));
    expect(team).toHaveLength(TEAM.length);
    for (const { link } of team.slice(0, colleagues)) {
      expect(await answer(link, { now: rating, desired: 9 })).toBe(200);
    }
    await house.app.whenIdle();
    const end = { requestId: `the-end-of-${companyId}-${colleagues}` };
    const closed = await house.card('POST', `/waves/${launched.body.data.waveId}/close`, end);
    expect(closed.body.ok).toBe(true);
    await house.app.whenIdle();
    return launched.body.data;
  }

  it('shows the team’s result on the company, and touches neither health nor risk', async () => {
    await play('901', 5, 7);
    expect(properties('901')).toMatchObject({ radar_employee_score: '70' });
    expect(properties('901')['radar_health_score'] ?? '').toBe('');
  });

  it('tells nothing of fewer than five', async () => {
    await play('902', 4, 7);
    expect(properties('902')['radar_employee_score'] ?? '').toBe('');
  });

  it('asks the team alone where everybody of the customer’s rests', async () => {
    house.clock.advance({ days: 1 });
    const asked = await play('902', 6, 5);
    expect(asked).toMatchObject({ invited: 0, team: 6 });
    expect(asked.excluded.map(({ reason }: { reason: string }) => reason)).toEqual([
      'rest_period',
      'rest_period',
    ]);
    expect(properties('902')).toMatchObject({
      ...{ radar_employee_score: '50', radar_wave_status: 'closed', radar_wave_invited: '0' },
    });
    const notes = house.sandbox.portal.records.list('notes');
    const bodies = notes.map(({ properties: { hs_note_body: body } }) => body);
    expect(bodies).toEqual(
      expect.arrayContaining([
        expect.stringContaining('was sent to our own team'),
        expect.stringContaining('Our own team was asked.'),
      ]),
    );
  });

  it('is the only one that does so', async () => {
    const { body } = await house.card('POST', '/companies/902/waves', {
      requestId: 'customers-who-rest',
      teamOwnerIds: TEAM,
    });
    expect(body).toMatchObject({ ok: false, error: { code: 'nobody_to_invite' } });
  });

  it('leaves what the survey before has said when too few answer the next one', async () => {
    house.clock.advance({ days: 120 });
    await play('901', 4, 2);
    expect(properties('901')).toMatchObject({ radar_employee_score: '70' });
  });
});
