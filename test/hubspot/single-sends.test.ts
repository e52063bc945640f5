import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createSingleSends } from '../../src/hubspot/single-sends.ts';
import type { SingleSend } from '../../src/survey/single-send/single-sends.ts';
import { createTestClient, errorOf, guardNetwork, HUBSPOT, PORTAL } from './hubspot-double.ts';

guardNetwork();

const SEND = '/marketing/transactional/2026-09/single-email/send';
const STATUS = '/marketing/v3/email/send-statuses/st-1';
const hubspot = () => nock(HUBSPOT);
const RESET = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

const mail: SingleSend = {
  emailId: 555,
  to: 'dana@customer.example',
  replyTo: 'csm@vendor.example',
  sendId: 'inv_00000000000000000001',
  properties: { radar_survey_link: 'https://radar.example/s/abc' },
};

const view = (status: string, sendResult?: string) => ({
  statusId: 'st-1',
  status,
  ...(sendResult !== undefined && { sendResult }),
});

function send(): Promise<void> {
  const { client, time } = createTestClient();
  return createSingleSends({ client, sleep: time.sleep }).send(PORTAL, mail);
}

describe('an e-mail that HubSpot sends', () => {
  it('names recipient, sendId, answers and properties, and is looked up until it has gone', async () => {
    hubspot()
      .post(SEND, {
        emailId: 555,
        message: { to: mail.to, sendId: mail.sendId, replyTo: [mail.replyTo] },
        contactProperties: {},
        customProperties: mail.properties,
      })
      .reply(200, view('PENDING'))
      .get(STATUS)
      .reply(200, view('PROCESSING'))
      .get(STATUS)
      .reply(200, view('COMPLETE', 'SENT'));
    await expect(send()).resolves.toBeUndefined();
  });

  it('is taken when HubSpot has taken it and can’t be asked any more', async () => {
    hubspot().post(SEND).reply(200, view('PENDING')).get(STATUS).reply(404, errorOf('X', 'gone'));
    await expect(send()).resolves.toBeUndefined();
  });

  it('is taken when HubSpot takes longer than anybody waits', async () => {
    hubspot()
      .post(SEND)
      .reply(200, view('PENDING'))
      .get(STATUS)
      .twice()
      .reply(200, view('PENDING'));
    await expect(send()).resolves.toBeUndefined();
  });
});

describe('an e-mail that HubSpot refuses', () => {
  it.each([
    ['PREVIOUSLY_BOUNCED', true],
    ['PREVIOUSLY_UNSUBSCRIBED_PORTAL', false],
  ])('is refused in its words: %s', async (result, isBadAddress) => {
    hubspot()
      .post(SEND)
      .reply(200, view('PENDING'))
      .get(STATUS)
      .reply(200, view('COMPLETE', result));
    await expect(send()).rejects.toMatchObject({
      code: 'mail_refused',
      details: { words: result, isBadAddress },
    });
  });

  it('is refused when no such e-mail exists, and the words name its number', async () => {
    hubspot().post(SEND).reply(404, errorOf('OBJECT_NOT_FOUND', 'resource not found'));
    await expect(send()).rejects.toMatchObject({
      code: 'mail_refused',
      details: { words: 'HubSpot has no e-mail with the number 555.' },
    });
  });

  it('is refused without the scope, which the words name', async () => {
    const context = { requiredGranularScopes: ['transactional-email'] };
    const errors = [{ message: 'One or more scopes are required.', context }];
    hubspot()
      .post(SEND)
      .reply(403, errorOf('MISSING_SCOPES', 'Missing scopes', { errors }));
    await expect(send()).rejects.toMatchObject({
      code: 'mail_refused',
      details: { words: expect.stringContaining('transactional-email') as string },
    });
  });

  it('keeps no address in the words', async () => {
    const message = `${mail.to} can not be sent to`;
    hubspot().post(SEND).reply(400, errorOf('VALIDATION_ERROR', message));
    const error: unknown = await send().catch((thrown: unknown) => thrown);
    expect(JSON.stringify([String(error), error])).not.toContain(mail.to);
    expect(error).toMatchObject({ code: 'mail_refused' });
  });
});

describe('an e-mail of which nobody knows', () => {
  it('is asked for again by its sendId, and found', async () => {
    const again = (body: { message: { sendId: string } }) => body.message.sendId === mail.sendId;
    hubspot().post(SEND, again).replyWithError(RESET);
    hubspot().post(SEND, again).reply(200, view('COMPLETE', 'IDEMPOTENT_IGNORE'));
    await expect(send()).resolves.toBeUndefined();
  });

  it('is sent by asking again when HubSpot has never seen it', async () => {
    hubspot().post(SEND).reply(502, 'Bad gateway');
    hubspot().post(SEND).reply(200, view('COMPLETE', 'SENT'));
    await expect(send()).resolves.toBeUndefined();
  });

  it('stays unknown when asking again tells nothing either', async () => {
    hubspot().post(SEND).twice().replyWithError(RESET);
    await expect(send()).rejects.toThrow('Nobody knows');
  });

  it('stays unknown when HubSpot could not find out', async () => {
    hubspot().post(SEND).reply(200, view('COMPLETE', 'IDEMPOTENT_FAIL'));
    await expect(send()).rejects.toThrow('Nobody knows');
  });

  it('stays unknown when asking again meets the limit: the first may have gone', async () => {
    hubspot().post(SEND).replyWithError(RESET);
    hubspot()
      .post(SEND)
      .times(3)
      .reply(429, errorOf('RATE_LIMITS', 'Too many', { policyName: 'TEN_SECONDLY_ROLLING' }));
    await expect(send()).rejects.toThrow('Nobody knows');
  });
});

describe('an e-mail that HubSpot does not take now', () => {
  it('is tried again at once after a 429, which did nothing', async () => {
    hubspot()
      .post(SEND)
      .reply(429, errorOf('RATE_LIMITS', 'Too many', { policyName: 'TEN_SECONDLY_ROLLING' }))
      .post(SEND)
      .reply(200, view('COMPLETE', 'SENT'));
    await expect(send()).resolves.toBeUndefined();
  });

  it('goes back to the queue when the limit stays', async () => {
    hubspot()
      .post(SEND)
      .times(3)
      .reply(429, errorOf('RATE_LIMITS', 'Too many', { policyName: 'TEN_SECONDLY_ROLLING' }));
    await expect(send()).rejects.toMatchObject({ code: 'mail_unavailable' });
  });

  it('goes back to the queue when HubSpot throttles it', async () => {
    hubspot().post(SEND).reply(200, view('COMPLETE', 'THROTTLED'));
    await expect(send()).rejects.toMatchObject({ code: 'mail_unavailable' });
  });
});
