import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSmtpCourier } from '../../src/delivery/smtp-courier.ts';
import { isAppError } from '../../src/lib/errors.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { startSmtpDouble } from './smtp-double.ts';
import type { Fault, SmtpDouble, SmtpDoubleOptions, Step } from './smtp-double.ts';

const mail = {
  kind: 'invitation' as const,
  invitation: buildInvitation(),
  wave: buildWave(),
  timeZone: 'Europe/Copenhagen',
  surveyUrl: 'https://radar.example/s/token',
  optOutUrl: 'https://radar.example/u/token',
};

type Courier = ReturnType<typeof createSmtpCourier>;

let server: SmtpDouble;
let courier: Courier;
let logged: ReturnType<typeof createMemoryLog>;

function startCourier(smtpUrl: string): Courier {
  return createSmtpCourier({
    smtpUrl,
    from: 'Radar <radar@mail.example>',
    clock: { now: () => new Date('2026-11-02T09:00:00Z') },
    log: logged.log,
    timeouts: { connect: 400, reply: 400, total: 5_000 },
  });
}

async function start(options: SmtpDoubleOptions): Promise<void> {
  server = await startSmtpDouble(options);
  courier = startCourier(server.url);
}

/** What the caller makes of it: sent, failed for good, to be tried again, or unknown. */
async function handOver(): Promise<string> {
  try {
    await courier.send(mail);
    return 'sent';
  } catch (error) {
    if (isAppError(error, 'mail_refused')) return 'refused';
    return isAppError(error, 'mail_unavailable') ? 'unavailable' : 'unknown';
  }
}

beforeEach(() => {
  logged = createMemoryLog();
});

afterEach(async () => {
  await courier.close();
  await server.close();
  expect(logged.lines().join('\n')).not.toContain('mette.holm');
});

describe.each([true, false])('with pipelining %s', (pipelining) => {
  const before: readonly Step[] = ['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA'];
  const after: readonly Step[] = ['middle', 'end'];
  const faults: readonly Fault[] = ['drop', 'silence'];
  const cases = (steps: readonly Step[]) =>
    steps.flatMap((at) => faults.map((fault) => ({ at, fault })));

  test.each(cases(before))('$fault at $at: certainly not taken', async ({ at, fault }) => {
    await start({ at, fault, pipelining });
    expect(await handOver()).toBe('unavailable');
    expect(server.bodies).toBe(0);
  });

  test.each(cases(after))('$fault at $at: nobody knows', async ({ at, fault }) => {
    await start({ at, fault, pipelining });
    expect(await handOver()).toBe('unknown');
    // Not even the pool itself may try such a mail again.
    expect(server.bodies).toBe(1);
  });

  test.each([
    ['MAIL', '450 4.7.1 slow down', 'unavailable'],
    ['MAIL', '550 5.7.1 sender not allowed', 'unavailable'],
    ['RCPT', '451 4.3.0 try later', 'unavailable'],
    ['RCPT', '452 4.2.2 mailbox full', 'unavailable'],
    ['RCPT', '503 5.5.1 bad sequence', 'unavailable'],
    ['RCPT', '421 4.4.2 closing', 'unavailable'],
    ['RCPT', '550 5.1.1 <mette.holm@nordlys.example> unknown', 'refused'],
    ['RCPT', '553 5.1.3 bad address', 'refused'],
    ['DATA', '451 4.3.0 try later', 'unavailable'],
    ['DATA', '554 5.7.1 no', 'refused'],
    ['end', '451 4.3.0 try later', 'unavailable'],
    ['end', '421 4.3.2 closing', 'unavailable'],
    ['end', '550 5.7.1 content refused', 'refused'],
    ['end', '552 5.3.4 too big', 'refused'],
  ] as const)('at %s "%s" means %s', async (at, reply, outcome) => {
    await start({ at, fault: { reply }, pipelining });
    expect(await handOver()).toBe(outcome);
    expect(server.mails).toHaveLength(0);
  });

  test('a refusal tells its code and never the address', async () => {
    const reply = '550 5.1.1 <mette.holm@nordlys.example> unknown';
    await start({ at: 'RCPT', fault: { reply }, pipelining });
    const error: unknown = await courier.send(mail).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ details: { responseCode: 550, enhancedCode: '5.1.1' } });
    logged.log.error({ err: error }, 'test.error');
    expect(JSON.stringify(error)).not.toContain('nordlys');
  });

  test('two mails share a connection', async () => {
    await start({ pipelining });
    expect([await handOver(), await handOver()]).toEqual(['sent', 'sent']);
    expect(server).toMatchObject({ sessions: 1, bodies: 2 });
  });

  test('a connection lost between two mails costs neither', async () => {
    await start({ pipelining });
    expect(await handOver()).toBe('sent');
    server.hangUp();
    expect(await handOver()).toBe('sent');
    expect(server).toMatchObject({ sessions: 2, bodies: 2 });
  });
});

test('a server that fails once and recovers takes the mail at the next try, once', async () => {
  await start({ at: 'RCPT', fault: { reply: '451 4.3.0 try later' }, once: true });
  expect(await handOver()).toBe('unavailable');
  await courier.close();
  courier = startCourier(server.url);
  expect(await handOver()).toBe('sent');
  expect(server.mails).toHaveLength(1);
});

test('a server that is not there has taken nothing', async () => {
  await start({});
  await server.close();
  expect(await handOver()).toBe('unavailable');
  await start({});
});

test('a server that never ends its reply is given up', async () => {
  await start({ at: 'end', fault: 'silence' });
  await courier.close();
  courier = createSmtpCourier({
    smtpUrl: server.url,
    from: 'radar@mail.example',
    clock: { now: () => new Date('2026-11-02T09:00:00Z') },
    log: logged.log,
    timeouts: { connect: 400, reply: 60_000, total: 500 },
  });
  expect(await handOver()).toBe('unknown');
});

test('closing lets the mail in flight finish', async () => {
  await start({});
  const sending = handOver();
  await courier.close();
  expect(await sending).toBe('sent');
  expect(await handOver()).toBe('unavailable');
});

test.each([
  'mette\r\nRCPT TO:<x@y.example>',
  'a@x.example, b@y.example',
  'Mette <mette@x.example>',
  'no address',
  '',
])('%j is no address, and nothing is sent', async (email) => {
  await start({});
  const invitation = buildInvitation({ email });
  await expect(courier.send({ ...mail, invitation })).rejects.toMatchObject({
    code: 'mail_refused',
  });
  expect(server.sessions).toBe(0);
});
