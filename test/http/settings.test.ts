import { describe, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { settingsReply } from '../../src/contracts/settings-card.ts';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { PORTAL, SECOND_PORTAL } from '../support/hubspot-stand-in.ts';
import type { CardAnswer } from '../support/start-house.ts';
import { NOW } from '../support/start-portal-server.ts';
import {
  REQUEST,
  connect,
  expectRefusal,
  guardSettingsServer,
  loseKey,
  readStatus,
  refuseRecord,
  save,
  server,
} from '../support/settings-server.ts';

guardSettingsServer();

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
