import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../src/texts/catalogue.ts';
import { launch, linkOf } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const GOOD = { now: 8, desired: 9 };

let house: House;
beforeAll(async () => {
  house = await startHouse('pglite', {
    data: buildPortalData({
      900: buildPeople(3, 9001),
      901: [...buildPeople(6, 9101), { id: '9199', email: 'known@firma.example' }],
      902: buildPeople(1, 9201),
    }),
  });
  await launch(house, '900', { mode: 'named' });
  await launch(house, '901', { mode: 'anonymous' });
  const suggest = (id: string, name: string, email: string) =>
    answer(linkOf(house, id), GOOD, {}, { colleagueName: name, colleagueEmail: email });
  await suggest('9001', 'Ole Bang Holm', 'Ole.Bang@firma.example');
  await suggest('9002', 'Known Elsewhere', 'known@firma.example');
  await suggest('9003', 'Nobody', '');
  await suggest('9101', 'Else Vig', 'else.vig@firma.example');
  await house.app.whenIdle();
});
afterAll(() => house.close());

interface Shown {
  readonly suggestionId: string;
  readonly name: string;
  readonly by: string;
  readonly canApprove: boolean;
}
async function listWaiting(companyId: string): Promise<Shown[]> {
  const { body } = await house.card('GET', `/companies/${companyId}`);
  return body.data.colleagues;
}
async function idOf(companyId: string, name: string): Promise<string> {
  const found = (await listWaiting(companyId)).find((one) => one.name === name);
  if (!found) throw new Error(`${name} does not wait.`);
  return found.suggestionId;
}
const decide = (id: string, decision: string, requestId = `${decision}-${id}`) =>
  house.card('POST', `/colleagues/${id}`, { requestId, decision });
const contactBy = (email: string) =>
  house.sandbox.portal.records.findByValue('contacts', 'email', email);
const mails = () => house.sandbox.mailbox.mails().length;

describe('suggested colleagues on the card', () => {
  it('wait with who suggested them in named mode', async () => {
    const waiting = await listWaiting('900');
    expect(waiting.map(({ name }) => name).sort()).toEqual([
      'Known Elsewhere',
      'Nobody',
      'Ole Bang Holm',
    ]);
    expect(waiting.find(({ name }) => name === 'Ole Bang Holm')).toMatchObject({
      by: text('en', 'colleague.by', { name: 'Nr. 9001 Prøve' }),
      canApprove: true,
    });
    expect(waiting.find(({ name }) => name === 'Nobody')?.canApprove).toBe(false);
  });

  it('of an anonymous survey show only once it has closed, and never who suggested them', async () => {
    expect(await listWaiting('901')).toEqual([]);
    const { portalId } = house.sandbox;
    const [wave] = await house.app.storage.waves.listOfCompany({ portalId, companyId: '901' });
    await house.card('POST', `/waves/${wave?.waveId ?? ''}/close`, { requestId: 'close-901' });
    expect(await listWaiting('901')).toMatchObject([{ name: 'Else Vig', by: '' }]);
    const { suggested_colleagues: rows = [] } = await house.dump();
    const row = rows.find((one) => one.includes('Else Vig'));
    expect(row).toContain('"response_id": null');
  });
});

describe('approving', () => {
  it('makes one contact of the company, also when it is repeated or at once, and mails nobody', async () => {
    const id = await idOf('900', 'Ole Bang Holm');
    const before = mails();
    const replies = await Promise.all([decide(id, 'approve'), decide(id, 'approve')]);
    replies.push(await decide(id, 'approve', 'again-and-again'));
    for (const { body } of replies) {
      expect(body).toEqual({ ok: true, data: { suggestionId: id, status: 'approved' } });
    }
    expect(contactBy('ole.bang@firma.example')?.properties).toMatchObject({
      firstname: 'Ole Bang',
      lastname: 'Holm',
    });
    expect(mails()).toBe(before);
    const { body } = await house.card('POST', '/companies/900/preflight', {});
    const people = [...body.data.eligible, ...body.data.excluded] as Array<{ email: string }>;
    expect(people.map(({ email }) => email)).toContain('ole.bang@firma.example');
  });

  it('takes a contact with the address as it is, and adds it to the company', async () => {
    expect((await decide(await idOf('900', 'Known Elsewhere'), 'approve')).body.ok).toBe(true);
    expect(contactBy('known@firma.example')).toMatchObject({
      id: '9199',
      properties: { firstname: 'Nr. 9199' },
    });
    const { body } = await house.card('POST', '/companies/900/preflight', {});
    const people = [...body.data.eligible, ...body.data.excluded] as Array<{ contactId: string }>;
    expect(people.map(({ contactId }) => contactId)).toContain('9199');
  });

  it('needs an address, and says so', async () => {
    const { body } = await decide(await idOf('900', 'Nobody'), 'approve');
    expect(body.error.code).toBe('address_invalid');
    expect(await listWaiting('900')).toHaveLength(1);
  });

  it('of a suggestion that another account has is refused', async () => {
    const { body } = await decide('sug_00000000000000000001', 'approve');
    expect(body.error.code).toBe('not_found');
  });
});

describe('declining', () => {
  it('takes the suggestion off the list for good', async () => {
    const id = await idOf('900', 'Nobody');
    for (let count = 0; count < 2; count += 1) {
      expect((await decide(id, 'decline')).body.data.status).toBe('declined');
    }
    expect(await listWaiting('900')).toEqual([]);
    expect((await decide(id, 'approve')).body.error).toMatchObject({
      code: 'suggestion_gone',
      message: text('en', 'error.suggestion_gone.message'),
    });
  });
});

it.each([{ decision: 'perhaps' }, { decision: 'approve', requestId: 'x' }, {}])(
  'the body %j is refused',
  async (body) => {
    const { body: reply } = await house.card('POST', '/colleagues/sug_00000000000000000001', {
      requestId: 'colleague-bad',
      ...body,
      ...(Object.keys(body).length === 0 && { requestId: 7 }),
    });
    expect(reply.error.code).toBe('bad_input');
  },
);
