import { beforeEach, describe, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { settingsReply } from '../../src/contracts/settings-card.ts';
import { AppError } from '../../src/lib/errors.ts';
import { saveConnected } from '../../src/portal/save-connected.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { PORTAL, hubSpotDown } from '../support/hubspot-stand-in.ts';
import { NOW } from '../support/start-portal-server.ts';
import {
  REQUEST,
  disconnect,
  expectRefusal,
  guardSettingsServer,
  post,
  readStatus,
  refuseRecord,
  save,
  server,
  startSingleServer,
  writeRecord,
} from '../support/settings-server.ts';

guardSettingsServer();

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

describe('an account that is connected by an access token', () => {
  beforeEach(async () => {
    await startSingleServer();
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
