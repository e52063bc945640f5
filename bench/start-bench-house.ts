import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApp } from '../src/app.ts';
import type { App } from '../src/app.ts';
import { systemClock } from '../src/lib/clock.ts';
import { createLog } from '../src/lib/log.ts';
import { callAsCard } from '../src/sandbox/card-call.ts';
import { findPort } from '../src/sandbox/find-port.ts';
import type { PortalData, SeedAssociation, SeedRecord } from '../src/sandbox/portal-data.ts';
import { EMPTY_PORTAL } from '../src/sandbox/portal-data.ts';
import type { Portal } from '../src/sandbox/portal.ts';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';

export interface BenchHouse {
  readonly app: App;
  readonly portal: Portal;
  launch(companyId: string): Promise<void>;
  close(): Promise<void>;
}

/** The app on an embedded database, connected to a sandbox with this many companies and contacts. */
export async function startBenchHouse(
  companies: number,
  contactsEach: number,
): Promise<BenchHouse> {
  const log = createLog('error');
  const dataDir = mkdtempSync(path.join(tmpdir(), 'radar-bench-'));
  const port = await findPort(0);
  const publicUrl = `http://127.0.0.1:${port}`;
  const importedData = createPortalData(companies, contactsEach);
  const sandbox = await startSandbox({ clock: systemClock, log, importedData });
  const { clientSecret, appId, accessToken, portalId } = sandbox;
  const app = await startApp({
    log,
    config: {
      port,
      publicUrl,
      role: 'all',
      databaseUrl: undefined,
      dataDir,
      hubspot: {
        clientId: undefined,
        clientSecret,
        appId,
        accessToken,
        apiUrl: sandbox.url,
        appUrl: sandbox.url,
      },
      keys: [{ id: 'bench', key: randomBytes(32) }],
      mail: { smtpUrl: sandbox.smtpUrl, from: 'Radar <radar@radar.example>' },
      logLevel: 'error',
    },
  });
  return {
    app,
    portal: sandbox.portal,
    async launch(companyId) {
      const timestamp = systemClock.now().getTime();
      const { status, body } = await callAsCard(
        { portalId, appId, userId: 1, userEmail: '', secret: clientSecret, timestamp },
        {
          method: 'POST',
          url: `${publicUrl}/api/cards/v1/companies/${companyId}/waves`,
          body: { requestId: `bench-launch-${companyId}` },
        },
      );
      const isLaunched = status === 200 && (body as { ok?: boolean }).ok === true;
      if (!isLaunched) throw new Error(`Launching got ${status}: ${JSON.stringify(body)}`);
    },
    async close() {
      await app.close();
      await sandbox.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function createPortalData(companies: number, contactsEach: number): PortalData {
  const records: SeedRecord[] = [];
  const associations: SeedAssociation[] = [];
  for (let company = 1; company <= companies; company += 1) {
    const companyId = String(company);
    records.push({
      objectType: 'companies',
      id: companyId,
      properties: { name: `Firma ${company}` },
    });
    for (let index = 1; index <= contactsEach; index += 1) {
      const id = String(company * 10_000 + index);
      const email = `person.${id}@firma${company}.example`;
      records.push({ objectType: 'contacts', id, properties: { email, firstname: `Nr. ${id}` } });
      associations.push({ from: ['contacts', id], to: ['companies', companyId], primary: true });
    }
  }
  return { ...EMPTY_PORTAL, records, associations };
}
