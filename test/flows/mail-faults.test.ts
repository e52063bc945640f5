import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../../src/lib/log.ts';
import { findPort } from '../../src/sandbox/find-port.ts';
import { startMailbox } from '../../src/sandbox/mailbox.ts';
import type { Mailbox } from '../../src/sandbox/mailbox.ts';
import type { DeliveryState } from '../../src/survey/types.ts';
import { launch } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

/** The delivery of each contact's invitation, by contact id. */
async function deliveries(house: House, waveId: string): Promise<Record<string, DeliveryState>> {
  const ref = { portalId: house.sandbox.portalId, waveId };
  const invitations = await house.app.storage.invitations.listOfWave(ref);
  const customers = invitations.filter(({ side }) => side === 'customer');
  return Object.fromEntries(customers.map(({ personId, delivery }) => [personId, delivery]));
}

/** How many mails each of them got, in the same order. */
function countMails(mailbox: Mailbox, contactIds: readonly string[]): number[] {
  return contactIds.map(
    (id) => mailbox.mails().filter(({ recipients }) => recipients[0]?.includes(`.${id}@`)).length,
  );
}

describe('a mail server that has a bad day', () => {
  const ids = ['9001', '9002', '9003', '9004', '9005'];
  let house: House;
  let waveId: string;
  beforeAll(async () => {
    house = await startHouse('pglite', { data: buildPortalData({ 900: buildPeople(5, 9001) }) });
    const { mailbox } = house.sandbox;
    mailbox.next({ kind: 'refuse', to: /\.9001@/ });
    mailbox.next({ kind: 'later', to: /\.9002@/, times: 3 });
    mailbox.next({ kind: 'drop_after_data', to: /\.9003@/ });
    mailbox.next({ kind: 'drop_after_data', to: /\.9004@/ });
    waveId = await launch(house, '900');
  });
  afterAll(() => house.close());

  it('refuses, delays or loses single mails: each state says so', async () => {
    expect(await deliveries(house, waveId)).toEqual({
      9001: 'failed',
      9002: 'sent',
      9003: 'unknown',
      9004: 'unknown',
      9005: 'sent',
    });
  });

  it('gets no mail twice, not even those of which nobody knows', async () => {
    house.clock.advance({ hours: 5 });
    await house.app.runDueWork();
    expect(countMails(house.sandbox.mailbox, ids)).toEqual([0, 1, 1, 1, 1]);
    expect(house.sandbox.mailbox.duplicates()).toEqual({ byMessageId: 0, byRecipientAndLink: 0 });
  });

  it('is told of in the log, without an address', () => {
    expect(house.log.events('invitation.refused')).toHaveLength(1);
    expect(house.log.events('invitation.unknown')).toHaveLength(2);
    expect(house.log.events('invitation.sent')).toHaveLength(3);
    expect(house.log.events('job.retried')).toHaveLength(3);
    expect(house.log.lines().join('\n')).not.toContain('firma.example');
  });

  it('whoever got a mail may answer, whatever we know of it', async () => {
    const mail = house.sandbox.mailbox
      .mails()
      .find(({ recipients }) => recipients[0]?.includes('9003'));
    const link = mail?.links.find((each) => each.includes('/s/')) ?? '';
    const body = new URLSearchParams({ recommend: '9' });
    expect((await fetch(link, { method: 'POST', body })).status).toBe(200);
  });
});

describe('a mail server that is away', () => {
  let house: House;
  let port: number;
  let waveId: string;
  const mailboxes: Mailbox[] = [];
  beforeAll(async () => {
    port = await findPort(0);
    house = await startHouse('pglite', {
      data: buildPortalData({ 900: buildPeople(4, 9001) }),
      smtpUrl: `smtp://127.0.0.1:${port}`,
    });
  });
  afterAll(async () => {
    await house.close();
    for (const mailbox of mailboxes) await mailbox.close();
  });

  it('keeps nobody from launching, and everybody stays to be invited', async () => {
    waveId = await launch(house, '900');
    expect(Object.values(await deliveries(house, waveId))).toEqual(Array(4).fill('queued'));
    // All tries are used up; the minute's sweep still knows who waits.
    expect((await house.app.queue.counts()).deadLetters).toBe(5);
  });

  it('and a process that died while it handed over a mail leave one that nobody sends again', async () => {
    const { portalId } = house.sandbox;
    const { storage } = house.app;
    const [died] = await storage.invitations.listOfWave({ portalId, waveId });
    if (!died) throw new Error('Nobody was invited.');
    const at = house.clock.now();
    await storage.invitations.moveDelivery(died, ['queued'], 'handing_over', at);
    await storage.jobs.enqueue([
      { name: 'invitation.send', data: { portalId, invitationId: died.invitationId } },
    ]);
    await house.app.whenIdle();
    expect(await storage.invitations.get(died)).toMatchObject({
      delivery: 'unknown',
      sentAt: null,
    });
    expect(house.log.events('invitation.unknown')).toHaveLength(1);
  });

  it('and comes back gets every other mail, once', async () => {
    const log = createLog('silent');
    const mailbox = await startMailbox({ clock: house.clock, log, port });
    mailboxes.push(mailbox);
    await Promise.all([house.app.runDueWork(), house.app.runDueWork()]);
    await house.app.runDueWork();
    expect(await deliveries(house, waveId)).toEqual({
      9001: 'unknown',
      9002: 'sent',
      9003: 'sent',
      9004: 'sent',
    });
    expect(countMails(mailbox, ['9001', '9002', '9003', '9004'])).toEqual([0, 1, 1, 1]);
    expect(mailbox.mails()).toHaveLength(4);
  });

  it('does not mail to a wave that closed meanwhile', async () => {
    for (const mailbox of mailboxes.splice(0)) await mailbox.close();
    house.clock.advance({ days: 100 });
    await house.app.runDueWork();
    const second = await launch(house, '900', { requestId: 'launched-while-away' });
    await house.card('POST', `/waves/${second}/close`, { requestId: 'close-while-away' });
    const mailbox = await startMailbox({ clock: house.clock, log: createLog('silent'), port });
    mailboxes.push(mailbox);
    await house.app.runDueWork();
    expect(mailbox.mails()).toEqual([]);
  });
});

it('whoever opts out before the mail has left gets none', async () => {
  const house = await startHouse('pglite', {
    data: buildPortalData({ 910: buildPeople(1, 9101) }),
  });
  const { portalId } = house.sandbox;
  const { storage } = house.app;
  house.sandbox.mailbox.next({ kind: 'later', times: 1000 });
  const reply = await house.card('POST', '/companies/910/waves', { requestId: 'opting-out' });
  const ref = { portalId, waveId: reply.body.data.waveId as string };
  await storage.contactStates.setSurveyOptOut(portalId, '9101', true);
  house.sandbox.mailbox.clear();
  const [invitation] = await storage.invitations.listOfWave(ref);
  if (!invitation) throw new Error('Nobody was invited.');
  await expect
    .poll(async () => (await storage.invitations.get(invitation)).response, { timeout: 10_000 })
    .toBe('withdrawn');
  expect(house.sandbox.mailbox.mails()).toEqual([]);
  await house.close();
});
