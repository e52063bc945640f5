import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminSocketOf, serveAdmin } from '../../src/admin/admin-server.ts';
import { askApp } from '../../src/admin/ask-app.ts';
import { formatResult } from '../../src/admin/format-result.ts';
import { runCommand } from '../../src/admin/run-command.ts';
import { createSeals } from '../../src/lib/seals.ts';
import { findPort } from '../../src/sandbox/find-port.ts';
import { startMailbox } from '../../src/sandbox/mailbox.ts';
import type { Mailbox } from '../../src/sandbox/mailbox.ts';
import { launch } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const folders: string[] = [];
const openFolder = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'radar-admin-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('an operator whose mail server was away', () => {
  let house: House;
  let port: number;
  let mailbox: Mailbox;
  let portalId: number;
  const ask = (command: string, options = {}) => runCommand(house.app.admin, { command, options });
  beforeAll(async () => {
    port = await findPort(0);
    const data = buildPortalData({ 900: buildPeople(3, 9001) });
    house = await startHouse('pglite', { data, smtpUrl: `smtp://127.0.0.1:${port}` });
    ({ portalId } = house.sandbox);
    await launch(house, '900');
  });
  afterAll(async () => {
    await house.close();
    await mailbox.close();
  });

  it('gives a person what is stored about them', async () => {
    const email = 'person.9001@firma.example';
    const { rows } = await ask('export-person', { portal: portalId, email });
    expect(rows.map(({ what }) => what)).toContain('invitations');
    expect(rows).toEqual((await ask('export-person', { portal: portalId, contact: '9001' })).rows);
    expect((await ask('export-person', { portal: portalId + 1, email })).rows).toEqual([]);
    await expect(ask('export-person', { email })).rejects.toMatchObject({ code: 'bad_input' });
    await expect(ask('export-person', { portal: portalId })).rejects.toMatchObject({
      code: 'bad_input',
    });
  });

  it('sees which jobs were given up, and why, without an address', async () => {
    const { isFine, summary, rows } = await ask('jobs');
    expect(isFine).toBe(false);
    expect(summary).toBe('0 jobs to do, 4 given up.');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      portal: portalId,
      job: 'invitation.send',
      tries: 25,
      code: 'mail_unavailable',
    });
    expect(JSON.stringify(rows)).not.toContain('@');
    expect(await ask('jobs', { portal: portalId + 1 })).toMatchObject({ isFine: true, rows: [] });
  });

  it('sees the portal with what is left to do', async () => {
    const { rows } = await ask('portals');
    expect(rows).toMatchObject([{ portal: portalId, status: 'connected', jobsFailed: 4 }]);
    expect(formatResult(await ask('portals')).join('\n')).toMatch(
      /^1 portals, 1 connected\.\n\nportal/,
    );
  });

  it('puts them back, and the mails go out, once', async () => {
    mailbox = await startMailbox({ port, clock: house.clock, log: house.log.log });
    expect(await ask('replay', { portal: portalId + 1 })).toMatchObject({
      summary: '0 jobs are in the queue again.',
    });
    expect(await ask('replay')).toMatchObject({ summary: '4 jobs are in the queue again.' });
    await house.app.whenIdle();
    expect(mailbox.mails()).toHaveLength(4);
    expect(await ask('replay')).toMatchObject({ summary: '0 jobs are in the queue again.' });
    expect(await ask('jobs')).toMatchObject({ isFine: true, summary: '0 jobs to do, 0 given up.' });
    expect(mailbox.duplicates()).toEqual({ byMessageId: 0, byRecipientAndLink: 0 });
  });

  it('finds no contradiction, and finds one that somebody made', async () => {
    expect(await ask('verify')).toEqual({
      summary: 'No contradiction was found.',
      rows: [],
      isFine: true,
    });
    await sql`update invitations set response = 'answered' where person_id = '9001'`.execute(
      house.database.kysely,
    );
    expect(await ask('verify')).toMatchObject({
      isFine: false,
      rows: [{ portal: portalId, check: 'a person who has answered has an answer', count: 1 }],
    });
    expect(await ask('verify', { portal: portalId + 1 })).toMatchObject({ isFine: true });
  });

  it('refuses a command that nobody knows, also one that every object has', async () => {
    for (const command of ['drop', 'toString', '']) {
      await expect(ask(command)).rejects.toMatchObject({ code: 'bad_input' });
    }
  });
});

