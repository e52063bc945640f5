import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { settingsReply } from '../../src/contracts/settings-card.ts';
import type { PortalStatus } from '../../src/contracts/settings-card.ts';
import { createSeals } from '../../src/lib/seals.ts';
import { saveConnected } from '../../src/portal/save-connected.ts';
import { sealAccess } from '../../src/portal/seal-access.ts';
import type { Database } from '../../src/storage/database.ts';
import { openTestDatabase } from './databases.ts';
import { PORTAL } from './hubspot-stand-in.ts';
import { NOW, startPortalServer } from './start-portal-server.ts';
import type { PortalServer } from './start-portal-server.ts';

/** The server of the test that runs. */
export let server: PortalServer;

let database: Database;

/** Each test has a server of its own, with one account that is connected. */
export function guardSettingsServer(): void {
  beforeAll(async () => {
    database = await openTestDatabase('pglite');
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    server = await startPortalServer(database);
    await connect(PORTAL);
  });
  afterEach(async () => {
    expect(server.log.events('request.failed')).toEqual([]);
    await server.close();
  });
}

/** In place of the server: one that runs for one account by an access token. */
export async function startSingleServer(): Promise<void> {
  await server.close();
  server = await startPortalServer(database, { hasOAuth: false });
}

/** As an installation leaves a portal. */
export async function connect(portalId: number): Promise<void> {
  const { storage, hubspot, seals } = server;
  const { grant, account } = hubspot.answers;
  await saveConnected(storage, { ...account, portalId });
  await storage.access.save(sealAccess(seals, { ...grant, portalId }, NOW));
  await storage.portalStates.set(portalId, { provisionedAt: NOW });
}

export async function disconnect(): Promise<void> {
  const portal = await server.storage.portals.get(PORTAL);
  await server.storage.portals.save({ ...portal, status: 'disconnected' });
  await server.storage.portalStates.set(PORTAL, { disconnectedAt: NOW });
}

/** The tokens were sealed with a key that the server does not have any more. */
export async function loseKey(): Promise<void> {
  const lost = createSeals([{ id: 'lost', key: Buffer.alloc(32, 9) }]);
  await server.storage.access.save(
    sealAccess(lost, { ...server.hubspot.answers.grant, portalId: PORTAL }, NOW),
  );
}

/** HubSpot did not take what the record should show. */
export async function refuseRecord(
  objectType: 'companies' | 'contacts',
  recordId: string,
  message: string,
): Promise<void> {
  const { records } = server.storage;
  await records.want({ portalId: PORTAL, objectType, recordId }, { radar_example: '1' });
  const [dirty] = await records.listDirty(PORTAL, objectType, 1);
  if (!dirty) throw new Error('The record is not due.');
  await records.markProblem(dirty, { message, gone: false }, NOW);
}

/** HubSpot shows what the record should show. */
export async function writeRecord(recordId: string): Promise<void> {
  const { records } = server.storage;
  await records.want(
    { portalId: PORTAL, objectType: 'companies', recordId },
    { radar_example: '1' },
  );
  await records.markWrittenAll(await records.listDirty(PORTAL, 'companies', 1));
}

export const REQUEST = { requestId: 'request-1' };

export const post = (path: string, body: object = {}, portalId = PORTAL) =>
  server.card('POST', `/settings${path}`, { ...REQUEST, ...body }, portalId);

export const save = (version: number, settings: object) =>
  server.card('PUT', '/settings', { ...REQUEST, version, settings });

export async function readStatus(language = 'en'): Promise<PortalStatus> {
  const answer = await server.card('GET', `/settings?language=${language}`);
  expect(answer.status).toBe(200);
  const reply = cardReply(settingsReply).parse(answer.body);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data.status;
}

export function expectRefusal(
  { status, body }: { readonly status: number; readonly body: unknown },
  code: string,
): void {
  expect(status).toBe(200);
  const words = expect.stringMatching(/./) as string;
  expect(body).toMatchObject({ ok: false, error: { code, message: words, action: words } });
}
