import { randomBytes } from 'node:crypto';
import { startApp } from '../src/app.ts';
import { systemClock } from '../src/lib/clock.ts';
import { createLog } from '../src/lib/log.ts';
import { callAsCard } from '../src/sandbox/card-call.ts';
import { findPort } from '../src/sandbox/find-port.ts';
import type { Sandbox } from '../src/sandbox/start-sandbox.ts';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';
import { openDatabase } from '../src/storage/database.ts';
import { buildPeople, buildPortalData } from '../test/support/portal-data.ts';

/** The app in front of a sandbox, with a wave that is open, to be shot at. */
export interface FuzzHouse {
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Values for `:token`, `:id` and the other places of a route, which lead somewhere. */
  readonly places: readonly string[];
  readonly tokens: readonly string[];
  /** Why requests failed by a bug of ours, since the start. */
  readonly bugs: readonly string[];
  whenIdle(): Promise<void>;
  close(): Promise<void>;
}

export async function startFuzzHouse(): Promise<FuzzHouse> {
  const bugs: string[] = [];
  const log = createLog('error', {
    write: (line) => {
      if (line.includes('"msg":"request.failed"')) bugs.push(line.slice(0, 2000));
    },
  });
  const data = buildPortalData({ 900: buildPeople(5, 9001), 901: buildPeople(2, 9101) });
  const sandbox = await startSandbox({
    clock: systemClock,
    log: createLog('silent'),
    importedData: data,
  });
  const port = await findPort(0);
  const url = `http://127.0.0.1:${port}`;
  const { clientSecret, appId, accessToken, portalId } = sandbox;
  const app = await startApp({
    log,
    host: '127.0.0.1',
    database: await openDatabase({ dataDir: null, log: createLog('silent') }),
    config: {
      port,
      publicUrl: url,
      role: 'all',
      databaseUrl: undefined,
      dataDir: '',
      hubspot: {
        clientId: sandbox.clientId,
        clientSecret,
        appId,
        accessToken,
        apiUrl: sandbox.url,
        appUrl: sandbox.url,
      },
      keys: [{ id: 'fuzz', key: randomBytes(32) }],
      mail: { smtpUrl: sandbox.smtpUrl, from: 'Radar <radar@radar.example>' },
      logLevel: 'error',
    },
  });
  const caller = { portalId, appId, userId: 1, userEmail: '', secret: clientSecret };
  const launched = await callAsCard(
    { ...caller, timestamp: systemClock.now().getTime() },
    {
      method: 'POST',
      url: `${url}/api/cards/v1/companies/900/waves`,
      body: { requestId: 'launch-to-shoot-at' },
    },
  );
  await app.whenIdle();
  const { waveId } = (launched.body as { data: { waveId: string } }).data;
  const invitations = await app.storage.invitations.listOfWave({ portalId, waveId });
  return {
    url,
    sandbox,
    places: ['900', '901', '9001', waveId, invitations[0]?.invitationId ?? ''],
    tokens: sandbox.mailbox
      .mails()
      .flatMap(({ links }) => links.flatMap((link) => /\/s\/([\w-]{43})/.exec(link)?.[1] ?? [])),
    bugs,
    whenIdle: () => app.whenIdle(),
    async close() {
      await app.close();
      await sandbox.close();
    },
  };
}
