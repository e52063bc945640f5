import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/browse.ts';
import { databases } from '../support/databases.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

describe.each(await databases())('a portal whose HubSpot sends its e-mail, on %s', (kind) => {
  let house: House;
  beforeAll(async () => {
    const data = buildPortalData({
      900: buildPeople(2, 9001),
      901: buildPeople(1, 9101),
      902: buildPeople(1, 9201),
    });
    house = await startHouse(kind, { data });
    await setDelivery(0, { emailId: 555 });
  });
  afterAll(() => house.close());

  const setDelivery = (version: number, { emailId }: { emailId: number }) =>
    house.card('PUT', '/settings', {
      requestId: `set-delivery-${version}`,
      version,
      settings: { delivery: { channel: 'hubspot', emailId, senderName: '', replyTo: '' } },
    });
  const invitationsOf = (waveId: string) =>
    house.app.storage.invitations.listOfWave({ portalId: house.sandbox.portalId, waveId });
  const statesOf = async (waveId: string) =>
    (await invitationsOf(waveId)).map(({ side, delivery }) => `${side} ${delivery}`).sort();
  const hubSpotMails = () =>
    house.sandbox.mailbox.mails().filter(({ from }) => from.includes('hubspot.example'));

  it('the settings refuse the channel without a number', async () => {
    const { body } = await setDelivery(1, { emailId: 0 });
    expect(body).toMatchObject({ ok: false, error: { code: 'bad_input' } });
  });

  it('customers get it once, and the team gets plain mail', async () => {
    const waveId = await launch(house, '900');
    expect(await statesOf(waveId)).toEqual(['customer sent', 'customer sent', 'vendor sent']);
    const mails = hubSpotMails();
    expect(mails.map(({ to }) => to).sort()).toEqual(
      (await invitationsOf(waveId))
        .filter(({ side }) => side === 'customer')
        .map(({ email }) => email)
        .sort(),
    );
    expect(house.sandbox.mailbox.duplicates()).toEqual({ byMessageId: 0, byRecipientAndLink: 0 });
    expect(mails[0]?.text).toContain('radar_closes_on: ');
    const link = mails[0]?.links.find((each) => each.includes('/s/')) ?? '';
    expect(await answer(link, { now: 8, desired: 9 })).toBe(200);
  });

  it('a wrong number is told on the card and in the settings, and sent again once it is right', async () => {
    const { singleSends } = house.sandbox.portal;
    singleSends.emailIds.clear();
    const waveId = await launch(house, '901');
    expect(await statesOf(waveId)).toEqual(['customer failed', 'vendor sent']);
    const words = 'HubSpot has no e-mail with the number 555.';
    const people = await house.card('GET', `/waves/${waveId}/people`);
    expect(JSON.stringify(people.body.data.hints)).toContain(words);
    const { body } = await house.card('GET', '/settings');
    expect(JSON.stringify(body.data.status.problems)).toContain(words);

    singleSends.emailIds.add(777);
    await setDelivery(1, { emailId: 777 });
    const [customer] = (await invitationsOf(waveId)).filter(({ side }) => side === 'customer');
    await house.card('POST', `/invitations/${customer?.invitationId ?? ''}/resend`, {
      requestId: 'send-it-again',
    });
    await house.app.whenIdle();
    expect(await statesOf(waveId)).toEqual(['customer sent', 'vendor sent']);
    const after = await house.card('GET', `/waves/${waveId}/people`);
    expect(JSON.stringify(after.body.data.hints)).not.toContain(words);
  });

  it('a missing scope is told in plain words', async () => {
    house.sandbox.portal.account.lackingScopes = ['transactional-email'];
    const waveId = await launch(house, '902');
    expect(await statesOf(waveId)).toEqual(['customer failed', 'vendor sent']);
    const people = await house.card('GET', `/waves/${waveId}/people`);
    expect(JSON.stringify(people.body.data.hints)).toContain('transactional-email');
  });
});
