import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkOf, open } from '../support/browse.ts';
import { databases } from '../support/databases.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer, listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const GOOD = { now: 8, desired: 9 };
const COMPANY = '900';

interface Person {
  readonly invitationId: string;
  readonly email: string;
  readonly state: { readonly text: string };
}

// One wave from the panel to its close, with everything that can go wrong on the way and be mended.
describe.each(await databases())('a CSM mends a running wave, on %s', (kind) => {
  let house: House;
  let waveId: string;
  let requests = 0;
  const call = (path: string, body: object = {}) =>
    house.card('POST', path, { requestId: `mending-${requests++}`, ...body });
  const card = async () => (await house.card('GET', `/companies/${COMPANY}`)).body.data.wave;
  const people = async (): Promise<Person[]> =>
    (await house.card('GET', `/waves/${waveId}/people`)).body.data.customers;
  const person = async (id: string): Promise<Person> => {
    const found = (await people()).find(({ email }) => email === `person.${id}@firma.example`);
    if (!found) throw new Error(`Contact ${id} was not asked.`);
    return found;
  };
  const properties = () =>
    house.sandbox.portal.records.find('companies', COMPANY)?.properties ?? {};

  beforeAll(async () => {
    house = await startHouse(kind, { data: buildPortalData({ [COMPANY]: buildPeople(6, 9001) }) });
  });
  afterAll(() => house.close());

  it('looks at who would be asked, leaves one out and sends', async () => {
    const { body } = await call(`/companies/${COMPANY}/preflight`);
    expect(body.data.eligible).toHaveLength(6);
    const launched = await call(`/companies/${COMPANY}/waves`, {
      radarId: body.data.radarId,
      mode: body.data.mode,
      openDays: 14,
      leaveOut: ['9006'],
    });
    waveId = launched.body.data.waveId;
    await house.app.whenIdle();
    const mails = listSurveyMails(house.sandbox);
    expect(mails).toHaveLength(launched.body.data.invited + launched.body.data.team);
    expect(mails.map(({ to }) => to)).not.toContain('person.9006@firma.example');
    expect(properties()).toMatchObject({ radar_wave_status: 'open', radar_wave_invited: '5' });
  });

  it('withdraws one who has left', async () => {
    const { invitationId } = await person('9001');
    expect((await call(`/invitations/${invitationId}/withdraw`)).body.ok).toBe(true);
    await house.app.whenIdle();
    expect((await open(linkOf(house, '9001'))).status).toBe(410);
    expect(await card()).toMatchObject({ invited: 4, answered: 0 });
  });

  it('corrects another’s address, and the answer comes from there', async () => {
    const { invitationId } = await person('9002');
    const email = 'rigtig.adresse@firma.example';
    expect((await call(`/invitations/${invitationId}/resend`, { email })).body.ok).toBe(true);
    await house.app.whenIdle();
    const mail = listSurveyMails(house.sandbox).at(-1);
    expect(mail?.to).toBe(email);
    expect(await answer(mail?.link ?? '', GOOD)).toBe(200);
    expect(house.sandbox.portal.records.find('contacts', '9002')?.properties['email']).toBe(email);
  });

  it('extends, pauses and resumes', async () => {
    const [{ day, text: inWords }] = (await card()).extensions;
    expect((await call(`/waves/${waveId}/extend`, { closesOn: day })).body.ok).toBe(true);
    await call(`/waves/${waveId}/pause`);
    await house.app.whenIdle();
    expect(properties()).toMatchObject({ radar_wave_status: 'paused', radar_wave_answered: '1' });
    expect((await open(linkOf(house, '9003'))).status).toBe(409);
    house.clock.advance({ days: 15 });
    await house.app.runDueWork();
    expect(await card()).toMatchObject({ canResume: true, closesOn: inWords });
    await call(`/waves/${waveId}/resume`);
    expect(await answer(linkOf(house, '9003'), GOOD)).toBe(200);
  });

  it('closes, and what remains is counted', async () => {
    expect((await call(`/waves/${waveId}/close`)).body.ok).toBe(true);
    await house.app.whenIdle();
    expect(properties()).toMatchObject({
      radar_wave_status: 'closed',
      radar_wave_invited: '4',
      radar_wave_answered: '2',
      radar_coverage: '50',
    });
    const states = (await people()).map(({ state }) => state.text).sort();
    expect(states).toEqual(['Answered', 'Answered', 'No answer', 'No answer', 'Withdrawn']);
  });

  it('has told each step once in the log, and no address', () => {
    for (const event of ['wave.extended', 'wave.paused', 'wave.resumed', 'wave.closed']) {
      expect(house.log.events(event)).toHaveLength(1);
    }
    expect(house.log.lines().join('\n')).not.toContain('firma.example');
    expect(house.log.events('request.failed')).toEqual([]);
  });

  it('finds the corrected address in the next wave', async () => {
    house.clock.advance({ days: 100 });
    const { body } = await call(`/companies/${COMPANY}/preflight`);
    const emails = body.data.eligible.map(({ email }: Person) => email);
    expect(emails).toContain('rigtig.adresse@firma.example');
  });
});
