import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import { READY_RADARS } from '../../src/survey/templates/ready-radars.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { postToHubSpotRoute } from '../support/call-action.ts';
import type { ActionForgery } from '../support/call-action.ts';
import { buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
beforeAll(async () => {
  house = await startHouse('pglite', { data: buildPortalData({}) });
});
afterAll(() => house.close());

function ask(field: string, changes: object = {}, forgery: ActionForgery = {}) {
  const body = {
    origin: { portalId: house.sandbox.portalId },
    objectTypeId: '0-2',
    inputFieldName: field,
    inputFields: {},
    fetchOptions: { q: '', after: '' },
    ...changes,
  };
  return postToHubSpotRoute(house, `/options/${field}`, body, forgery);
}

describe('the choices of a field', () => {
  it.each(LANGUAGES)('are told in %s where the account speaks it', async (language) => {
    const { app, sandbox, clock } = house;
    const settings = { ...defaultPortalSettings, language };
    await app.storage.settings.save(sandbox.portalId, settings, clock.now());
    const { status, json } = await ask('mode');
    expect(status).toBe(200);
    expect(json).toMatchObject({
      searchable: true,
      options: [
        {
          value: 'named',
          label: text(language, 'mode.named'),
          description: text(language, 'option.mode.named'),
        },
        { value: 'confidential' },
        { value: 'anonymous' },
      ],
    });
  });

  it('are the radars', async () => {
    const { json } = await ask('radar');
    expect(json.options).toMatchObject(
      READY_RADARS.map(({ radarId }) => ({ value: radarId, label: expect.any(String) })),
    );
  });

  it.each([
    ['a search', { fetchOptions: { q: 'anonym' } }, ['anonymous']],
    ['a search in vain', { fetchOptions: { q: 'xyz' } }, []],
    ['no search', { fetchOptions: null }, ['named', 'confidential', 'anonymous']],
    ['nothing but the account', { fetchOptions: undefined, inputFieldName: undefined }, null],
  ])('can be asked for with %s', async (_what, changes, expected) => {
    const { app, sandbox, clock } = house;
    await app.storage.settings.save(sandbox.portalId, defaultPortalSettings, clock.now());
    const { json } = await ask('mode', changes);
    const values = json.options.map(({ value }: { value: string }) => value);
    expect(values).toEqual(expected ?? ['named', 'confidential', 'anonymous']);
  });
});

it.each([
  ['a field without choices', 'open_days', {}, 404],
  ['a field by the name of a method', 'constructor', {}, 404],
  ['an account that Radar does not know', 'mode', { origin: { portalId: 4_799_999 } }, 404],
  ['no account', 'mode', { origin: {} }, 400],
])('%s has no answer', async (_what, field, changes, status) => {
  expect((await ask(field, changes)).status).toBe(status);
});

it.each<[string, () => ActionForgery, number]>([
  ['the old signature', () => ({ signature: 'v2' }), 200],
  ['no signature', () => ({ signature: 'none' }), 401],
  ['another secret', () => ({ secret: 'another-secret' }), 401],
  ['the old signature in a wrong version', () => ({ signature: 'v1' }), 401],
  ['a stale signature', () => ({ timestamp: house.clock.now().getTime() - 300_001 }), 401],
])('a call with %s is answered by its worth', async (_what, forge, status) => {
  expect((await ask('mode', {}, forge())).status).toBe(status);
});
