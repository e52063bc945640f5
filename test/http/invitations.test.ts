import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../src/texts/catalogue.ts';
import { launch, linkOf, open, optOutLinkOf, post } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer, listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const GOOD = { now: 8, desired: 9 };
const HOUR = { hours: 1 };

let house: House;
let waveId: string;
beforeAll(async () => {
  house = await startHouse('pglite', {
    data: buildPortalData({ 900: buildPeople(9, 9001), 901: buildPeople(2, 9101) }),
  });
  waveId = await launch(house, '900');
  house.clock.advance(HOUR);
});
afterAll(() => house.close());

async function idOf(contactId: string, wave = waveId): Promise<string> {
  const { portalId } = house.sandbox;
  const all = await house.app.storage.invitations.listOfWave({ portalId, waveId: wave });
  return all.find(({ personId }) => personId === contactId)?.invitationId ?? '';
}
const act = async (contactId: string, verb: string, body: object, wave = waveId) =>
  house.card('POST', `/invitations/${await idOf(contactId, wave)}/${verb}`, body);
const mailsTo = (address: string) =>
  listSurveyMails(house.sandbox).filter(({ to }) => to === address);
const addressOf = (id: string) => `person.${id}@firma.example`;
const contact = (id: string) => house.sandbox.portal.records.find('contacts', id)?.properties ?? {};

describe('a withdrawn person', () => {
  it('has a dead link and is not counted any more, and that is so only once', async () => {
    for (let count = 0; count < 2; count += 1) {
      const { body } = await act('9001', 'withdraw', { requestId: 'withdraw-9001' });
      expect(body).toEqual({ ok: true, data: { invitationId: await idOf('9001') } });
    }
    await house.app.whenIdle();
    expect(house.log.events('invitation.withdrawn')).toHaveLength(1);
    expect((await open(linkOf(house, '9001'))).status).toBe(410);
    expect(house.sandbox.portal.records.find('companies', '900')?.properties).toMatchObject({
      radar_wave_invited: '8',
    });
  });

  it('gets nothing more', async () => {
    const { body } = await act('9001', 'resend', { requestId: 'resend-withdrawn' });
    expect(body.error.code).toBe('link_withdrawn');
  });

  it('is not who has answered', async () => {
    expect(await answer(linkOf(house, '9002'), GOOD)).toBe(200);
    const { body } = await act('9002', 'withdraw', { requestId: 'withdraw-9002' });
    expect(body.error).toMatchObject({
      code: 'already_answered',
      message: text('en', 'error.already_answered.message'),
    });
  });
});

describe('a mail that is sent again', () => {
  it('comes once with a new link, also when HubSpot repeats the call', async () => {
    const old = linkOf(house, '9003');
    await act('9003', 'resend', { requestId: 'resend-9003' });
    await act('9003', 'resend', { requestId: 'resend-9003' });
    await house.app.whenIdle();
    await act('9003', 'resend', { requestId: 'resend-9003' });
    await house.app.whenIdle();
    expect(mailsTo(addressOf('9003'))).toHaveLength(2);
    const fresh = linkOf(house, '9003');
    expect(fresh).not.toBe(old);
    expect((await open(old)).status).toBe(404);
    expect((await open(fresh)).status).toBe(200);
    expect(house.log.events('invitation.resent')).toHaveLength(1);
    const ids = house.sandbox.mailbox.mails().map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('comes once when two ask for it at the same moment', async () => {
    const replies = await Promise.all(
      ['one', 'two'].map((name) => act('9004', 'resend', { requestId: `resend-${name}` })),
    );
    await house.app.whenIdle();
    expect(replies.filter(({ body }) => body.ok === true)).toHaveLength(1);
    expect(mailsTo(addressOf('9004'))).toHaveLength(2);
  });

  it('does not come again within ten minutes', async () => {
    const { body } = await act('9004', 'resend', { requestId: 'right-after' });
    expect(body.error.code).toBe('mail_on_its_way');
  });

  it('goes to the corrected address, which the contact has from then on', async () => {
    const email = 'Ny.Adresse@firma.example';
    const { body } = await act('9005', 'resend', { requestId: 'correct-9005', email });
    expect(body.ok).toBe(true);
    await house.app.whenIdle();
    expect(contact('9005')['email']).toBe('ny.adresse@firma.example');
    const [mail] = mailsTo('ny.adresse@firma.example');
    expect(mailsTo('ny.adresse@firma.example')).toHaveLength(1);
    expect(await answer(mail?.link ?? '', GOOD)).toBe(200);
    expect((await open(linkOf(house, '9005'))).status).toBe(404);
  });

  it.each([
    ['of somebody in the wave', 'PERSON.9007@firma.example', 'address_taken'],
    ['that is none', 'no address', 'address_invalid'],
  ])('does not go to an address %s', async (_what, email, code) => {
    const before = contact('9006')['email'];
    const { body } = await act('9006', 'resend', { requestId: 'wrong-address', email });
    expect(body.error.code).toBe(code);
    expect(body.error.message).toBe(text('en', `error.${code as 'address_taken'}.message`));
    expect(contact('9006')['email']).toBe(before);
    expect(mailsTo(addressOf('9006'))).toHaveLength(1);
  });

  it('is not sent when HubSpot refuses the address, and says what HubSpot said', async () => {
    // The address of a contact at another company: HubSpot keeps addresses unique.
    const email = addressOf('9101');
    const { body } = await act('9006', 'resend', { requestId: 'taken-in-hubspot', email });
    expect(body.error).toMatchObject({ code: 'hubspot_refused' });
    expect(body.error.message).toContain(text('en', 'error.hubspot_refused.message'));
    expect(body.error.message).not.toContain(email);
    await house.app.whenIdle();
    expect(mailsTo(addressOf('9006'))).toHaveLength(1);
    expect((await open(linkOf(house, '9006'))).status).toBe(200);
  });

  it('is not sent to who wants no surveys', async () => {
    await post(optOutLinkOf(house, '9008'), {});
    const { body } = await act('9008', 'resend', { requestId: 'opted-out-9008' });
    expect(body.error.code).toBe('opted_out');
    await house.app.whenIdle();
    expect(mailsTo(addressOf('9008'))).toHaveLength(1);
  });

  it('waits for a paused wave to be resumed', async () => {
    await house.card('POST', `/waves/${waveId}/pause`, { requestId: 'pause-it' });
    const { body } = await act('9009', 'resend', { requestId: 'while-paused' });
    expect(body.error.code).toBe('wave_state');
    await house.card('POST', `/waves/${waveId}/resume`, { requestId: 'resume-it' });
  });
});

it.each(['withdraw', 'resend'])(
  'where the mode hides who has answered, %s has one answer for everybody',
  async (verb) => {
    const hidden = await launch(house, '901', { mode: 'anonymous' }).catch(async () => {
      const { body } = await house.card('GET', '/companies/901');
      return body.data.wave.waveId as string;
    });
    house.clock.advance(HOUR);
    if (verb === 'withdraw') expect(await answer(linkOf(house, '9101'), GOOD)).toBe(200);
    const replies = [];
    for (const id of ['9101', '9102']) {
      const { body } = await act(id, verb, { requestId: `hidden-${verb}-${id}` }, hidden);
      replies.push(body);
    }
    expect(replies[0]).toEqual(replies[1]);
    expect(replies[0].error.code).toBe('would_tell');
  },
);

it('nothing of all this logs an address', () => {
  const lines = house.log.lines().join('\n');
  expect(lines).not.toContain('firma.example');
  expect(house.log.events('request.failed')).toEqual([]);
});
