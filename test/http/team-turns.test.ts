import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../src/texts/catalogue.ts';
import { launch, linkOf, open, post } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { fillForm, listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const VIEW = { now: 6, desired: 8 };
const COMPANIES = ['900', '901', '902', '903'] as const;

let house: House;
const waves = new Map<string, string>();

beforeAll(async () => {
  const data = buildPortalData(
    Object.fromEntries(COMPANIES.map((id) => [id, buildPeople(1, Number(`9${id}`))])),
  );
  house = await startHouse('pglite', { data });
  for (const id of COMPANIES) {
    // The second owner is asked about one company only.
    const teamOwnerIds = id === '900' ? ['61002'] : [];
    waves.set(id, await launch(house, id, { teamOwnerIds }));
    house.clock.advance({ minutes: 1 });
  }
});
afterAll(() => house.close());

async function invitationOf(companyId: string, personId = '61001') {
  const { portalId } = house.sandbox;
  const waveId = waves.get(companyId) ?? '';
  const all = await house.app.storage.invitations.listOfWave({ portalId, waveId });
  const invitation = all.find((one) => one.side === 'vendor' && one.personId === personId);
  if (!invitation) throw new Error(`${personId} was not asked about ${companyId}.`);
  return invitation;
}

async function linkTo(companyId: string, personId = '61001'): Promise<string> {
  const { email, linkHash } = await invitationOf(companyId, personId);
  const hashOf = (link: string) =>
    createHash('sha256')
      .update(`link:${link.slice(-43)}`)
      .digest('hex');
  const mails = listSurveyMails(house.sandbox).filter(({ to }) => to === email);
  const mail = mails.find(({ link }) => hashOf(link) === linkHash);
  if (!mail) throw new Error('There is no such mail.');
  return mail.link;
}

/** Posts a form and does not follow where it leads. */
async function send(link: string, body: URLSearchParams) {
  const response = await fetch(link, { method: 'POST', body, redirect: 'manual' });
  const location = response.headers.get('location');
  return {
    status: response.status,
    page: await response.text(),
    location: location === null ? null : new URL(location, link).href,
  };
}

describe('somebody of the team who is asked about four companies', () => {
  it('is told which one this is, and which ones wait', async () => {
    const { page } = await open(await linkTo('900'));
    expect(page).toContain(text('en', 'turns.position', { position: 1, total: 4 }));
    expect(page).toContain(text('en', 'turns.send'));
    for (const name of ['Firma 901', 'Firma 902', 'Firma 903']) expect(page).toContain(name);
  });

  it('holds no link in the page, neither its own nor another one', async () => {
    const { page } = await open(await linkTo('900'));
    for (const id of COMPANIES) expect(page).not.toContain((await linkTo(id)).slice(-43));
    expect(page).not.toMatch(/href="[^"]*\/s\//);
  });

  it('comes to the next company at once, and is told that the one before is saved', async () => {
    const link = await linkTo('900');
    const sent = await send(link, await fillForm(link, VIEW));
    expect(sent).toMatchObject({ status: 303, location: `${await linkTo('901')}?saved` });
    const { page } = await open(sent.location ?? '');
    expect(page).toContain(text('en', 'turns.saved'));
    expect(page).toContain(text('en', 'turns.position', { position: 2, total: 4 }));
    expect(page).toContain('Firma 901');
    expect(page).not.toContain('>Firma 900<');
  });

  it('can pass over a company, which keeps what was chosen', async () => {
    const link = await linkTo('901');
    const body = await fillForm(link, VIEW, {}, {});
    body.delete('p.trust.now');
    body.set('go', (await invitationOf('902')).invitationId);
    expect(await send(link, body)).toMatchObject({ status: 303, location: await linkTo('902') });
    const draft = await house.app.storage.drafts.get(await invitationOf('901'));
    expect(draft['p.trust.desired']).toBe('8');
    expect((await invitationOf('901')).response).toBe('started');
  });

  it('is led back where a button names a company that is not waiting for them', async () => {
    const link = await linkTo('901');
    const answered = (await invitationOf('900')).invitationId;
    const another = (await invitationOf('900', '61002')).invitationId;
    for (const go of [answered, another, 'inv_unknown', "'; drop table waves"]) {
      const sent = await send(link, new URLSearchParams({ go }));
      expect(sent).toMatchObject({ status: 303, location: link });
    }
  });

  it('comes to what was passed over after the last one, and is thanked at the end', async () => {
    for (const [from, to] of [
      ['902', '903'],
      ['903', '901'],
    ] as const) {
      const link = await linkTo(from);
      const sent = await send(link, await fillForm(link, VIEW));
      expect(sent).toMatchObject({ status: 303, location: `${await linkTo(to)}?saved` });
    }
    const link = await linkTo('901');
    const last = await send(link, await fillForm(link, VIEW));
    expect(last.status).toBe(200);
    expect(last.page).toContain(text('en', 'turns.last', { total: 4 }));
    for (const id of COMPANIES) expect((await invitationOf(id)).response).toBe('answered');
  });
});

describe('somebody else', () => {
  it('of the team, who is asked about one company, reads nothing of the others', async () => {
    const { page } = await open(await linkTo('900', '61002'));
    for (const name of ['Firma 901', 'Firma 902', 'Firma 903']) expect(page).not.toContain(name);
    expect(page).not.toContain('class="turn');
  });

  it('at the customer’s reads nothing of it, and can’t go anywhere', async () => {
    const link = linkOf(house, '9900');
    const { page } = await open(`${link}?saved`);
    expect(page).not.toContain('class="turn');
    expect(page).not.toContain(text('en', 'turns.saved'));
    const go = (await invitationOf('900', '61002')).invitationId;
    const sent = await post(link, { go });
    expect(sent.status).toBe(400);
  });
});

describe('a company whose survey ends meanwhile', () => {
  it('is not offered any more', async () => {
    const data = await house.card('POST', `/waves/${waves.get('903') ?? ''}/close`, {
      requestId: 'close-903',
    });
    expect(data.body).toMatchObject({ ok: true });
    const { portalId } = house.sandbox;
    const turns = await house.app.storage.teamTurns.listOfOwner(portalId, '61001');
    expect(turns.map(({ companyName }) => companyName)).toEqual([
      'Firma 900',
      'Firma 901',
      'Firma 902',
    ]);
  });
});
