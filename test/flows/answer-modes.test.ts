import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, linkOf } from '../support/browse.ts';
import { buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const POOR = { now: 1, desired: 10 };
/** All that a contact's record may show of a wave in which nobody is named. */
const ASKED = ['radar_decision_maker', 'radar_group', 'radar_last_asked_on', 'radar_rest_until'];
/** What a company's record shows of a wave whose scores are nobody's business. */
const COUNTED = {
  radar_wave_status: 'closed',
  radar_wave_invited: '6',
  radar_health_band: 'no_data',
  radar_churn_risk: 'unknown',
};

let house: House;
beforeAll(async () => {
  const people = (from: number) => [
    { id: String(from), roles: ['DECISION_MAKER'] },
    ...Array.from({ length: 5 }, (_, index) => ({ id: String(from + 1 + index) })),
  ];
  const data = buildPortalData({
    900: people(9001),
    901: people(9101),
    902: people(9201),
    903: people(9301),
  });
  house = await startHouse('pglite', { data });
});
afterAll(() => house.close());

function shownOf(type: 'companies' | 'contacts', id: string): Record<string, string> {
  const record = house.sandbox.portal.records.find(type, id);
  return Object.fromEntries(
    Object.entries(record?.properties ?? {}).filter(([name]) => name.startsWith('radar_')),
  );
}

const contactIds = (from: number): string[] =>
  Array.from({ length: 6 }, (_, index) => String(from + index));

async function answerAs(ids: readonly string[], comment = 'Fint nok'): Promise<void> {
  for (const id of ids) {
    const extras = { recommend: '1', recommended: 'no', ease: '2', comment };
    expect(await answer(linkOf(house, id), POOR, {}, extras)).toBe(200);
  }
  await house.app.whenIdle();
}

const close = async (waveId: string): Promise<void> => {
  await house.card('POST', `/waves/${waveId}/close`, { requestId: `close-${waveId}` });
  await house.app.runDueWork();
};

describe.each([
  {
    mode: 'confidential',
    companyId: '900',
    from: 9001,
    below: 2,
    enough: 3,
    next: '902',
    nextFrom: 9201,
  },
  {
    mode: 'anonymous',
    companyId: '901',
    from: 9101,
    below: 4,
    enough: 5,
    next: '903',
    nextFrom: 9301,
  },
])('a $mode wave', ({ mode, companyId, from, below, enough, next, nextFrom }) => {
  let waveId: string;
  let contactsBefore: unknown;
  beforeAll(async () => {
    waveId = await launch(house, companyId, { mode });
    contactsBefore = contactIds(from).map((id) => shownOf('contacts', id));
    await answerAs(contactIds(from).slice(0, below));
  });

  it('writes nothing about a contact, neither after the answers nor at the close', async () => {
    expect(contactIds(from).map((id) => shownOf('contacts', id))).toEqual(contactsBefore);
    expect(Object.keys(shownOf('contacts', String(from))).sort()).toEqual(ASKED);
    expect(shownOf('companies', companyId)).not.toHaveProperty('radar_wave_answered');
    await close(waveId);
    expect(contactIds(from).map((id) => shownOf('contacts', id))).toEqual(contactsBefore);
  });

  it(`publishes nothing but the count of ${below} answers`, async () => {
    const { radar_health_reasons: reasons, ...shown } = shownOf('companies', companyId);
    expect(reasons).toBeDefined();
    expect(shown).toEqual({
      ...COUNTED,
      radar_wave_answered: String(below),
      radar_last_wave_on: expect.any(String),
      // The report says how many have answered, and why there is no more in it.
      radar_report_url: expect.stringContaining('/r/'),
    });
    const { body } = await house.card('GET', `/companies/${companyId}`);
    expect(body.data.scores).toBeNull();
    expect(body.data.risk).toMatchObject({ level: { tone: 'neutral' }, reasons: [] });
  });

  it(`publishes the scores of ${enough} answers, and only once it is closed`, async () => {
    const nextWave = await launch(house, next, { mode });
    await answerAs(contactIds(nextFrom).slice(1, enough + 1));
    expect(shownOf('companies', next)['radar_health_score']).toBeUndefined();
    expect((await house.card('GET', `/companies/${next}`)).body.data.scores).toBeNull();
    await close(nextWave);
    expect(shownOf('companies', next)).toMatchObject({
      radar_health_band: 'at_risk',
      radar_gap_score: '90',
      radar_wave_answered: String(enough),
    });
    expect(shownOf('companies', next)).not.toHaveProperty('radar_silent_decision_makers');
    expect(Object.keys(shownOf('contacts', String(nextFrom))).sort()).toEqual(ASKED);
  });
});

describe('the stored answers of an anonymous wave', () => {
  it('lead back to nobody', async () => {
    const dump = await house.dump();
    const { portalId } = house.sandbox;
    const { storage } = house.app;
    const [wave] = await storage.waves.listOfCompany({ portalId, companyId: '903' });
    if (!wave) throw new Error('The wave is missing.');
    const invitations = await storage.invitations.listOfWave(wave);
    const answers = (dump['responses'] ?? []).filter((row) => row.includes(wave.waveId));
    expect(answers).toHaveLength(5);
    const scores = (dump['snapshots'] ?? []).filter((row) => row.includes(wave.waveId));
    for (const row of [...answers, ...scores]) {
      for (const { invitationId, personId, email, lastName, linkHash } of invitations) {
        expect(row).not.toContain(`"${personId}"`);
        for (const trace of [invitationId, email, lastName, linkHash])
          expect(row).not.toContain(trace);
      }
    }
    for (const row of answers) {
      expect(row).toMatch(/"invitation_id": null/);
      expect(row).toMatch(/"person_id": null/);
      expect(row).toMatch(/"submitted_at": "\d{4}-\d\d-\d\dT00:00:00/);
    }
  });

  it('leave on the invitation only that it was answered, not even when', async () => {
    const { invitations = [] } = await house.dump();
    const answered = invitations.filter(
      (row) => row.includes('"company_id": "903"') && row.includes('"answered"'),
    );
    expect(answered).toHaveLength(5);
    for (const row of answered) expect(row).toContain('"answered_at": null');
  });
});

it('a named wave shows on the contact what the person said', async () => {
  house.clock.advance({ days: 40 });
  await launch(house, '900', { mode: 'named', requestId: 'named-at-last' });
  await answerAs(['9001']);
  expect(shownOf('contacts', '9001')).toMatchObject({
    radar_ltr_score: '1',
    radar_ltr_category: 'detractor',
    radar_ease_score: '2',
    radar_recommended_12m: 'no',
  });
  expect(shownOf('companies', '900')).toMatchObject({
    radar_wave_answered: '1',
    radar_churn_reason_codes: 'dm_detractor',
  });
});

it('a decision maker who answers late is silent no longer, not even after the night', async () => {
  house.clock.advance({ days: 40 });
  const waveId = await launch(house, '902', { mode: 'named', requestId: 'named-and-silent' });
  await answerAs(['9202', '9203']);
  await close(waveId);
  expect(shownOf('contacts', '9201')).toMatchObject({ radar_silent_decision_maker: 'true' });
  expect(shownOf('companies', '902')).toMatchObject({ radar_silent_decision_makers: '1' });

  await answerAs(['9201']);
  const { portalId } = house.sandbox;
  const { storage } = house.app;
  await storage.jobs.enqueue([{ name: 'portal.sweep', data: { portalId } }]);
  await house.app.runDueWork();
  expect(shownOf('contacts', '9201')).toMatchObject({ radar_silent_decision_maker: 'false' });
  // The company's numbers stand as the wave left them.
  expect(shownOf('companies', '902')).toMatchObject({
    radar_silent_decision_makers: '1',
    radar_wave_answered: '2',
  });
});