describe('new keys', () => {
  it('seal every token anew, and say until when the old key is needed', async () => {
    const data = buildPortalData({ 900: buildPeople(3, 9001) });
    const house = await startHouse('pglite', { data, access: 'oauth' });
    await house.install(house.sandbox.portal);
    await launch(house, '900');
    const { admin, storage } = house.app;
    const { portalId } = house.sandbox;
    const before = await storage.access.find(portalId);
    expect(before?.accessToken).toMatch(/^test\./);

    const old = await runCommand(admin, { command: 'rotate-keys', options: {} });
    expect(old.rows).toEqual([
      { portal: portalId, tokens: 'sealed' },
      { key: 'test', linksInUse: 4 },
    ]);

    const token = admin.seals.open(before?.accessToken ?? '', `access token of portal ${portalId}`);
    const seals = {
      ...createSeals([{ id: 'new', key: randomBytes(32) }]),
      open: admin.seals.open,
    };
    await runCommand({ ...admin, seals }, { command: 'rotate-keys', options: {} });
    const after = await storage.access.find(portalId);
    expect(after).toMatchObject({ scopes: before?.scopes, expiresAt: before?.expiresAt });
    expect(after?.accessToken).toMatch(/^new\./);
    expect(after?.accessToken).not.toContain(token);

    // While a token is being renewed, nobody seals its elder in its place.
    const until = new Date(house.clock.now().getTime() + 60_000);
    await storage.access.takeLease(portalId, house.clock.now(), until);
    const busy = await runCommand(admin, { command: 'rotate-keys', options: {} });
    expect(busy).toMatchObject({ isFine: false, rows: [{ tokens: 'busy' }, { key: 'test' }] });
    await storage.access.releaseLease(portalId, until);
    await house.close();
  });

  it('are not enough as long as reports have links of the old one', async () => {
    const house = await startHouse('pglite', {
      data: buildPortalData({ 900: buildPeople(3, 9001) }),
    });
    const waveId = await launch(house, '900');
    await house.card('POST', `/waves/${waveId}/close`, { requestId: 'close-before-rotation' });
    await house.app.whenIdle();
    const rotated = await runCommand(house.app.admin, { command: 'rotate-keys', options: {} });
    expect(rotated.rows).toContainEqual({ key: 'test', linksInUse: 1 });
    await house.close();
  });
});

describe('the socket', () => {
  it('answers its owner alone, and what is no command with a sentence', async () => {
    const house = await startHouse('pglite', { data: buildPortalData({ 900: [] }) });
    const dataDir = openFolder();
    const log = house.log.log;
    const served = await serveAdmin({ ...house.app.admin, log }, dataDir);
    const socket = adminSocketOf(dataDir);
    expect(statSync(socket).mode & 0o777).toBe(0o600);
    expect(await askApp(socket, { command: 'portals', options: {} })).toMatchObject({
      ok: true,
      result: { rows: [{ portal: house.sandbox.portalId }] },
    });
    expect(await askApp(socket, { command: 'nonsense', options: {} })).toMatchObject({ ok: false });
    expect(await askApp(socket, { command: 'jobs', options: { other: 1 } as object })).toEqual({
      ok: false,
      message: 'This is no command.',
      action: 'Run `npm run admin`.',
    });
    // A second process on the same folder leaves the first one's socket alone.
    expect(await serveAdmin({ ...house.app.admin, log }, dataDir)).toBeNull();
    await served?.close();
    expect(await askApp(socket, { command: 'portals', options: {} })).toBeNull();
    await house.close();
  });
});
