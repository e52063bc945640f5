import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../src/texts/catalogue.ts';
import { FORM, launch, linkOf, open, post } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
let waveId: string;
let anonymousId: string;

beforeAll(async () => {
  const data = buildPortalData({ 900: buildPeople(8, 9001), 901: buildPeople(3, 9101) });
  house = await startHouse('pglite', { data });
  waveId = await launch(house, '900');
  anonymousId = await launch(house, '901', { mode: 'anonymous' });
});
afterAll(() => house.close());

async function invitationOf(personId: string, wave = waveId) {
  const { portalId } = house.sandbox;
  const all = await house.app.storage.invitations.listOfWave({ portalId, waveId: wave });
  const invitation = all.find((one) => one.personId === personId);
  if (!invitation) throw new Error(`${personId} was not invited.`);
  return invitation;
}

const draftOf = async (personId: string, wave = waveId) =>
  house.app.storage.drafts.get(await invitationOf(personId, wave));

async function save(personId: string, fields: Record<string, string>, type = FORM) {
  const response = await fetch(`${linkOf(house, personId)}/draft`, {
    method: 'PUT',
    headers: { accept: 'application/json', 'content-type': type },
    body: type === FORM ? new URLSearchParams(fields).toString() : JSON.stringify(fields),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('saving a draft', () => {
  it('keeps what was entered for another device, and marks the invitation as started', async () => {
    const comment = '</textarea><script>alert(1)</script>';
    expect(await save('9001', { 'p.trust.now': '7', comment })).toEqual({
      status: 200,
      body: { followups: [] },
    });
    await save('9001', { 'p.trust.desired': '8' });
    expect((await invitationOf('9001')).response).toBe('started');

    const { page } = await open(linkOf(house, '9001'));
    expect(page).toContain(text('en', 'survey.draft.restored'));
    expect(page).toMatch(/name="p\.trust\.now"[^>]*value="7"[^>]*checked/);
    expect(page).toMatch(/name="p\.trust\.desired"[^>]*value="8"[^>]*checked/);
    expect(page).toContain('&lt;/textarea&gt;&lt;script&gt;');
    expect(page).not.toContain('<script>');
  });

  it('keeps what two devices entered, field by field, the newer one of each', async () => {
    await Promise.all([
      save('9001', { recommend: '9', wow: 'first' }),
      save('9001', { ease: '6', comment: 'from the other one' }),
    ]);
    await save('9001', { wow: '' });
    expect(await draftOf('9001')).toEqual({
      'p.trust.now': '7',
      'p.trust.desired': '8',
      recommend: '9',
      wow: '',
      ease: '6',
      comment: 'from the other one',
    });
  });

  it('answers with the points to ask more about, worst first and three at most', async () => {
    const saved = await save('9002', {
      'p.trust.now': '4',
      'p.trust.desired': '8',
      'p.delivery.now': '1',
      'p.support.now': '7',
      'p.support.desired': '10',
      'p.transparency.now': '0',
      'p.transparency.desired': '10',
    });
    expect(saved.body).toEqual({ followups: ['transparency', 'trust', 'delivery'] });
    const { page } = await open(linkOf(house, '9002'));
    for (const id of ['transparency', 'trust', 'delivery']) {
      expect(page).toContain(`name="f.${id}.why"`);
    }
    expect(page).not.toContain('name="f.support.why"');
  });

  it('without any field says that a person has opened the survey, once', async () => {
    expect((await save('9003', {})).status).toBe(200);
    expect((await invitationOf('9003')).response).toBe('opened');
    expect(await draftOf('9003')).toEqual({});
    await save('9003', { ease: '5' });
    await save('9003', {});
    expect((await invitationOf('9003')).response).toBe('started');
  });

  it('takes JSON as well, and keeps fields of the survey alone', async () => {
    const fields = {
      ease: '5',
      role: 'admin',
      startedAt: '1',
      'p.nothing.now': '5',
      'p.__proto__.now': '5',
      comment: 'x'.repeat(4001),
      wow: 'y'.repeat(2500),
    };
    expect((await save('9004', fields, 'application/json')).status).toBe(200);
    expect(await draftOf('9004')).toEqual({ ease: '5', wow: 'y'.repeat(2500) });
  });

  it('is refused for a link that nobody knows', async () => {
    const response = await fetch(`${house.url}/s/${'A'.repeat(43)}/draft`, {
      method: 'PUT',
      body: new URLSearchParams({ ease: '5' }),
    });
    expect(response.status).toBe(404);
  });

  it('is slowed down for a page that has gone mad, and for that one alone', async () => {
    const statuses = [];
    for (let count = 0; count < 61; count += 1) {
      statuses.push((await save('9005', { ease: String(1 + (count % 7)) })).status);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses.at(-1)).toBe(429);
    expect((await save('9006', { ease: '5' })).status).toBe(200);
  });
});

describe('a draft ends', () => {
  it('with the answer, also when it comes at the same moment', async () => {
    const link = linkOf(house, '9006');
    const [answered] = await Promise.all([
      post(link, { ease: '5' }),
      save('9006', { comment: 'late typing' }),
      save('9006', { wow: 'and more' }),
    ]);
    expect(answered.status).toBe(200);
    expect(await draftOf('9006')).toEqual({});
    expect((await save('9006', { ease: '1' })).status).toBe(409);
    expect(await draftOf('9006')).toEqual({});
    expect((await invitationOf('9006')).response).toBe('answered');
  });

  it('with the answer of an anonymous wave, which keeps nothing of it', async () => {
    await save('9101', { comment: 'Only between us' });
    expect((await post(linkOf(house, '9101'), { ease: '5' })).status).toBe(200);
    expect(JSON.stringify((await house.dump())['drafts'])).not.toContain('Only between us');
    expect(await draftOf('9101', anonymousId)).toEqual({});
  });

  it('with a link that is withdrawn', async () => {
    await save('9007', { comment: 'half a sentence' });
    const invitation = await invitationOf('9007');
    await house.app.storage.invitations.setResponse(invitation, 'withdrawn', null);
    expect(await draftOf('9007')).toEqual({});
    expect((await save('9007', { ease: '1' })).status).toBe(410);
  });

  it('with the close; late answers are kept only once they are sent', async () => {
    expect(Object.keys(await draftOf('9002'))).not.toEqual([]);
    house.clock.advance({ days: 15 });
    await house.app.runDueWork();
    expect((await house.dump())['drafts']).toEqual([]);
    expect(await save('9002', { ease: '1' })).toMatchObject({
      status: 409,
      body: { error: { code: 'wave_closed' } },
    });
    const { page } = await open(linkOf(house, '9002'));
    expect(page).not.toContain('data-draft');
    expect(page).not.toContain(text('en', 'survey.draft'));
  });
});

it('none of this was a bug', () => {
  expect(house.log.events('request.failed')).toEqual([]);
});
