import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, linkOf, open, post } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { fillForm, listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const GOOD = { now: 7, desired: 9 };
const RADAR = { radarId: 'solution-utilisation' };

let house: House;
let waveId: string;
let anonymousId: string;

beforeAll(async () => {
  const data = buildPortalData({
    900: [{ id: '9001', roles: ['DECISION_MAKER'] }, ...buildPeople(3, 9002)],
    901: buildPeople(10, 9101),
    902: buildPeople(1, 9201),
  });
  house = await startHouse('pglite', { data });
  waveId = await launch(house, '900', RADAR);
  anonymousId = await launch(house, '901', { ...RADAR, mode: 'anonymous' });
});
afterAll(() => house.close());

const invited = (wave: string) =>
  house.app.storage.invitations.listOfWave({ portalId: house.sandbox.portalId, waveId: wave });

async function pointsAt(link: string): Promise<string[]> {
  const { page } = await open(link);
  return [...page.matchAll(/data-point="([^"]+)"/g)].map(([, id = '']) => id);
}

function teamLink(index = 0): string {
  const mails = listSurveyMails(house.sandbox).filter(({ to }) => !to.startsWith('person.'));
  const link = mails[index]?.link;
  if (link === undefined) throw new Error('No mail went to the team.');
  return link;
}

describe('a radar that asks each person at most eight points', () => {
  it('shows eight, the same ones whenever and wherever the link is opened', async () => {
    const link = linkOf(house, '9002');
    const shown = await pointsAt(link);
    expect(shown).toHaveLength(8);
    expect(await pointsAt(link)).toEqual(shown);
    const invitation = (await invited(waveId)).find(({ personId }) => personId === '9002');
    expect(invitation?.askedPoints).toEqual(shown);
  });

  it('asks every point of somebody, and who decides what concerns them', async () => {
    const asked = (await invited(waveId)).filter(({ side }) => side === 'customer');
    expect(new Set(asked.flatMap(({ askedPoints }) => askedPoints ?? [])).size).toBe(20);
    expect(await pointsAt(linkOf(house, '9001'))).toEqual(
      expect.arrayContaining(['decisions', 'money']),
    );
    expect(await pointsAt(linkOf(house, '9002'))).not.toContain('money');
  });

  it('says on the page how long that takes', async () => {
    const { page } = await open(linkOf(house, '9002'));
    expect(page).toContain('about 2 minutes');
    const mails = house.sandbox.mailbox.mails();
    const mail = mails.find(({ recipients }) => recipients.includes('person.9002@firma.example'));
    expect(mail?.text).toContain('about 2 minutes');
  });

  it('asks the vendor’s team all of them', async () => {
    expect(await pointsAt(teamLink())).toHaveLength(20);
  });

  it('fills in, keeps and takes nothing that was not asked', async () => {
    const link = linkOf(house, '9003');
    const asked = await pointsAt(link);
    const other = (await pointsAt(teamLink())).find((id) => !asked.includes(id)) ?? '';
    const { page } = await open(`${link}?p.${other}.now=3`);
    expect(page).not.toContain(`p.${other}.now`);

    await fetch(`${link}/draft`, {
      method: 'PUT',
      body: new URLSearchParams({ [`p.${other}.now`]: '3', comment: 'Still thinking' }),
    });
    const { portalId } = house.sandbox;
    const invitation = (await invited(waveId)).find(({ personId }) => personId === '9003');
    if (!invitation) throw new Error('9003 was not invited.');
    expect(await house.app.storage.drafts.get(invitation)).toEqual({ comment: 'Still thinking' });

    const body = await fillForm(link, GOOD);
    body.set(`p.${other}.now`, '3');
    expect((await post(link, body)).status).toBe(400);
    body.delete(`p.${other}.now`);
    expect((await post(link, body)).status).toBe(200);
    const [stored] = await house.app.storage.responses.listOfWave({ portalId, waveId });
    expect(Object.keys(stored?.answers.points ?? {}).sort()).toEqual(asked.toSorted());
  });

  it('scores what was answered, and is silent on what was not asked', async () => {
    await house.app.whenIdle();
    const snapshot = await house.app.storage.snapshots.findLatest({
      portalId: house.sandbox.portalId,
      waveId,
    });
    const points = Object.values(snapshot?.scores.points ?? {});
    const heard = points.filter(({ nNow }) => nNow > 0);
    expect(points).toHaveLength(20);
    expect(heard).toHaveLength(8);
    for (const point of points.filter(({ nNow }) => nNow === 0)) {
      expect(point).toMatchObject({ nowMean: null, gap: null, consensusNow: null });
    }
  });
});

describe('in anonymous mode', () => {
  it('all are asked the same, as ten answers to one point show more than four to each', async () => {
    const asked = (await invited(anonymousId)).filter(({ side }) => side === 'customer');
    const sets = new Set(asked.map(({ askedPoints }) => (askedPoints ?? []).join()));
    expect(sets.size).toBe(1);
  });

  it('it is forgotten with the answer what was asked', async () => {
    const link = linkOf(house, '9101');
    expect((await post(link, await fillForm(link, GOOD))).status).toBe(200);
    const answered = (await invited(anonymousId)).find(({ personId }) => personId === '9101');
    expect(answered).toMatchObject({ response: 'answered', askedPoints: null });
  });
});

describe('the radar of a project', () => {
  const radarId = 'project-and-employee';

  it('is anonymous on the card and when it is sent, unless somebody chooses otherwise', async () => {
    const { body } = await house.card('POST', '/companies/900/preflight', { radarId });
    expect(body).toMatchObject({ data: { radarId, mode: 'anonymous' } });
    const { body: usual } = await house.card('POST', '/companies/900/preflight', {});
    expect(usual).toMatchObject({ data: { mode: 'named' } });
  });

  it('is sent in the settings’ mode where they don’t allow it', async () => {
    const { portalId } = house.sandbox;
    const { settings } = await house.app.storage.settings.getCurrent(portalId);
    const modes = {
      allowed: ['named' as const, 'confidential' as const],
      preset: 'confidential' as const,
    };
    await house.app.storage.settings.save(portalId, { ...settings, modes }, house.clock.now());
    const { body } = await house.card('POST', '/companies/900/preflight', { radarId });
    expect(body).toMatchObject({ data: { mode: 'confidential' } });
    await house.app.storage.settings.save(portalId, settings, house.clock.now());
  });

  it('is launched anonymous', async () => {
    const wave = await house.app.storage.waves.get({
      portalId: house.sandbox.portalId,
      waveId: await launch(house, '902', { radarId }),
    });
    expect(wave.mode).toBe('anonymous');
  });
});
