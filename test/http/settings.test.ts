import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { removeReply, settingsReply } from '../../src/contracts/settings-card.ts';
import type { PortalStatus } from '../../src/contracts/settings-card.ts';
import { AppError } from '../../src/lib/errors.ts';
import { createSeals } from '../../src/lib/seals.ts';
import { saveConnected } from '../../src/portal/save-connected.ts';
import { sealAccess } from '../../src/portal/seal-access.ts';
import type { Database } from '../../src/storage/database.ts';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { openTestDatabase } from '../support/databases.ts';
import { PORTAL, SECOND_PORTAL, hubSpotDown } from '../support/hubspot-stand-in.ts';
import type { CardAnswer } from '../support/start-house.ts';
import { NOW, startPortalServer } from '../support/start-portal-server.ts';
import type { PortalServer } from '../support/start-portal-server.ts';

let database: Database;
let server: PortalServer;
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

/** As an installation leaves a portal. */
async function connect(portalId: number): Promise<void> {
  const { storage, hubspot, seals } = server;
  const { grant, account } = hubspot.answers;
  await saveConnected(storage, { ...account, portalId });
  await storage.access.save(sealAccess(seals, { ...grant, portalId }, NOW));
  await storage.portalStates.set(portalId, { provisionedAt: NOW });
}

async function disconnect(): Promise<void> {
  const portal = await server.storage.portals.get(PORTAL);
  await server.storage.portals.save({ ...portal, status: 'disconnected' });
  await server.storage.portalStates.set(PORTAL, { disconnectedAt: NOW });
}

/** The tokens were sealed with a key that the server does not have any more. */
async function loseKey(): Promise<void> {
  const lost = createSeals([{ id: 'lost', key: Buffer.alloc(32, 9) }]);
  await server.storage.access.save(
    sealAccess(lost, { ...server.hubspot.answers.grant, portalId: PORTAL }, NOW),
  );
}

