import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import { createLog } from '../../src/lib/log.ts';
import { callAsCard } from '../../src/sandbox/card-call.ts';
import { findPort } from '../../src/sandbox/find-port.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { cleanUp, createFolder, runCommandLine, startProcess } from '../support/app-process.ts';
import type { Environment } from '../support/app-process.ts';

let sandbox: Sandbox;
let settings: Environment;
let port: number;

beforeAll(async () => {
  const log = createLog('silent');
  // Its rate limit stands still, so that it counts all calls.
  sandbox = await startSandbox({ clock: systemClock, log, monotonic: () => 0 });
  port = await findPort(0);
  settings = {
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: createFolder(),
    HUBSPOT_CLIENT_SECRET: sandbox.clientSecret,
    HUBSPOT_APP_ID: String(sandbox.appId),
    HUBSPOT_ACCESS_TOKEN: sandbox.accessToken,
    HUBSPOT_API_URL: sandbox.url,
    ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    SMTP_URL: sandbox.smtpUrl,
    MAIL_FROM: 'Radar <radar@radar.example>',
  };
});
afterAll(async () => {
  await cleanUp();
  await sandbox.close();
});

/** Resolves when HubSpot has got so many calls; those that it has not answered yet count, too. */
async function hubSpotWasCalled(times: number): Promise<void> {
  const { general } = sandbox.portal.limits;
  while (general.max - general.remaining() < times) await wait(5);
}

// Each one opens an embedded database, which takes seconds on a busy machine.
describe('a process that runs', { timeout: 120_000 }, () => {
  it('gets ready, finishes what is in flight on SIGTERM, and ends well', async () => {
    const app = startProcess(settings);
    await app.says('Radar is running on');
    const ready = await fetch(`${settings['PUBLIC_URL'] ?? ''}/ready`);
    expect(ready.status).toBe(200);

    const { code, out } = await runCommandLine(settings, ['portals', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rows: [{ portal: sandbox.portalId }] });

    const second = startProcess({ ...settings, PORT: '0' });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/Radar can't start: .*(another|other) process/i);
    expect(second.output()).not.toMatch(/\n\s+at /);

    // A card call that HubSpot keeps waiting.
    const { general } = sandbox.portal.limits;
    const before = general.max - general.remaining();
    sandbox.portal.faults.next({ path: /\/companies\/501$/, delayMs: 1500 });
    const inFlight = callAsCard(
      {
        portalId: sandbox.portalId,
        appId: sandbox.appId,
        userId: 1,
        userEmail: '',
        secret: sandbox.clientSecret,
        timestamp: systemClock.now().getTime(),
      },
      { url: `${settings['PUBLIC_URL'] ?? ''}/api/cards/v1/companies/501` },
    );
    await hubSpotWasCalled(before + 1);
    app.signal('SIGTERM');
    app.signal('SIGTERM');
    expect(await inFlight).toMatchObject({ status: 200, body: { ok: true } });
    expect(await app.ended).toBe(0);
    await expect(fetch(`${settings['PUBLIC_URL'] ?? ''}/health`)).rejects.toThrow();
  });

  it('answers an operator from its data while it is down', async () => {
    const { code, out } = await runCommandLine(settings, ['portals']);
    expect(out).toMatch(/^1 portals, 1 connected\.\n\nportal +status/);
    expect(code).toBe(0);
  });

  it.each([
    ['without a command', []],
    ['with one that nobody knows', ['drop-everything']],
    ['with a portal that is no number', ['jobs', '--portal', 'x']],
  ])('tells an operator what there is, %s', async (_how, args) => {
    const { code, out, complaints } = await runCommandLine(settings, args);
    expect(complaints).toMatch(/^Usage: .*\n {2}portals /);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('starts again on the same data, and ends well on SIGINT', async () => {
    const app = startProcess(settings);
    await app.says('Radar is running on');
    app.signal('SIGINT');
    expect(await app.ended).toBe(0);
  });
});

describe('a process that cannot start', { timeout: 60_000 }, () => {
  it('names every missing setting at once, and what to do about it', async () => {
    const app = startProcess({});
    expect(await app.ended).toBe(1);
    const lines = app.output().trim().split('\n');
    expect(
      lines
        .filter((line) => line.includes(' is missing: '))
        .map((line) => line.trim().split(' ')[0]),
    ).toEqual([
      'PUBLIC_URL',
      'HUBSPOT_CLIENT_SECRET',
      'ENCRYPTION_KEYS',
      'SMTP_URL',
      'MAIL_FROM',
      'HUBSPOT_ACCESS_TOKEN',
    ]);
    expect(lines.at(-1)).toBe(
      'Set them in the environment or in .env; .env.example explains each one.',
    );
  });

  it('names every wrong setting at once', async () => {
    const app = startProcess({
      ...settings,
      PORT: 'radar',
      PUBLIC_URL: 'radar.example',
      ROLE: 'boss',
      DATABASE_URL: 'mysql://db',
      ENCRYPTION_KEYS: 'k1:short',
      SMTP_URL: 'mail.example:25',
      MAIL_FROM: 'Radar',
      LOG_LEVEL: 'loud',
    });
    expect(await app.ended).toBe(1);
    for (const name of [
      'PORT',
      'PUBLIC_URL',
      'ROLE',
      'DATABASE_URL',
      'ENCRYPTION_KEYS',
      'SMTP_URL',
    ]) {
      expect(app.output()).toMatch(new RegExp(`^ {2}${name} must `, 'm'));
    }
    expect(app.output()).toContain('  MAIL_FROM must ');
    expect(app.output()).toContain('  LOG_LEVEL must ');
    expect(app.output()).not.toMatch(/\n\s+at /);
  });

  it('says that HubSpot does not take its access token', async () => {
    const app = startProcess({ ...settings, HUBSPOT_ACCESS_TOKEN: 'pat-not-the-one' });
    expect(await app.ended).toBe(1);
    expect(app.output()).toContain("Radar can't start: HUBSPOT_ACCESS_TOKEN is not accepted");
    expect(app.output()).toContain('Copy the whole token again');
    expect(app.output()).not.toContain('pat-not-the-one');
    expect(app.output()).not.toMatch(/\n\s+at /);
  });

  it('says that its port is taken', async () => {
    const other = createServer().listen(0);
    const { port: taken } = other.address() as AddressInfo;
    const app = startProcess({ ...settings, PORT: String(taken) });
    expect(await app.ended).toBe(1);
    other.close();
    expect(app.output()).toContain(`Radar can't start: Port ${taken} is taken`);
    expect(app.output()).not.toMatch(/\n\s+at /);
  });
});
