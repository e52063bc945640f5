import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

async function send(change: Record<string, unknown> = {}): Promise<unknown> {
  const transport = createTransport({ url: sandbox.smtpUrl, socketTimeout: 300 });
  try {
    return await transport.sendMail({
      from: 'Freja Lindbak <freja@soekort.example>',
      to: 'Åse Ængby <aase.aengby@klitvang-energi.example>',
      subject: 'Hvordan går det på Rømø?',
      text: 'Svar her: https://radar.example/s/token-1 .',
      html: '<p>Svar <a href="https://radar.example/s/token-1?a=1&amp;b=2">her</a></p>',
      ...change,
    });
  } finally {
    transport.close();
  }
}

const subjects = () => sandbox.mailbox.mails().map(({ subject }) => subject);

test('a mail is kept as its reader would see it', async () => {
  await send({ messageId: '<one@soekort.example>' });
  expect(sandbox.mailbox.mails()).toMatchObject([
    {
      messageId: '<one@soekort.example>',
      from: 'Freja Lindbak <freja@soekort.example>',
      to: 'aase.aengby@klitvang-energi.example',
      toName: 'Åse Ængby',
      recipients: ['aase.aengby@klitvang-energi.example'],
      subject: 'Hvordan går det på Rømø?',
      receivedAt: sandbox.clock.now(),
      links: ['https://radar.example/s/token-1?a=1&b=2', 'https://radar.example/s/token-1'],
    },
  ]);
});

test('the newest mail comes first, and a query finds recipient, subject and text', async () => {
  await send({ subject: 'First' });
  await send({ subject: 'Second', to: 'klaus@sturmhagen.example' });
  expect(subjects()).toEqual(['Second', 'First']);
  expect(sandbox.mailbox.mails('STURMHAGEN').map(({ subject }) => subject)).toEqual(['Second']);
  expect(sandbox.mailbox.mails('ængby')).toHaveLength(1);
  expect(sandbox.mailbox.mails('token-1')).toHaveLength(2);
});

test('the same Message-ID, and the same link to the same person, count as duplicates', async () => {
  await send({ messageId: '<one@soekort.example>' });
  expect(sandbox.mailbox.duplicates()).toEqual({ byMessageId: 0, byRecipientAndLink: 0 });
  await send({ messageId: '<one@soekort.example>' });
  await send({ messageId: '<two@soekort.example>' });
  await send({ messageId: '<three@soekort.example>', to: 'other@klitvang-energi.example' });
  expect(sandbox.mailbox.duplicates()).toEqual({ byMessageId: 1, byRecipientAndLink: 2 });
});

describe('faults', () => {
  test('a refused recipient gets 550, and the next mail goes through', async () => {
    sandbox.mailbox.next({ kind: 'refuse', to: /aase/ });
    await send({ to: 'klaus@sturmhagen.example', subject: 'Other' });
    await expect(send()).rejects.toMatchObject({ responseCode: 550 });
    await send({ subject: 'Again' });
    expect(subjects()).toEqual(['Again', 'Other']);
  });

  test('a busy server answers 451', async () => {
    sandbox.mailbox.next({ kind: 'later' });
    await expect(send()).rejects.toMatchObject({ responseCode: 451 });
    expect(subjects()).toEqual([]);
  });

  test('a silent server lets the sender time out, and keeps nothing', async () => {
    sandbox.mailbox.next({ kind: 'silent' });
    await expect(send()).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    expect(subjects()).toEqual([]);
  });

  test('a connection cut after the data leaves the sender in doubt, but the mail arrived', async () => {
    sandbox.mailbox.next({ kind: 'drop_after_data' });
    await expect(send({ subject: 'Arrived' })).rejects.toThrow();
    // The sender knows of the cut at once, the mailbox takes its time to read the mail.
    await vi.waitFor(() => expect(subjects()).toEqual(['Arrived']), { timeout: 5000 });
  });
});
