import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { testMailReply } from '../../src/contracts/test-mail.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());
beforeEach(() => house.clock.advance({ hours: 2 }));

let requests = 0;
const newId = () => `test-mail-${(requests += 1)}`;
const send = (body: object = {}, companyId = '501') =>
  house.card('POST', `/companies/${companyId}/preview/send?language=en`, {
    requestId: newId(),
    ...body,
  });
const mails = () => house.sandbox.mailbox.mails();

it.each(LANGUAGES)(
  'a test mail in %s goes to whoever asks for it, marked as a test',
  async (language) => {
    const before = mails().length;
    const { body } = await send({ language });
    const { data } = cardReply(testMailReply).parse(body) as { data: { sentTo: string } };
    const [mail, ...others] = mails().slice(0, -before || undefined);
    expect(others).toEqual([]);
    expect(mail?.recipients).toEqual([data.sentTo]);
    expect(mail?.subject).toBe(
      text(language, 'mail.test.subject', { subject: text(language, 'mail.subject') }),
    );
    expect(mail?.text).toContain(text(language, 'mail.test.banner'));
  },
);

it('its links lead to a page that stores nothing, and nobody can be taken off by it', async () => {
  await send();
  const [mail] = mails();
  const links = [...(mail?.html ?? '').matchAll(/href="([^"]+)"/g)].map(([, url = '']) => url);
  expect(links.length).toBeGreaterThan(10);
  const before = await house.dump();
  for (const url of new Set(links)) {
    expect(url.startsWith(`${house.url}/test`)).toBe(true);
    const page = await fetch(url, { headers: { 'accept-language': 'da' } });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(text('da', 'testPage.title'));
  }
  expect(await house.dump()).toEqual(before);
  expect(mail?.headers['list-unsubscribe']).toBeUndefined();
});

it('it is no invitation: nothing but the request is kept', async () => {
  await house.app.whenIdle();
  const before = await house.dump();
  await send();
  await house.app.whenIdle();
  const { test_mails: kept = [], ...after } = await house.dump();
  expect({ ...after, test_mails: [] }).toEqual({ ...before, test_mails: [] });
  for (const row of kept) expect(row).not.toContain('@');
});

it('a repeated request sends it once, also of two at once', async () => {
  const before = mails().length;
  const requestId = newId();
  const replies = await Promise.all([send({ requestId }), send({ requestId })]);
  replies.push(await send({ requestId }));
  expect(new Set(replies.map(({ body }) => body.data.sentTo)).size).toBe(1);
  expect(mails()).toHaveLength(before + 1);
});

it('too many of them are refused until the hour is over', async () => {
  for (let nr = 0; nr < 20; nr += 1) await send();
  const before = mails().length;
  const { body } = await send();
  expect(body).toMatchObject({
    ok: false,
    error: { code: 'test_mail_limit', message: text('en', 'error.test_mail_limit.message') },
  });
  expect(mails()).toHaveLength(before);
  house.clock.advance({ hours: 1 });
  expect((await send()).body.ok).toBe(true);
});

it.each([{ requestId: 'x' }, { openDays: 0 }, { language: 7 }, { requestId: null }])(
  'bad input is refused: %j',
  async (body) => {
    expect((await send(body)).body).toMatchObject({ ok: false, error: { code: 'bad_input' } });
  },
);

it('a company of another account has no test mail', async () => {
  const before = mails().length;
  expect((await send({}, '999999')).body).toMatchObject({ ok: false });
  expect(mails()).toHaveLength(before);
});