/** HubSpot did not take what the record should show. */
async function refuseRecord(
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
async function writeRecord(recordId: string): Promise<void> {
  const { records } = server.storage;
  await records.want(
    { portalId: PORTAL, objectType: 'companies', recordId },
    { radar_example: '1' },
  );
  await records.markWrittenAll(await records.listDirty(PORTAL, 'companies', 1));
}

const REQUEST = { requestId: 'request-1' };

const post = (path: string, body: object = {}, portalId = PORTAL) =>
  server.card('POST', `/settings${path}`, { ...REQUEST, ...body }, portalId);

const save = (version: number, settings: object) =>
  server.card('PUT', '/settings', { ...REQUEST, version, settings });

async function readStatus(language = 'en'): Promise<PortalStatus> {
  const { status, body } = await server.card('GET', `/settings?language=${language}`);
  expect(status).toBe(200);
  const reply = cardReply(settingsReply).parse(body);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data.status;
}

function expectRefusal({ status, body }: { status: number; body: CardAnswer }, code: string): void {
  expect(status).toBe(200);
  expect(body).toMatchObject({ ok: false, error: { code } });
  expect(body.error.message).not.toBe('');
  expect(body.error.action).not.toBe('');
}

describe('reading the settings', () => {
  it('tells the defaults and that all is well', async () => {
    const { body } = await server.card('GET', '/settings');
    const { data } = cardReply(settingsReply).parse(body) as { data: CardAnswer };
    expect(data).toMatchObject({ version: 0, settings: defaultPortalSettings });
    expect(data.status).toEqual({
      connection: {
        state: 'connected',
        kind: 'oauth',
        since: NOW.toISOString(),
        missingScopes: [{ scope: 'automation', purpose: text('en', 'scope.workflows') }],
        installUrl: `${server.url}/oauth/install`,
      },
      calls: { limit: 100, left: 93, waiting: 2, pausedUntil: null },
      queue: {
        recordsWaiting: 0,
        recordsRefused: 0,
        webhooksWaiting: 0,
        jobsWaiting: 0,
        jobsFailed: 0,
      },
      lastSyncedAt: null,
      lastWebhookAt: null,
      properties: { provisionedAt: NOW.toISOString(), expected: 49 },
      lists: null,
      workflow: null,
      problems: [],
    });
  });

  it('tells that the key of the stored access is lost', async () => {
    await loseKey();
    expect((await readStatus()).problems).toMatchObject([
      {
        message: text('en', 'status.access_unreadable.message'),
        action: text('en', 'status.access_unreadable.action'),
      },
    ]);
  });

  it('asks HubSpot for nothing, so that it answers while HubSpot is down', async () => {
    await readStatus();
    expect(server.hubspot.calls).toEqual([]);
  });

  it.each(LANGUAGES)(
    'tells every problem in %s with what to do, HubSpot in its own words',
    async (language) => {
      const { storage } = server;
      await refuseRecord('companies', '501', 'Property "industry" is required.');
      await storage.portalStates.set(PORTAL, {
        syncedAt: NOW,
        provisioningProblems: [
          { objectType: 'companies', name: 'radar_gap_score', message: 'It is a text.' },
        ],
        lists: [
          { name: 'Radar promoters', listId: null, outcome: 'failed', message: 'No room left.' },
        ],
        workflow: {
          flowId: '9',
          outcome: 'created',
          reEnrols: false,
          isEnabled: false,
          message: '',
        },
      });

      const { problems, lastSyncedAt } = await readStatus(language);
      expect(lastSyncedAt).toBe(NOW.toISOString());
      expect(problems).toEqual([
        {
          subject: text(language, 'status.subject.property', { name: 'radar_gap_score' }),
          message: 'It is a text.',
          action: text(language, 'status.property.action'),
          since: NOW.toISOString(),
          url: null,
        },
        {
          subject: text(language, 'status.subject.list', { name: 'Radar promoters' }),
          message: 'No room left.',
          action: text(language, 'status.list.action'),
          since: null,
          url: null,
        },
        ...(['workflow_off', 'workflow_once'] as const).map((kind) => ({
          subject: text(language, 'status.subject.workflow'),
          message: text(language, `status.${kind}.message`),
          action: text(language, `status.${kind}.action`),
          since: null,
          url: null,
        })),
        {
          subject: text(language, 'status.subject.company', { id: '501' }),
          message: 'Property "industry" is required.',
          action: text(language, 'status.record.action'),
          since: NOW.toISOString(),
          url: 'https://app.hubspot.example/contacts/4700001/record/0-2/501',
        },
      ]);
    },
  );

  it('of an account that Radar does not know is refused in words', async () => {
    expectRefusal(
      await server.card('GET', '/settings', undefined, SECOND_PORTAL),
      'portal_unknown',
    );
  });

  it('of one account never shows another', async () => {
    await connect(SECOND_PORTAL);
    await save(0, { contactRestDays: 30 });
    const { body } = await server.card('GET', '/settings', undefined, SECOND_PORTAL);
    expect(body.data).toMatchObject({ version: 0, settings: { contactRestDays: 90 } });
  });
});

describe('saving the settings', () => {
  it('makes a new version and shows it', async () => {
    const { body } = await save(0, { contactRestDays: 30, openDays: 7 });
    expect(body).toMatchObject({
      ok: true,
      data: { version: 1, settings: { contactRestDays: 30, openDays: 7, repeatFloorDays: 30 } },
    });
    expect(server.jobs).toEqual([]);
  });

  it('leaves alone what a card does not know', async () => {
    await save(0, { contactRestDays: 30 });
    const { body } = await save(1, { openDays: 7 });
    expect(body.data.settings).toMatchObject({ contactRestDays: 30, openDays: 7 });
  });

  it.each([
    { language: 'da' },
    { renewalProperty: 'renewal_date' },
    { risk: { ...defaultPortalSettings.risk, halfLifeDays: 30 } },
  ])('has everything written anew that %o changes', async (settings) => {
    await save(0, settings);
    expect(server.jobs).toEqual([`portal.sweep ${PORTAL}`]);
  });

  it('is refused when somebody else has saved since, and changes nothing', async () => {
    await save(0, { contactRestDays: 30 });
    expectRefusal(await save(0, { contactRestDays: 60, language: 'sv' }), 'settings_changed');
    const { body } = await server.card('GET', '/settings');
    expect(body.data).toMatchObject({
      version: 1,
      settings: { contactRestDays: 30, language: 'en' },
    });
    expect(server.jobs).toEqual([]);
  });

  it('of two at once takes one', async () => {
    const answers = await Promise.all([30, 60].map((days) => save(0, { contactRestDays: days })));
    expect(answers.map(({ body }) => body.ok).sort()).toEqual([false, true]);
    const { body } = await server.card('GET', '/settings');
    expect(body.data.version).toBe(1);
  });

  it('may be repeated: HubSpot does so by itself', async () => {
    await save(0, { contactRestDays: 30 });
    const { body } = await save(0, { contactRestDays: 30 });
    expect(body).toMatchObject({ ok: true, data: { version: 1 } });
  });

  it.each([
    ['a language that Radar does not speak', { language: 'fi' }],
    ['a rest of half a day', { contactRestDays: 0.5 }],
    ['a rest of three years', { contactRestDays: 1000 }],
    ['a wave without an end', { openDays: 0 }],
    ['a radar that does not exist', { healthRadarId: 'nothing' }],
    ['a property name with a blank', { renewalProperty: 'renewal date' }],
    [
      'weights that do not add up',
      {
        scoring: {
          ...defaultPortalSettings.scoring,
          healthWeights: { ...defaultPortalSettings.scoring.healthWeights, ltr: 1 },
        },
      },
    ],
    [
      'limits of the risk that do not rise',
      {
        risk: {
          ...defaultPortalSettings.risk,
          limits: { low: 10, medium: 60, high: 55, critical: 80 },
        },
      },
    ],
    ['no number', { openDays: '14' }],
  ])('refuses %s', async (_what, settings) => {
    const before = await server.dump();
    expectRefusal(await save(0, settings), 'bad_input');
    expect(await server.dump()).toEqual(before);
  });

  it.each([
    ['no version', { ...REQUEST, settings: {} }],
    ['no settings', { ...REQUEST, version: 0 }],
    ['no request id', { version: 0, settings: {} }],
    ['a list', []],
  ])('refuses a body with %s', async (_what, body) => {
    expectRefusal(await server.card('PUT', '/settings', body), 'bad_input');
  });

  it('ignores what is no setting', async () => {
    const { body } = await save(0, { openDays: 7, portalId: SECOND_PORTAL, isAdmin: true });
    expect(Object.keys(body.data.settings)).toEqual(Object.keys(defaultPortalSettings));
  });
});

describe('lists and workflow', () => {
  it('are created on request, twice is fine, and how it went is remembered', async () => {
    for (let count = 0; count < 2; count += 1) {
      const { body } = await post('/lists');
      const expected = [{ name: 'Radar promoters', outcome: 'created', message: '' }];
      expect(cardReply(settingsReply).parse(body)).toMatchObject({
        ok: true,
        data: { status: { lists: expected } },
      });
    }
    expect((await readStatus()).lists).toHaveLength(1);
  });

  it('the workflow is asked for by the id that is known', async () => {
    const { body } = await post('/workflow');
    expect(body.data.status.workflow).toEqual({
      outcome: 'created',
      isEnabled: false,
      reEnrols: true,
      message: '',
      steps: [],
    });
    await post('/workflow');
    expect(server.hubspot.calls).toEqual([
      `ensureWorkflow ${PORTAL} null`,
      `ensureWorkflow ${PORTAL} 501`,
    ]);
  });

  it.each(LANGUAGES)('an account without workflows gets the steps in %s', async (language) => {
    const message = 'Your plan has no workflows.';
    server.hubspot.answers.workflow = {
      flowId: null,
      outcome: 'by_hand',
      reEnrols: false,
      isEnabled: false,
      message,
    };
    await post('/workflow');
    const { workflow, problems } = await readStatus(language);
    expect(workflow).toMatchObject({ outcome: 'by_hand', message });
    expect(workflow?.steps).toHaveLength(6);
    expect(workflow?.steps[1]).toContain('Radar churn risk at');
    expect(problems).toEqual([]);
  });

  it.each(['/lists', '/workflow'])('%s are not created twice at once', async (path) => {
    const { portalStates } = server.storage;
    const until = new Date(NOW.getTime() + 60_000);
    expect(await portalStates.takeLease(PORTAL, NOW, until)).toBe(true);
    expectRefusal(await post(path), 'setup_running');
    expect(server.hubspot.calls).toEqual([]);

    server.clock.advance({ minutes: 1 });
    expect((await post(path)).body).toMatchObject({ ok: true });
    expect((await post(path)).body).toMatchObject({ ok: true });
  });

  it('a failure keeps nobody from asking again', async () => {
    server.hubspot.failures.set('ensureWorkflow', hubSpotDown());
    expectRefusal(await post('/workflow'), 'hubspot_unavailable');
    server.hubspot.failures.clear();
    expect((await post('/workflow')).body).toMatchObject({ ok: true });
  });

  it.each(['/lists', '/workflow'])('%s that HubSpot refuses is told in its words', async (path) => {
    const refusal = new AppError('hubspot_refused', 'It lacks the scopes crm.lists.write.');
    server.hubspot.failures.set('ensureLists', refusal);
    server.hubspot.failures.set('ensureWorkflow', refusal);
    const answer = await post(path);
    expectRefusal(answer, 'hubspot_refused');
    expect(answer.body.error.message).toContain('crm.lists.write');
    expect((await readStatus()).lists).toBeNull();
  });
});

describe('syncing now', () => {
  it('repairs, looks whether the workflow is on, tries refused records again and writes', async () => {
    await refuseRecord('contacts', '7001', 'No.');
    await post('/workflow');
    server.clock.advance({ hours: 1 });

    const { body } = await post('/sync');
    expect(body.data.status).toMatchObject({
      queue: { recordsRefused: 0, recordsWaiting: 1 },
      properties: { provisionedAt: '2026-08-17T09:00:00.000Z' },
      workflow: { isEnabled: true },
      problems: [],
    });
    expect(server.jobs).toEqual([`portal.sync ${PORTAL}`, `portal.sweep ${PORTAL}`]);
  });

  it.each([
    ['again where a property was created anew', ['radar_health_score'], 1],
    ['nothing again where all properties were there', [], 0],
  ])('writes %s', async (_what, created, recordsWaiting) => {
    await writeRecord('501');
    server.hubspot.answers.provisioning = { created, repaired: [], problems: [] };
    const { body } = await post('/sync');
    expect(body.data.status.queue).toMatchObject({ recordsWaiting });
  });

  it('keeps what it knows of a workflow that can not be looked at', async () => {
    await post('/workflow');
    server.hubspot.answers.isWorkflowEnabled = null;
    const { body } = await post('/sync');
    expect(body.data.status.workflow).toMatchObject({ isEnabled: false });
  });

  it('says that HubSpot is down, and changes nothing', async () => {
    server.hubspot.failures.set('provision', hubSpotDown());
    const before = await server.dump();
    expectRefusal(await post('/sync'), 'hubspot_unavailable');
    expect(await server.dump()).toEqual(before);
    expect(server.jobs).toEqual([]);
  });
});

describe('removing', () => {
  const remove = (choice: object = {}, portalId = PORTAL) =>
    post('/remove', { confirmPortalId: portalId, ...choice }, portalId);
  const everything = { workflow: true, lists: true, properties: true, data: true };

  it('cleans up first, then uninstalls, then forgets the tokens', async () => {
    const { body } = await remove({ lists: true });
    expect(cardReply(removeReply).parse(body)).toEqual({
      ok: true,
      data: { removed: ['Radar promoters'], kept: [] },
    });
    expect(server.hubspot.calls).toEqual([
      `cleanUp ${PORTAL}`,
      `uninstall ${PORTAL}`,
      'revoke refresh-token-of-the-portal',
    ]);
    expect(await server.storage.access.find(PORTAL)).toBeNull();
    expect(await server.storage.portals.get(PORTAL)).toMatchObject({ status: 'disconnected' });
    expect(server.log.events('portal.disconnected')).toHaveLength(1);
    expect(server.log.events('portal.removed')).toMatchObject([
      { portalId: PORTAL, removed: 1, kept: 0, data: false },
    ]);
  });

  it('touches nothing in HubSpot that was not chosen', async () => {
    await remove();
    expect(server.hubspot.calls).not.toContain(`cleanUp ${PORTAL}`);
  });

  it.each([
    ['is not written any more when the properties are removed', { properties: true }, 1],
    ['stays written while the properties stay', { lists: true }, 0],
  ])('what HubSpot showed %s', async (_what, choice, recordsWaiting) => {
    await writeRecord('501');
    await remove(choice);
    expect((await readStatus()).queue).toMatchObject({ recordsWaiting });
  });

  it('keeps what is stored unless that is chosen, too', async () => {
    await save(0, { contactRestDays: 30 });
    await remove({ lists: true });
    expect((await server.storage.settings.getCurrent(PORTAL)).version).toBe(1);
    await remove({ data: true });
    expect((await server.storage.settings.getCurrent(PORTAL)).version).toBe(0);
  });

  it('deletes nothing of another account', async () => {
    await connect(SECOND_PORTAL);
    await remove(everything);
    expect(await server.storage.access.find(SECOND_PORTAL)).not.toBeNull();
    expect(await server.storage.portals.get(SECOND_PORTAL)).toMatchObject({ status: 'connected' });
  });

  it.each([
    ['another number', { confirmPortalId: SECOND_PORTAL }],
    ['no number', { confirmPortalId: undefined }],
    ['the number as a text', { confirmPortalId: String(PORTAL) }],
    ['a choice that is a word', { confirmPortalId: PORTAL, lists: 'yes' }],
  ])('is not done by mistake: %s', async (_what, body) => {
    const before = await server.dump();
    expectRefusal(await post('/remove', { ...everything, ...body }), 'bad_input');
    expect(await server.dump()).toEqual(before);
    expect(server.hubspot.calls).toEqual([]);
  });

  it('reports what HubSpot keeps, and goes on', async () => {
    server.hubspot.answers.cleanUp = {
      removed: [],
      kept: [{ name: 'radar_gap_score', message: 'It is used in a list.' }],
    };
    server.hubspot.failures.set('uninstall', new AppError('hubspot_refused', 'Not allowed.'));
    const { body } = await remove(everything);
    expect(body.data).toEqual({
      removed: [],
      kept: [
        { name: 'radar_gap_score', message: 'It is used in a list.' },
        { name: 'Radar', message: 'Not allowed.' },
      ],
    });
    expect(await server.storage.portals.get(PORTAL)).toMatchObject({ status: 'disconnected' });
  });

  it.each(['cleanUp', 'uninstall'] as const)(
    'says that Radar is still installed when HubSpot can not be asked (%s), and can be repeated',
    async (call) => {
      server.hubspot.failures.set(call, hubSpotDown());
      expectRefusal(await remove(everything), 'removal_stopped');
      expect(await server.storage.access.find(PORTAL)).not.toBeNull();
      expect(await server.storage.portals.get(PORTAL)).toMatchObject({ status: 'connected' });
      expect(server.hubspot.calls).not.toContain('revoke refresh-token-of-the-portal');

      server.hubspot.failures.delete(call);
      expect((await remove(everything)).body).toMatchObject({ ok: true });
    },
  );

  it('does not say that Radar is installed when HubSpot turns out to let it in no more', async () => {
    server.hubspot.failures.set('cleanUp', new AppError('portal_disconnected', 'Uninstalled.'));
    const answer = await remove(everything);
    expectRefusal(answer, 'removal_out_of_reach');
    expect(answer.body.error.message).toBe(text('en', 'error.removal_out_of_reach.message'));
    expect(server.hubspot.calls).toEqual([`cleanUp ${PORTAL}`]);
  });

  it('does not depend on revoking: the app is gone by then', async () => {
    server.hubspot.failures.set('revoke', hubSpotDown());
    expect((await remove()).body).toMatchObject({ ok: true });
    expect(await server.storage.access.find(PORTAL)).toBeNull();
  });

  it('may be repeated when it has worked', async () => {
    await remove({ workflow: true, lists: true, properties: true });
    const { body } = await remove({ workflow: true, lists: true, properties: true });
    expect(body).toEqual({ ok: true, data: { removed: [], kept: [] } });
    expect(server.log.events('portal.disconnected')).toHaveLength(1);
  });

  it('of an account whose tokens can not be read goes on without them, and says what stays', async () => {
    await loseKey();
    expectRefusal(await remove(everything), 'removal_out_of_reach');
    expect(await server.storage.access.find(PORTAL)).not.toBeNull();

    const { body } = await remove({ data: true });
    expect(body.data).toMatchObject({ removed: [], kept: [{ name: 'Radar' }] });
    expect(body.data.kept[0].message).toContain('ENCRYPTION_KEYS');
    expect(await server.storage.access.find(PORTAL)).toBeNull();
    expect(server.hubspot.calls).toEqual([]);
  });

  it('of a disconnected account deletes the data, and cleans up nothing that it can not reach', async () => {
    await disconnect();
    expectRefusal(await remove(everything), 'removal_out_of_reach');
    expect(await server.storage.access.find(PORTAL)).not.toBeNull();

    expect((await remove({ data: true })).body).toMatchObject({ ok: true });
    expect(await server.storage.access.find(PORTAL)).toBeNull();
    expect(server.hubspot.calls).toEqual([]);
  });
});

describe('an account that is connected by an access token', () => {
  let single: PortalServer;
  beforeEach(async () => {
    await server.close();
    single = await startPortalServer(database, { hasOAuth: false });
    server = single;
    await saveConnected(server.storage, server.hubspot.answers.account);
    await server.storage.portalStates.set(PORTAL, { provisionedAt: NOW });
  });

  it('knows no scopes and no install address', async () => {
    expect((await readStatus()).connection).toEqual({
      state: 'connected',
      kind: 'token',
      since: null,
      missingScopes: [],
      installUrl: '',
    });
  });

  it('is not uninstalled, and says who has to take the token away', async () => {
    const { body } = await post('/remove', { confirmPortalId: PORTAL, lists: true });
    expect(body.data).toEqual({
      removed: ['Radar promoters'],
      kept: [{ name: 'HUBSPOT_ACCESS_TOKEN', message: text('en', 'removal.token') }],
    });
    expect(server.hubspot.calls).toEqual([`cleanUp ${PORTAL}`]);
  });

  it('that was refused is told whom to ask', async () => {
    await disconnect();
    const { problems } = await readStatus();
    expect(problems[0]?.action).toBe(text('en', 'status.disconnected.token'));
  });
});

describe('a disconnected account', () => {
  beforeEach(disconnect);

  it('still has its settings, and says how to connect again', async () => {
    const { connection, problems } = await readStatus('da');
    expect(connection).toMatchObject({
      state: 'disconnected',
      since: NOW.toISOString(),
      installUrl: `${server.url}/oauth/install`,
    });
    expect(problems).toMatchObject([
      {
        subject: text('da', 'status.subject.connection'),
        action: text('da', 'status.disconnected.action'),
        since: NOW.toISOString(),
      },
    ]);
    expect((await save(0, { openDays: 7 })).body).toMatchObject({ ok: true });
  });

  it.each([
    ['GET', '/companies/501'],
    ['POST', '/companies/501/preflight'],
    ['POST', '/companies/501/waves'],
    ['POST', '/waves/wav_00000000000000000001/close'],
  ] as const)('has no other card: %s %s', async (method, path) => {
    const body = method === 'POST' ? REQUEST : undefined;
    const answer = await server.card(method, `${path}?language=de`, body);
    expectRefusal(answer, 'portal_disconnected');
    expect(answer.body.error).toMatchObject({
      message: text('de', 'error.portal_disconnected.message'),
      action: text('de', 'error.portal_disconnected.action'),
    });
    expect(server.log.events('request.refused').at(-1)).toMatchObject({ portalId: PORTAL });
  });
});

describe('the settings routes', () => {
  const routes = [
    ['GET', ''],
    ['PUT', ''],
    ['POST', '/lists'],
    ['POST', '/workflow'],
    ['POST', '/sync'],
    ['POST', '/remove'],
  ] as const;

  it.each(routes)('%s /settings%s is closed to everybody but HubSpot', async (method, path) => {
    const before = await server.dump();
    const response = await fetch(
      `${server.url}/api/cards/v1/settings${path}?portalId=${PORTAL}&userId=1&userEmail=&appId=9001`,
      { method, ...(method !== 'GET' && { body: JSON.stringify(REQUEST) }) },
    );
    expect(response.status).toBe(401);
    expect(await server.dump()).toEqual(before);
    expect(server.hubspot.calls).toEqual([]);
  });

  it.each(routes.filter(([method]) => method === 'POST'))(
    '%s /settings%s wants a request id',
    async (method, path) => {
      expectRefusal(await server.card(method, `/settings${path}`, {}), 'bad_input');
      expect(server.hubspot.calls).toEqual([]);
    },
  );
});
