import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { settingsReply } from '../../src/contracts/settings-card.ts';
import type { SettingsReply } from '../../src/contracts/settings-card.ts';
import { settingsWords } from '../../src/contracts/settings-words.ts';
import { saveConnected } from '../../src/portal/save-connected.ts';
import { sealAccess } from '../../src/portal/seal-access.ts';
import type { Database } from '../../src/storage/database.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { openTestDatabase } from '../support/databases.ts';
import { PORTAL } from '../support/hubspot-stand-in.ts';
import { NOW, startPortalServer } from '../support/start-portal-server.ts';
import type { PortalServer } from '../support/start-portal-server.ts';

// What the settings page shows of the settings: words, form and connection, ready to show.

let database: Database;
let server: PortalServer;
beforeAll(async () => {
  database = await openTestDatabase('pglite');
});
afterAll(() => database.close());
beforeEach(async () => {
  server = await startPortalServer(database);
  const { storage, hubspot, seals } = server;
  const { grant, account } = hubspot.answers;
  await saveConnected(storage, { ...account, timeZone: 'Europe/Copenhagen' });
  await storage.access.save(sealAccess(seals, { ...grant, portalId: PORTAL }, NOW));
  await storage.portalStates.set(PORTAL, { provisionedAt: NOW });
});
afterEach(async () => {
  expect(server.log.events('request.failed')).toEqual([]);
  await server.close();
});

async function read(language = 'en'): Promise<SettingsReply> {
  const { body } = await server.card('GET', `/settings?language=${language}`);
  const reply = cardReply(settingsReply).parse(body);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data;
}

async function disconnect(): Promise<void> {
  const portal = await server.storage.portals.get(PORTAL);
  await server.storage.portals.save({ ...portal, status: 'disconnected' });
  await server.storage.portalStates.set(PORTAL, { disconnectedAt: NOW });
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('every word of the page arrives, with its places open', async () => {
    const { words } = await read(language);
    expect(Object.keys(words).sort()).toEqual([...settingsWords].sort());
    expect(words.unsaved).toContain('{names}');
    expect(words.removeNumber).toContain('{number}');
    expect(words.save).toBe(text(language, 'settings.save'));
  });

  it('the form arrives tab by tab', async () => {
    const { form } = await read(language);
    expect(Object.keys(form)).toEqual(['sending', 'health', 'churn', 'mapping', 'privacy']);
    expect(form.sending[1]?.fields[0]).toMatchObject({
      path: 'openDays',
      label: text(language, 'setting.openDays.label'),
      min: 1,
      max: 90,
    });
  });
});

it('the reply stays small', async () => {
  expect(JSON.stringify(await read('de')).length).toBeLessThan(60_000);
});

describe('the connection', () => {
  it('is told in words and in the time of the account', async () => {
    await server.storage.portalStates.set(PORTAL, { syncedAt: NOW });
    const { connection } = await read();
    expect(connection).toMatchObject({
      connected: true,
      state: { text: 'Connected', tone: 'good' },
      since: 'Since 17 August 2026',
      connectUrl: `${server.url}/oauth/install`,
      missingScopes: [{ scope: 'automation', purpose: text('en', 'scope.workflows') }],
      problems: [],
    });
    expect(connection.facts).toEqual([
      { label: 'Last written to HubSpot', value: '17 Aug 2026, 10:00' },
      { label: 'Last heard from HubSpot', value: 'Not yet' },
      { label: 'Calls to HubSpot', value: '93 of 100 left in these 10 seconds' },
      { label: 'Properties of Radar', value: '49, last checked 17 Aug 2026, 10:00' },
      { label: 'Records waiting to be written', value: '0' },
      { label: 'Records that HubSpot refused', value: '0' },
      { label: 'Other work waiting', value: '0' },
    ]);
  });

  it('says what is not created yet', async () => {
    const { lists, workflow } = (await read()).connection;
    expect(lists.items).toEqual([]);
    expect(lists.text).toContain(text('en', 'connection.lists.none'));
    expect(workflow).toMatchObject({ state: null, steps: [] });
    expect(workflow.text).toContain(text('en', 'connection.workflow.none'));
  });

  it.each([
    [{ outcome: 'created', isEnabled: true }, 'connection.workflow.on', 'good', 0],
    [{ outcome: 'existed', isEnabled: false }, 'connection.workflow.off', 'watch', 0],
    [{ outcome: 'by_hand', isEnabled: false }, 'connection.workflow.by_hand', 'neutral', 6],
  ] as const)('shows a workflow %o', async (found, key, tone, steps) => {
    const flowId = found.outcome === 'by_hand' ? null : '501';
    const workflow = { flowId, reEnrols: true, message: '', ...found };
    await server.storage.portalStates.set(PORTAL, { workflow });
    const shown = (await read()).connection.workflow;
    expect(shown.state).toEqual({ text: text('en', key), tone });
    expect(shown.steps).toHaveLength(steps);
  });

  it('shows how each list went, in HubSpot’s words where it failed', async () => {
    await server.storage.portalStates.set(PORTAL, {
      lists: [
        { name: 'Radar promoters', listId: '7', outcome: 'repaired', message: '' },
        { name: 'Radar detractors', listId: null, outcome: 'failed', message: 'No room left.' },
      ],
    });
    expect((await read()).connection.lists.items).toEqual([
      { name: 'Radar promoters', outcome: { text: 'Repaired', tone: 'good' }, message: '' },
      {
        name: 'Radar detractors',
        outcome: { text: 'Failed', tone: 'bad' },
        message: 'No room left.',
      },
    ]);
  });
});

describe('the way out', () => {
  const choices = async () => (await read()).connection.removal.choices.map(({ name }) => name);

  it('wants the number of this account, and takes out what is chosen', async () => {
    expect((await read()).connection.removal.accountNumber).toBe(PORTAL);
    expect(await choices()).toEqual(['workflow', 'lists', 'properties', 'data']);
  });

  it('of a disconnected account offers only what can be reached', async () => {
    await disconnect();
    expect(await choices()).toEqual(['data']);
    const { connection } = await read();
    expect(connection).toMatchObject({ connected: false, state: { tone: 'bad' }, facts: [] });
    expect(connection.problems).toMatchObject([{ since: 'Since 17 August 2026', url: '' }]);
  });
});
